import { ConflictPageDocument, type ConflictPageQuery } from '../../generated/graphql.ts';
import { useAnswer } from '../../shared/api/use-answer.ts';
import { Quotes } from '../../shared/evidence/quote.tsx';
import { useText } from '../../shared/i18n/language.tsx';
import { valueWords, word } from '../../shared/i18n/words.ts';
import { isRelationship } from '../../shared/kinds/relationships.ts';
import { Failed, Waiting } from '../../shared/layout/status.tsx';

type Conflict = ConflictPageQuery['conflicts']['nodes'][number];
const VARIABLES = { type: null, field: null, first: 100, after: null };

/**
 * Where this document and another, or this document and itself, disagree: every value with its source. Its line is there
 * before the answer, so that what follows stays where it is.
 */
export function DocumentConflicts({ id }: { id: string }) {
  const text = useText();
  const answer = useAnswer({ document: ConflictPageDocument, variables: VARIABLES });
  const own =
    answer.state === 'ready'
      ? answer.data.conflicts.nodes.filter((conflict) => speaksIn(conflict, id))
      : null;
  return (
    <details className="document-conflicts">
      <summary>
        {text.document.conflicts} <span className="badge badge-warn">{own?.length ?? '…'}</span>
      </summary>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {own?.length === 0 && <p className="small soft">{text.document.noConflicts}</p>}
      {own?.map((conflict) => (
        <ConflictValues key={conflict.id} conflict={conflict} />
      ))}
    </details>
  );
}

function speaksIn({ values }: Conflict, id: string): boolean {
  return values.some(({ evidence }) => evidence.some(({ document }) => document?.id === id));
}

function ConflictValues({ conflict: { node, field, values } }: { conflict: Conflict }) {
  const text = useText();
  return (
    <article>
      <h3 lang="zh-CN">
        {node.name}{' '}
        <span className="badge">
          {isRelationship(field) ? text.relationships[field].OUT : word(text.fields, field)}
        </span>
      </h3>
      {values.map((value) => (
        <div key={value.value}>
          <strong lang="zh-CN">{value.node?.name ?? valueWords(text, value.value)}</strong>{' '}
          {value.shown && <span className="badge badge-shown">{text.card.shown}</span>}
          <Quotes evidence={value.evidence} />
        </div>
      ))}
    </article>
  );
}
