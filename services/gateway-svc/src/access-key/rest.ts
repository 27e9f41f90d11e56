import type { RestFace, RestRoute } from '@septet/contracts/rest-face';

const api = 'septet-access-keys';
const oneKey = { id: 'AccessKeyId' };
const path = '/v1/access-keys/{id}';

const routes: readonly RestRoute[] = [
  {
    method: 'GET',
    path: '/v1/access-keys',
    api,
    operation: 'ListAccessKeys',
    summary: 'List the access keys of an account; of another one than your own only as an admin.',
    status: 200,
    params: {},
    query: { account: 'Account', limit: 'MaxResults', next: 'NextToken' },
  },
  {
    method: 'POST',
    path: '/v1/access-keys',
    api,
    operation: 'CreateAccessKey',
    summary: 'Create an access key; its secret is shown this once.',
    status: 201,
    params: {},
    body: true,
    example: { account: '111111111111' },
  },
  {
    method: 'GET',
    path,
    api,
    operation: 'DescribeAccessKey',
    summary: 'Describe an access key.',
    status: 200,
    params: oneKey,
  },
  {
    method: 'PATCH',
    path,
    api,
    operation: 'UpdateAccessKey',
    summary:
      'Disable an access key ({"status": "Inactive"}) or enable it again ({"status": "Active"}).',
    status: 200,
    params: oneKey,
    body: true,
    example: { status: 'Inactive' },
  },
  {
    method: 'DELETE',
    path,
    api,
    operation: 'DeleteAccessKey',
    summary: 'Delete an access key.',
    status: 204,
    params: oneKey,
  },
  {
    method: 'POST',
    path: `${path}/rotate`,
    api,
    operation: 'RotateAccessKey',
    summary:
      'Replace an access key by a new one; the old one ends at once, or after overlapSeconds.',
    status: 201,
    params: oneKey,
    body: true,
    example: { overlapSeconds: 3600 },
  },
];

/** Access keys for people and programs: create, list, disable, rotate, delete. */
export const accessKeyFace: RestFace = { title: 'Access keys', routes, names: {}, objects: {} };
