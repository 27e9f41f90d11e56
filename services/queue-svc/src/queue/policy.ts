/** SQS quotas for a queue policy, Amazon SQS Developer Guide, "Quotas related to policies". */
const MAX_BYTES = 8_192;
const MAX_STATEMENTS = 20;

/** Returns the policy as the client wrote it, or undefined when it is no policy. Evaluation is identity's business. */
export function parsePolicy(text: string): string | undefined {
  if (Buffer.byteLength(text) > MAX_BYTES) return undefined;
  const policy = parseJsonObject(text);
  const statement = policy?.['Statement'];
  if (statement === undefined || statement === null) return undefined;
  const statements: unknown[] = Array.isArray(statement) ? statement : [statement];
  if (statements.length === 0 || statements.length > MAX_STATEMENTS) return undefined;
  const isPolicy = statements.every(
    (entry) =>
      isObject(entry) &&
      (entry['Effect'] === 'Allow' || entry['Effect'] === 'Deny') &&
      (entry['Action'] !== undefined || entry['NotAction'] !== undefined),
  );
  return isPolicy ? text : undefined;
}

export function parseJsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
