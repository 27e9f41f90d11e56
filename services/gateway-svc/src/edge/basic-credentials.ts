/** An access key named by HTTP Basic (RFC 7617), for people with curl. */
export interface BasicCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Undefined for any other scheme, and for what cannot be read. */
export function parseBasicCredentials(
  authorization: string | undefined,
): BasicCredentials | undefined {
  const [, encoded] = /^basic +([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '') ?? [];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString();
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  return { accessKeyId: text.slice(0, colon), secretAccessKey: text.slice(colon + 1) };
}
