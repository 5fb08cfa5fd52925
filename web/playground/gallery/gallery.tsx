import type { MouseEvent } from 'react';
import { EXAMPLES } from '../examples.ts';
import type { Example } from '../parse-example.ts';
import { unknownSlug } from '../requested-example.ts';
import { useOpenExample } from './use-open-example.ts';

export function Gallery() {
  const openExample = useOpenExample();
  const unknown = unknownSlug();
  return (
    <section className="gallery" aria-labelledby="gallery-title">
      <h2 id="gallery-title">
        示例 <span lang="en">Examples</span>
      </h2>
      <p>点一个示例，它会在标签页里打开；再按运行键（Ctrl-Enter）。</p>
      {unknown !== null && (
        <p role="status" className="gallery-unknown">
          没有名为 <code>{unknown}</code> 的示例，请从下面选择。
        </p>
      )}
      <ol>
        {EXAMPLES.map((example) => (
          <li key={example.slug}>
            <GalleryLink example={example} open={openExample} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A real link, so that it can be copied, sent and opened in a new window; a plain click opens a tab in place. */
function GalleryLink({ example, open }: { example: Example; open: (example: Example) => void }) {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(example);
  };
  return (
    <a href={`?operation=${example.slug}`} onClick={onClick} data-operation={example.slug}>
      <strong>{example.title}</strong>
      <span lang="en">{example.subtitle}</span>
      <small>{example.explanation}</small>
    </a>
  );
}
