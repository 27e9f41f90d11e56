import { afterAll } from '@jest/globals';
import type { RunningSeptet } from '@septet/testkit/septet';
import { callers } from './callers.ts';
import { creatingQueues } from './creating-queues.ts';
import { delaying } from './delaying.ts';
import { deadLetterQueues } from './dead-letter-queues.ts';
import { deletingMessages } from './deleting-messages.ts';
import { deletingQueues } from './deleting-queues.ts';
import { listingQueues } from './listing-queues.ts';
import { longPolling } from './long-polling.ts';
import { messageAttributes } from './message-attributes.ts';
import { purging } from './purging.ts';
import { queueAttributes } from './queue-attributes.ts';
import { queueTags } from './queue-tags.ts';
import { receiving } from './receiving.ts';
import { sendingBatches } from './sending-batches.ts';
import { sending } from './sending.ts';
import { SqsUser } from './sqs-user.ts';
import { visibility } from './visibility.ts';

/** Everything that standard queues promise, feature by feature; the same on every deployment. */
export function describeSqs(septet: RunningSeptet): void {
  const user = new SqsUser(septet);
  afterAll(() => user[Symbol.dispose]());
  creatingQueues(user);
  deletingQueues(user);
  listingQueues(user);
  queueAttributes(user);
  queueTags(user);
  sending(user);
  sendingBatches(user);
  messageAttributes(user);
  receiving(user);
  longPolling(user);
  visibility(user);
  deletingMessages(user);
  purging(user);
  delaying(user);
  deadLetterQueues(user);
  callers(user);
}
