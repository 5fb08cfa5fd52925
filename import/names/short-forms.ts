/**
 * Short forms of registered names that a document writes out: 山西美锦能源股份有限公司 is 美锦能源 further on, 楚天龙股份有限公司 is
 * 楚天龙公司. A short form that fits two of the names, or that is an ordinary word, is none.
 */
import { resolveRegions } from '../gazetteer/index.ts';
import { alternation, companies, foreign, parks } from '../lexicons/index.ts';
import { isAllGeneric, isCoined, isGeneric, tokens } from './segment.ts';

const LEGAL = new RegExp(`(?:${alternation(companies.legalForms)})$`);
const TRADE = new RegExp(
  `(?:${alternation([...companies.tradeWords, '管理', '投资', '发展', '服务', '电子商务', '产业'])})$`,
);
const SITE = new RegExp(`(?:${alternation(parks.suffixes)})$`);
/** Above this a document is a register of firms, whose short forms say nothing. */
const MAX_NAMES = 600;

/** Short form → full name. */
export function shortForms(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string | undefined>();
  if (names.size > MAX_NAMES) return new Map();
  for (const name of names) {
    for (const form of formsOf(name))
      forms.set(form, forms.has(form) && forms.get(form) !== name ? undefined : name);
  }
  const sure = [...forms].filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !names.has(entry[0]),
  );
  return new Map(sure);
}

function formsOf(name: string): string[] {
  if (!/有限公司$|股份公司$|有限责任公司$|（有限合伙）$/.test(name)) return [];
  const core = coreOf(name.replace(/[（(][^（）()]*[）)]/g, ''));
  // 格力电器（重庆）有限公司: without its place the name is the parent's.
  if (/[（(]/.test(name) && companies.brands[core] !== undefined) return [];
  // 云岚集团 is the parent of 云岚股份有限公司.
  const isGroup = name.includes('集团');
  const forms: string[] = [];
  const coined = coinedLead(core);
  if (coined.length >= 3 && coined !== core && isDistinct(coined)) forms.push(`${coined}公司`);
  for (let rest = core; rest.length >= 2; ) {
    if (isDistinct(rest))
      forms.push(...(rest.length >= 3 ? [rest] : []), `${rest}公司`, ...(isGroup ? [`${rest}集团`] : []));
    const shorter = rest.replace(TRADE, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return [...new Set(forms)].filter((form) => form !== name);
}

/** 紫禾万成|自动化控制设备: the coined words that a name begins with. */
function coinedLead(core: string): string {
  const words = tokens(core, 0, core.length);
  const end = words.findIndex((word) => !isCoined(word));
  return end < 0 ? core : core.slice(0, words[end]!.start);
}

/** Without legal form and without the place in front. */
function coreOf(name: string): string {
  const bare = name.replace(LEGAL, '').replace(/(?:集团|股份)$/, '');
  const place = resolveRegions(bare, 0, bare.length, { outer: [] })[0];
  return place?.start === 0 ? bare.slice(place.end).replace(/^[省市区县]/, '') : bare;
}

/** 马来西亚发展有限公司 is not what 马来西亚 names. */
const COUNTRY = new RegExp(`^(?:${alternation(['中国', ...foreign.countries])})$`);

/** 金融科技 or 阳光 would be found everywhere; a coined word or a longer phrase of its own is not. */
function isDistinct(form: string): boolean {
  if (isAllGeneric(form) || SITE.test(form) || COUNTRY.test(form)) return false;
  const words = tokens(form, 0, form.length);
  return (
    words.some(isCoined) || (form.length >= 4 && words.some((t) => !isGeneric(t.text) && t.text.length > 1))
  );
}
