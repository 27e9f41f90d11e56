/** What a connection speaks, judged by its first bytes. */
export type SniffedProtocol = 'tls' | 'http2' | 'http1';

/** TLS record type 22, "handshake" (RFC 8446 §5.1): no HTTP method starts with it. */
const TLS_HANDSHAKE = 0x16;

/** Start of the HTTP/2 connection preface (RFC 9113 §3.4). `PRI` is reserved: no HTTP/1.1 method is called so. */
const HTTP2_PREFACE = Buffer.from('PRI ');

/** Names the protocol, or undefined while the bytes fit more than one (`P` may become `POST` or `PRI`). */
export function sniffProtocol(firstBytes: Uint8Array): SniffedProtocol | undefined {
  if (firstBytes.length === 0) return undefined;
  if (firstBytes[0] === TLS_HANDSHAKE) return 'tls';
  const compared = Math.min(firstBytes.length, HTTP2_PREFACE.length);
  for (let index = 0; index < compared; index += 1) {
    if (firstBytes[index] !== HTTP2_PREFACE[index]) return 'http1';
  }
  return compared === HTTP2_PREFACE.length ? 'http2' : undefined;
}
