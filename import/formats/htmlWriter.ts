import { withFields } from '../with-fields.ts';
import type { Grid, Piece, PieceForm } from './rendered.ts';

/** What the words of one line are: how many of them are bold or links tells headings and navigation. */
interface LineState {
  words: string;
  ink: number;
  boldInk: number;
  linkInk: number;
  /** The places in the file of the links on the line. */
  links: Set<number>;
  rawStart: number;
  rawEnd: number;
}

export interface LineContext {
  readonly form: PieceForm;
  readonly level?: number;
  readonly suspect?: string;
}

export interface WordStyle {
  readonly bold: boolean;
  /** Where the link begins in the file that the words belong to. */
  readonly link: number | undefined;
  readonly preserve: boolean;
}

const blankLine = (): LineState => ({
  words: '',
  ink: 0,
  boldInk: 0,
  linkInk: 0,
  links: new Set(),
  rawStart: -1,
  rawEnd: -1,
});

/** Writes the stored text: blocks parted by a blank line, lines by a line end, white space folded as a browser does. */
export class HtmlWriter {
  readonly pieces: Piece[] = [];
  /** Those that are a link for the most part. */
  readonly linked = new Set<Piece>();
  private readonly parts: string[] = [];
  private length = 0;
  private line: LineState = blankLine();
  private context: LineContext = { form: 'line' };
  /** True when the next piece stands in the same block as the last one (after <br>). */
  private sameBlock = false;

  get text(): string {
    return this.parts.join('');
  }

  /** Words of a text node. Lone white space counts once, and never at the start of a line. */
  words(value: string, raw: { start: number; end: number }, style: WordStyle, context: LineContext): void {
    if (style.preserve && /[\r\n]/.test(value)) {
      value.split(/\r\n|[\r\n]/).forEach((line, i) => {
        if (i > 0) this.lineBreak();
        this.words(line, raw, style, context);
      });
      return;
    }
    const folded = value.replace(/[\t\n\r\f ]+/g, ' ');
    const ink = folded.length - (folded.split(' ').length - 1);
    if (ink === 0 && (this.line.words === '' || this.line.words.endsWith(' '))) return;
    if (this.line.words === '') this.context = context;
    this.line.words +=
      this.line.words.endsWith(' ') || this.line.words === '' ? folded.trimStart() || '' : folded;
    this.line.ink += ink;
    if (style.bold) this.line.boldInk += ink;
    if (style.link !== undefined && ink > 0) {
      this.line.linkInk += ink;
      this.line.links.add(style.link);
    }
    if (ink > 0) this.cover(raw);
  }

  private cover(raw: { start: number; end: number }): void {
    if (this.line.rawStart < 0) this.line.rawStart = raw.start;
    this.line.rawEnd = Math.max(this.line.rawEnd, raw.end);
  }

  lineBreak(): void {
    this.endLine();
    this.sameBlock = this.pieces.length > 0;
  }

  blockBreak(): void {
    this.endLine();
    this.sameBlock = false;
  }

  /** A table: its lines are given ready, the grid's offsets relative to their start. */
  table(
    lines: string,
    raw: { start: number; end: number },
    grid: (offset: number) => Grid,
    suspect?: string,
  ): void {
    this.blockBreak();
    const start = this.separate();
    this.write(lines);
    const at = { start, end: this.length };
    const more = suspect === undefined ? {} : { suspect };
    this.pieces.push({
      form: 'grid',
      ...at,
      contentStart: start,
      contentEnd: this.length,
      rawStart: raw.start,
      rawEnd: raw.end,
      grid: grid(start),
      ...more,
    });
  }

  private endLine(): void {
    const line = this.line;
    const words = line.words.trim();
    this.line = blankLine();
    if (words === '') return;
    const start = this.separate();
    this.write(words);
    const place = {
      start,
      end: this.length,
      contentStart: start,
      contentEnd: this.length,
      rawStart: Math.max(0, line.rawStart),
      rawEnd: Math.max(0, line.rawEnd),
    };
    const piece: Piece = withFields(this.formOf(line, words), place);
    this.pieces.push(piece);
    if (line.linkInk >= line.ink * 0.6) this.linked.add(piece);
  }

  /** Headings by tag, then lines that are bold throughout, then what the place on the page says. */
  private formOf(line: LineState, words: string): Pick<Piece, 'form' | 'level' | 'suspect'> {
    const { form, level, suspect } = this.context;
    const isStrong = form === 'line' && line.boldInk === line.ink && words.length <= 60;
    const doubt = suspect ?? (isLinkBar(line) ? 'link bar' : undefined);
    return {
      form: isStrong ? 'strong' : form,
      ...(level === undefined ? {} : { level }),
      ...(doubt === undefined ? {} : { suspect: doubt }),
    };
  }

  private separate(): number {
    if (this.length > 0) this.write(this.sameBlock ? '\n' : '\n\n');
    this.sameBlock = false;
    return this.length;
  }

  private write(words: string): void {
    this.parts.push(words);
    this.length += words.length;
  }
}

/** Links side by side, each a word or two: 首页 政务公开 办事服务. A list of titles is no bar. */
const isLinkBar = ({ ink, linkInk, links }: LineState): boolean =>
  links.size >= 3 && linkInk >= ink * 0.6 && linkInk <= links.size * 6;
