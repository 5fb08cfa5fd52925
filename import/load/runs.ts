import type { Runner } from './runner.ts';

/**
 * Notes that this run changed something, and under which rules the graph stands. A run that changes nothing never comes here
 * and leaves no record. Without `projection` the rules stay as they are noted.
 */
export async function recordRun(runner: Runner, run: string, projection?: string): Promise<void> {
  await runner.run(
    `MERGE (r:Run {id: $run})
     ON CREATE SET r.startedAt = toString(datetime())
     SET r.finishedAt = toString(datetime())`,
    { run },
  );
  if (projection !== undefined)
    await runner.run("MERGE (m:Meta {id: 'projection'}) SET m.version = $projection", { projection });
}

/** The next run's number, as text that sorts: 000001. */
export async function nextRun(runner: Runner): Promise<string> {
  const rows = await runner.run<{ last: string | null }>('MATCH (r:Run) RETURN max(r.id) AS last');
  return String(Number(rows[0]?.last ?? 0) + 1).padStart(6, '0');
}
