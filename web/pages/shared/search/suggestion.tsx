import { useText } from '../i18n/language.tsx';
import { KindIcon } from '../kinds/kind-icon.tsx';
import type { Hit } from './hits.ts';

interface Props {
  readonly id: string;
  readonly hit: Hit;
  readonly isActive: boolean;
  readonly choose: (hit: Hit) => void;
  readonly point: () => void;
}

/** One option; the keyboard reaches it through the field's active descendant. */
export function Suggestion({ id, hit, isActive, choose, point }: Props) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, as in every combobox
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
    <div
      id={id}
      role="option"
      className="suggestion"
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={point}
      onClick={() => choose(hit)}
    >
      <KindIcon kind={hit.kind} />
      <span lang="zh-CN">{hit.name}</span>
      <span className="small soft">{text.kinds[hit.kind]}</span>
      {hit.matched && <small lang="zh-CN">{hit.matched}</small>}
    </div>
  );
}
