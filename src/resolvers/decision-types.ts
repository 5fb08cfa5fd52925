/** One decision of a person, as the mutations take it. */
export interface DecisionRequest {
  readonly verb: 'merge' | 'split' | 'bind' | 'reject' | 'undo';
  /** What is decided about, in the order of the command's arguments. */
  readonly about: readonly string[];
  readonly by?: string;
  readonly reason?: string;
  readonly document?: string;
}

/** What a decision changed: type DecisionResult. */
export interface DecisionResult {
  readonly decision: string;
  readonly run: string | null;
  readonly entitiesCreated: number;
  readonly entitiesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly factsTouched: number;
}

/** Who makes decisions true, and the token that one must show for it. */
export interface Decisions {
  readonly token: string;
  /** Throws DECISION_REFUSED with the reason. */
  readonly decide: (request: DecisionRequest) => Promise<DecisionResult>;
}
