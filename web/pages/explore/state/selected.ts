import type { Graph } from './graph.ts';
import type { Selection } from './view.ts';

/** The selection with the ids that things have: a link may name a thing, or use the id of another of its names. */
export function selectedNow(selected: Selection | null, { named }: Graph): Selection | null {
  if (selected === null) return null;
  const now = (id: string) => named.get(id) ?? id;
  if (selected.kind === 'thing')
    return looksLikeId(now(selected.id)) ? { ...selected, id: now(selected.id) } : null;
  return { ...selected, from: now(selected.from), to: now(selected.to) };
}

/** A name waits until the graph knows its id: the API finds a node by id only. */
const looksLikeId = (text: string) => /^[0-9a-f]{32}$/.test(text);
