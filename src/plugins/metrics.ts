import type { ApolloServerPlugin } from '@apollo/server';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../neo4j/index.ts';
import type { Engine, RequestContext } from '../resolvers/index.ts';

/** Figures for `/metrics`, one registry a server. */
export function metrics(
  database: Database,
  engine: Engine,
): {
  readonly registry: Registry;
  readonly plugin: ApolloServerPlugin<RequestContext>;
  readonly stop: () => void;
} {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const durations = new Histogram({
    name: 'graphql_operation_seconds',
    help: 'Time from the request to its answer, by outcome.',
    labelNames: ['outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const statements = new Counter({
    name: 'neo4j_statements_total',
    help: 'Statements sent to Neo4j.',
    registers,
  });
  new Gauge({
    name: 'plan_cache_hit_ratio',
    help: 'Root fields answered with a cached plan, of all.',
    registers,
    collect() {
      const { hits, misses } = engine.plans;
      this.set(hits + misses === 0 ? 0 : hits / (hits + misses));
    },
  });
  const stop = database.observe(() => statements.inc());
  return { registry, plugin: timed(durations), stop };
}

function timed(durations: Histogram<'outcome'>): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const done = durations.startTimer();
      return {
        async willSendResponse({ response }) {
          const failed =
            response.body.kind === 'single' && (response.body.singleResult.errors?.length ?? 0) > 0;
          done({ outcome: failed ? 'error' : 'ok' });
        },
      };
    },
  };
}
