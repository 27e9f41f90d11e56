import type { ServiceModel } from '../src/shape.ts';
import type { ApiSource } from './api-sources.ts';
import type { SdkPackage } from './sdk-package.ts';

export type ServiceFacts = Omit<ServiceModel, 'operations' | 'shapes'>;

/** The head of a model: what a client package says of its service in its configuration. */
export async function readServiceFacts(source: ApiSource, sdk: SdkPackage): Promise<ServiceFacts> {
  const config = await sdk.read('dist-es/runtimeConfig.shared.js');
  const auth = await sdk.read('dist-es/auth/httpAuthSchemeProvider.js');
  const version = required(/apiVersion: "(.+?)"/.exec(config), source, 'apiVersion');
  const xmlNamespace = source.xmlNamespace ?? /xmlNamespace: "(.+?)"/.exec(config)?.[1];
  const errorNamespace = /defaultNamespace: "(.+?)"/.exec(config)?.[1];
  const targetPrefix = await readTargetPrefix(source, sdk, config);
  return {
    api: source.api,
    service: source.service,
    title: source.title,
    signingName: required(/\bname: "(.+?)"/.exec(auth), source, 'signing name'),
    version,
    protocols: source.protocols,
    ...(targetPrefix !== undefined && { targetPrefix }),
    ...(xmlNamespace !== undefined && { xmlNamespace }),
    ...(errorNamespace !== undefined && { errorNamespace }),
    ...(config.includes('awsQueryCompatible: true') && { queryCompatible: true }),
  };
}

async function readTargetPrefix(
  source: ApiSource,
  sdk: SdkPackage,
  config: string,
): Promise<string | undefined> {
  if (!source.protocols.some((protocol) => protocol.startsWith('json-'))) return undefined;
  const fromConfig = /serviceTarget: "(.+?)"/.exec(config)?.[1];
  if (fromConfig !== undefined) return fromConfig;
  const protocol = await sdk.read('dist-es/protocols/Aws_json1_1.js');
  return required(/"x-amz-target": `(.+?)\./.exec(protocol), source, 'target prefix');
}

function required(match: RegExpExecArray | null, source: ApiSource, what: string): string {
  const value = match?.[1];
  if (value === undefined) throw new Error(`${source.npmPackage} does not say its ${what}`);
  return value;
}
