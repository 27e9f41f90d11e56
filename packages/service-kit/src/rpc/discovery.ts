import type { Msg, NatsConnection } from '@nats-io/transport-node';
import { callSubject, queueGroup } from '@septet/contracts/subjects';

import type { ServedApi } from '../served-api.ts';
import type { Member } from './member.ts';

/** Semantic version that ADR-32 asks for: of the calling convention, not of the product. */
const VERSION = '1.0.0';

/**
 * `$SRV.PING|INFO|STATS[.<service>[.<id>]]` (NATS ADR-32), so that `nats micro ls` finds the
 * replicas. One entry per API that a process serves; the AWS API's name tells them apart.
 * @returns how to stop
 */
export function answerDiscovery(
  connection: NatsConnection,
  api: ServedApi,
  member: Member,
): () => void {
  const { service, title, api: name } = api.model;
  const id = member.id;
  const identity = { name: service, id, version: VERSION, metadata: { api: name } };
  const endpoints = Object.keys(api.describe()).map((operation) => ({
    name: operation,
    subject: callSubject(name, operation),
    queue_group: queueGroup(name),
  }));
  const started = new Date(member.startedMs).toISOString();

  const answers: Readonly<Record<string, () => object>> = {
    PING: () => ({ ...identity, type: 'io.nats.micro.v1.ping_response' }),
    INFO: () => ({
      ...identity,
      type: 'io.nats.micro.v1.info_response',
      description: title,
      endpoints,
    }),
    STATS: () => ({
      ...identity,
      type: 'io.nats.micro.v1.stats_response',
      started,
      endpoints: endpoints.map((endpoint) => ({
        ...endpoint,
        ...member.statsOf(endpoint.name),
      })),
    }),
  };

  const subscriptions = Object.entries(answers).flatMap(([verb, answer]) => {
    const callback = (error: Error | null, message: Msg) => {
      if (error === null) message.respond(JSON.stringify(answer()));
    };
    const subjects = [`$SRV.${verb}`, `$SRV.${verb}.${service}`, `$SRV.${verb}.${service}.${id}`];
    return subjects.map((subject) => connection.subscribe(subject, { callback }));
  });
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
