import { oneOf, pattern, range, type Limits } from '@septet/contracts/limit';

/** What an access key's id may look like; AWS's own are 16 to 128 word characters. */
export const ACCESS_KEY_ID = /\w{3,128}/;

export const accessKeyLimits: Limits = {
  structures: {
    CreateAccessKeyRequest: {
      Account: [pattern(/\d{12}/)],
      UserName: [pattern(/[\w+=,.@-]{1,64}/)],
    },
    DeleteAccessKeyRequest: { AccessKeyId: [pattern(ACCESS_KEY_ID)] },
    DescribeAccessKeyRequest: { AccessKeyId: [pattern(ACCESS_KEY_ID)] },
    ListAccessKeysRequest: {
      Account: [pattern(/\d{12}/)],
      MaxResults: [range(1, 100)],
      NextToken: [pattern(ACCESS_KEY_ID)],
    },
    RotateAccessKeyRequest: {
      AccessKeyId: [pattern(ACCESS_KEY_ID)],
      OverlapSeconds: [range(0, 604_800)],
    },
    UpdateAccessKeyRequest: {
      AccessKeyId: [pattern(ACCESS_KEY_ID)],
      Status: [oneOf('Active', 'Inactive')],
    },
  },
};
