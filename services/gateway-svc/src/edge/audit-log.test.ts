import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { model as sqs } from '@septet/contracts/sqs/model.gen';
import { createLogger } from '@septet/service-kit/logger';
import { accessKeyModel } from '../access-key/model.ts';
import { AuditLog } from './audit-log.ts';
import { PublicAddress } from './public-address.ts';
import { TrustedProxies } from './trusted-proxies.ts';

const publicAddress = new PublicAddress({ trustedProxies: new TrustedProxies([]), port: 4566 });
const exchange = {
  headers: { 'user-agent': 'aws-cli/2', authorization: 'AWS4-HMAC-SHA256 secret' },
  peer: { address: '203.0.113.5', encrypted: false },
  requestId: 'request-1',
};
const caller = {
  account: '111111111111',
  region: 'eu-west-1',
  principal: {
    arn: 'arn:aws:iam::111111111111:user/ana',
    userId: 'AIDAEXAMPLE',
    accessKeyId: 'AKIAEXAMPLE',
  },
};

function recordingLog(): { log: AuditLog; lines: object[] } {
  const lines: object[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return {
    log: new AuditLog(createLogger({ service: 'test', level: 'info', destination }), publicAddress),
    lines,
  };
}

const call = (operation: string, model = sqs) => ({
  model,
  operation,
  decode: () => ({}),
  encode: () => ({ status: 200, headers: {}, body: '' }),
});

describe('AuditLog', () => {
  test('says who did what to which resource, and how it ended', () => {
    const { log, lines } = recordingLog();
    const input = { QueueName: 'orders', Attributes: { Policy: 'long' } };
    log.record(exchange, { call: call('CreateQueue'), caller, input, outcome: 'ok' });
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        service: 'test',
        message: 'control-plane call',
        audit: true,
        event_source: 'sqs',
        event_name: 'CreateQueue',
        read_only: false,
        resource: 'orders',
        outcome: 'ok',
        account: '111111111111',
        region: 'eu-west-1',
        principal: 'arn:aws:iam::111111111111:user/ana',
        access_key_id: 'AKIAEXAMPLE',
        source_address: '203.0.113.5',
        user_agent: 'aws-cli/2',
        request_id: 'request-1',
      },
    ]);
  });

  test('knows a call that was refused before anybody knew who made it', () => {
    const { log, lines } = recordingLog();
    const refused = { caller: undefined, input: undefined, outcome: 'InvalidSignatureException' };
    log.record(exchange, { call: call('DeleteQueue'), ...refused });
    expect(lines).toMatchObject([
      { event_name: 'DeleteQueue', outcome: 'InvalidSignatureException' },
    ]);
  });

  test.each(['SendMessage', 'ReceiveMessage', 'DeleteMessageBatch'])(
    'is silent about %s',
    (operation) => {
      const { log, lines } = recordingLog();
      log.record(exchange, { call: call(operation), caller, input: {}, outcome: 'ok' });
      expect(lines).toEqual([]);
    },
  );

  test('tells reading from changing', () => {
    const { log, lines } = recordingLog();
    const one = (operation: string) =>
      log.record(exchange, {
        call: call(operation, accessKeyModel),
        caller,
        input: { AccessKeyId: 'AKIA1' },
        outcome: 'ok',
      });
    one('DescribeAccessKey');
    one('RotateAccessKey');
    expect(lines).toMatchObject([
      { read_only: true, resource: 'AKIA1' },
      { read_only: false, resource: 'AKIA1' },
    ]);
  });
});
