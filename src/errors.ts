/**
 * The table of error codes: what the API can say, with the HTTP status of a request refused for it, and whether the
 * message may be shown. Anything that is not in the table is INTERNAL and shows nothing of itself.
 */
export const ERROR_CODES = {
  BAD_USER_INPUT: { status: 400, meaning: 'An argument has a value that the field does not take.' },
  BAD_CURSOR: {
    status: 400,
    meaning: 'A cursor is malformed, or was made for another field, filter or order.',
  },
  AMBIGUOUS: {
    status: 200,
    meaning: 'Several things answer to the key; `matches` lists them with id and name.',
  },
  GONE: { status: 200, meaning: 'The id was valid once; no live document supports what it named any more.' },
  TOO_DEEP: { status: 400, meaning: 'The selection nests deeper than the limit.' },
  TOO_EXPENSIVE: { status: 400, meaning: 'The page sizes multiplied through the nesting exceed the limit.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'More aliases than the limit.' },
  TOO_MANY_DIRECTIVES: { status: 400, meaning: 'More directives than the limit.' },
  TOO_MANY_TOKENS: { status: 400, meaning: 'The document is longer than the limit.' },
  FORBIDDEN: {
    status: 403,
    meaning: 'This needs the token of the server: `Authorization: Bearer <token>`.',
  },
  UNTRUSTED_DOCUMENT: {
    status: 403,
    meaning:
      'This server answers only the operations that it was given; name one of them by its documentId, in a POST.',
  },
  DECISION_REFUSED: { status: 400, meaning: 'The decision could not be made true; the message says why.' },
  UNAUTHENTICATED: {
    status: 401,
    meaning: 'Imports need the token of this server: `Authorization: Bearer <token>`.',
  },
  NO_SUCH_IMPORT: {
    status: 404,
    meaning: 'There is no such import: it was discarded, or nothing was done with it for too long.',
  },
  IMPORT_STATE: { status: 409, meaning: 'The import is not in the state for this; the message says why.' },
  IMPORT_LOCKED: {
    status: 409,
    meaning: 'Another import is writing to this database; try again when it is done.',
  },
  IMPORT_FAILED: { status: 500, meaning: 'The import could not be done; the message says why.' },
  BODY_TOO_LARGE: { status: 413, meaning: 'A file, or all files of the import together, exceed the limit.' },
  TIMEOUT: { status: 503, meaning: 'The database did not answer within the time limit.' },
  TOO_BUSY: { status: 503, meaning: 'All places are taken; ask again after the seconds in Retry-After.' },
  CANCELLED: { status: 499, meaning: 'The client went away before the answer was complete.' },
  DATABASE_UNAVAILABLE: { status: 503, meaning: 'The database cannot be reached.' },
  DATABASE_REFUSED: { status: 500, meaning: 'The database refused the credentials or the operation.' },
  DATABASE_BUSY: { status: 503, meaning: 'The database was busy; the same request may succeed later.' },
  DATABASE_MEMORY: {
    status: 500,
    meaning:
      'What one transaction changes did not fit into the memory of the database: give it more (POLICY_GRAPH_NEO4J_HEAP=4g for the local one, dbms.memory.transaction.total.max for another), or build a fresh database by `--bulk`, which needs no transaction.',
  },
  INTERNAL: { status: 500, meaning: 'A fault of the service; the log has the details.' },
} as const satisfies Record<string, { status: number; meaning: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A fault with a code of the table. Its message is for the client: it names the thing, the value and the way out. */
export class CodedError extends Error {
  override readonly name = 'CodedError';
  readonly code: ErrorCode;
  /** Further machine-readable fields, shown beside the code (AMBIGUOUS: `matches`). */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string = ERROR_CODES[code].meaning,
    options: { readonly details?: Readonly<Record<string, unknown>>; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}
