import type { Member, ServiceModel } from '@septet/contracts/shape';

const text: Member = { shape: 'String' };
const requiredText: Member = { shape: 'String', required: true };
const describedKey: Readonly<Record<string, Member>> = {
  AccessKeyId: requiredText,
  Account: requiredText,
  UserName: text,
  Admin: { shape: 'Boolean', required: true },
  Status: requiredText,
  CreateDate: { shape: 'Timestamp', required: true },
  ExpirationDate: { shape: 'Timestamp' },
};

function operation(name: string): ServiceModel['operations'][string] {
  return {
    input: `${name}Request`,
    output: `${name}Response`,
    errors: [],
    http: { method: 'POST', uri: '/', status: 200 },
  };
}

/**
 * The access keys of Septet itself, until identity-svc brings IAM. No AWS API can say for which account a key
 * is; clients reach this one through the REST face only.
 */
export const accessKeyModel: ServiceModel = {
  api: 'septet-access-keys',
  service: 'gateway-svc',
  title: 'Septet access keys',
  signingName: 'iam',
  version: '2026-01-01',
  protocols: [],
  operations: {
    CreateAccessKey: operation('CreateAccessKey'),
    DeleteAccessKey: operation('DeleteAccessKey'),
    DescribeAccessKey: operation('DescribeAccessKey'),
    ListAccessKeys: operation('ListAccessKeys'),
    RotateAccessKey: operation('RotateAccessKey'),
    UpdateAccessKey: operation('UpdateAccessKey'),
  },
  shapes: {
    String: { type: 'string' },
    Secret: { type: 'string', sensitive: true },
    Boolean: { type: 'boolean' },
    Integer: { type: 'integer' },
    Timestamp: { type: 'timestamp' },
    AccessKeyList: { type: 'list', member: { shape: 'DescribeAccessKeyResponse' } },
    CreateAccessKeyRequest: {
      type: 'structure',
      members: { Account: text, UserName: text, Admin: { shape: 'Boolean' } },
    },
    CreateAccessKeyResponse: {
      type: 'structure',
      members: { ...describedKey, SecretAccessKey: { shape: 'Secret', required: true } },
    },
    DeleteAccessKeyRequest: { type: 'structure', members: { AccessKeyId: requiredText } },
    DeleteAccessKeyResponse: { type: 'structure', members: {} },
    DescribeAccessKeyRequest: { type: 'structure', members: { AccessKeyId: requiredText } },
    DescribeAccessKeyResponse: { type: 'structure', members: describedKey },
    ListAccessKeysRequest: {
      type: 'structure',
      members: { Account: text, MaxResults: { shape: 'Integer' }, NextToken: text },
    },
    ListAccessKeysResponse: {
      type: 'structure',
      members: { AccessKeys: { shape: 'AccessKeyList', required: true }, NextToken: text },
    },
    RotateAccessKeyRequest: {
      type: 'structure',
      members: { AccessKeyId: requiredText, OverlapSeconds: { shape: 'Integer' } },
    },
    RotateAccessKeyResponse: {
      type: 'structure',
      members: { ...describedKey, SecretAccessKey: { shape: 'Secret', required: true } },
    },
    UpdateAccessKeyRequest: {
      type: 'structure',
      members: { AccessKeyId: requiredText, Status: requiredText },
    },
    UpdateAccessKeyResponse: { type: 'structure', members: describedKey },
  },
};
