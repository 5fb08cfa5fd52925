export { departmentEnd, endsWell } from './department.ts';
export {
  alternation,
  bodies,
  companies,
  funds,
  parks,
  phrasesOf,
  policies,
  topics,
  words,
} from './lexicons.ts';
export { bodySynonyms, companySynonyms, fullDepartment, officialBody, placeName } from './official.ts';
