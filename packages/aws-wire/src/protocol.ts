import type { Protocol } from '@septet/contracts/shape';
import { awsCbor } from './aws-cbor.ts';
import { awsJson10, awsJson11 } from './aws-json.ts';
import { query } from './query.ts';
import { restJson } from './rest-json.ts';
import type { WireProtocol } from './wire-protocol.ts';

const protocols: Readonly<Record<Protocol, WireProtocol>> = {
  'json-1.0': awsJson10,
  'json-1.1': awsJson11,
  query,
  'rest-json': restJson,
  cbor: awsCbor,
};

export function protocolOf(name: Protocol): WireProtocol {
  return protocols[name];
}
