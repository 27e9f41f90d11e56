import type { ServiceModel } from '../shape.ts';
import { model as sqs } from '../sqs/model.gen.ts';

/**
 * What Septet's queues can do beyond SQS. It travels between services as any API does; clients reach it
 * through the REST face only, because no AWS protocol knows it.
 */
export const model: ServiceModel = {
  api: 'septet-queues',
  service: 'queue-svc',
  title: 'Septet queues',
  signingName: 'sqs',
  version: '2026-01-01',
  protocols: [],
  operations: {
    PeekMessages: {
      input: 'PeekMessagesRequest',
      output: 'PeekMessagesResult',
      errors: ['QueueDoesNotExist'],
      http: { method: 'POST', uri: '/', status: 200 },
    },
    Reset: {
      input: 'ResetRequest',
      output: 'Unit',
      errors: [],
      http: { method: 'POST', uri: '/', status: 200 },
    },
    ReturnMessages: {
      input: 'ReturnMessagesRequest',
      output: 'Unit',
      errors: ['QueueDoesNotExist', 'ReceiptHandleIsInvalid'],
      http: { method: 'POST', uri: '/', status: 200 },
    },
  },
  shapes: {
    ...sqs.shapes,
    PeekMessagesRequest: {
      type: 'structure',
      members: {
        QueueUrl: { shape: 'string', required: true },
        MaxNumberOfMessages: { shape: 'integer' },
        NextToken: { shape: 'string' },
      },
    },
    PeekMessagesResult: {
      type: 'structure',
      members: {
        Messages: { shape: 'PeekedMessageList' },
        NextToken: { shape: 'string' },
      },
    },
    ResetRequest: { type: 'structure', members: {} },
    ReturnMessagesRequest: {
      type: 'structure',
      members: {
        QueueUrl: { shape: 'string', required: true },
        ReceiptHandles: { shape: 'string[]', required: true },
      },
    },
    PeekedMessageList: { type: 'list', member: { shape: 'PeekedMessage' } },
    PeekedMessage: {
      type: 'structure',
      members: {
        MessageId: { shape: 'string', required: true },
        State: { shape: 'string', required: true },
        VisibleAt: { shape: 'timestamp' },
        MD5OfBody: { shape: 'string', required: true },
        Body: { shape: 'string', required: true },
        Attributes: { shape: 'MessageSystemAttributeMap' },
        MD5OfMessageAttributes: { shape: 'string' },
        MessageAttributes: { shape: 'MessageBodyAttributeMap' },
      },
    },
    timestamp: { type: 'timestamp' },
  },
};
