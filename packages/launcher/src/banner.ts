import { relative } from 'node:path';
import type { Secrets } from './secrets.ts';
import { servicesLogFile } from './services-process.ts';
import type { StartOptions } from './start-options.ts';

const DURABILITY = {
  fsync: 'what was acknowledged survives a power cut',
  relaxed: 'what was acknowledged survives the kill of any process',
} as const;

/** What a person sees when Septet is ready: where it is, and three commands that work as they are. */
export function renderBanner(options: StartOptions, secrets: Secrets): string {
  const endpoint = `http://localhost:${options.port}`;
  const credentials = relativeToHere(secrets.credentialsFile);
  const login = `AWS_SHARED_CREDENTIALS_FILE=${credentials}`;
  const createQueue = `import boto3; print(boto3.client('sqs', endpoint_url='${endpoint}').create_queue(QueueName='hello')['QueueUrl'])`;
  const curl = [
    'curl',
    '--aws-sigv4 aws:amz:us-east-1:sqs',
    `--user ${secrets.accessKeyId}:${secrets.secretAccessKey}`,
    `-d 'Action=SendMessage&QueueUrl=${endpoint}/000000000000/hello&MessageBody=hi'`,
    `${endpoint}/`,
  ];
  return `
Septet is ready.

  endpoint     ${endpoint}
  credentials  ${credentials}${options.auth === 'open' ? ' (any signature will do)' : ''}
  data         ${relativeToHere(options.dataFolder)} (${options.durability}: ${DURABILITY[options.durability]})
  log          ${relativeToHere(servicesLogFile(options.dataFolder))}

Try it from another terminal, in this folder:

  ${login} aws --endpoint-url ${endpoint} sqs create-queue --queue-name hello

  ${login} python3 -c "${createQueue}"

  ${curl.join(' ')}

Ctrl-C stops it; everything acknowledged is kept for the next start.
`;
}

/** Shorter, where it is a path below the folder that the person is in. */
function relativeToHere(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}
