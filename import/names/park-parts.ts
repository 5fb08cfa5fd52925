/** How far a park's name goes on behind its ending: the part of it that is named after a place of its own. Lengths in code units, 0 for none. */
import { regionNamed } from '../gazetteer/index.ts';
import { companies } from '../lexicons/index.ts';
import { isCoined, isGeneric, tokens } from './segment.ts';

const PHASE = /^[一二三四五六]期(?=$|[\u4e00-\u9fa5]{1,6}[路街道]|[A-Z]?\d)/;

/** …材料产业基地|双桥园区: the part of a park that is named after a place of its own; 软件园|二期望海路: the phase that an address names. */
export function partOf(text: string, at: number): number {
  if (PHASE.test(text.slice(at, at + 12))) return 2;
  const found = /^([\u4e00-\u9fa5]{2,3})(?:园区|分园)/.exec(text.slice(at, at + 5));
  const part = found?.[1];
  if (!part || isGeneric(part)) return 0;
  const words = tokens(part, 0, part.length);
  // 中|电园区: with a loose character as names of firms begin.
  const coined = words.some(isCoined) && words.every((word) => isCoined(word) || /^[中国]$/.test(word.text));
  const named = coined || regionNamed(part).length > 0 || companies.brands[part] !== undefined;
  return named ? found![0].length : 0;
}

/** 河北自贸试验区|曹妃甸片区, 自由贸易试验区|临港新片区; any zone's |北碚园区 */
export function areaOf(text: string, at: number): number {
  if (!/(?:自贸|自由贸易)(?:试验)?区$/.test(text.slice(at - 7, at))) return partOf(text, at);
  const area = /^([\u4e00-\u9fa5]{2,4}?)新?片区/.exec(text.slice(at, at + 7));
  const named = area && (regionNamed(area[1]!).length > 0 || /新片区$/.test(area[0]));
  return named ? area[0].length : 0;
}

/** 中关村|延庆园: the part of a well-known park that lies in a place. */
export function ownPart(text: string, at: number): number {
  const part = /^([\u4e00-\u9fa5]{2,4}?)分?园(?!区|林|艺)/.exec(text.slice(at, at + 7));
  return part && regionNamed(part[1]!).length > 0 ? part[0].length : 0;
}

/** 国家网络安全产业园区|（通州园）: in brackets the part that lies in a place. */
export function partInBrackets(text: string, at: number): number {
  const part = /^[（(]([\u4e00-\u9fa5]{2,4})园区?[）)]/.exec(text.slice(at, at + 8));
  return part && regionNamed(part[1]!).length > 0 ? part[0].length : 0;
}
