/** One case of AWS's SigV4 test suite ("Signature Version 4 Test Suite", AWS General Reference). */
export interface SigV4Vector {
  readonly name: string;
  /** Request line as the client sent it. */
  readonly target: string;
  /** Beside `Host: example.amazonaws.com` and `X-Amz-Date: 20150830T123600Z`. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
  readonly signedHeaders?: string;
  readonly signature: string;
}

export const secretKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
export const credential = 'AKIDEXAMPLE/20150830/us-east-1/service/aws4_request';
export const amzDate = '20150830T123600Z';

const UNRESERVED = '-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const TOKEN =
  'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==';
const GET_ROOT = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31';
const POST_ROOT = '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b';
const POST_PARAM1 = '28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11';
const WITH_HEADER1 = 'host;my-header1;x-amz-date';

export const vanilla: SigV4Vector = { name: 'get-vanilla', target: 'GET /', signature: GET_ROOT };

export const vectors: readonly SigV4Vector[] = [
  vanilla,
  {
    name: 'get-header-key-duplicate',
    target: 'GET /',
    headers: [
      ['My-Header1', 'value2'],
      ['My-Header1', 'value2'],
      ['My-Header1', 'value1'],
    ],
    signedHeaders: WITH_HEADER1,
    signature: 'c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea',
  },
  {
    name: 'get-header-value-order',
    target: 'GET /',
    headers: [
      ['My-Header1', 'value4'],
      ['My-Header1', 'value1'],
      ['My-Header1', 'value3'],
      ['My-Header1', 'value2'],
    ],
    signedHeaders: WITH_HEADER1,
    signature: '08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01',
  },
  {
    name: 'get-header-value-trim',
    target: 'GET /',
    headers: [
      ['My-Header1', ' value1'],
      ['My-Header2', ' "a   b   c"'],
    ],
    signedHeaders: 'host;my-header1;my-header2;x-amz-date',
    signature: 'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736',
  },
  {
    name: 'get-unreserved',
    target: `GET /${UNRESERVED}`,
    signature: '07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f',
  },
  {
    name: 'get-utf8',
    target: 'GET /ሴ',
    signature: '8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85',
  },
  { name: 'get-vanilla-query', target: 'GET /?', signature: GET_ROOT },
  { name: 'normalize-path/get-relative', target: 'GET /example/..', signature: GET_ROOT },
  { name: 'normalize-path/get-relative-relative', target: 'GET /a/b/../..', signature: GET_ROOT },
  { name: 'normalize-path/get-slash', target: 'GET //', signature: GET_ROOT },
  { name: 'normalize-path/get-slash-dot-slash', target: 'GET /./', signature: GET_ROOT },
  {
    name: 'get-vanilla-empty-query-key',
    target: 'GET /?Param1=value1',
    signature: 'a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb',
  },
  {
    name: 'get-vanilla-query-order-key-case',
    target: 'GET /?Param2=value2&Param1=value1',
    signature: 'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  },
  {
    name: 'get-vanilla-query-unreserved',
    target: `GET /?${UNRESERVED}=${UNRESERVED}`,
    signature: '9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197',
  },
  {
    name: 'get-vanilla-utf8-query',
    target: 'GET /?ሴ=bar',
    signature: '2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04',
  },
  { name: 'post-header-key-case', target: 'POST /', signature: POST_ROOT },
  {
    name: 'post-header-key-sort',
    target: 'POST /',
    headers: [['My-Header1', 'value1']],
    signedHeaders: WITH_HEADER1,
    signature: 'c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c',
  },
  {
    name: 'post-header-value-case',
    target: 'POST /',
    headers: [['My-Header1', 'VALUE1']],
    signedHeaders: WITH_HEADER1,
    signature: 'cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d',
  },
  {
    name: 'post-sts-header-before',
    target: 'POST /',
    headers: [['X-Amz-Security-Token', TOKEN]],
    signedHeaders: 'host;x-amz-date;x-amz-security-token',
    signature: '85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead',
  },
  { name: 'post-vanilla', target: 'POST /', signature: POST_ROOT },
  { name: 'post-vanilla-query', target: 'POST /?Param1=value1', signature: POST_PARAM1 },
  {
    name: 'post-vanilla-query-nonunreserved',
    // The suite writes the plus bare. Clients escape it, because servers read a bare one as a space.
    target: 'POST /?@#$%^&%2B=/,?><`";:\\|][{}',
    signature: '66c82657c86e26fb25238d0e69f011edc4c6df5ae71119d7cb98ed9b87393c1e',
  },
  {
    name: 'post-x-www-form-urlencoded',
    target: 'POST /',
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: 'Param1=value1',
    signedHeaders: 'content-type;host;x-amz-date',
    signature: 'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
  },
  {
    name: 'post-x-www-form-urlencoded-parameters',
    target: 'POST /',
    headers: [['Content-Type', 'application/x-www-form-urlencoded; charset=utf8']],
    body: 'Param1=value1',
    signedHeaders: 'content-type;host;x-amz-date',
    signature: '1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe',
  },
];
