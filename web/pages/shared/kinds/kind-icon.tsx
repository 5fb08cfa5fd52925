import type { KindOrDocument } from './kinds.ts';
import { corners, LOOKS } from './looks.ts';

/** The small mark of a kind; decorative, the kind stands beside it in words. */
export function KindIcon({ kind }: { kind: KindOrDocument }) {
  const { colour, shape } = LOOKS[kind];
  const points = corners(shape)
    .map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');
  return (
    <svg className="kind-icon" viewBox="0 0 16 16" width="14" height="14" fill={colour} aria-hidden="true">
      {points === '' ? <circle cx="8" cy="8" r="6.5" /> : <polygon points={points} />}
    </svg>
  );
}
