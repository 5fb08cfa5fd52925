/** Parks named after whose they are: a university's, a known firm's in a large area, a city's whose name is also a word. */
import { isEveryday, regionNamed } from '../gazetteer/index.ts';
import { companies } from '../lexicons/index.ts';

/** 兰州交通大学科技园: the park of one university. */
const UNIVERSITY_PARK = /^(?!国家|各|某|多所|知名|重点)[\u4e00-\u9fa5]{2,8}大学(?:国家)?(?:大学)?科技园区?$/;

export const isOfUniversity = (name: string): boolean => UNIVERSITY_PARK.test(name);

const AREA_BASE =
  /^(?:华[东南北中]|西[南北部]|东[北部]|中部|南方|北方|长三角|珠三角)[\u4e00-\u9fa5]{0,6}基地$/;

/** 海信|华南基地: a known firm and a large area. */
export function isBaseOfBrand(name: string): boolean {
  for (let length = 2; length <= Math.min(8, name.length - 4); length++)
    if (companies.brands[name.slice(0, length)] !== undefined && AREA_BASE.test(name.slice(length)))
      return true;
  return false;
}

/** 通化|医药高新区: a city whose short name the gazetteer does not read alone, before what the site is for. */
export function isCityLed(name: string): boolean {
  const lead = name.slice(0, 2);
  return name.length >= 7 && !isEveryday(lead) && regionNamed(lead).some(({ level }) => level === 'CITY');
}
