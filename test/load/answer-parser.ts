export interface HttpAnswer {
  readonly status: number;
  /** A view of what was received; used before the next answer is read. */
  readonly body: Buffer;
}

const HEAD_END = '\r\n\r\n';

/**
 * Reads the answers of a keep-alive connection that has one request in flight at a time. Knows
 * `content-length` alone: a server that sends these small answers in chunks is told apart by an error.
 */
export class AnswerParser {
  #received: Buffer[] = [];
  #receivedBytes = 0;
  #bodyStart = -1;
  #answerBytes = 0;

  /** @returns the answer when `chunk` completed it */
  push(chunk: Buffer): HttpAnswer | undefined {
    this.#received.push(chunk);
    this.#receivedBytes += chunk.length;
    if (this.#bodyStart < 0 && !this.#readHead()) return undefined;
    if (this.#receivedBytes < this.#answerBytes) return undefined;
    const whole = this.#joined();
    if (whole.length > this.#answerBytes) throw new Error('the server sent more than one answer');
    const answer = { status: statusOf(whole), body: whole.subarray(this.#bodyStart) };
    this.#received = [];
    this.#receivedBytes = 0;
    this.#bodyStart = -1;
    return answer;
  }

  #readHead(): boolean {
    const data = this.#joined();
    const headEnd = data.indexOf(HEAD_END);
    if (headEnd < 0) return false;
    const head = data.toString('latin1', 0, headEnd);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error(`an answer without content-length: ${head}`);
    this.#bodyStart = headEnd + HEAD_END.length;
    this.#answerBytes = this.#bodyStart + Number(length);
    return true;
  }

  #joined(): Buffer {
    const [first] = this.#received;
    if (first !== undefined && this.#received.length === 1) return first;
    const whole = Buffer.concat(this.#received, this.#receivedBytes);
    this.#received = [whole];
    return whole;
  }
}

/** `HTTP/1.1 200 …` */
function statusOf(answer: Buffer): number {
  return Number(answer.toString('latin1', 9, 12));
}
