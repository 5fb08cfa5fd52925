import './document.css';
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { DocumentHeadDocument, type DocumentHeadQuery } from '../generated/graphql.ts';
import { playgroundLink } from '../shared/api/playground-link.ts';
import { useAnswer } from '../shared/api/use-answer.ts';
import { useText } from '../shared/i18n/language.tsx';
import { KindIcon } from '../shared/kinds/kind-icon.tsx';
import { KINDS } from '../shared/kinds/kinds.ts';
import { Header } from '../shared/layout/header.tsx';
import { Failed, Waiting } from '../shared/layout/status.tsx';
import { overlaps, type Span } from '../shared/text/segments.ts';
import { documentOf, placeOf } from './state/address.ts';
import { byBlock, type Statement } from './state/segments.ts';
import { useDocumentText } from './state/use-text.ts';
import { DocumentConflicts } from './statements/document-conflicts.tsx';
import { StatementList } from './statements/statement-list.tsx';
import { TextBlock } from './text/block.tsx';

type Document = NonNullable<DocumentHeadQuery['document']>;

export function DocumentPage() {
  const text = useText();
  const id = documentOf(window.location.pathname);
  const answer = useAnswer({ document: DocumentHeadDocument, variables: { id } });
  return (
    <>
      <Header current="document" />
      <main id="main">
        {answer.state === 'waiting' && <Waiting />}
        {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
        {answer.state === 'ready' &&
          (answer.data.document ? (
            <WholeDocument document={answer.data.document} />
          ) : (
            <p className="status">{text.document.missing}</p>
          ))}
      </main>
    </>
  );
}

const NONE: readonly never[] = [];

function WholeDocument({ document: source }: { document: Document }) {
  const text = useText();
  const [place, setPlace] = useState(() => placeOf(window.location.search));
  const [chosen, setChosen] = useState<Statement | null>(null);
  const { blocks, statements, waiting, error } = useDocumentText(source.id, place);
  const ofBlock = useMemo(() => byBlock(blocks, statements), [blocks, statements]);
  const spans = useMemo<readonly Span[]>(() => chosen?.spans ?? (place ? [place] : NONE), [chosen, place]);
  const body = useRef<HTMLElement>(null);
  useScrollTo(body, spans[0] ?? null, blocks.length);

  useEffect(() => {
    document.title = `${source.title ?? source.id} · ${text.app.name}`;
  }, [source, text]);

  const go = (next: Span | null, statement: Statement | null) => {
    setPlace(next);
    setChosen(statement);
    window.history.replaceState(null, '', next ? `?at=${next.start}-${next.end}` : window.location.pathname);
  };
  const onMark = (event: MouseEvent) => {
    const mark =
      event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-start]') : null;
    if (mark) go({ start: Number(mark.dataset.start), end: Number(mark.dataset.end) }, null);
  };

  return (
    <div className="document">
      <article className="document-text" lang="zh-CN" ref={body} aria-label={text.document.text}>
        <Head source={source} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the list of statements does the same by keyboard */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        <div className="document-body" onClick={onMark}>
          {blocks.map((block) => (
            <TextBlock
              key={block.index}
              block={block}
              statements={ofBlock.get(block.index) ?? NONE}
              chosen={spans.some((span) => overlaps(span, block)) ? spans : NONE}
              isComplete={!waiting && error === null}
            />
          ))}
        </div>
        {error && <Failed error={error} />}
        {/* Two by their keys: one that blocks pushed from the top to the end would count as a jump of the page. */}
        {waiting && <Waiting key={blocks.length === 0 ? 'all' : 'rest'} />}
      </article>
      <aside className="document-side" aria-label={text.document.statements}>
        <Legend />
        <DocumentConflicts id={source.id} />
        <StatementList
          statements={statements}
          place={chosen ? null : place}
          chosen={chosen}
          choose={(statement) => go(placeOfStatement(statement), statement)}
          showAll={() => go(null, null)}
        />
      </aside>
    </div>
  );
}

const placeOfStatement = ({ spans }: Statement): Span | null =>
  spans[0] ? { start: spans[0].start, end: spans[0].end } : null;

function Head({ source }: { source: Document }) {
  const text = useText();
  const question = { document: DocumentHeadDocument, variables: { id: source.id } };
  const about = [source.publisher, source.author, source.published?.value, source.format];
  return (
    <header className="document-head">
      <h1>{source.title ?? source.id}</h1>
      <p className="small soft">
        {about.filter(Boolean).join(' · ')} · {text.document.characters(source.textLength)} ·{' '}
        {text.document.count(source.statements.totalCount)}
      </p>
      <p className="document-links small">
        {source.url && (
          <a href={source.url} rel="noreferrer">
            {text.document.source}
          </a>
        )}
        <a href={playgroundLink(question)}>{text.actions.showQuery}</a>
      </p>
    </header>
  );
}

function Legend() {
  const text = useText();
  return (
    <p className="document-legend small">
      <span className="hidden-text">{text.document.legend}</span>
      {KINDS.map((kind) => (
        <span key={kind}>
          <KindIcon kind={kind} /> {text.kinds[kind]}
        </span>
      ))}
      <span className="unread">{text.document.unread}</span>
      <span className="block-noise">{text.document.noise}</span>
    </p>
  );
}

/** Brings the chosen place into view, as soon as its block is there. */
function useScrollTo(body: RefObject<HTMLElement | null>, span: Span | null, blocks: number): void {
  const done = useRef('');
  useEffect(() => {
    const key = span ? `${span.start}-${span.end}` : '';
    if (key === '' || done.current === key || blocks === 0) return;
    const mark = body.current?.querySelector('.mark-chosen');
    if (!mark) return;
    done.current = key;
    const { top, bottom } = mark.getBoundingClientRect();
    if (top < 60 || bottom > window.innerHeight) mark.scrollIntoView({ block: 'center' });
  }, [body, span, blocks]);
}
