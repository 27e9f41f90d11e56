import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sniffProtocol } from './sniff-protocol.ts';

describe('sniffProtocol', () => {
  test.each([
    ['a TLS client hello', '\x16\x03\x01', 'tls'],
    ['the HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'http2'],
    ['a POST', 'POST / HTTP/1.1\r\n', 'http1'],
    ['a PUT cut after two bytes', 'PU', 'http1'],
    ['a GET cut after one byte', 'G', 'http1'],
    ['garbage', '\0\0', 'http1'],
    ['nothing yet', '', undefined],
    ['a P that may become POST or PRI', 'P', undefined],
    ['PRI without its space', 'PRI', undefined],
    ['PRINT, which is no preface', 'PRINT', 'http1'],
  ])('knows %s', (_name, bytes, protocol) => {
    expect(sniffProtocol(Buffer.from(bytes, 'latin1'))).toBe(protocol);
  });

  test('never changes its mind when more bytes arrive, and needs at most four', () => {
    const starts = fc.oneof(
      fc.uint8Array({ minLength: 4 }),
      fc.constant(Buffer.from('PRI * HTTP/2.0')),
    );
    fc.assert(
      fc.property(starts, (bytes) => {
        const decisions = [0, 1, 2, 3, 4].map((length) => sniffProtocol(bytes.subarray(0, length)));
        const final = decisions.at(-1);
        expect(final).toBeDefined();
        expect(
          decisions.filter((decision) => decision !== undefined && decision !== final),
        ).toEqual([]);
      }),
    );
  });
});
