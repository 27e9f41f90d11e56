import type { RunningSeptet, SeptetCredentials } from '@septet/testkit/septet';

/** An access key of another account, as the admin creates it by HTTP. */
export async function createAccessKey(
  { endpoint, credentials }: Pick<RunningSeptet, 'endpoint' | 'credentials'>,
  { account }: { readonly account: string },
): Promise<SeptetCredentials> {
  const basic = Buffer.from(`${credentials.accessKeyId}:${credentials.secretAccessKey}`);
  const response = await fetch(`${endpoint}/v1/access-keys`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${basic.toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ account }),
  });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`no access key: ${response.status} ${text}`);
  const { accessKeyId, secretAccessKey } = JSON.parse(text);
  return { accessKeyId, secretAccessKey };
}
