/** Names of a bucket in NATS: its stream, and the subjects of one object's messages. */
export class JetStreamLayout {
  readonly stream: string;
  readonly #root: string;

  constructor(bucket: string) {
    this.stream = `SEPTET_OBJECTS_${bucket}`;
    this.#root = `septet.object.${bucket}`;
  }

  /** What the stream takes. */
  get allSubjects(): string {
    return `${this.#root}.>`;
  }

  /** The heads of all objects. */
  get heads(): string {
    return `${this.#root}.*.head`;
  }

  /** A message of no content, whose place in the stream tells how far a replica has come. */
  get marker(): string {
    return `${this.#root}.marker`;
  }

  /** The first chunk of every upload. */
  get firstChunks(): string {
    return `${this.#root}.*.*.0`;
  }

  /** The one message that makes the object be there. */
  head(name: string): string {
    return `${this.#object(name)}.head`;
  }

  chunk(name: string, upload: string, index: number): string {
    return `${this.#object(name)}.${upload}.${index}`;
  }

  /** Everything of one upload but the head. */
  upload(name: string, upload: string): string {
    return `${this.#object(name)}.${upload}.*`;
  }

  /** Everything of the object. */
  object(name: string): string {
    return `${this.#object(name)}.>`;
  }

  /** Whose message is on a subject; `upload` is `head` for a head. */
  parse(subject: string): { readonly name: string; readonly upload: string } {
    const [name = '', upload = ''] = subject.slice(this.#root.length + 1).split('.');
    return { name: Buffer.from(name, 'base64url').toString(), upload };
  }

  /** Base64url, because a name may hold what subjects must not. */
  #object(name: string): string {
    return `${this.#root}.${Buffer.from(name).toString('base64url')}`;
  }
}
