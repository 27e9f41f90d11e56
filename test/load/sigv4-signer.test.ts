import { describe, expect, test } from '@jest/globals';
import { formatAmzDate, sha256, SigV4Signer } from './sigv4-signer.ts';

describe('SigV4Signer', () => {
  const signer = new SigV4Signer({
    accessKeyId: 'AKIDEXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    region: 'us-east-1',
    service: 'service',
  });

  test.each([
    ['get-vanilla', 'GET', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    ['post-vanilla', 'POST', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
  ])('signs %s of the AWS SigV4 test suite', (_name, method, signature) => {
    const amzDate = formatAmzDate(new Date(Date.UTC(2015, 7, 30, 12, 36)));
    const headers = { host: 'example.amazonaws.com', 'x-amz-date': amzDate };
    const request = { method, path: '/', headers, payloadHash: sha256('') };
    expect(signer.authorization(request, amzDate)).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`,
    );
  });
});
