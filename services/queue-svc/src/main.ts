import { runServices } from '@septet/service-kit/service';
import { queueService } from './service.ts';

await runServices([queueService]);
