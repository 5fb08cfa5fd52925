import './evidence.css';
import type { EvidencePartsFragment } from '../../generated/graphql.ts';
import { useText } from '../i18n/language.tsx';
import { documentLink } from './document-link.ts';

type Evidence = EvidencePartsFragment;

/** The words that say so, and the document they stand in. Reference data has no words of its own. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const text = useText();
  const { document, quote, address } = evidence;
  if (!document) return <p className="small soft">{text.card.reference}</p>;
  return (
    <figure className="quote">
      {quote !== null && <q lang="zh-CN">{quote.replaceAll('\t', '　')}</q>}
      <cite>
        <a href={address ?? documentLink(document.id)} lang="zh-CN">
          {document.title ?? document.id}
        </a>
        {document.published && ` · ${document.published.value}`}
      </cite>
    </figure>
  );
}

const AT_ONCE = 1;

/** The first quote, and the others on request. */
export function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const text = useText();
  const rest = evidence.slice(AT_ONCE);
  return (
    <div className="quotes">
      {evidence.slice(0, AT_ONCE).map((one) => (
        <Quote key={one.id} evidence={one} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>
            {text.card.saysSo} +{rest.length}
          </summary>
          <div className="quotes">
            {rest.map((one) => (
              <Quote key={one.id} evidence={one} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
