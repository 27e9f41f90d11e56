import { describe, expect, test } from '@jest/globals';
import { parseDeclarations } from './queue-declaration.ts';

const defaults = { account: '000000000000', region: 'us-east-1' };

describe('parseDeclarations', () => {
  test('fills in what a declaration leaves out', () => {
    expect(
      parseDeclarations({ queues: [{ name: 'orders' }, { name: 'o.fifo' }] }, defaults),
    ).toEqual([
      {
        path: 'queues[0]',
        queue: { ...defaults, name: 'orders' },
        attributes: {},
        redrivePolicy: undefined,
        tags: {},
      },
      {
        path: 'queues[1]',
        queue: { ...defaults, name: 'o.fifo' },
        attributes: { FifoQueue: 'true' },
        redrivePolicy: undefined,
        tags: {},
      },
    ]);
  });

  test('names the dead-letter queue by its ARN in the account and region of the source', () => {
    const [declaration] = parseDeclarations(
      {
        queues: [
          {
            name: 'orders',
            account: '111122223333',
            region: 'eu-west-1',
            deadLetter: { queue: 'dead', maxReceiveCount: 5 },
          },
        ],
      },
      defaults,
    );
    expect(JSON.parse(declaration?.redrivePolicy ?? '')).toEqual({
      deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:111122223333:dead',
      maxReceiveCount: 5,
    });
  });

  test.each<[unknown, string]>([
    [[], 'the document must be an object'],
    [{}, 'queues must be a list'],
    [{ topics: [] }, "the document has 'topics', which is none of queues"],
    [{ queues: [{ name: 'a' }, 'b'] }, 'queues[1] must be an object'],
    [
      { queues: [{ name: 'a', atributes: {} }] },
      "queues[0] has 'atributes', which is none of name, attributes, tags, deadLetter, account, region",
    ],
    [
      { queues: [{ name: 'a b' }] },
      'queues[0].name must be a queue name: 1 to 80 letters, digits, hyphens or underscores, with .fifo at the end for a FIFO queue',
    ],
    [
      { queues: [{ name: 'a', attributes: { DelaySeconds: 5 } }] },
      'queues[0].attributes.DelaySeconds must be a text in quotes, as on AWS',
    ],
    [{ queues: [{ name: 'a', tags: [] }] }, 'queues[0].tags must be an object'],
    [{ queues: [{ name: 'a', account: 1 }] }, 'queues[0].account must be 12 digits in quotes'],
    [{ queues: [{ name: 'a', region: '' }] }, 'queues[0].region must be the name of a region'],
    [
      { queues: [{ name: 'a', deadLetter: { queue: 'b', maxReceiveCount: '5' } }] },
      'queues[0].deadLetter.maxReceiveCount must be a whole number',
    ],
    [
      {
        queues: [
          {
            name: 'a',
            attributes: { RedrivePolicy: '' },
            deadLetter: { queue: 'b', maxReceiveCount: 5 },
          },
        ],
      },
      'queues[0].deadLetter says the same as attributes.RedrivePolicy; keep one of them',
    ],
    [{ queues: [{ name: 'a' }, { name: 'a' }] }, 'queues[1] declares the same queue as queues[0]'],
  ])('refuses %j', (document, sentence) => {
    expect(() => parseDeclarations(document, defaults)).toThrow(`SEPTET_INIT: ${sentence}.`);
  });
});
