import {
  JetStreamApiError,
  type JetStreamManager,
  type RetentionPolicy,
  type StreamConfig,
} from '@nats-io/jetstream';
import type { Durability } from './durability.ts';

/** What a JetStream needs so that its publish ack promises what the durability level says. */
export interface JetStreamLevel {
  readonly replicas: 1 | 3;
  /** Servers must run `sync_interval: always`: an ack then means that it is on disk. */
  readonly syncAlways: boolean;
}

export function jetStreamLevel(durability: Durability): JetStreamLevel {
  const isReplicated = durability === 'replicated' || durability === 'replicated-fsync';
  const syncAlways = durability === 'fsync' || durability === 'replicated-fsync';
  return { replicas: isReplicated ? 3 : 1, syncAlways };
}

/** A JetStream of ours; everything else follows from the durability level. */
export interface JetStreamDeclaration {
  readonly name: string;
  readonly subjects: readonly string[];
  readonly retention: RetentionPolicy;
  /** 0 keeps messages for ever. */
  readonly maxAgeMs: number;
  readonly duplicateWindowMs: number;
  /** Server tags that replicas must have; zones are spread by the servers' own `unique_tag`. */
  readonly placementTags?: readonly string[];
}

/** "stream name already in use with a different configuration" (nats-server errors.json, JSStreamNameExistErr). */
const NAME_IN_USE = 10058;
const NS_PER_MS = 1_000_000;

/**
 * Creates the JetStream, or brings an existing one to this declaration. May be called by every replica at every
 * start. Rejects with JetStreamApiError when the cluster is too small or a change is not allowed.
 */
export async function declareJetStream(
  manager: JetStreamManager,
  declaration: JetStreamDeclaration,
  durability: Durability,
): Promise<void> {
  const { name, subjects, retention, maxAgeMs, duplicateWindowMs, placementTags } = declaration;
  const config: Partial<StreamConfig> & { name: string } = {
    name,
    subjects: [...subjects],
    retention,
    storage: 'file',
    // A full disk refuses publishes; it never drops what was acknowledged.
    discard: 'new',
    max_age: maxAgeMs * NS_PER_MS,
    duplicate_window: duplicateWindowMs * NS_PER_MS,
    num_replicas: jetStreamLevel(durability).replicas,
    allow_direct: true,
    ...(placementTags === undefined
      ? {}
      : { placement: { cluster: '', tags: [...placementTags] } }),
  };
  try {
    await manager.streams.add(config);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== NAME_IN_USE) throw error;
    await manager.streams.update(name, config);
  }
}

/** The parts of nats-server's `/varz` that tell what an ack means. */
export interface NatsFacts {
  readonly version: string;
  readonly jetstream?: { readonly config?: { readonly sync_always?: boolean } };
}

/** One sentence part per setting of nats-server that is weaker than the level. */
export function findJetStreamWeaknesses(facts: NatsFacts, durability: Durability): string[] {
  const found: string[] = [];
  const [major = 0, minor = 0] = facts.version.split('.').map(Number);
  if (major < 2 || (major === 2 && minor < 15)) {
    found.push(`it is nats-server ${facts.version}, needed is >= 2.15`);
  }
  const config = facts.jetstream?.config;
  if (config === undefined) {
    found.push('JetStream is off, set jetstream { store_dir: … }');
  } else if (jetStreamLevel(durability).syncAlways && config.sync_always !== true) {
    found.push('sync_interval is not "always", set jetstream { sync_interval: always }');
  }
  return found;
}
