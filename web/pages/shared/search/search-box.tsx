import './search.css';
import { type KeyboardEvent, useId, useState } from 'react';
import { type SearchType, SuggestDocument } from '../../generated/graphql.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useText } from '../i18n/language.tsx';
import { explain } from '../layout/status.tsx';
import { type Hit, hitsOf } from './hits.ts';
import { Suggestion } from './suggestion.tsx';
import { useLater } from './use-later.ts';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  /** Narrows to these types; all, if left out. */
  readonly types?: readonly SearchType[];
  readonly initial?: string;
  readonly onChoose: (hit: Hit) => void;
  /** Empties the field after a choice, or leaves the chosen name in it. */
  readonly keepsName?: boolean;
  /** Hears of a field that was emptied, and of what was typed and not chosen. */
  readonly onText?: (text: string) => void;
}

const TYPING_MS = 160;

/** A combobox: suggestions while typing, arrow keys, Enter, Escape. */
export function SearchBox({ label, placeholder, types, initial = '', onChoose, keepsName, onText }: Props) {
  const text = useText();
  const list = useId();
  const [typed, setTyped] = useState(initial);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useLater(typed.trim(), TYPING_MS);
  const variables = { text: asked, types: types ? [...types] : null };
  const answer = useAnswer(open && asked !== '' ? { document: SuggestDocument, variables } : null);
  const shown =
    answer.state === 'ready' ? answer.data : answer.state === 'waiting' ? answer.previous : undefined;
  const hits = shown ? hitsOf(shown) : [];

  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    setTyped(keepsName ? hit.name : '');
    setOpen(false);
    onChoose(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((index) => (hits.length === 0 ? 0 : (index + step + hits.length) % hits.length));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(hits[active]);
    } else if (event.key === 'Escape') {
      setOpen(false);
    }
  };
  const isOpen = open && typed.trim() !== '';

  return (
    <div className="search">
      <input
        className="field search-field"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
          onText?.(event.target.value);
        }}
        onFocus={() => setOpen(typed.trim() !== '' && !keepsName)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="suggestions" hidden={!isOpen}>
        {/* A listbox must hold options only; what is said besides stands beside it. */}
        <div role="listbox" id={list} aria-label={label}>
          {hits.map((hit, index) => (
            <Suggestion
              key={hit.id}
              id={`${list}-${index}`}
              hit={hit}
              isActive={index === active}
              choose={choose}
              point={() => setActive(index)}
            />
          ))}
        </div>
        <p role="status" className={hits.length > 0 ? 'hidden-text' : undefined}>
          {isOpen && answer.state === 'waiting' && text.search.waiting}
          {answer.state === 'failed' && explain(text, answer.error)}
          {answer.state === 'ready' &&
            (hits.length > 0 ? text.search.results(hits.length) : text.search.nothing(asked))}
        </p>
      </div>
    </div>
  );
}
