/** What one request may ask for. Tests try each limit inline, by fragment and by alias. */
export const LIMITS = {
  /** Fields below each other; a relationship takes three (field, edges, node). */
  depth: 24,
  /** Rows that the page sizes allow, multiplied through the nesting. */
  cost: 100_000,
  /** Relationships that nested connections may read, by the degrees of the graph: at 2.4 µs each some five seconds. */
  reads: 2_000_000,
  /** Connections and lists of evidence in the whole operation: each is a subquery to plan. */
  connections: 120,
  aliases: 60,
  directives: 60,
  /** Root fields: each is a statement of its own. */
  roots: 20,
  /** Lexical tokens of the document. */
  tokens: 4_000,
  bodyBytes: 256 * 1024,
  /** Operations at a time; twice the connections to the database, so that each waits for one other at most. */
  concurrent: 64,
  /** The import page; larger documents come in by `npm run import`. */
  imports: {
    fileBytes: 16 * 2 ** 20,
    files: 50,
    /** All files of one import together. */
    bytes: 64 * 2 ** 20,
    /** Imports that are open at a time. */
    open: 8,
    /** An import with which nothing is done for so long is discarded. */
    idleMs: 30 * 60_000,
    nameLength: 200,
  },
} as const;
