import { apiNotServed, internalFailure } from '@septet/contracts/common-errors';
import type { CallContext } from '@septet/contracts/operation';
import { ServiceError } from '@septet/contracts/service-error';
import { validate } from '@septet/contracts/validate';
import { background } from '@septet/service-kit/background';
import type { Bus, CallOptions } from '@septet/service-kit/bus';
import type { Clock } from '@septet/service-kit/clock';
import type { Logger } from '@septet/service-kit/logger';
import { collectBody, type BodyDeps } from '../listener/collect-body.ts';
import { ClientGone, type Exchange } from '../listener/exchange.ts';
import { limitsOf } from './api-limits.ts';
import type { AuditLog } from './audit-log.ts';
import type { Authenticator } from './authenticate.ts';
import { authorize } from './authorize.ts';
import { createCallContext, createCompensationContext } from './call-context.ts';
import type { Caller } from './caller.ts';
import { compensationOf, type Compensation } from './compensations.ts';
import type { EdgeCall, Front } from './front.ts';
import type { PublicAddress } from './public-address.ts';
import type { ServedApis } from './served-apis.ts';
import type { StageProfile } from './stage-profile.ts';
import type { Throttle } from './throttle.ts';

export interface EdgeDeps {
  readonly bus: Pick<Bus, 'call'>;
  readonly body: BodyDeps;
  readonly authenticator: Authenticator;
  readonly throttle: Throttle;
  readonly publicAddress: PublicAddress;
  readonly servedApis: ServedApis;
  readonly auditLog: AuditLog;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly profile?: StageProfile | undefined;
}

const PLAIN_CALL: CallOptions = { validated: true };
/** When the client has left, what the service hands out all the same is still heard of, to be taken back. */
const COMPENSABLE_CALL: CallOptions = { validated: true, lateAnswerMs: 2_000 };

/** How far a call has come, for whoever has to report on it. */
interface Progress {
  call?: EdgeCall;
  caller?: Caller;
  input?: unknown;
}

/** The HTTP edge: one chain of steps for every call, and one of the two places where errors are caught. */
export class Edge {
  readonly #deps: EdgeDeps;

  constructor(deps: EdgeDeps) {
    this.#deps = deps;
  }

  /** Answers the exchange, whatever happens. */
  async serve(exchange: Exchange, front: Front): Promise<void> {
    const progress: Progress = {};
    try {
      await this.#answer(exchange, front, progress);
      this.#audit(exchange, progress, 'ok');
    } catch (error) {
      const refusal = this.#refusalOf(error, exchange, progress);
      this.#audit(exchange, progress, refusal.code);
      if (!exchange.isClosed) exchange.send(await front.encodeError(exchange, refusal));
    }
  }

  async #answer(exchange: Exchange, front: Front, progress: Progress): Promise<void> {
    const { bus, authenticator, throttle, servedApis, publicAddress, body, clock, profile } =
      this.#deps;
    await collectBody(exchange, body);
    const laps = profile?.start();

    const call = await front.resolveCall(exchange);
    progress.call = call;
    laps?.end('resolveCall');

    const caller = await authenticator.authenticate(exchange, call, front);
    progress.caller = caller;
    laps?.end('authenticate');

    authorize(exchange, call, caller);
    laps?.end('authorize');

    throttle.admit(caller.account);
    laps?.end('throttle');

    if (!servedApis.includes(call.model.api)) throw apiNotServed(call.model.title);
    const input = decode(exchange, call);
    progress.input = input;
    laps?.end('decode');

    const publicUrl = publicAddress.originFor(exchange.headers, exchange.peer);
    const context = createCallContext(exchange, caller, { publicUrl, clock });
    const compensate = compensationOf(call.model.api, call.operation);
    const options = compensate === undefined ? PLAIN_CALL : COMPENSABLE_CALL;
    const answer = bus.call(call.model, call.operation, input, context, options);
    laps?.end('forward');
    const output = await answer;
    laps?.resume();

    if (call.follow !== undefined) {
      call.follow(exchange, { input, output, context });
      return;
    }
    exchange.send(call.encode(output, exchange.requestId));
    laps?.end('encode');

    if (compensate === undefined) return;
    const compensation = compensate(input, output);
    if (compensation !== undefined && !(await exchange.whenWritten()))
      this.#compensate(compensation, context);
  }

  /** The client left before it had the answer; what the answer handed out is taken back. */
  #compensate({ model, operation, input }: Compensation, context: CallContext): void {
    const { bus, clock } = this.#deps;
    background(bus.call(model, operation, input, createCompensationContext(context, clock)));
  }

  #refusalOf(error: unknown, exchange: Exchange, { call }: Progress): ServiceError {
    if (error instanceof ServiceError) {
      if (error.cause !== undefined) {
        this.#deps.logger.warn(
          { err: error, request_id: exchange.requestId },
          'a call was refused',
        );
      }
      return error;
    }
    if (error instanceof ClientGone) return new ServiceError('ClientGone', error.message);
    this.#deps.logger.error(
      {
        err: error,
        request_id: exchange.requestId,
        api: call?.model.api,
        operation: call?.operation,
      },
      'a call failed',
    );
    return internalFailure(error);
  }

  #audit(exchange: Exchange, { call, caller, input }: Progress, outcome: string): void {
    if (call === undefined) return;
    this.#deps.auditLog.record(exchange, { call, caller, input, outcome });
  }
}

function decode(exchange: Exchange, call: EdgeCall): unknown {
  const { model, operation } = call;
  const input = call.decode(exchange);
  validate(model, limitsOf(model.api), model.operations[operation]?.input ?? '', input);
  return input;
}
