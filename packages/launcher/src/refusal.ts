/**
 * Something the person at the keyboard has to change before Septet can go on.
 *
 * The message is one whole sentence that names the thing and what to do about it; the command line prints it
 * alone, without a stack, and exits with 1.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
