import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { CATALOGUE, type Language, type Messages } from './messages.ts';

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };
const KEPT = 'policy-graph-language';

interface Speaking {
  readonly language: Language;
  readonly text: Messages;
  readonly setLanguage: (language: Language) => void;
}

const Context = createContext<Speaking | null>(null);

/** Says which language the page speaks, and keeps the choice for the next visit. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState(initialLanguage);
  useEffect(() => {
    document.documentElement.lang = TAGS[language];
  }, [language]);
  const setLanguage = useCallback((chosen: Language) => {
    setState(chosen);
    try {
      localStorage.setItem(KEPT, chosen);
    } catch {
      // A browser may refuse storage; the choice then lasts as long as the page.
    }
  }, []);
  return <Context value={{ language, text: CATALOGUE[language], setLanguage }}>{children}</Context>;
}

export function useLanguage(): Speaking {
  const speaking = useContext(Context);
  if (!speaking) throw new Error('useLanguage needs a LanguageProvider above');
  return speaking;
}

/** The catalogue in the page's language. */
export const useText = (): Messages => useLanguage().text;

function initialLanguage(): Language {
  const kept = keptLanguage();
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
