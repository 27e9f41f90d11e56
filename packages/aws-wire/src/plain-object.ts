/** A JSON or CBOR object: not a list, not bytes, not a date. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Date)
  );
}

/** Sets an own member under a name that a caller chose, whatever the name is. */
export function setMember(target: Record<string, unknown>, name: string, value: unknown): void {
  // Assigning to __proto__ would replace the prototype instead of adding a member.
  if (name === '__proto__') {
    Object.defineProperty(target, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else {
    target[name] = value;
  }
}
