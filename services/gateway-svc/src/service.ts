import { readFile } from 'node:fs/promises';
import { apis } from '@septet/contracts/apis';
import { limits as stsLimits } from '@septet/contracts/sts/limits';
import { model as stsModel } from '@septet/contracts/sts/model.gen';
import { SigningKeyCache } from '@septet/aws-wire/signing-key-cache';
import { background } from '@septet/service-kit/background';
import { ConfigError } from '@septet/service-kit/config';
import type { Kit, RunningService, ServiceDefinition } from '@septet/service-kit/service';
import { openState } from '@septet/state/state';
import { parseValkeyUrl } from '@septet/state/valkey-url';
import { AccessKeyStore } from './access-key/access-key-store.ts';
import { AccessKeys } from './access-key/access-keys.ts';
import { createFirstAdmin, parseAdminCredentials } from './access-key/first-admin.ts';
import { accessKeyLimits } from './access-key/limits.ts';
import { accessKeyModel } from './access-key/model.ts';
import { gatewayConfig, type GatewayConfig } from './config.ts';
import { AccessLog } from './edge/access-log.ts';
import { AuditLog } from './edge/audit-log.ts';
import { SignatureAuthenticator, type Authenticator } from './edge/authenticate.ts';
import { Cors } from './edge/cors.ts';
import { Edge } from './edge/edge.ts';
import { OpenAuthenticator } from './edge/open-authenticator.ts';
import { PublicAddress } from './edge/public-address.ts';
import { ServedApis } from './edge/served-apis.ts';
import { StageProfile } from './edge/stage-profile.ts';
import { Throttle } from './edge/throttle.ts';
import { TrustedProxies } from './edge/trusted-proxies.ts';
import { WireFront } from './edge/wire-front.ts';
import { createAccessKeyHandlers, createStsHandlers } from './handlers.ts';
import { BodyBudget } from './listener/body-budget.ts';
import { EventFeeds } from './events/event-feeds.ts';
import type { Exchange } from './listener/exchange.ts';
import { defaultLimits, type ListenerLimits } from './listener/limits.ts';
import { Listener, type TlsIdentity } from './listener/listener.ts';
import { Coverage } from './web/coverage.ts';
import { ExpressSide } from './web/express-side.ts';
import { resetEverything } from './web/reset.ts';

/** gateway-svc: wiring only. */
export const gatewayService: ServiceDefinition<GatewayConfig> = {
  name: 'gateway-svc',
  config: gatewayConfig,
  create: createGatewayService,
};

async function createGatewayService(kit: Kit<GatewayConfig>): Promise<RunningService> {
  const { config, bus, clock, ids, keyRing, logger, health, metrics } = kit;
  const tls = await readTls(config);
  const publicAddress = createPublicAddress(config);
  const adminCredentials = parseAdminCredentials(config);
  const state = await openState({
    target: parseValkeyUrl(config.valkeyUrl),
    durability: config.durability,
    clock,
    logger,
  });
  const store = new AccessKeyStore(state, keyRing);
  const accessKeys = new AccessKeys({ store, bus, clock, isOpen: config.auth === 'open' });
  await createFirstAdmin({
    store,
    ids,
    clock,
    logger,
    account: config.defaultAccount,
    given: adminCredentials,
    credentialsFile: config.adminCredentialsFile,
  });
  const limits: ListenerLimits = { ...defaultLimits, connections: config.maxConnections };
  const servedSts = await bus.serve(stsModel, stsLimits, createStsHandlers());
  const servedAccessKeys = await bus.serve(
    accessKeyModel,
    accessKeyLimits,
    createAccessKeyHandlers({ accessKeys, ids, clock }),
  );
  const servedApis = new ServedApis();
  const edge = new Edge({
    bus,
    body: { limits, budget: new BodyBudget(limits.bufferedBodyBytes), clock },
    authenticator: createAuthenticator(kit, accessKeys),
    throttle: new Throttle(
      { ratePerSecond: config.throttleRate, burst: config.throttleBurst },
      clock,
    ),
    publicAddress,
    servedApis,
    auditLog: new AuditLog(logger, publicAddress),
    logger,
    clock,
    profile: config.profileStages ? new StageProfile(metrics) : undefined,
  });
  const wire = new WireFront(apis);
  const cors = new Cors(config.corsOrigins, publicAddress);
  const feeds = new EventFeeds({ bus, clock });
  const web = new ExpressSide({
    edge,
    feeds,
    health,
    coverage: new Coverage({ bus, servedApis, clock }),
    logger,
    reset: config.auth === 'open' ? createReset(kit) : undefined,
  });
  const isLogged = config.logLevel === 'debug' || config.logLevel === 'trace';
  const accessLog = isLogged ? new AccessLog(logger, clock) : undefined;
  const listener = new Listener({
    port: config.port,
    host: config.host,
    tls,
    limits,
    logger,
    ids,
    onExchange(exchange) {
      accessLog?.follow(exchange);
      if (!cors.admit(exchange)) return;
      if (ExpressSide.owns(exchange)) web.serve(exchange);
      else background(edge.serve(exchange, wire));
    },
  });
  const port = await listener.start();
  logger.info({ port, auth: config.auth, tls: tls !== undefined }, 'the gateway listens');
  health.addReadinessCheck('access-keys', () => {
    if (!state.isReady) throw new Error('Valkey cannot be used');
  });
  return {
    async drain() {
      feeds.drain();
      await listener.drain();
      await servedSts.drain();
      await servedAccessKeys.drain();
      accessKeys.stop();
      await state.close();
    },
  };
}

function createReset({
  bus,
  clock,
  config,
}: Kit<GatewayConfig>): (exchange: Exchange) => Promise<void> {
  const { defaultAccount: account, region } = config;
  return (exchange) => resetEverything(exchange, { bus, clock, account, region });
}

function createAuthenticator(
  { config, clock }: Kit<GatewayConfig>,
  accessKeys: AccessKeys,
): Authenticator {
  const { auth, defaultAccount, region } = config;
  return auth === 'open'
    ? new OpenAuthenticator({ account: defaultAccount, region })
    : new SignatureAuthenticator({
        accessKeys,
        signingKeys: new SigningKeyCache(),
        clock,
        defaultRegion: region,
      });
}

function createPublicAddress({ publicUrl, trustedProxies, port }: GatewayConfig): PublicAddress {
  try {
    return new PublicAddress({
      fixedUrl: publicUrl,
      trustedProxies: new TrustedProxies(trustedProxies),
      port,
    });
  } catch (error) {
    if (error instanceof RangeError)
      throw new ConfigError(`SEPTET_TRUSTED_PROXIES: ${error.message}.`);
    throw error;
  }
}

async function readTls({ tlsCert, tlsKey }: GatewayConfig): Promise<TlsIdentity | undefined> {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new ConfigError('SEPTET_TLS_CERT and SEPTET_TLS_KEY go together: set both or none.');
  }
  return {
    cert: await readPem('SEPTET_TLS_CERT', tlsCert),
    key: await readPem('SEPTET_TLS_KEY', tlsKey),
  };
}

async function readPem(variable: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`${variable} names ${file}, which cannot be read: ${String(error)}.`);
  }
}
