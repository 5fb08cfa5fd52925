import { useEffect, useMemo, useState } from 'react';
import { WithinRegionDocument } from '../../generated/graphql.ts';
import { ask } from '../../shared/api/ask.ts';

const PAGE = 100;

/** Which of these things are in a region or its parts, as the API says; null while no region is asked for, or unknown. */
export function useInRegion(ids: readonly string[], within: string): ReadonlySet<string> | null {
  const key = useMemo(() => [...ids].sort().join(' '), [ids]);
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);

  useEffect(() => {
    if (within === '' || key === '') return setFound(null);
    const gone = new AbortController();
    inRegion(key.split(' '), within, gone.signal).then(setFound, () => {
      // The filter's own field says what is wrong with the region; the canvas stays as it is.
      if (!gone.signal.aborted) setFound(null);
    });
    return () => gone.abort();
  }, [key, within]);

  return found;
}

async function inRegion(ids: readonly string[], within: string, signal: AbortSignal): Promise<Set<string>> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const variables = { ids: ids.slice(start, start + PAGE), within };
    const answer = await ask({ document: WithinRegionDocument, variables }, signal);
    for (const { nodes } of Object.values(answer)) for (const { id } of nodes) found.add(id);
  }
  return found;
}
