import { describe, expect, test } from '@jest/globals';
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
});
