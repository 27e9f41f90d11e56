import { runServices } from '@septet/service-kit/service';
import { gatewayService } from './service.ts';

await runServices([gatewayService]);
