export { departmentEnd, endsWell } from './department.ts';
export {
  alternation,
  bodies,
  companies,
  foreign,
  funds,
  type LocalNames,
  local,
  observations,
  parks,
  phrasesOf,
  policies,
  topics,
  topicWords,
  words,
} from './lexicons.ts';
export { bodySynonyms, companySynonyms, fullDepartment, officialBody, placeName } from './official.ts';
