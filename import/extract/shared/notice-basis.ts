/** What a notice says of other policies: which it rests on, which it ends, and the plan that it hands on. */
import { isPolicyTitle } from '../../names/index.ts';
import type { Block, NameRef, ReadDocument, Span } from '../../types.ts';
import type { PolicyPhrase } from './phrases.ts';
import type { Proposals } from './propose.ts';
import { reading } from './reading.ts';
import { spansOf } from './run.ts';
import { policiesOf } from './scopes.ts';
import { sentenceStart } from './sentences.ts';

/** The policy that the document is, and where its title stands. */
export interface NoticeSubject {
  readonly subject: NameRef;
  readonly titleSpan: Span;
}

/** 现将《X》印发给你们: what the notice carries is the notice. */
const HANDED_ON =
  /^(?:[（(][^（）()]{2,30}[）)])?(?:(?:已|业|已经|业经)[^。；《》]{0,30}(?:同意|通过|批准|审定)，)?(?:现)?(?:予以)?(?:印发|转发|下发|发)给你们/;
const ENDS_OTHER =
  /^(?:[（(][^（）()]{2,30}[）)])?[^。；《》]{0,12}(?:同时废止|即行废止|予以废止|一并废止|废止|停止执行)/;
const BASIS =
  /(?:根据|依据|按照|依照|为(?:深入|全面|认真|切实|进一步|更好|加快)*(?:贯彻|落实|执行)+|(?<=^|[，。；要应])(?:认真|深入|全面|切实)*贯彻落实|为[^。；]{2,40}，(?:深入|全面|认真|切实|加快|进一步|贯彻|推动)*落实)[^。；]{0,60}$/;
/** …》（国发〔2018〕2号）、《…: the next of the titles that a basis names. */
const LISTED = /^[）)]?(?:等)?(?:[、，和与及]|以及|落实|按照|依据|结合)*(?:[^，。；《》]{0,12})$/;
/** What the first paragraphs of a notice name as their basis is the notice's, whatever the sentence goes on with. */
const OPENING = 3;
const MADE_HERE =
  /(?:(?:制定|编制|制订|提出)本|制定(?:以下|如下)|(?:制定|编制|制订|提出)[^，。；《》]{0,30}(?:方案|计划|规划|意见|措施|办法)$|提出如下|提出以下|现就|现印发|特制定|结合[^。]{0,12}实际)/;

/** The first paragraphs behind the title; none below a heading of its own parts. */
export function openingOf(document: ReadDocument, after: number): ReadonlySet<Block> {
  const body = reading(document).prose.filter(({ block }) => block.index > after);
  const heading = body.findIndex(({ block }, i) => i > 0 && block.kind === 'heading');
  return new Set(
    body
      .slice(0, heading > 0 ? heading : undefined)
      .filter(({ block }) => block.kind !== 'heading')
      .slice(0, OPENING)
      .map(({ block }) => block),
  );
}

/** Where the plan that a notice hands on, or an order makes, begins: its title stands again in a line of its own. */
function carriedAt(document: ReadDocument, own: string, after: number): number {
  const block = document.blocks.find(({ index, contentStart, contentEnd, kind }) => {
    if (index <= after || (kind !== 'paragraph' && kind !== 'heading') || contentEnd - contentStart > 90)
      return false;
    const line = squeezed(document.text.slice(contentStart, contentEnd));
    return line.length >= 8 && line.length <= own.length && own.includes(line) && isPolicyTitle(line);
  });
  return block?.index ?? after;
}

/** "《A》同时废止", "根据《B》和《C》…制定本办法": what the notice itself replaces and rests on. */
export function stateOthers(out: Proposals, document: ReadDocument, at: NoticeSubject, after: number): void {
  const policies = policiesOf(document);
  const own = squeezed(at.titleSpan.quote);
  const opening = new Set([
    ...openingOf(document, after),
    ...openingOf(document, carriedAt(document, own, after)),
  ]);
  for (const { place, phrases } of policies.places) {
    const { text: words } = place.analysis;
    let rests: number | undefined;
    const ended = endedIn(words, phrases);
    for (const phrase of phrases) {
      const { start, end, name } = phrase.title;
      const other = policies.refOf(place, phrase);
      const spans = [...spansOf(place.run, start, end), at.titleSpan];
      if (HANDED_ON.test(words.slice(end, end + 90))) {
        out.alsoNamed(at.subject, other, { spans, rule: 'handed-on-here', confidence: 0.9 });
        continue;
      }
      if (own.includes(squeezed(name))) continue;
      const sentence = words.slice(sentenceStart(place.analysis, start), end + 160).split('。')[0]!;
      const before = words.slice(Math.max(0, start - 70), start);
      const listed = rests !== undefined && LISTED.test(words.slice(rests, start));
      if (ended.has(phrase)) {
        out.relation(at.subject, 'REPLACES', other, { spans, rule: 'other-ends', confidence: 0.9 });
      } else if ((listed || BASIS.test(before)) && (opening.has(place.block) || MADE_HERE.test(sentence))) {
        out.relation(at.subject, 'BASED_ON', other, { spans, rule: 'made-according-to', confidence: 0.88 });
        rests = Math.max(phrase.number?.end ?? 0, end);
      }
    }
  }
}

/** "《A》（…）、《B》（…）等文件一并废止": the titles of the list that ends so, the last as the first. */
function endedIn(words: string, phrases: readonly PolicyPhrase[]): ReadonlySet<PolicyPhrase> {
  const ended = new Set<PolicyPhrase>();
  let next: PolicyPhrase | undefined;
  for (const phrase of [...phrases].reverse()) {
    const { end } = phrase.title;
    const joined = next !== undefined && ended.has(next) && JOINED.test(words.slice(end, next.title.start));
    if (joined || ENDS_OTHER.test(words.slice(end, end + 50))) ended.add(phrase);
    next = phrase;
  }
  return ended;
}

const JOINED = /^(?:[（(][^（）()]{2,30}[）)])?[、和与及]+$/;

function squeezed(title: string): string {
  return title.replace(/[\s《》〈〉“”"]/g, '');
}
