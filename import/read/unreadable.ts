/** Why a file cannot be read at all. A file that can be read in part is read, and the rest becomes issues. */
export type UnreadableCode =
  | 'EMPTY_DOCUMENT'
  | 'BINARY_DOCUMENT'
  | 'INVALID_UTF8'
  | 'INVALID_UTF16'
  | 'DOCUMENT_TOO_LARGE';

export class UnreadableDocument extends Error {
  readonly code: UnreadableCode;
  /** Byte offset of the first byte that could not be read, where there is one. */
  readonly offset?: number;

  constructor(code: UnreadableCode, message: string, offset?: number) {
    super(message);
    this.name = 'UnreadableDocument';
    this.code = code;
    if (offset !== undefined) this.offset = offset;
  }
}
