import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { expect, test } from '@jest/globals';
import { startNats } from '@septet/testkit/nats';
import { declareJetStream, type JetStreamDeclaration } from '../src/streams.ts';

test('a JetStream is declared again and again, and brought to a changed declaration', async () => {
  await using nats = await startNats({ syncAlways: true });
  const connection = await connect({ servers: nats.url });
  try {
    const manager = await jetstreamManager(connection);
    const declaration: JetStreamDeclaration = {
      name: 'EVENTS',
      subjects: ['septet.event.>'],
      retention: 'limits',
      maxAgeMs: 3_600_000,
      duplicateWindowMs: 120_000,
    };
    await declareJetStream(manager, declaration, 'fsync');
    await declareJetStream(manager, declaration, 'fsync');
    await declareJetStream(manager, { ...declaration, maxAgeMs: 7_200_000 }, 'fsync');
    const { config } = await manager.streams.info('EVENTS');
    expect(config).toMatchObject({
      storage: 'file',
      discard: 'new',
      num_replicas: 1,
      max_age: 7_200_000_000_000,
    });
    // One server cannot hold three replicas: said by the server, not papered over.
    await expect(
      declareJetStream(manager, { ...declaration, name: 'OTHER', subjects: ['x'] }, 'replicated'),
    ).rejects.toThrow(/replicas/);
  } finally {
    await connection.close();
  }
});
