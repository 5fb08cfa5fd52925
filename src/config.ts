import { z } from 'zod';

/** What the environment says. `NEO4J_URI` unset means: use the local server that this project provisions. */
export interface Config {
  readonly neo4j: Neo4jConfig | undefined;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Undefined: the server takes no decisions. */
  readonly decisions?: { readonly token: string; readonly file: string };
  /** File of the only operations that are answered. Undefined: any within the limits. */
  readonly operations?: string | undefined;
  /** Who may ask how statements run: everyone, or who shows the token. Undefined: nobody. */
  readonly explain?: Explainable | undefined;
}

export type Explainable = 'everyone' | { readonly token: string };

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Undefined: the server's default database. */
  readonly database?: string | undefined;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The environment is wrong; the message names each variable, its value and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

const PORT_RANGE = 'must be a whole number from 0 to 65535 (0: any free port)';

const Environment = z.object({
  NEO4J_URI: z
    .string()
    .refine((uri) => SCHEMES.includes(uri.split('://')[0] ?? '') && uri.includes('://'), {
      error: `must begin with one of ${SCHEMES.map((scheme) => `${scheme}://`).join(' ')}`,
    })
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: PORT_RANGE })
    .int(PORT_RANGE)
    .min(0, PORT_RANGE)
    .max(65535, PORT_RANGE)
    .default(4000),
  NODE_ENV: z.string().optional(),
  POLICY_GRAPH_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  POLICY_GRAPH_OPERATIONS: z.string().optional(),
  POLICY_GRAPH_DECISIONS: z.string().default('decisions.jsonl'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/** Reads the environment; empty variables count as unset. Throws a ConfigError that names every wrong one. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(describe(parsed.error, given));
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = parsed.data;
  if (uri !== undefined && password === undefined) {
    throw new ConfigError(
      'NEO4J_PASSWORD is not set; NEO4J_URI names a server, which needs a user and a password',
    );
  }
  return {
    neo4j:
      uri === undefined
        ? undefined
        : {
            uri,
            user: parsed.data.NEO4J_USER,
            password: password ?? '',
            database: parsed.data.NEO4J_DATABASE,
          },
    host: parsed.data.HOST,
    port: parsed.data.PORT,
    logLevel: parsed.data.LOG_LEVEL,
    operations: parsed.data.POLICY_GRAPH_OPERATIONS,
    explain: explainable(parsed.data),
    ...(parsed.data.POLICY_GRAPH_TOKEN && {
      decisions: { token: parsed.data.POLICY_GRAPH_TOKEN, file: parsed.data.POLICY_GRAPH_DECISIONS },
    }),
  };
}

function explainable({
  NODE_ENV: mode,
  POLICY_GRAPH_TOKEN: token,
}: z.infer<typeof Environment>): Explainable | undefined {
  if (mode === 'development') return 'everyone';
  return token === undefined ? undefined : { token };
}

const SECRETS = new Set(['NEO4J_PASSWORD', 'POLICY_GRAPH_TOKEN']);

/** Passwords and tokens are never shown. */
function describe(error: z.ZodError, given: Readonly<Record<string, unknown>>): string {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = SECRETS.has(name) ? '' : ` (it is "${String(given[name])}")`;
    return `${name}: ${issue.message}${value}`;
  });
  return `The environment is not usable:\n  ${lines.join('\n  ')}`;
}
