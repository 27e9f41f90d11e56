import { length, pattern, range, type Limits } from '../limit.ts';

/** "Upper- and lower-case alphanumeric characters with no spaces; also underscores and =,.@-" */
const NAME_CHARACTERS = /[\w+=,.@-]*/;
/** "Printable characters", as in policy documents. */
const DOCUMENT_CHARACTERS = /[\t\n\r\u0020-\u00FF]+/;

const roleArn = [length(20, 2048)];
const sessionName = [length(2, 64), pattern(NAME_CHARACTERS)];
const policy = [length(1, 2048), pattern(DOCUMENT_CHARACTERS)];
const serialNumber = [length(9, 256), pattern(/[\w+=/:,.@-]*/)];
const tokenCode = [length(6, 6), pattern(/[\d]*/)];
const tags = [length(0, 50)];

/** STS API reference, "Length Constraints", "Valid Range" and "Pattern" of each parameter. */
export const limits: Limits = {
  structures: {
    AssumeRoleRequest: {
      RoleArn: roleArn,
      RoleSessionName: sessionName,
      Policy: policy,
      DurationSeconds: [range(900, 43_200)],
      Tags: tags,
      TransitiveTagKeys: tags,
      ExternalId: [length(2, 1224), pattern(/[\w+=,.@:/-]*/)],
      SerialNumber: serialNumber,
      TokenCode: tokenCode,
      SourceIdentity: sessionName,
      ProvidedContexts: [length(0, 5)],
    },
    AssumeRoleWithSAMLRequest: {
      RoleArn: roleArn,
      PrincipalArn: roleArn,
      SAMLAssertion: [length(4, 100_000)],
      Policy: policy,
      DurationSeconds: [range(900, 43_200)],
    },
    AssumeRoleWithWebIdentityRequest: {
      RoleArn: roleArn,
      RoleSessionName: sessionName,
      WebIdentityToken: [length(4, 20_000)],
      ProviderId: [length(4, 2048)],
      Policy: policy,
      DurationSeconds: [range(900, 43_200)],
    },
    AssumeRootRequest: {
      TargetPrincipal: [length(12, 2048)],
      DurationSeconds: [range(0, 900)],
    },
    DecodeAuthorizationMessageRequest: { EncodedMessage: [length(1, 10_240)] },
    GetAccessKeyInfoRequest: { AccessKeyId: [length(16, 128), pattern(/[\w]*/)] },
    GetFederationTokenRequest: {
      Name: [length(2, 32), pattern(NAME_CHARACTERS)],
      Policy: policy,
      DurationSeconds: [range(900, 129_600)],
      Tags: tags,
    },
    GetSessionTokenRequest: {
      DurationSeconds: [range(900, 129_600)],
      SerialNumber: serialNumber,
      TokenCode: tokenCode,
    },
    Tag: {
      Key: [length(1, 128), pattern(/[\p{L}\p{Z}\p{N}_.:/=+\-@]+/u)],
      Value: [length(0, 256), pattern(/[\p{L}\p{Z}\p{N}_.:/=+\-@]*/u)],
    },
    PolicyDescriptorType: { arn: roleArn },
  },
};
