/** From mentions to name references, the same way in every extractor. */
import type { Division } from '../../gazetteer/index.ts';
import { type Mention, isAllGeneric } from '../../names/index.ts';
import type { NameRef } from '../../types.ts';
import { ref } from './propose.ts';

/** A fund or a park whose words would fit any place takes the place named with it as scope. */
export function mentionRef(mention: Mention, place?: Division): NameRef {
  const needsScope = (mention.type === 'Fund' || mention.type === 'Park') && !mention.division && isAllGeneric(mention.name);
  return ref(mention.type, mention.name, mention.scope ?? (needsScope ? place?.name : undefined));
}
