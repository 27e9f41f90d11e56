import { serviceUnavailable } from '@septet/contracts/common-errors';

/** Whatever an S3 request ends with, the SDK has tried enough: the store is away, or refuses us, which is the same. */
export async function fromS3<Value>(request: Promise<Value>): Promise<Value> {
  try {
    return await request;
  } catch (error) {
    throw serviceUnavailable(undefined, error);
  }
}
