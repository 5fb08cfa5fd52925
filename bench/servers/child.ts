/** The part that all measured servers share: it tells its parent where it listens and what it used. */
export interface Usage {
  /** User and system time since the start, in microseconds. */
  readonly cpu: number;
  /** Resident memory in bytes. */
  readonly rss: number;
}

/** `rest` collects garbage first: for the memory of a server that nobody asks. It costs time of its own. */
export type Question = 'usage' | 'rest';

/** Says `url` to the parent, answers its questions for figures, and ends with it. */
export function serveParent(url: string): void {
  process.on('message', (question: Question) => {
    if (question === 'rest') globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() } satisfies Usage);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url });
}

/** Where the database is, as the parent says in the environment. */
export function databaseOf(env: NodeJS.ProcessEnv): { uri: string; user: string; password: string } {
  return { uri: env.NEO4J_URI!, user: env.NEO4J_USER!, password: env.NEO4J_PASSWORD! };
}
