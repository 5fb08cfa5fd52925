/**
 * Equal names: standing abbreviations of national bodies from the data file, and the short forms of local bodies composed
 * by rule from region and department (广州市工信局 = 广州市工业和信息化局, 佛山南海区政府 = 佛山市南海区人民政府).
 */
import { type Division, lineage, resolveRegions } from '../gazetteer/index.ts';
import { departmentEnd } from './department.ts';
import { alternation, bodies, companies } from './lexicons.ts';

const official = new Map<string, string>();
for (const group of bodies.synonyms) for (const name of group) official.set(name, group[0]!);

/** 委办公室, 委宣传部 …: the endings of the lexicon that are offices of a party committee. */
const partyOffices = bodies.functions
  .filter((name) => /^委(?!员).{2}/.test(name))
  .map((name) => name.slice(1));
const PARTY_OFFICE = new RegExp(`^(.+[省市区县州旗])委(${alternation(partyOffices)})$`);

const DEPARTMENT = new RegExp(`^(${alternation(Object.keys(bodies.departments))})(?!员)(.*)$`);

/** Groups of equal names of bodies, the official full name first. */
export function bodySynonyms(): readonly (readonly string[])[] {
  return bodies.synonyms.filter((group) => group.length > 1);
}

/** Brand and registered name, the registered name first. */
export function companySynonyms(): readonly (readonly string[])[] {
  return Object.entries(companies.brands)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .map(([brand, full]) => [full, brand]);
}

/** The full form of a department: 经信局 → 经济和信息化局; unknown ones stay. */
export function fullDepartment(department: string): string {
  const match = DEPARTMENT.exec(department);
  if (!match) return department;
  return `${bodies.departments[match[1]!]}${match[2] ? fullDepartment(match[2]) : ''}`;
}

/** How a body writes its place: 广州市黄埔区, 广东省; the province is left out below it. */
export function placeName(division: Division): string {
  return lineage(division)
    .filter((d) => d.level !== 'PROVINCE' || d === division || isCityLike(d))
    .map((d) => d.name)
    .reverse()
    .join('');
}

function isCityLike(province: Division): boolean {
  return province.name.endsWith('市');
}

/**
 * The official full name of a body's name as written, or the name itself when nothing is known about it. `scope` is the city
 * of a district that several cities have (西湖区人民政府 of 杭州市).
 */
export function officialBody(name: string, scope = ''): string {
  const bare = `${scope}${name.replace(/\s+/g, '')}`;
  const listed = official.get(bare);
  if (listed) return listed;
  const party = /^(中共)?(.+?)(委|委员会)$/.exec(bare);
  if (party && /(省|市|区|县|州|旗)$/.test(party[2]!)) {
    const place = placeOf(party[2]!);
    if (place && place.rest === '') return `中共${placeName(place.division)}委员会`;
  }
  // 越秀区委办公室: the office of a party committee.
  const partyOffice = PARTY_OFFICE.exec(bare);
  const committee = partyOffice && !bare.startsWith('中共') ? placeOf(partyOffice[1]!) : undefined;
  if (partyOffice && committee?.rest === '') return `中共${placeName(committee.division)}委${partyOffice[2]}`;
  const office = /^(.+)(办公厅|办公室)$/.exec(bare);
  const head = office ? official.get(office[1]!) : undefined;
  if (office && head) return `${head}${office[2]}`;
  const branch = branchOf(bare);
  if (branch) return branch;
  const place = placeOf(bare);
  // 海关 and zones are named after their place as it is: 天津海关, 长沙经济技术开发区管委会.
  if (
    !place ||
    place.rest === '海关' ||
    departmentEnd(place.rest, 0, place.rest.length) !== place.rest.length
  )
    return bare;
  return `${placeName(place.division)}${fullDepartment(place.rest)}`;
}

/** 央行深圳市中心支行 → 中国人民银行深圳市中心支行: a branch or unit under another name of its head. */
function branchOf(name: string): string | undefined {
  const head =
    /^(央行|人民银行|人行|银保监会|证监会|税务总局|工信部|科技部|中科院)(.{2,}(?:行|处|司|局|所|中心))$/.exec(
      name,
    );
  return head ? `${official.get(head[1]!)}${head[2]}` : undefined;
}

/** The division that a name begins with, and what follows it. */
function placeOf(name: string): { readonly division: Division; readonly rest: string } | undefined {
  const mentions = resolveRegions(name, 0, name.length, { outer: [] });
  let at = 0;
  let division: Division | undefined;
  for (const mention of mentions) {
    if (mention.start !== at) break;
    at = mention.end;
    division = mention.division;
  }
  return division ? { division, rest: name.slice(at) } : undefined;
}
