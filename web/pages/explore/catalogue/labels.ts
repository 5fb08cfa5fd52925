import type { Messages } from '../../shared/i18n/messages.ts';
import { word } from '../../shared/i18n/words.ts';
import { isRelationship } from '../../shared/kinds/relationships.ts';

/** The words of a column: a field's, or those of a relationship and its direction (`ISSUED_BY.OUT`). */
export function labelOf(text: Messages, label: string): string {
  const [type = '', direction] = label.split('.');
  if (!isRelationship(type)) return word(text.fields, label);
  return text.relationships[type][direction === 'IN' ? 'IN' : 'OUT'];
}
