import { type Dispatch, useEffect, useReducer, useRef } from 'react';
import { fromAddress, toAddress } from './address.ts';
import { type Action, type ExplorerState, reduce, startWith } from './reducer.ts';
import type { View } from './view.ts';

export interface Explorer {
  readonly state: ExplorerState;
  readonly dispatch: Dispatch<Action>;
}

/** The explorer's state, kept equal with the address: a step is an entry of the browser's history, a look is not. */
export function useExplorer(): Explorer {
  const [state, dispatch] = useReducer(reduce, null, () => startWith(fromAddress(window.location.hash)));
  useAddress(state.view, (view) => dispatch({ type: 'went', view }));
  return { state, dispatch };
}

function useAddress(view: View, went: (view: View) => void): void {
  const wentNow = useRef(went);
  wentNow.current = went;
  const steps = useRef(view.steps);

  useEffect(() => {
    const address = toAddress(view);
    if (address !== toAddress(fromAddress(window.location.hash))) {
      const entry = steps.current === view.steps ? 'replaceState' : 'pushState';
      window.history[entry](null, '', address === '' ? window.location.pathname : `#${address}`);
    }
    steps.current = view.steps;
  }, [view]);

  useEffect(() => {
    const onMove = () => wentNow.current(fromAddress(window.location.hash));
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, []);
}
