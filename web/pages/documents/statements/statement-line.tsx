import { useText } from '../../shared/i18n/language.tsx';
import { valueWords, word } from '../../shared/i18n/words.ts';
import { KindIcon } from '../../shared/kinds/kind-icon.tsx';
import { kindOf } from '../../shared/kinds/kinds.ts';
import { isRelationship } from '../../shared/kinds/relationships.ts';
import type { Statement } from '../state/segments.ts';

interface Props {
  readonly statement: Statement;
  readonly isChosen: boolean;
  readonly choose: (statement: Statement) => void;
}

/** What a statement says, in words; a click shows where it says so. */
export function StatementLine({ statement, isChosen, choose }: Props) {
  const text = useText();
  const { subject, object, field, value } = statement;
  const label = isRelationship(field) ? text.relationships[field].OUT : word(text.fields, field);
  const said = object?.name ?? (value === null ? null : valueWords(text, value));
  return (
    <li className="statement">
      <button type="button" aria-pressed={isChosen} onClick={() => choose(statement)}>
        {subject && <KindIcon kind={kindOf(subject.__typename)} />}
        <span>
          <span lang="zh-CN">{subject?.name}</span> <span className="soft">{label}</span>{' '}
          <strong lang="zh-CN">{said}</strong>
        </span>
      </button>
      {subject && (
        <a
          className="small"
          href={`/explore#s=around*${subject.id}&sel=${subject.id}`}
          aria-label={`${text.modes.graph}：${subject.name}`}
        >
          {text.modes.graph}
        </a>
      )}
    </li>
  );
}
