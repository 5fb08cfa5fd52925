/** The graph model: the SDL of schema/ read once into frozen plain data. */
export {
  DOCUMENT_INDEX,
  filterKey,
  NAME_INDEX,
  type SchemaStatement,
  schemaStatements,
} from './constraints.ts';
export {
  apiSchema,
  DEFAULT_PAGE,
  deriveSchema,
  HUB_DEGREE,
  MAX_IDS,
  MAX_MATCHES,
  MAX_PAGE,
  MAX_SEARCH_WINDOW,
} from './derive/index.ts';
export { entityNouns, entityTypes } from './entities.ts';
export { ModelError } from './error.ts';
export { type GroupKey, type GroupSum, groupKeys, groupSums } from './groups.ts';
export { loadModel, loadModelText } from './load.ts';
export { normalDocumentNumber, normalName } from './names.ts';
export { displayValue, type StoredValue } from './stored-value.ts';
export type {
  AbstractType,
  GraphModel,
  NodeType,
  PropertyField,
  RelationshipField,
  RelationshipType,
  SourcePlace,
  ValueType,
} from './types.ts';
