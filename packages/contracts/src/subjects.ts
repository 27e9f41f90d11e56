/**
 * Every NATS subject of Septet, so that permissions and documentation have one place to look at.
 * No API is called `event` or `wake`.
 */

/** Requests for one operation of an API; its replicas listen as one queue group. */
export function callSubject(api: string, operation: string): string {
  return `septet.${token(api)}.${token(operation)}`;
}

/** All requests of an API: what a replica subscribes to, and what permissions are granted on. */
export function apiSubjects(api: string): string {
  return `septet.${token(api)}.>`;
}

/** Asks whoever serves an API which operations are built. */
export function describeSubject(api: string): string {
  return `septet.${token(api)}.$describe`;
}

/** The queue group in which the replicas of an API share its requests. */
export function queueGroup(api: string): string {
  return `septet.${token(api)}`;
}

/** Wakes the parked long polls of one replica; lost messages only cost time. */
export function wakeSubject(service: string, replica: string): string {
  return `septet.wake.${token(service)}.${token(replica)}`;
}

/** What happened, in the past tense: `eventSubject('queue-svc', 'queue-deleted')`. */
export function eventSubject(service: string, pastTense: string): string {
  return `septet.event.${token(service)}.${token(pastTense)}`;
}

/** All events of a service. */
export function eventSubjects(service: string): string {
  return `septet.event.${token(service)}.>`;
}

/** A name with a dot or a wildcard would listen to, or speak to, somebody else. */
function token(name: string): string {
  if (!/^[\w$-]+$/.test(name)) throw new TypeError(`"${name}" is no token of a NATS subject`);
  return name;
}
