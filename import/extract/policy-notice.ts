/**
 * A document that is a policy itself: "国务院关于…的通知" as its title, the number below it (国发〔2018〕43号), the addressees, and at
 * the end the issuer and the day. Two of these signs besides the title are needed, so that an article about a policy is
 * not taken for the policy.
 */
import { analyse, isPolicyTitle, type Title } from '../names/index.ts';
import type { Block, Extractor, NameRef, ReadDocument, Span } from '../types.ts';
import { type DateValue, date, documentNumber } from '../values/index.ts';
import { type PolicyPhrase, sentenceStart } from './shared/phrases.ts';
import { scopeOf, statePolicy } from './shared/policy.ts';
import { Proposals, regionRef } from './shared/propose.ts';
import { reading } from './shared/reading.ts';
import { mentionRef } from './shared/refs.ts';
import { blockRun, spanAt, spansOf } from './shared/run.ts';
import { policiesOf } from './shared/scopes.ts';

export const policyNotice: Extractor = {
  id: 'policy-notice',
  version: 1,
  needs: ['heading', 'paragraph', 'metadata', 'table'],
  adds: [
    'name',
    'alsoNamed',
    'date',
    'documentNumber',
    'topic',
    'ISSUED_BY',
    'APPLIES_TO',
    'BASED_ON',
    'REPLACES',
  ],
  extract(document) {
    const out = new Proposals();
    const title = titleBlocks(document);
    if (title) readNotice(out, document, title);
    return out.done();
  },
};

const HEAD = 14;
const ADDRESSEES = /^[^。；]{4,120}[：:]\s*$/;
const ADDRESSEE_WORDS = /(人民政府|各(省|市|区|县|有关|部门|单位|直属)|委员会|局|厅|有关(单位|部门|企业))/;

interface Notice {
  readonly blocks: readonly Block[];
  readonly at: number;
}

/** The title among the first blocks: a policy title without 《》 that begins with a body or 关于; two lines may make one. */
function titleBlocks(document: ReadDocument): Notice | undefined {
  const blocks = document.blocks.filter((b) => b.kind !== 'blank' && b.kind !== 'noise').slice(0, HEAD);
  for (let i = 0; i < blocks.length; i++) {
    for (const group of [blocks.slice(i, i + 1), blocks.slice(i, i + 2)]) {
      if (group.some((b) => b.kind !== 'heading' && b.kind !== 'paragraph')) continue;
      const words = group.map((b) => contentOf(document, b)).join('');
      if (words.length <= 100 && isNoticeTitle(words)) return { blocks: group, at: group.at(-1)!.index };
    }
  }
  return undefined;
}

function isNoticeTitle(words: string): boolean {
  if (/[《。！？：，|_]/.test(words) || !isPolicyTitle(words)) return false;
  return /关于.{4,}的(通知|意见|批复|决定|公告|通告|函|复函|实施意见|指导意见|若干意见|措施|若干措施|通报|办法)([（(].*[）)])?$/.test(
    words,
  );
}

function contentOf(document: ReadDocument, block: Block): string {
  return document.text.slice(block.contentStart, block.contentEnd).replace(/\s+/g, '');
}

function readNotice(out: Proposals, document: ReadDocument, notice: Notice): void {
  const numbered = numberOf(document, notice);
  const signed = signatureOf(document, notice);
  const addressed = document.blocks.slice(notice.at + 1, notice.at + 10).some((b) => {
    const words = contentOf(document, b);
    return ADDRESSEES.test(words) && ADDRESSEE_WORDS.test(words);
  });
  if ([numbered, signed, addressed || undefined].filter((sign) => sign !== undefined).length < 2) return;
  const run = blockRun(document, notice.blocks);
  const title: Title = {
    start: 0,
    end: run.text.length,
    innerStart: 0,
    innerEnd: run.text.length,
    name: run.text.trim(),
    cut: false,
    policy: true,
    rule: 'notice-title',
    ...carried(run.text),
  };
  const context = reading(document).contextOf(notice.blocks[0]!);
  const analysis = { ...analyse(run.text, context), titles: [title] };
  const phrase: PolicyPhrase = { title, bodies: [], regions: [], start: 0 };
  const { subject } = statePolicy(out, { run, analysis }, phrase, scopeOf(analysis, phrase));
  const titleSpan = spanAt(document, notice.blocks[0]!.contentStart, notice.blocks.at(-1)!.contentEnd);
  if (numbered) {
    out.property(
      subject,
      'documentNumber',
      { kind: 'text', text: numbered.text },
      { spans: [numbered.span, titleSpan], rule: 'number-of-notice', confidence: 0.95 },
    );
  }
  if (signed) stateSignature(out, document, { subject, titleSpan, signed });
  stateOthers(out, document, { subject, titleSpan });
}

/** 关于印发《X》的通知: the notice carries X. */
function carried(words: string): { readonly carried?: string } {
  const inner = /印发(.{4,})的通知$/.exec(words.trim())?.[1]?.replace(/[《》]/g, '');
  return inner && isPolicyTitle(inner) ? { carried: inner } : {};
}

interface Numbered {
  readonly text: string;
  readonly span: Span;
}

/** The number that stands alone in a line, or after 发文字号, near the title. */
function numberOf(document: ReadDocument, notice: Notice): Numbered | undefined {
  const first = notice.blocks[0]!.index;
  for (const block of document.blocks.slice(Math.max(0, first - 12), notice.at + 6)) {
    for (const found of documentNumber.find(document.text, block.start, block.end)) {
      const line = document.text.slice(block.contentStart, block.contentEnd);
      const labelled = /(?:文号|字号)[^\n]{0,6}$/.test(
        document.text.slice(Math.max(0, found.start - 12), found.start),
      );
      if (labelled || line.trim().length <= found.end - found.start + 4) {
        return { text: found.value.text, span: spanAt(document, found.start, found.end) };
      }
    }
  }
  return undefined;
}

interface Signature {
  readonly date: DateValue;
  readonly dateSpan: Span;
  readonly bodies: readonly Block[];
}

/** The last line that is only a date, and the lines of bodies above it; else 成文日期 in the head. */
function signatureOf(document: ReadDocument, notice: Notice): Signature | undefined {
  const blocks = document.blocks.filter((b) => b.kind !== 'blank');
  for (let i = blocks.length - 1; i > 0 && blocks[i]!.index > notice.at; i--) {
    const words = contentOf(document, blocks[i]!);
    const value =
      words.length <= 20 && /[日]/.test(words) ? date.parse(words.replace(/^[（(]|[）)]$/g, '')) : undefined;
    if (value?.precision !== 'DAY') continue;
    const bodies: Block[] = [];
    for (let j = i - 1; j > 0 && bodies.length < 8; j--) {
      const above = contentOf(document, blocks[j]!);
      if (above.length < 3 || above.length > 40 || /[。：，；]/.test(above)) break;
      bodies.unshift(blocks[j]!);
    }
    return {
      date: value,
      dateSpan: spanAt(document, blocks[i]!.contentStart, blocks[i]!.contentEnd),
      bodies,
    };
  }
  return undefined;
}

interface Subject {
  readonly subject: NameRef;
  readonly titleSpan: Span;
}

const ENDS_OTHER =
  /^(?:[（(][^（）()]{2,30}[）)])?[^。；《》]{0,12}(?:同时废止|即行废止|予以废止|废止|停止执行)/;
const BASIS = /(?:根据|依据|按照|为贯彻落实|为深入贯彻落实|为落实)[^。；]{0,60}$/;
const MADE_HERE = /(?:制定本|提出如下|提出以下|现就|现印发|特制定|结合[^。]{0,12}实际)/;

/** "《A》同时废止", "根据《B》…制定本办法": what the notice itself replaces and rests on. */
function stateOthers(out: Proposals, document: ReadDocument, at: Subject): void {
  const policies = policiesOf(document);
  for (const { place, phrases } of policies.places) {
    const { text } = place.analysis;
    for (const phrase of phrases) {
      const other = policies.refOf(place, phrase);
      const spans = [...spansOf(place.run, phrase.title.start, phrase.title.end), at.titleSpan];
      const sentence = text
        .slice(sentenceStart(place.analysis, phrase.title.start), phrase.title.end + 160)
        .split('。')[0]!;
      const before = text.slice(Math.max(0, phrase.title.start - 70), phrase.title.start);
      if (ENDS_OTHER.test(text.slice(phrase.title.end, phrase.title.end + 50))) {
        out.relation(at.subject, 'REPLACES', other, { spans, rule: 'other-ends', confidence: 0.9 });
      } else if (BASIS.test(before) && MADE_HERE.test(sentence)) {
        out.relation(at.subject, 'BASED_ON', other, { spans, rule: 'made-according-to', confidence: 0.88 });
      }
    }
  }
}

interface Signed {
  readonly subject: NameRef;
  readonly titleSpan: Span;
  readonly signed: Signature;
}

function stateSignature(out: Proposals, document: ReadDocument, at: Signed): void {
  const spans = [at.signed.dateSpan, at.titleSpan];
  out.property(at.subject, 'date', at.signed.date, { spans, rule: 'signed-on', confidence: 0.93 });
  for (const block of at.signed.bodies) {
    const run = blockRun(document, [block]);
    const analysis = analyse(run.text, reading(document).contextOf(block));
    for (const body of analysis.mentions.filter((m) => m.type === 'IssuingBody')) {
      const object = mentionRef(body);
      const signature = [
        spanAt(document, block.contentStart + body.start, block.contentStart + body.end),
        at.titleSpan,
      ];
      out.name(object, { spans: signature.slice(0, 1), rule: body.rule, confidence: body.confidence });
      out.relation(at.subject, 'ISSUED_BY', object, {
        spans: signature,
        rule: 'signed-by',
        confidence: 0.93,
      });
      if (!body.division) continue;
      out.relation(at.subject, 'APPLIES_TO', regionRef(body.division), {
        spans: signature,
        rule: 'place-of-signer',
        confidence: 0.85,
      });
    }
  }
}
