import type { Handlers } from '@septet/contracts/operation';
import type { SeptetQueuesOperations } from '@septet/contracts/septet-queues/operations';
import type { SqsOperations } from '@septet/contracts/sqs/types.gen';
import type { Deps } from './deps.ts';
import { addPermission } from './operations/add-permission.ts';
import { cancelMessageMoveTask } from './operations/cancel-message-move-task.ts';
import { changeMessageVisibility } from './operations/change-message-visibility.ts';
import { changeMessageVisibilityBatch } from './operations/change-message-visibility-batch.ts';
import { createQueue } from './operations/create-queue.ts';
import { deleteMessage } from './operations/delete-message.ts';
import { deleteMessageBatch } from './operations/delete-message-batch.ts';
import { deleteQueue } from './operations/delete-queue.ts';
import { getQueueAttributes } from './operations/get-queue-attributes.ts';
import { getQueueUrl } from './operations/get-queue-url.ts';
import { listDeadLetterSourceQueues } from './operations/list-dead-letter-source-queues.ts';
import { listMessageMoveTasks } from './operations/list-message-move-tasks.ts';
import { listQueueTags } from './operations/list-queue-tags.ts';
import { listQueues } from './operations/list-queues.ts';
import { peekMessages } from './operations/peek-messages.ts';
import { purgeQueue } from './operations/purge-queue.ts';
import { receiveMessage } from './operations/receive-message.ts';
import { removePermission } from './operations/remove-permission.ts';
import { reset } from './operations/reset.ts';
import { returnMessages } from './operations/return-messages.ts';
import { sendMessage } from './operations/send-message.ts';
import { sendMessageBatch } from './operations/send-message-batch.ts';
import { setQueueAttributes } from './operations/set-queue-attributes.ts';
import { startMessageMoveTask } from './operations/start-message-move-task.ts';
import { tagQueue } from './operations/tag-queue.ts';
import { untagQueue } from './operations/untag-queue.ts';

/** Every action of Amazon SQS. */
export function createHandlers(deps: Deps): Handlers<SqsOperations> {
  return {
    AddPermission: addPermission(deps),
    CancelMessageMoveTask: cancelMessageMoveTask(deps),
    ChangeMessageVisibility: changeMessageVisibility(deps),
    ChangeMessageVisibilityBatch: changeMessageVisibilityBatch(deps),
    CreateQueue: createQueue(deps),
    DeleteMessage: deleteMessage(deps),
    DeleteMessageBatch: deleteMessageBatch(deps),
    DeleteQueue: deleteQueue(deps),
    GetQueueAttributes: getQueueAttributes(deps),
    GetQueueUrl: getQueueUrl(deps),
    ListDeadLetterSourceQueues: listDeadLetterSourceQueues(deps),
    ListMessageMoveTasks: listMessageMoveTasks(deps),
    ListQueueTags: listQueueTags(deps),
    ListQueues: listQueues(deps),
    PurgeQueue: purgeQueue(deps),
    ReceiveMessage: receiveMessage(deps),
    RemovePermission: removePermission(deps),
    SendMessage: sendMessage(deps),
    SendMessageBatch: sendMessageBatch(deps),
    SetQueueAttributes: setQueueAttributes(deps),
    StartMessageMoveTask: startMessageMoveTask(deps),
    TagQueue: tagQueue(deps),
    UntagQueue: untagQueue(deps),
  };
}

/** What Septet's queues can do beyond Amazon SQS. */
export function createExtensionHandlers(deps: Deps): Handlers<SeptetQueuesOperations> {
  return {
    PeekMessages: peekMessages(deps),
    Reset: reset(deps),
    ReturnMessages: returnMessages(deps),
  };
}
