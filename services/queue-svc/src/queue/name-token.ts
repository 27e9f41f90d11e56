import { invalidParameterValue } from '@septet/contracts/sqs/errors';
import type { KeyRing } from '@septet/service-kit/key-ring';

/** A NextToken that says after which name the next page begins. */
export function signNameToken(keyRing: KeyRing, purpose: string, name: string): string {
  return keyRing.sign(purpose, Buffer.from(name));
}

/** @throws InvalidParameterValue for a token that this installation did not sign for the purpose. */
export function readNameToken(keyRing: KeyRing, purpose: string, token: string): string {
  const name = keyRing.verify(purpose, token);
  if (name === undefined) throw invalidParameterValue('Invalid or expired next token.');
  return Buffer.from(name).toString();
}
