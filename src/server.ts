import { setMaxListeners } from 'node:events';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { faultRoutes, unroutable } from './http/faults.ts';
import { healthRoutes } from './http/health.ts';
import { type Imports, importRoutes } from './http/imports.ts';
import { pageRoutes } from './http/pages.ts';
import { limitPlaces } from './http/places.ts';
import { playgroundRoutes } from './http/playground.ts';
import { trustDocuments } from './http/trusted.ts';
import { LIMITS, limitRules } from './limits/index.ts';
import type { GraphModel } from './model/index.ts';
import type { Database } from './neo4j/index.ts';
import { costLimit, errorStatus, explain, formatError, logging, metrics, warnings } from './plugins/index.ts';
import {
  byResponseKey,
  checkTrusted,
  type Decisions,
  Degrees,
  EXPLAIN_HEADER,
  Explanations,
  executableSchema,
  planAhead,
  type RequestContext,
  readTrusted,
  Warnings,
} from './resolvers/index.ts';
import { showsToken } from './token.ts';

export interface ServerOptions {
  readonly database: Database;
  readonly model: GraphModel;
  readonly config: Pick<Config, 'host' | 'port' | 'explain' | 'operations'>;
  readonly logger: Logger;
  /** Folder of the built playground; default web/dist/playground. */
  readonly playground?: string;
  /** Who makes decisions of people true; undefined: mutations are refused. */
  readonly decisions?: Decisions | undefined;
  /** Undefined: there is no import page, and no route behind it. */
  readonly imports?: Imports | undefined;
}

export interface Server {
  /** Serves until `close`; returns the address. */
  listen(): Promise<string>;
  /** Lets requests under way finish (at most 10 s), then frees the port. The database stays open: it is the caller's. */
  close(): Promise<void>;
  /**
   * Has the database plan what will be asked, until `close`; nothing where the server answers trusted operations, which it
   * plans by itself.
   */
  planAhead(documents: readonly DocumentNode[]): Promise<void>;
  /** Asks the graph for its degrees, by which operations are refused that would read too much. Until then only pages count. */
  learnDegrees(): Promise<void>;
  /** The address, once it listens. */
  readonly url: string;
  /** The HTTP application, for tests that inject requests without a port. */
  readonly app: FastifyInstance;
}

/** Puts the service together: schema and engine, Apollo on Fastify, health, metrics, playground. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { database, model, config, logger } = options;
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    // One line an operation comes from the logging plugin.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.bodyBytes,
    frameworkErrors: unroutable,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    // Node looks for connections that take too long only every 30 s.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
  });
  const { schema, engine } = executableSchema(model);
  const figures = metrics(database, engine);
  const degrees = new Degrees(model);
  const rules = limitRules(options.decisions !== undefined);
  const trusted = config.operations === undefined ? undefined : readTrusted(config.operations);
  const planned = trusted && checkTrusted(trusted, schema, rules);
  const apollo = new ApolloServer<RequestContext>({
    schema,
    fieldResolver: byResponseKey,
    validationRules: [...rules],
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    logger,
    plugins: [
      // Its page would come from a CDN; ours is served by playgroundRoutes.
      ApolloServerPluginLandingPageDisabled(),
      // It watches every field of every answer for hints that our schema does not give.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      costLimit(degrees.of),
      warnings,
      explain,
      errorStatus,
      logging(logger),
      figures.plugin,
    ],
  });
  await apollo.start();
  app.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('x-content-type-options', 'nosniff');
    done(null, payload);
  });
  faultRoutes(app);
  limitPlaces(app, LIMITS.concurrent);
  if (trusted) trustDocuments(app, trusted);
  healthRoutes(app, database, figures.registry);
  await playgroundRoutes(app, options.playground);
  await pageRoutes(app, { takesImports: options.imports !== undefined });
  if (options.imports) await importRoutes(app, options.imports);
  await app.register(fastifyApollo(apollo), {
    context: async (request: FastifyRequest, reply: FastifyReply) => contextOf(options, request, reply),
  });
  const closing = new AbortController();
  const unlessClosing = (error: unknown): void => {
    if (!closing.signal.aborted)
      logger.warn({ err: error }, 'What the database was asked ahead is not known');
  };
  const plan = (documents: readonly DocumentNode[]): Promise<void> =>
    planAhead(documents, { schema, model, database, signal: closing.signal }).catch(unlessClosing);
  // Not awaited: a request that comes sooner is planned then.
  if (planned) void plan(planned);
  return serverOf(app, apollo, config, {
    planAhead: planned ? async () => {} : plan,
    learnDegrees: () => degrees.learn(database).catch(unlessClosing),
    stop: () => {
      closing.abort();
      figures.stop();
    },
  });
}

function contextOf(
  { database, decisions, config }: ServerOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): RequestContext {
  const gone = new AbortController();
  // Each root field listens, which may be more than the ten that Node takes for a leak.
  setMaxListeners(LIMITS.roots + 1, gone.signal);
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return {
    database,
    signal: gone.signal,
    requestId: request.id,
    warnings: new Warnings(),
    explanations: mayExplain(config.explain, request) ? new Explanations() : undefined,
    decisions,
    authorization: request.headers.authorization,
  };
}

function mayExplain(explainable: Config['explain'], { headers }: FastifyRequest): boolean {
  if (explainable === undefined || !(EXPLAIN_HEADER in headers)) return false;
  return explainable === 'everyone' || showsToken(headers.authorization, explainable.token);
}

function serverOf(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  config: ServerOptions['config'],
  { stop, ...more }: Pick<Server, 'planAhead' | 'learnDegrees'> & { readonly stop: () => void },
): Server {
  let url = '';
  return {
    app,
    ...more,
    get url() {
      return url;
    },
    async listen() {
      url = await app.listen({ host: config.host, port: config.port });
      return url;
    },
    async close() {
      stop();
      await apollo.stop();
      await app.close();
    },
  };
}
