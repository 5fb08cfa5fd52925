import './paths.css';
import { type FormEvent, useState } from 'react';
import { useText } from '../../shared/i18n/language.tsx';
import { KINDS } from '../../shared/kinds/kinds.ts';
import { SearchBox } from '../../shared/search/search-box.tsx';
import { useExploring } from '../context.tsx';

export interface End {
  readonly id: string;
  readonly name: string;
}

export interface Ends {
  readonly from: End | null;
  readonly to: End | null;
}

/** "How are these connected?": two things, chosen from suggestions. The answer is a step like any other. */
export function PathFinder({ initial }: { initial: Ends }) {
  const text = useText();
  const { dispatch } = useExploring();
  const [ends, setEnds] = useState(initial);
  const [round, setRound] = useState(0);
  const { from, to } = ends;
  const isReady = from !== null && to !== null && from.id !== to.id;
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) dispatch({ type: 'step', step: { kind: 'paths', from: from.id, to: to.id } });
  };
  const swap = () => {
    setEnds({ from: to, to: from });
    setRound(round + 1);
  };
  return (
    <form onSubmit={ask}>
      {(['from', 'to'] as const).map((side) => (
        <div key={`${side} ${round}`}>
          <p className="small soft">{text.paths[side]}</p>
          <SearchBox
            label={text.paths[side]}
            placeholder={text.search.label}
            types={KINDS}
            initial={ends[side]?.name ?? ''}
            keepsName
            onChoose={({ id, name }) => setEnds((now) => ({ ...now, [side]: { id, name } }))}
            onText={() => setEnds((now) => ({ ...now, [side]: null }))}
          />
        </div>
      ))}
      {!isReady && <p className="small soft">{text.paths.choose}</p>}
      <p className="card-actions">
        <button type="submit" className="button button-main" disabled={!isReady}>
          {text.paths.ask}
        </button>
        <button type="button" className="button" onClick={swap}>
          {text.paths.swap}
        </button>
      </p>
    </form>
  );
}
