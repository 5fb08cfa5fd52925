/** The only room that imports neo4j-driver. */
export { type ConnectOptions, connect } from './connect.ts';
export type {
  Answer,
  Counters,
  Database,
  Operator,
  Parameters,
  ReadOptions,
  Row,
  Sent,
  Transaction,
  Work,
} from './database.ts';
export { applySchema } from './schema.ts';
