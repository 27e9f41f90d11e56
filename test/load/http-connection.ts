import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { AnswerParser, type HttpAnswer } from './answer-parser.ts';

/** One keep-alive connection with one request in flight, as cheap as Node can have it. */
export class HttpConnection implements Disposable {
  readonly #socket: Socket;
  readonly #parser = new AnswerParser();
  #waiting: PromiseWithResolvers<HttpAnswer> | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  static async open(port: number): Promise<HttpConnection> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    return new HttpConnection(socket);
  }

  /** @throws Error when the connection breaks before the answer is complete */
  exchange(request: Buffer): Promise<HttpAnswer> {
    if (this.#socket.destroyed) return Promise.reject(new Error('the connection is closed'));
    this.#waiting = Promise.withResolvers<HttpAnswer>();
    this.#socket.write(request);
    return this.#waiting.promise;
  }

  [Symbol.dispose](): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    try {
      const answer = this.#parser.push(chunk);
      if (answer === undefined) return;
      this.#waiting?.resolve(answer);
      this.#waiting = undefined;
    } catch (error) {
      this.#fail(error);
      this.#socket.destroy();
    }
  }

  #fail(error: unknown): void {
    this.#waiting?.reject(error);
    this.#waiting = undefined;
  }
}
