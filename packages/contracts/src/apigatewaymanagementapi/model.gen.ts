// Written by scripts/generate.ts from @aws-sdk/client-apigatewaymanagementapi. Do not edit.
import type { ServiceModel } from '../shape.ts';

export const model: ServiceModel = {
  api: 'apigatewaymanagementapi',
  service: 'gateway-svc',
  title: 'Amazon API Gateway Management API',
  signingName: 'execute-api',
  version: '2018-11-29',
  protocols: ['rest-json'],
  errorNamespace: 'com.amazonaws.apigatewaymanagementapi',
  operations: {
    DeleteConnection: { input: 'DeleteConnectionRequest', output: 'Unit', errors: ['ForbiddenException', 'GoneException', 'LimitExceededException'], http: { method: 'DELETE', uri: '/@connections/{ConnectionId}', status: 204 } },
    GetConnection: { input: 'GetConnectionRequest', output: 'GetConnectionResponse', errors: ['ForbiddenException', 'GoneException', 'LimitExceededException'], http: { method: 'GET', uri: '/@connections/{ConnectionId}', status: 200 } },
    PostToConnection: { input: 'PostToConnectionRequest', output: 'Unit', errors: ['ForbiddenException', 'GoneException', 'LimitExceededException', 'PayloadTooLargeException'], http: { method: 'POST', uri: '/@connections/{ConnectionId}', status: 200 } },
  },
  shapes: {
    DeleteConnectionRequest: { type: 'structure', members: { ConnectionId: { shape: 'string', required: true, location: 'uri', locationName: 'ConnectionId' } } },
    ForbiddenException: { type: 'structure', members: {}, error: { status: 403, fault: 'Sender' } },
    GetConnectionRequest: { type: 'structure', members: { ConnectionId: { shape: 'string', required: true, location: 'uri', locationName: 'ConnectionId' } } },
    GetConnectionResponse: { type: 'structure', members: { ConnectedAt: { shape: 'timestamp', jsonName: 'connectedAt', timestampFormat: 'date-time' }, Identity: { shape: 'Identity', jsonName: 'identity' }, LastActiveAt: { shape: 'timestamp', jsonName: 'lastActiveAt', timestampFormat: 'date-time' } } },
    GoneException: { type: 'structure', members: {}, error: { status: 410, fault: 'Sender' } },
    Identity: { type: 'structure', members: { SourceIp: { shape: 'string', required: true, jsonName: 'sourceIp' }, UserAgent: { shape: 'string', required: true, jsonName: 'userAgent' } } },
    LimitExceededException: { type: 'structure', members: {}, error: { status: 429, fault: 'Sender' } },
    PayloadTooLargeException: { type: 'structure', members: { Message: { shape: 'string', jsonName: 'message' } }, error: { status: 413, fault: 'Sender' } },
    PostToConnectionRequest: { type: 'structure', members: { Data: { shape: 'blob', required: true, location: 'payload' }, ConnectionId: { shape: 'string', required: true, location: 'uri', locationName: 'ConnectionId' } } },
    Unit: { type: 'unit' },
    blob: { type: 'blob' },
    string: { type: 'string' },
    timestamp: { type: 'timestamp' },
  },
};
