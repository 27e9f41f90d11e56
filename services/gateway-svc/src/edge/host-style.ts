/** What a host name says about the call beyond where it goes. */
export interface HostStyle {
  /** Signing name of the API that the host belongs to (`sqs`). */
  readonly signingName?: string;
  readonly region?: string;
}

const NO_HINT: HostStyle = {};
const REGION = /^[a-z]{2,3}(?:-[a-z]+)+-\d$/;

/**
 * Reads the three ways in which clients spell a queue's host: `sqs.REGION.<base>` (current AWS endpoints),
 * `REGION.queue.<base>` and `queue.<base>` (AWS's legacy endpoints, here without and with a region).
 * A bare host says nothing.
 */
export function parseHostStyle(host: string): HostStyle {
  const labels = host.toLowerCase().split('.');
  const [first = '', second = ''] = labels;
  if (first === 'queue' && labels.length >= 2) return { signingName: 'sqs' };
  if (labels.length < 3) return NO_HINT;
  if (second === 'queue' && REGION.test(first)) return { signingName: 'sqs', region: first };
  if (REGION.test(second)) return { signingName: first, region: second };
  return NO_HINT;
}
