import { decodeComponent } from './form-tree.ts';
import { malformedQuery } from './malformed-query.ts';

/**
 * A query string as a multimap, values in their order.
 *
 * @throws ServiceError MalformedQueryString for broken escapes
 */
export function parseQueryList(text: string): Map<string, string[]> {
  const parameters = new Map<string, string[]>();
  if (text === '') return parameters;
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decodeComponent(equals === -1 ? pair : pair.slice(0, equals));
    const value = equals === -1 ? '' : decodeComponent(pair.slice(equals + 1));
    if (name === undefined || value === undefined) throw malformedQuery();
    const values = parameters.get(name);
    if (values === undefined) parameters.set(name, [value]);
    else values.push(value);
  }
  return parameters;
}
