/** Hash tag of a resource: everything of one resource lives in one slot. `{<account>/<region>/<name>}` */
export function keyTag(account: string, region: string, name: string): string {
  return `{${account}/${region}/${name}}`;
}

/**
 * The hash tag of a key, braces included; a key without one is its own tag.
 * (Valkey cluster specification, "Hash tags": first `{` to the next `}`, if not empty.)
 */
export function tagOf(key: string): string {
  const open = key.indexOf('{');
  if (open === -1) return `{${key}}`;
  const close = key.indexOf('}', open + 1);
  return close <= open + 1 ? `{${key}}` : key.slice(open, close + 1);
}
