import { createContext, useContext } from 'react';
import type { Explorer } from './state/use-explorer.ts';

const Context = createContext<Explorer | null>(null);
export const ExplorerProvider = Context;

/** The explorer's state and its dispatch, for the components below. */
export function useExploring(): Explorer {
  const explorer = useContext(Context);
  if (!explorer) throw new Error('useExploring needs an ExplorerProvider above');
  return explorer;
}
