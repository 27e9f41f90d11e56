import { expect, test } from '@jest/globals';
import { renderCoveragePage } from './coverage-page.ts';

test('counts what is built and quotes reasons safely', () => {
  const page = renderCoveragePage([
    {
      api: 'sqs',
      title: 'Amazon SQS',
      service: 'queue-svc',
      built: 1,
      total: 2,
      operations: { SendMessage: true, Fly: 'wings <b>&</b> "air"' },
    },
  ]);
  expect(page).toContain('1 of 2 operations');
  expect(page).toContain('<td>Fly<td>wings &lt;b&gt;&amp;&lt;/b&gt; &quot;air&quot;');
});
