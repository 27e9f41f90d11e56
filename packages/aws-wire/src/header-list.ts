/**
 * Splits a header that carries a list. Elements with commas or quotes are quoted; HTTP dates
 * bring one comma along each.
 */
export function splitHeaderList(value: string, areDates: boolean): string[] {
  if (areDates) return value.split(/(?<=GMT)\s*,\s*/);
  const elements: string[] = [];
  let element = '';
  let isQuoted = false;
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    if (isQuoted && character === '\\') element += value.charAt(++index);
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === ',' && !isQuoted) {
      elements.push(element.trim());
      element = '';
    } else element += character;
  }
  elements.push(element.trim());
  return elements;
}

export function joinHeaderList(elements: readonly string[]): string {
  return elements.map(quoteIfNeeded).join(', ');
}

function quoteIfNeeded(element: string): string {
  return /[",\\]/.test(element) && !element.endsWith(' GMT')
    ? `"${element.replaceAll(/["\\]/g, '\\$&')}"`
    : element;
}
