import type { Handler } from '@septet/contracts/operation';
import type {
  PeekedMessage as PeekedView,
  PeekMessagesInput,
  PeekMessagesOutput,
} from '@septet/contracts/septet-queues/operations';
import { invalidParameterValue } from '@septet/contracts/sqs/errors';
import type { Deps } from '../deps.ts';
import { parseQueueUrl } from '../queue/queue-id.ts';
import { dashed } from '../queue/message-id.ts';
import { messageView } from '../queue/received-message.ts';
import { parseStoredMessage } from '../queue/stored-message.ts';
import { parsePeekList } from '../store/message-replies.ts';
import type { PeekedMessage, PeekList, PeekPlace } from '../store/message-store.ts';

const DEFAULT_MESSAGES = 10;
const TOKEN_PURPOSE = 'peek-messages';
const BEGINNING: PeekPlace = { list: 'visible', position: 0 };
const everything = () => true;

const STATES: Readonly<Record<PeekList, PeekedView['State']>> = {
  visible: 'Visible',
  aside: 'Visible',
  delayed: 'Delayed',
  leased: 'InFlight',
};

/** What is in a queue, without receiving it: no receive is counted, nothing becomes invisible. */
export function peekMessages({
  messages,
  keyRing,
}: Pick<Deps, 'messages' | 'keyRing'>): Handler<PeekMessagesInput, PeekMessagesOutput> {
  return async ({ QueueUrl, MaxNumberOfMessages, NextToken }, context) => {
    const queue = parseQueueUrl(QueueUrl, context);
    const page = await messages
      .of(queue)
      .peek(
        queue,
        NextToken === undefined ? BEGINNING : parseToken(NextToken),
        MaxNumberOfMessages ?? DEFAULT_MESSAGES,
        context.deadlineMs,
      );
    return {
      Messages: page.messages.length === 0 ? undefined : page.messages.map(peekedView),
      NextToken:
        page.next === undefined
          ? undefined
          : keyRing.sign(TOKEN_PURPOSE, Buffer.from(`${page.next.list}:${page.next.position}`)),
    };
  };

  function parseToken(token: string): PeekPlace {
    const bytes = keyRing.verify(TOKEN_PURPOSE, token);
    if (bytes === undefined) throw invalidParameterValue('Invalid or expired next token.');
    const [list, position] = Buffer.from(bytes).toString().split(':');
    return { list: parsePeekList(list), position: Number(position) };
  }
}

function peekedView(peeked: PeekedMessage): PeekedView {
  const stored = parseStoredMessage(peeked.record);
  return {
    MessageId: dashed(stored.messageId ?? peeked.message),
    State: STATES[peeked.list],
    VisibleAt: peeked.dueMs === 0 ? undefined : new Date(peeked.dueMs),
    ...messageView(stored, peeked, { attributes: everything, systemAttributes: everything }),
  };
}
