/**
 * Orders of ministries: the issuers in lines of their own, 令, 第15号, "《X》已经…通过，现予公布", the ministers, the day. The order makes X, whose
 * text follows.
 */
import type { Block, Extractor, ReadDocument, Span } from '../types.ts';
import { contentOf } from './shared/notice-head.ts';
import { bodiesOfLine, signatureOf } from './shared/notice-sign.ts';
import { Proposals, text } from './shared/propose.ts';
import { type ProseRun, reading } from './shared/reading.ts';
import { mentionRef } from './shared/refs.ts';
import { spanAt, spansOf } from './shared/run.ts';
import { policiesOf } from './shared/scopes.ts';

export const policyOrder: Extractor = {
  id: 'policy-order',
  version: 1,
  needs: ['paragraph', 'heading'],
  adds: ['name', 'date', 'documentNumber', 'ISSUED_BY'],
  extract(document) {
    const out = new Proposals();
    for (const place of reading(document).prose) stateOrder(out, document, place);
    return out.done();
  },
};

/** 《X》已经2023年5月23日…审议通过，…，现予公布. */
const PUBLISHED =
  /^(?:[）)]?(?:[（(][^（）()]{2,20}[）)])?(?:已|业)?经?)[^。；《》]{0,160}(?:通过|同意|批准)[^。；《》]{0,120}(?:现予以?(?:公布|发布)|予以(?:公布|发布))/;
const ORDER = /^(?:[\u4e00-\u9fa5]{2,40})?令$/;
const NUMBER = /^[（(]?(?:\d{4}年)?第?\d{1,4}号[）)]?$/;
const BOTH = /^[\u4e00-\u9fa5、\s]{0,60}令[（(]?(?:\d{4}年)?第?\d{1,4}号[）)]?$/;
/** So many lines above the sentence may be the head of the order. */
const HEAD = 16;

interface OrderHead {
  /** From the line that says 令 to the number. */
  readonly number?: { readonly words: string; readonly spans: readonly Span[] };
  readonly issuers: readonly Block[];
}

function stateOrder(out: Proposals, document: ReadDocument, place: ProseRun): void {
  const [phrase] = policiesOf(document).phrasesOf(place);
  const words = place.analysis.text;
  if (
    !phrase ||
    phrase.title.start > 1 ||
    !PUBLISHED.test(words.slice(phrase.title.end, phrase.title.end + 320))
  )
    return;
  const head = headOf(document, place.block);
  if (!head) return;
  const subject = policiesOf(document).refOf(place, phrase);
  const titleSpans = spansOf(place.run, phrase.title.innerStart, phrase.title.innerEnd);
  out.name(subject, { spans: titleSpans, rule: 'order-makes', confidence: 0.93 });
  if (head.number)
    out.property(subject, 'documentNumber', text(head.number.words), {
      spans: [...head.number.spans, ...titleSpans],
      rule: 'number-of-order',
      confidence: 0.9,
    });
  for (const block of head.issuers) {
    const line = document.text.slice(block.contentStart, block.contentEnd).replace(/令$/, '');
    for (const body of bodiesOfLine(line.trim(), reading(document).contextOf(block))) {
      const at = document.text.indexOf(body.name, block.contentStart);
      const isThere = at >= 0 && at + body.name.length <= block.contentEnd;
      const span = isThere
        ? spanAt(document, at, at + body.name.length)
        : spanAt(document, block.contentStart, block.contentEnd);
      const object = mentionRef(body);
      out.name(object, { spans: [span], rule: body.rule, confidence: body.confidence });
      out.relation(subject, 'ISSUED_BY', object, {
        spans: [span, ...titleSpans],
        rule: 'order-of',
        confidence: 0.92,
      });
    }
  }
  const signed = signatureOf(document, place.block.index);
  if (signed)
    out.property(subject, 'date', signed.date, {
      spans: [signed.dateSpan, ...titleSpans],
      rule: 'order-signed-on',
      confidence: 0.9,
    });
}

function headOf(document: ReadDocument, sentence: Block): OrderHead | undefined {
  const above = document.blocks
    .slice(Math.max(0, sentence.index - 3 * HEAD), sentence.index)
    .filter((block) => block.kind !== 'blank' && block.kind !== 'noise')
    .slice(-HEAD);
  const lines = above.map((block) => contentOf(document, block));
  const order = lines.findLastIndex((line) => ORDER.test(line) || BOTH.test(line));
  if (order < 0) return undefined;
  const spanOf = (block: Block): Span => spanAt(document, block.contentStart, block.contentEnd);
  const next = above[order + 1];
  const inOne = BOTH.test(lines[order]!);
  const numbered = inOne || NUMBER.test(lines[order + 1] ?? '');
  const words = inOne ? lines[order]! : `令${lines[order + 1]}`;
  const issuers: Block[] = [];
  if (lines[order] !== '令') issuers.push(above[order]!);
  for (let at = order - 1; at >= 0; at--) {
    const found = bodiesOfLine(lines[at]!, reading(document).contextOf(above[at]!));
    if (found.length === 0) break;
    issuers.unshift(above[at]!);
  }
  return {
    issuers,
    ...(numbered
      ? { number: { words, spans: inOne ? [spanOf(above[order]!)] : [spanOf(above[order]!), spanOf(next!)] } }
      : {}),
  };
}
