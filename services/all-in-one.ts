import { runServices } from '@septet/service-kit/service';
import { gatewayService } from '@septet/gateway-svc/service';
import { queueService } from '@septet/queue-svc/service';

/** All services in one process, calling each other directly; the gateway last, so that it opens when the rest is there. */
await runServices([queueService, gatewayService]);
