import { model } from '@septet/contracts/sqs/model.gen';
import type { SqsOperations } from '@septet/contracts/sqs/types.gen';
import type { Bus } from '@septet/service-kit/bus';
import { generateKey } from '@septet/service-kit/key-ring';
import { startServices } from '@septet/service-kit/service';
import { queueService } from '../src/service.ts';
import { testContext } from './rig.ts';

type Name = keyof SqsOperations;

/** All of queue-svc as its `main.ts` starts it, in this process and without a nats-server. */
export interface ServiceProcess extends AsyncDisposable {
  call<Operation extends Name>(
    operation: Operation,
    input: SqsOperations[Operation]['input'],
  ): Promise<SqsOperations[Operation]['output']>;
}

/** @param environment beside SEPTET_VALKEY_URL what the test is about */
export async function startServiceProcess(
  environment: Readonly<Record<string, string>>,
): Promise<ServiceProcess> {
  const buses: Bus[] = [];
  const services = await startServices(
    [
      queueService,
      {
        name: 'test-caller',
        config: {},
        async create({ bus }) {
          buses.push(bus);
          return { drain: async () => {} };
        },
      },
    ],
    {
      SEPTET_KEYS: generateKey('k1'),
      SEPTET_LOG_LEVEL: 'silent',
      SEPTET_DURABILITY: 'relaxed',
      ...environment,
    },
  );
  return {
    async call<Operation extends Name>(
      operation: Operation,
      input: SqsOperations[Operation]['input'],
    ) {
      // The model decides the output's type, which the compiler cannot see.
      return (await buses[0]?.call(
        model,
        operation,
        input,
        testContext(),
      )) as SqsOperations[Operation]['output'];
    },
    [Symbol.asyncDispose]: () => services.drain(),
  };
}
