import { ServiceError } from '@septet/contracts/service-error';

export function noSuchAccessKey(accessKeyId: string): ServiceError {
  return new ServiceError('NoSuchEntity', `The access key ${accessKeyId} does not exist.`, {
    status: 404,
  });
}

/** Without this rule one wrong call would lock everybody out. */
export function lastAdminKey(): ServiceError {
  return new ServiceError('LastAdminAccessKey', 'This is the last active access key of an admin.', {
    status: 409,
  });
}

export function accessKeyInactive(accessKeyId: string): ServiceError {
  return new ServiceError('AccessKeyInactive', `The access key ${accessKeyId} is not active.`, {
    status: 409,
  });
}

export function tooManyAccessKeys(account: string): ServiceError {
  return new ServiceError(
    'LimitExceeded',
    `The account ${account} has as many access keys as it may.`,
    {
      status: 409,
    },
  );
}
