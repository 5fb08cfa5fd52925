import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  Network,
  RecordSource,
  Store,
  type Variables,
} from 'relay-runtime';
import type { Client, Counted, Named, Shown } from './client.ts';
import { pageOf } from './client.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs relay-compiler over relay/queries.ts against the printed schema; it refuses what does not fit Relay's rules. Returns the folder of what it made. */
function compileRelay(): string {
  // The compiler sees nothing beside its own folder, and no folder that git ignores.
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  mkdirSync(join(folder, 'made'), { recursive: true });
  cpSync(join(root, 'tests/clients/relay/queries.ts'), join(folder, 'asked', 'queries.js'));
  cpSync(join(root, 'src/generated/schema.graphql'), join(folder, 'schema.graphql'));
  const file = join(folder, 'relay.config.json');
  writeFileSync(file, JSON.stringify(CONFIG));
  const compiler = join(root, 'node_modules/relay-compiler/cli.js');
  execFileSync(process.execPath, [compiler, file], { cwd: folder, encoding: 'utf8' });
  return join(folder, 'made');
}

const CONFIG = {
  src: 'asked',
  schema: 'schema.graphql',
  language: 'javascript',
  artifactDirectory: 'made',
  eagerEsModules: true,
};

async function artifact(folder: string, name: string): Promise<ConcreteRequest> {
  const { default: request } = await import(pathToFileURL(join(folder, `${name}.graphql.js`)).href);
  return request as ConcreteRequest;
}

/** Relay's runtime over what relay-compiler made. */
export async function relayClient(url: string, { fetch }: Counted): Promise<Client> {
  const made = compileRelay();
  const [page, node, count] = await Promise.all(
    ['queriesPageQuery', 'queriesNodeQuery', 'queriesCountQuery'].map((name) => artifact(made, name)),
  );
  rmSync(join(made, '..'), { recursive: true });
  let seen: readonly unknown[] = [];
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      const answer = (await response.json()) as { errors?: { extensions: { code: unknown } }[] };
      seen = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
      return answer as never;
    }),
  });
  const ask = (request: ConcreteRequest, variables: Variables) =>
    fetchQuery(environment, request, variables, { fetchPolicy: 'network-only' }).toPromise();
  const read = (request: ConcreteRequest, variables: Variables) => {
    const operation = createOperationDescriptor(request, variables);
    environment.retain(operation);
    return environment.lookup(operation.fragment).data;
  };
  const shown = () => read(page!, { first: 1 }) as unknown as Shown;
  const load = async (variables: Variables) => {
    environment.retain(createOperationDescriptor(page!, variables));
    await ask(page!, variables);
    return pageOf(shown());
  };
  return {
    name: 'Relay',
    first: (first) => load({ first }),
    next: (first) => load({ first, after: shown().policies.pageInfo.endCursor }),
    refetch: async (id) => ((await ask(node!, { id })) as { node: Named | null }).node,
    cached: async (id) =>
      (environment.getStore().getSource().get(id) as unknown as Named | undefined) ?? null,
    async codes(first) {
      // A request without data fails as a whole; its errors are those of the network.
      await ask(count!, { first }).catch(() => undefined);
      return seen;
    },
  };
}
