import './home.css';
import { useEffect } from 'react';
import { BeginningsDocument, OverviewDocument, type OverviewQuery } from '../generated/graphql.ts';
import { useAnswer } from '../shared/api/use-answer.ts';
import { documentLink } from '../shared/evidence/document-link.ts';
import { useLanguage, useText } from '../shared/i18n/language.tsx';
import { KindIcon } from '../shared/kinds/kind-icon.tsx';
import type { Kind } from '../shared/kinds/kinds.ts';
import { Header } from '../shared/layout/header.tsx';
import { Failed } from '../shared/layout/status.tsx';
import type { Hit } from '../shared/search/hits.ts';
import { SearchBox } from '../shared/search/search-box.tsx';
import { namesIn, type Question, questionsAbout, SAMPLE_QUESTIONS } from './questions.ts';

export function HomePage() {
  const text = useText();
  useEffect(() => {
    document.title = text.home.title;
  }, [text]);
  return (
    <>
      <Header current="start" />
      <main id="main" className="home">
        <section className="hero">
          <h1>{text.home.title}</h1>
          <p>{text.home.lead}</p>
          <SearchBox label={text.home.searchLabel} placeholder={text.search.placeholder} onChoose={open} />
        </section>
        <Questions />
        <ul className="principles">
          {text.home.principles.map(({ title, text: words }) => (
            <li key={title}>
              <h2>{title}</h2>
              <p>{words}</p>
            </li>
          ))}
        </ul>
        <InTheGraph />
      </main>
    </>
  );
}

function open({ id, kind, place }: Hit): void {
  window.location.assign(kind === 'Document' ? documentLink(id, place) : `/explore#s=around*${id}&sel=${id}`);
}

function Questions() {
  const text = useText();
  const answer = useAnswer({ document: BeginningsDocument, variables: {} });
  const questions = answer.state === 'ready' ? questionsAbout(namesIn(answer.data)) : SAMPLE_QUESTIONS;
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">{text.home.questionsTitle}</h2>
      <ol className="questions">
        {questions.map((question) => (
          <QuestionLink key={question.en} question={question} />
        ))}
      </ol>
    </section>
  );
}

function QuestionLink({ question: { zh, en, view, operation } }: { question: Question }) {
  const { language, text } = useLanguage();
  const words = language === 'zh' ? zh : en;
  return (
    <li>
      <a className="question" href={`/explore#${view}`}>
        {words}
      </a>
      <a
        className="question-query small"
        href={`/graphql?operation=${operation}`}
        aria-label={`GraphQL ${text.home.withQuery}：${words}`}
      >
        GraphQL
      </a>
    </li>
  );
}

/** Where each kind is listed, and how its count is called in the answer. */
const COUNTED: readonly (readonly [Kind, Exclude<keyof OverviewQuery, 'documents'>])[] = [
  ['Policy', 'policies'],
  ['IssuingBody', 'issuingBodies'],
  ['Region', 'regions'],
  ['Park', 'parks'],
  ['Company', 'companies'],
  ['Fund', 'funds'],
];

function InTheGraph() {
  const text = useText();
  const answer = useAnswer({ document: OverviewDocument, variables: {} });
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  const overview = answer.state === 'ready' ? answer.data : null;
  return (
    <>
      <section aria-labelledby="counts-title">
        <h2 id="counts-title">{text.home.inTheGraph}</h2>
        <ul className="counts">
          {COUNTED.map(([kind, field]) => (
            <li key={kind}>
              <a href={`/explore#view=table&of=${kind}`}>
                <strong>{overview?.[field].totalCount ?? '–'}</strong>
                <span>
                  <KindIcon kind={kind} /> {text.kinds[kind]}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="documents-title">
        <h2 id="documents-title">
          {text.home.documentsTitle} {overview?.documents.totalCount}
        </h2>
        <ul className="home-documents">
          {overview?.documents.nodes.map(({ id, title, publisher, published }) => (
            <li key={id}>
              <a href={documentLink(id)} lang="zh-CN">
                {title ?? id}
              </a>
              <span className="small soft" lang="zh-CN">
                {[publisher, published?.value].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
