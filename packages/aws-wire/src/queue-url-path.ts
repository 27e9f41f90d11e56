const QUEUE_PATH = /^\/(?:\d{12}|queue)\/[^/]+\/?$/;

/**
 * Old SQS clients post to the queue's own URL instead of naming it in `QueueUrl`.
 *
 * @returns the decoded path (`/000000000000/orders`), undefined when it is no queue's
 */
export function queueUrlOfPath(path: string): string | undefined {
  if (!QUEUE_PATH.test(path)) return undefined;
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
