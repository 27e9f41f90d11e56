import type { OperationModel } from '@septet/contracts/shape';
import { decodeComponent } from './form-tree.ts';

interface Segment {
  readonly kind: 'literal' | 'label' | 'greedy';
  /** The literal's text or the label's name. */
  readonly text: string;
}

/** An operation's HTTP binding, `POST /functions/{FunctionName}/x?List=ALL`, ready to be matched. */
export interface UriTemplate {
  readonly method: string;
  readonly segments: readonly Segment[];
  /** Query parameters that tell this operation from another one on the same path. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

export function parseUriTemplate(http: OperationModel['http']): UriTemplate {
  const [path = '', query = ''] = http.uri.split('?');
  return {
    method: http.method,
    segments: splitPath(path).map(parseSegment),
    query: query === '' ? [] : query.split('&').map(parsePair),
  };
}

/** Raw segments; slashes at both ends do not count. */
export function splitPath(path: string): string[] {
  const start = path.startsWith('/') ? 1 : 0;
  const end = path.length > start && path.endsWith('/') ? path.length - 1 : path.length;
  return start === end ? [] : path.slice(start, end).split('/');
}

/** @returns the decoded labels, undefined when the path is another operation's or cannot be decoded */
export function matchPath(
  template: UriTemplate,
  path: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const { segments } = template;
  const greedyAt = segments.findIndex(({ kind }) => kind === 'greedy');
  // A greedy label takes what the others leave, at least one segment.
  const extra = path.length - segments.length;
  if (greedyAt === -1 ? extra !== 0 : extra < 0) return undefined;
  const labels = new Map<string, string>();
  for (const [index, { kind, text }] of segments.entries()) {
    const shifted = greedyAt !== -1 && index > greedyAt ? index + extra : index;
    const raw =
      kind === 'greedy' ? path.slice(index, index + extra + 1).join('/') : (path[shifted] ?? '');
    if (kind === 'literal') {
      if (raw !== text) return undefined;
      continue;
    }
    // In a path, unlike in a query, + is no space.
    const label = decodeComponent(raw.replaceAll('+', '%2B'));
    if (label === undefined || label === '') return undefined;
    labels.set(text, label);
  }
  return labels;
}

/** Orders templates so that of several that match the first is the most specific one. */
export function compareSpecificity(a: UriTemplate, b: UriTemplate): number {
  const byQuery = b.query.length - a.query.length;
  if (byQuery !== 0) return byQuery;
  const shared = Math.min(a.segments.length, b.segments.length);
  for (let index = 0; index < shared; index++) {
    const bySegment = rank(a.segments[index]) - rank(b.segments[index]);
    if (bySegment !== 0) return bySegment;
  }
  return b.segments.length - a.segments.length;
}

function rank(segment: Segment | undefined): number {
  return segment === undefined ? 3 : ['literal', 'label', 'greedy'].indexOf(segment.kind);
}

function parseSegment(text: string): Segment {
  if (!text.startsWith('{') || !text.endsWith('}')) return { kind: 'literal', text };
  return text.endsWith('+}')
    ? { kind: 'greedy', text: text.slice(1, -2) }
    : { kind: 'label', text: text.slice(1, -1) };
}

function parsePair(pair: string): readonly [string, string] {
  const [name = '', value = ''] = pair.split('=');
  return [name, value];
}
