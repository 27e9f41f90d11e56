import { existsSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { startSeptet } from '@septet/testkit/septet';
import { chromium, type Locator } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(CHROMIUM)) {
  throw new Error(`${CHROMIUM} is not there: apt-get install chromium, or set CHROMIUM to another`);
}

const resources = new AsyncDisposableStack();
afterAll(() => resources.disposeAsync());
// The bundles, because they find the page's files elsewhere than the sources do.
const septet = resources.use(await startSeptet({ built: true }));

test('/docs loads whole in a browser, from the gateway alone, and calls it', async () => {
  await using browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    if (!response.url().startsWith(`${septet.endpoint}/`)) complaints.push(response.url());
  });
  await page.goto(`${septet.endpoint}/docs`);

  await page.getByRole('button', { name: 'Authorize' }).first().click();
  const dialog = page.locator('.auth-container').filter({ hasText: 'basic' });
  await dialog.getByLabel('Username').fill(septet.credentials.accessKeyId);
  await dialog.getByLabel('Password').fill(septet.credentials.secretAccessKey);
  await dialog.getByRole('button', { name: 'Apply credentials' }).click();
  await page.getByRole('button', { name: 'Close' }).first().click();

  const execute = async (operation: string): Promise<Locator> => {
    const block = page.locator(`[id$="-${operation}"]`);
    await block.locator('.opblock-summary-control').click();
    await block.getByPlaceholder('name').fill('from-the-docs');
    await block.getByRole('button', { name: 'Execute' }).click();
    return block.locator('.live-responses-table .response');
  };
  const created = await execute('createQueue');
  await created.getByText('queueUrl').waitFor();
  expect(await created.locator('.response-col_status').textContent()).toMatch(/^200/);
  const sent = await execute('sendMessageBatch');
  await sent.getByText('messageId').first().waitFor();
  expect(await sent.locator('.response-col_status').textContent()).toMatch(/^200/);
  const received = await execute('receiveMessage');
  await received.getByText('receiptHandle').first().waitFor();
  expect(await received.locator('.response-col_status').textContent()).toMatch(/^200/);

  expect(complaints).toEqual([]);
  const shot = process.env['DOCS_SCREENSHOT'];
  if (shot !== undefined) await page.screenshot({ path: shot, fullPage: true });
}, 60_000);
