export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case; of a repeated one the last. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const HEAD_END = '\r\n\r\n';

/** Reads the answers of one connection, of as many requests as were written to it. */
export class AnswerReader {
  #received: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
  }

  /** Bytes that are no whole answer yet. */
  get rest(): Buffer {
    return this.#received;
  }

  /** The next whole answer; undefined until it is there. @throws Error for what is no HTTP answer */
  next(isHead: boolean): HttpAnswer | undefined {
    for (;;) {
      const headEnd = this.#received.indexOf(HEAD_END);
      if (headEnd < 0) return undefined;
      const [first = '', ...lines] = this.#received.toString('latin1', 0, headEnd).split('\r\n');
      const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
      if (Number.isNaN(status)) throw new Error(`no HTTP answer: ${first.slice(0, 80)}`);
      const headers = new Map(
        lines.map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
        }),
      );
      const start = headEnd + HEAD_END.length;
      if (status < 200) {
        this.#received = this.#received.subarray(start);
        continue;
      }
      const hasBody = !isHead && status !== 204 && status !== 304;
      const body = hasBody ? this.#body(start, headers) : { bytes: Buffer.alloc(0), end: start };
      if (body === undefined) return undefined;
      this.#received = this.#received.subarray(body.end);
      return { status, headers, body: body.bytes };
    }
  }

  #body(
    start: number,
    headers: ReadonlyMap<string, string>,
  ): { readonly bytes: Buffer; readonly end: number } | undefined {
    if (headers.get('transfer-encoding') === 'chunked') return this.#chunks(start);
    const length = Number(headers.get('content-length'));
    if (Number.isNaN(length)) throw new Error('an answer of unknown length');
    const end = start + length;
    return this.#received.length < end
      ? undefined
      : { bytes: this.#received.subarray(start, end), end };
  }

  #chunks(start: number): { readonly bytes: Buffer; readonly end: number } | undefined {
    const chunks: Buffer[] = [];
    let at = start;
    for (;;) {
      const lineEnd = this.#received.indexOf('\r\n', at);
      if (lineEnd < 0) return undefined;
      const size = Number.parseInt(this.#received.toString('latin1', at, lineEnd), 16);
      if (Number.isNaN(size)) throw new Error('an answer with a chunk of unknown length');
      const end = lineEnd + 2 + size + 2;
      if (this.#received.length < end) return undefined;
      if (size === 0) return { bytes: Buffer.concat(chunks), end };
      chunks.push(this.#received.subarray(lineEnd + 2, lineEnd + 2 + size));
      at = end;
    }
  }
}
