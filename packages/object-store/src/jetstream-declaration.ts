import { JetStreamApiError, type JetStreamManager, type StreamConfig } from '@nats-io/jetstream';
import type { CallScope } from './call-scope.ts';
import type { JetStreamLayout } from './jetstream-layout.ts';
import type { JetStreamLink } from './jetstream-link.ts';

/** "stream name already in use with a different configuration" (nats-server errors.json, JSStreamNameExistErr). */
const NAME_IN_USE = 10058;

export interface ObjectStream {
  readonly manager: JetStreamManager;
  readonly link: JetStreamLink;
  readonly layout: JetStreamLayout;
  readonly replicas: number;
}

/** Creates the stream, or brings an existing one to this. Every process may call it at every start. */
export async function declareObjectStream(
  scope: CallScope,
  { manager: { streams }, link, layout, replicas }: ObjectStream,
): Promise<void> {
  const config: Partial<StreamConfig> & { name: string } = {
    name: layout.stream,
    subjects: [layout.allSubjects],
    storage: 'file',
    // A full disk refuses puts; it never drops what was acknowledged.
    discard: 'new',
    max_msgs_per_subject: 1,
    num_replicas: replicas,
    allow_direct: true,
  };
  await link.attempt(scope, async () => {
    try {
      await streams.add(config);
    } catch (error) {
      if (!(error instanceof JetStreamApiError) || error.code !== NAME_IN_USE) throw error;
      await streams.update(layout.stream, config);
    }
  });
}
