/**
 * While a call is served, its member says so: once a heartbeat it sends every caller the tokens of
 * that caller's calls which are older than a heartbeat, in one message. A call of which nothing is
 * heard for three heartbeats is lost, whether the member was killed, stopped or cut off; short calls
 * cost nothing. nats-server answers a heartbeat that nobody receives, and so the member learns that a
 * caller is gone.
 */
export const HEARTBEAT_MS = 1_000;

/** Name of the token at which every peer hears heartbeats. */
export const HEARTBEAT_TOKEN = 'heartbeat';

/** Callers look twice per heartbeat. */
export const SILENT_SWEEPS_UNTIL_LOST = 6;

/** Of a token list in one message. */
export const MAX_TOKENS_PER_HEARTBEAT = 20_000;
