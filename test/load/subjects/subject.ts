import type { ProcessGroups } from '../process-cpu.ts';
import type { AccessKey } from '../sigv4-signer.ts';
import type { Endpoint } from '../sqs-requests.ts';

/** Something that speaks SQS, with all that belongs to it, running on this machine. */
export interface Subject extends AsyncDisposable {
  /** As it stands in the table. */
  readonly name: string;
  /** Connections are spread evenly over them. */
  readonly endpoints: readonly Endpoint[];
  readonly accessKey: AccessKey;
  readonly processes: ProcessGroups;
  /** Ports of `/metrics` on 127.0.0.1 where the times of the edge's stages are told; empty when nobody takes them. */
  readonly stageMetricsPorts: readonly number[];
}
