/**
 * The vocabulary shared by the rooms of import/: what a read document is, what an extractor proposes, and what becomes
 * a statement. All offsets count UTF-16 code units of the stored text; start inclusive, end exclusive, so that
 * `text.slice(start, end)` is the quote.
 */

import type { StoredValue as Value } from '../src/model/stored-value.ts';

/** The six noun types that documents are read for. Public names (DESIGN.md, section 1). */
export const ENTITY_TYPES = ['Policy', 'IssuingBody', 'Region', 'Park', 'Company', 'Fund'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Verbatim words and their place: `quote === text.slice(start, end)`, always. */
export interface Span extends Range {
  readonly quote: string;
}

/** Something that could not be read or was set aside. Never only a log line; never dropped silently. */
export interface Issue {
  /** Stable code, UPPER_SNAKE: TABLE_ROW_RAGGED, NAME_TOO_LONG, CELL_CONTRADICTED … */
  readonly code: string;
  /** Names the thing, the value and the way out. */
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

export type Format = 'txt' | 'md' | 'html';

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'table'
  | 'caption'
  | 'noise'
  | 'metadata'
  | 'blank';

/**
 * Blocks tile the stored text: block 0 starts at 0, each starts where the one before ended, the last ends at the end.
 * White space between contents belongs to the block before it (or is a `blank` block).
 */
export interface Block extends Range {
  readonly index: number;
  readonly kind: BlockKind;
  /** Headings above this block, outermost first, as readable text without markers ("附录 4：东莞区块链企业"). */
  readonly path: readonly string[];
  /** The content without markers and surrounding white space: `text.slice(contentStart, contentEnd)`. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Where in the source text (decoded bytes) the block came from; equal to start and end for txt and md. */
  readonly rawStart: number;
  readonly rawEnd: number;
  /** For kind `noise`: why ("page number", "table of contents", "share text", "related links", …). */
  readonly reason?: string;
  /** For kind `heading`: 1 (outermost) and up. */
  readonly level?: number;
  /** For kind `paragraph`: continues the sentence of the previous paragraph or list item (a page break cut it). */
  readonly continues?: boolean;
  /** For kind `table`. */
  readonly table?: Table;
}

/** A table after repair: merged cells carried down, rows cut by page breaks joined again. */
export interface Table {
  readonly caption?: string;
  /** Undefined for a headerless table. */
  readonly header?: Row;
  readonly rows: readonly Row[];
  readonly columns: number;
}

export interface Row extends Range {
  /** One cell a column, in column order; ragged rows are padded with empty cells and reported. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Readable text: the parts joined, trimmed. Empty for an empty cell. */
  readonly text: string;
  /** Where the text stands: one span, or several when a page break cut the cell, or of the cell it was carried down from. */
  readonly spans: readonly Span[];
  /** True when the value was carried down from a merged cell above. */
  readonly carried: boolean;
}

/** What the front half (read → formats → blocks) makes of one file. A pure function of the bytes. */
export interface ReadDocument {
  /** sha256 of the bytes, hex. */
  readonly sha256: string;
  readonly format: Format;
  readonly byteLength: number;
  /** The stored text. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: DocumentMetadata;
  /** The same with its words. */
  readonly said: readonly OwnWords[];
  readonly issues: readonly Issue[];
}

/** The fields that a document says of itself. */
export const DOCUMENT_FIELDS = ['title', 'publisher', 'author', 'published', 'url'] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];

/**
 * Every field a function of the bytes; absent when the document does not say. `published` is a partial ISO date: 2020,
 * 2020-03 or 2020-03-30.
 */
export type DocumentMetadata = Readonly<Partial<Record<DocumentField, string>>>;

/** What a document says of itself. */
export interface OwnWords {
  readonly field: DocumentField;
  readonly value: string;
  /** None for the head of a page, which is no part of the stored text. */
  readonly spans: readonly Span[];
  /** The kind of place. */
  readonly by: 'front-matter' | 'own-line' | 'page-head' | 'first-heading';
}

/** A name as written, and what tells apart things of one name. */
export interface NameRef {
  readonly type: EntityType;
  /** As written (surface form); the gate normalises it. */
  readonly name: string;
  /**
   * For a Region: its division code (GB/T 2260, 6 digits, towns 9; "440100") when the gazetteer knows it.
   * For others: what makes an ambiguous name unique (the name of a region, park or document); empty when the name is
   * unique by itself.
   */
  readonly scope?: string;
}

export type { Precision, StoredValue as Value } from '../src/model/stored-value.ts';

/** Relationship types, public names. */
export const RELATIONS = [
  'ISSUED_BY',
  'APPLIES_TO',
  'LOCATED_IN',
  'PART_OF',
  'IN_PARK',
  'SPONSORED_BY',
  'FUND_OF',
  'BACKED_BY',
  'SUPPORTS',
  'GRANTED',
  'BASED_ON',
  'REPLACES',
] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * What an extractor proposes; the gate accepts or rejects it. Predicates:
 * - `name`: the subject is named here (value: the words as written). Every entity needs at least one.
 * - `alsoNamed`: subject and object (same type) are two names of one thing, because the text says so (简称, 以下简称, a bracket).
 * - a property of the subject's type in schema/ (`date`, `documentNumber`, `founded`, `area`, `amount` …), with a value.
 * - a relationship type, with an object and qualifiers (`role`).
 * - `observation`, with an observation value; `topic`, with a text value.
 */
export interface Proposal {
  readonly subject: NameRef;
  readonly predicate: string;
  readonly object?: NameRef;
  readonly value?: Value;
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** The main span first. Never empty. The shortest contiguous span that shows the fact. */
  readonly spans: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Which rule of the extractor fired ("issuer-before-title"), for the report. */
  readonly rule: string;
}

export interface Extraction {
  readonly proposals: readonly Proposal[];
  readonly issues: readonly Issue[];
}

/** One extractor a file in import/extract/, one line in import/extract/index.ts. */
export interface Extractor {
  /** Stable id, kebab-case: park-table, fund-table, policy-table, company-list, policy-prose … */
  readonly id: string;
  /** Raised whenever the extractor may say something else about the same document; part of the pipeline version V. */
  readonly version: number;
  /** What it reads and what it may state, for docs and for the gate. */
  readonly needs: readonly BlockKind[];
  readonly adds: readonly string[];
  extract(document: ReadDocument): Extraction;
}
