import type { SourcePlace } from './types.ts';

/** The schema contradicts itself. The message begins with file and line: `schema/park.graphql:12: …`. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly place: SourcePlace;

  constructor(place: SourcePlace, message: string) {
    super(`${place.file}:${place.line}: ${message}`);
    this.place = place;
  }
}
