import type { Format } from '../types.ts';
import { withFields } from '../with-fields.ts';
import type { Draft } from './draft.ts';
import { sentenceLexicon } from './lexicon.ts';
import { brackets, endsOpen, endsSentence, startsMidSentence } from './sentence.ts';

/** Paragraphs that a page break cut in the middle of a sentence. */

/** A line shorter than this is no full line of a page, and may well end without a full stop. */
const FULL_LINE = 20;

/** Words that nothing ends with, however short the line. */
const WORD_AT_END = /.{6}(?:不仅|不但|以及|并且|而且|包括|由于)$/u;

/** Words that open a sentence: the line before simply lacks its full stop. */
const OPENERS = new RegExp(`^(?:${sentenceLexicon.openers.join('|')})`, 'u');

/** 投 资 方：…, and 占地面积：… below another such line: lines of a form. */
const SPREAD_LABEL = /^\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,3}\s*[:：]/u;
const LABEL = /^\p{Script=Han}{2,6}[:：]/u;

/** 占地面积： in a line of its own: the line below is what it says. */
const LABEL_ALONE =
  /^[\p{Script=Han}（）()]{0,8}(?:地址|地点|位置|所在地|时间|日期|年份|面积|规模|资本|资金|单位|机构|主体|企业|公司|名称|园区|产业|管理人)\s*[:：]$/u;
const LONGEST_VALUE = 80;

/** 发布时间：…, below a title. */
const OF_PAGE =
  /^(?:发布|发表|发稿|更新|刊发|来源|作者|编辑|浏览|点击|阅读|字号|字体)[\p{Script=Han}]{0,3}[:：]/u;

const isFormLine = (line: string, above: string): boolean =>
  SPREAD_LABEL.test(line) || (LABEL.test(line) && (LABEL.test(above) || SPREAD_LABEL.test(above)));

/** Marks paragraphs that go on with the sentence of the paragraph before. Only furniture may stand between the two. */
export function markContinuations(drafts: readonly Draft[], text: string, format: Format): Draft[] {
  let before: Draft | undefined;
  return drafts.map((draft) => {
    if (draft.kind === 'noise') return draft;
    const continues = before !== undefined && goesOn(before, draft, { text, format });
    before = draft;
    return continues ? withFields(draft, { continues: true }) : draft;
  });
}

function goesOn(before: Draft, draft: Draft, { text, format }: { text: string; format: Format }): boolean {
  if (draft.kind !== 'paragraph' || draft.piece.form !== 'line') return false;
  if (before.kind !== 'paragraph' && before.kind !== 'listItem') return false;
  const head = text.slice(before.piece.contentStart, before.piece.contentEnd);
  const words = text.slice(draft.piece.contentStart, draft.piece.contentEnd);
  if (LABEL_ALONE.test(head)) return words.length <= LONGEST_VALUE && !/[:：]/.test(words);
  // A title that a page shows twice, and what it says of itself below.
  if (words === head || OF_PAGE.test(words)) return false;
  if (WORD_AT_END.test(head)) return true;
  if (head.length < FULL_LINE || endsSentence(head)) return false;
  const start = text.slice(draft.piece.contentStart, draft.piece.contentStart + 2);
  if (start.startsWith('**') || start.startsWith('图') || start.startsWith('注')) return false;
  if (isFormLine(words, head)) return false;
  if (endsOpen(head) || startsMidSentence(start)) return true;
  if (OPENERS.test(text.slice(draft.piece.contentStart, draft.piece.contentStart + 6))) return false;
  // A page of HTML does not cut its paragraphs; a text made from a printed page does, and ends them with a full stop.
  const tail = head.slice(-200);
  return brackets(tail).open.includes('《') || (format !== 'html' && !/[”’」』）)》\]】]$/u.test(head));
}
