import { range, type Limits } from '../limit.ts';
import { limits as sqs } from '../sqs/limits.ts';

export const limits: Limits = {
  ...sqs,
  structures: { PeekMessagesRequest: { MaxNumberOfMessages: [range(1, 100)] } },
};
