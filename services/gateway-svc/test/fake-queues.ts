import { hash } from 'node:crypto';
import type { CallContext } from '@septet/contracts/operation';
import { queueDoesNotExist } from '@septet/contracts/sqs/errors';
import { limits } from '@septet/contracts/sqs/limits';
import { model } from '@septet/contracts/sqs/model.gen';
import type { SqsOperations } from '@septet/contracts/sqs/types.gen';
import { limits as extensionLimits } from '@septet/contracts/septet-queues/limits';
import { model as extensionModel } from '@septet/contracts/septet-queues/model';
import type { SeptetQueuesOperations } from '@septet/contracts/septet-queues/operations';
import type { Kit, RunningService, ServiceDefinition } from '@septet/service-kit/service';

type Served = Pick<
  SqsOperations,
  'CreateQueue' | 'GetQueueAttributes' | 'GetQueueUrl' | 'SendMessage' | 'ReceiveMessage'
>;

/** A queue service that does what a test of the gateway tells it. */
export class FakeQueues {
  readonly calls: {
    readonly operation: string;
    readonly input: object;
    readonly context: CallContext;
  }[] = [];
  readonly returned: readonly string[][] = [];
  readonly #returned: string[][] = [];
  /** Answers ReceiveMessage; by default with one message. */
  receive: (context: CallContext) => Promise<string[]> = async () => ['handle-1'];
  /** Messages of every queue; undefined where none exists. */
  depth: number | undefined = 0;
  #onReturn: () => void = () => undefined;

  constructor() {
    this.returned = this.#returned;
  }

  get definition(): ServiceDefinition<Record<never, never>> {
    return { name: 'queue-svc', config: {}, create: (kit) => this.#create(kit) };
  }

  /** Resolves when messages have been given back. */
  async nextReturn(): Promise<readonly string[]> {
    while (this.#returned.length === 0) {
      await new Promise<void>((resolve) => {
        this.#onReturn = resolve;
      });
    }
    return this.#returned.shift() ?? [];
  }

  async #create({ bus }: Kit<Record<never, never>>): Promise<RunningService> {
    const record = (operation: string, input: object, context: CallContext) => {
      this.calls.push({ operation, input, context });
    };
    const queues = await bus.serve<Served>(model, limits, {
      CreateQueue: async (input, context) => {
        record('CreateQueue', input, context);
        return { QueueUrl: `${context.publicUrl}/${context.account}/${input.QueueName}` };
      },
      GetQueueUrl: async () => {
        throw queueDoesNotExist();
      },
      GetQueueAttributes: async (input, context) => {
        record('GetQueueAttributes', input, context);
        if (this.depth === undefined) throw queueDoesNotExist();
        return { Attributes: { ApproximateNumberOfMessages: String(this.depth) } };
      },
      SendMessage: async (input, context) => {
        record('SendMessage', input, context);
        if (input.MessageBody === 'crash') throw new Error('a secret of the inside');
        return { MessageId: 'id-1', MD5OfMessageBody: hash('md5', input.MessageBody) };
      },
      ReceiveMessage: async (input, context) => {
        record('ReceiveMessage', input, context);
        const handles = await this.receive(context);
        return { Messages: handles.map((handle) => received(handle)) };
      },
    });
    const extension = await bus.serve<Pick<SeptetQueuesOperations, 'ReturnMessages'>>(
      extensionModel,
      extensionLimits,
      {
        ReturnMessages: async ({ ReceiptHandles }) => {
          this.#returned.push([...ReceiptHandles]);
          this.#onReturn();
          return {};
        },
      },
    );
    return {
      async drain() {
        await queues.drain();
        await extension.drain();
      },
    };
  }
}

function received(handle: string): {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
  MD5OfBody: string;
} {
  return {
    MessageId: handle,
    ReceiptHandle: handle,
    Body: 'hello',
    MD5OfBody: hash('md5', 'hello'),
  };
}
