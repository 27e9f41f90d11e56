import { malformedQuery } from './malformed-query.ts';

/** Parameters `A.1.B=x` as a tree: node `A` has child `1`, which has child `B` with value `x`. */
export interface FormNode {
  /** undefined where only longer names pass through. */
  value: string | undefined;
  children: Map<string, FormNode> | undefined;
}

/** More parameters than any AWS call has (PublishBatch with full attributes: about 500). */
const MAX_PARAMETERS = 10_000;
/** Deeper than any AWS input. */
const MAX_DEPTH = 40;

/**
 * Parses `application/x-www-form-urlencoded` texts into one tree. Of a repeated parameter the
 * last one counts.
 *
 * @throws ServiceError MalformedQueryString for broken escapes and senseless sizes
 */
export function parseForm(texts: readonly string[]): FormNode {
  const root: FormNode = { value: undefined, children: undefined };
  let parameters = 0;
  for (const text of texts) {
    for (const pair of pairsOf(text)) {
      if (++parameters > MAX_PARAMETERS) throw malformedQuery();
      insert(root, pair);
    }
  }
  return root;
}

/** @returns the decoded value of a top-level parameter, undefined when absent or undecodable */
export function findFormValue(text: string, name: string): string | undefined {
  let found: string | undefined;
  for (const pair of pairsOf(text)) {
    if (pair.length > name.length && pair.startsWith(name) && pair[name.length] === '=')
      found = decodeComponent(pair.slice(name.length + 1));
  }
  return found;
}

/** @returns undefined for escapes that are not UTF-8 */
export function decodeComponent(text: string): string | undefined {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function* pairsOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('&', start);
    const stop = end === -1 ? text.length : end;
    if (stop > start) yield text.slice(start, stop);
    start = stop + 1;
  }
}

function insert(root: FormNode, pair: string): void {
  const equals = pair.indexOf('=');
  const name = decodeComponent(equals === -1 ? pair : pair.slice(0, equals));
  const value = equals === -1 ? '' : decodeComponent(pair.slice(equals + 1));
  if (name === undefined || value === undefined) throw malformedQuery();
  let node = root;
  let depth = 0;
  for (const part of name.split('.')) {
    if (++depth > MAX_DEPTH) throw malformedQuery();
    node.children ??= new Map();
    let child = node.children.get(part);
    if (child === undefined) {
      child = { value: undefined, children: undefined };
      node.children.set(part, child);
    }
    node = child;
  }
  node.value = value;
}
