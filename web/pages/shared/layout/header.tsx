import './layout.css';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language.tsx';

interface Props {
  readonly current: 'start' | 'explore' | 'document' | 'import';
  readonly children?: ReactNode;
}

/** The bar above every page: home, what the page puts into its middle, the other pages, the language. */
export function Header({ current, children }: Props) {
  const { text } = useLanguage();
  return (
    <header className="header">
      <a className="skip button" href="#main">
        {text.app.skip}
      </a>
      <a className="brand" href="/">
        {text.app.name}
      </a>
      {children && <div className="header-search">{children}</div>}
      <nav>
        <a href="/explore" aria-current={current === 'explore' ? 'page' : undefined}>
          {text.app.explore}
        </a>
        <a href="/graphql">{text.app.playground}</a>
        {takesImports() && (
          <a href="/import" aria-current={current === 'import' ? 'page' : undefined}>
            {text.app.import}
          </a>
        )}
        <LanguageSwitch />
      </nav>
    </header>
  );
}

/** The server says so in the page, where it was started to take documents. */
const takesImports = () => document.querySelector('meta[name="policy-graph-imports"]') !== null;

/** Named in the language that it switches to. */
function LanguageSwitch() {
  const { language, text, setLanguage } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="button button-quiet"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => setLanguage(other)}
    >
      {text.language.other}
    </button>
  );
}
