import type { ErrorTrait, Member, OperationModel, ServiceModel, Shape } from '../src/shape.ts';
import type { SdkPackage } from './sdk-package.ts';

/**
 * Reads a model out of the type declarations of a client from before the schemas (Kinesis Data
 * Analytics v1 ended with 3.637). They give everything a JSON 1.1 API needs but the status of its
 * errors: 400 for the client's faults and 500 for the server's, as JSON 1.1 services answer.
 */
export async function readDeclarations(
  sdk: SdkPackage,
): Promise<Pick<ServiceModel, 'operations' | 'shapes'>> {
  const source = withoutComments(await sdk.read('dist-types/models/models_0.d.ts'));
  const shapes: Record<string, Shape> = {};
  const enums = new Set(
    [...source.matchAll(/export declare const (\w+): \{/g)].map((match) => match[1]),
  );
  const file = (name: string, shape: Shape): string => {
    shapes[name] ??= shape;
    return name;
  };

  const target = (type: string): string => {
    if (type.endsWith('[]')) {
      const member = target(type.slice(0, -2));
      return file(`${member}[]`, { type: 'list', member: { shape: member } });
    }
    if (enums.has(type) || type === 'string') return file('string', { type: 'string' });
    if (type === 'boolean') return file('boolean', { type: 'boolean' });
    if (type === 'number') return file('double', { type: 'double' });
    if (type === 'Date') return file('timestamp', { type: 'timestamp' });
    if (/^[A-Z]\w*$/.test(type)) return type;
    throw new Error(`a declaration's type reads ${type}`);
  };

  const members = (body: string): Record<string, Member> => {
    const result: Record<string, Member> = {};
    for (const [, name = '', optional, type = ''] of body.matchAll(/^ {4}(\w+)(\?)?: (.+?);$/gm)) {
      const shape = target(type.replace(' | undefined', ''));
      result[name] = { shape, ...(optional === undefined && { required: true }) };
    }
    return result;
  };

  for (const [, name = '', body = ''] of source.matchAll(
    /export interface (\w+) \{\n(.*?)^\}/gms,
  )) {
    shapes[name] = { type: 'structure', members: members(body) };
  }
  const classes = /export declare class (\w+) extends \w+ \{\n(.*?)^\}/gms;
  for (const [, name = '', body = ''] of source.matchAll(classes)) {
    const error: ErrorTrait = body.includes('$fault: "client"')
      ? { status: 400, fault: 'Sender' }
      : { status: 500, fault: 'Receiver' };
    const message: Member = { shape: target('string') };
    const own = members(body.replaceAll(/^ {4}(readonly|constructor).*$/gm, ''));
    shapes[name] = { type: 'structure', members: { message, ...own }, error };
  }
  return { operations: await readOperations(sdk), shapes };
}

function withoutComments(source: string): string {
  return source.replaceAll(/^ *\/\*\*.*?\*\/\n/gms, '');
}

async function readOperations(sdk: SdkPackage): Promise<Record<string, OperationModel>> {
  const operations: Record<string, OperationModel> = {};
  for (const name of await sdk.operations()) {
    const command = await sdk.readCommand(name);
    const input = /CommandInput extends (\w+)/.exec(command)?.[1];
    const output = /CommandOutput extends (\w+), /.exec(command)?.[1];
    if (input === undefined || output === undefined) throw new Error(`${name} has no types`);
    operations[name] = {
      input,
      output,
      errors: [],
      http: { method: 'POST', uri: '/', status: 200 },
    };
  }
  return operations;
}
