/** From mentions to name references, the same way in every extractor. */
import type { Mention } from '../../names/index.ts';
import type { NameRef } from '../../types.ts';
import { ref } from './propose.ts';

export function mentionRef(mention: Mention): NameRef {
  return ref(mention.type, mention.name, mention.scope);
}
