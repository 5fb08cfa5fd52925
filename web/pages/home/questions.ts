import type { BeginningsQuery } from '../generated/graphql.ts';

/** A question as a link into the explorer, and the operation that asks it in the playground. */
export interface Question {
  readonly zh: string;
  readonly en: string;
  /** A view of the explorer, as its address says it. */
  readonly view: string;
  /** An example of the playground: its slug. */
  readonly operation: string;
}

/** Names that the questions are about; each has one that the samples know, for a graph without the first. */
export interface Names {
  readonly company: string;
  readonly companyPlace: string;
  readonly park: string;
  readonly lake: string;
}

const SAMPLE_NAMES: Names = {
  company: '科大讯飞股份有限公司',
  companyPlace: '合肥市',
  park: '苏州工业园区',
  lake: '松山湖高新技术产业开发区',
};

/** What the graph has of the names that we would like to ask about. */
export function namesIn({ company, newTown, lake }: BeginningsQuery): Names {
  const known = nameOf(company);
  return {
    company: known ?? SAMPLE_NAMES.company,
    companyPlace: known ? '黄埔区' : SAMPLE_NAMES.companyPlace,
    park: nameOf(newTown) ?? SAMPLE_NAMES.park,
    lake: nameOf(lake) ?? SAMPLE_NAMES.lake,
  };
}

function nameOf({ edges }: BeginningsQuery['company']): string | null {
  const node = edges[0]?.node;
  return node && 'name' in node ? node.name : null;
}

const around = (name: string) => `s=around*${name}&sel=${name}`;

export function questionsAbout({ company, companyPlace, park, lake }: Names): Question[] {
  return [
    {
      zh: '广州市和各区的政策，按日期，谁发布的',
      en: 'Policies of Guangzhou and its districts by date, and who issued them',
      view: 'view=table&within=广州市',
      operation: 'city-policies',
    },
    {
      zh: '有哪些园区、基金和金额，各省合计多少',
      en: 'Parks, their funds and amounts, and the sum by province',
      view: 'view=chart&of=Fund&by=PROVINCE',
      operation: 'fund-amounts',
    },
    {
      zh: '浙江省的园区是谁办的',
      en: 'Who founded the parks of Zhejiang',
      view: 'view=table&of=Park&within=浙江省',
      operation: 'province-parks',
    },
    {
      zh: `${company}和${companyPlace}有什么关系`,
      en: `How ${company} and ${companyPlace} are connected`,
      view: `s=paths*${company}*${companyPlace}`,
      operation: 'paths',
    },
    {
      zh: '工业和信息化部发布过什么（包括它的简称）',
      en: 'Everything that 工业和信息化部 issued, under all its names',
      view: 's=expand*工业和信息化部*ISSUED_BY*IN*100&sel=工业和信息化部',
      operation: 'body-policies',
    },
    {
      zh: '哪些日期各方说法不一',
      en: 'On which dates sources disagree',
      view: 'view=conflicts&field=date',
      operation: 'conflicts',
    },
    {
      zh: `哪些文档说了${park}，说了什么`,
      en: `Which documents say what about ${park}`,
      view: around(park),
      operation: 'document-facts',
    },
    {
      zh: '一百万元以上的企业资助',
      en: 'Grants to companies above one million yuan',
      view: 'view=table&of=Company&atLeast=1000000',
      operation: 'grants',
    },
    {
      zh: '每年、每省有多少政策',
      en: 'Policies per year and province',
      view: 'view=chart&by=YEAR_PROVINCE',
      operation: 'policies-per-year',
    },
    {
      zh: `${lake}里有哪些企业`,
      en: `Companies in ${lake}`,
      view: `s=expand*${lake}*IN_PARK*IN*100&sel=${lake}`,
      operation: 'region-contents',
    },
    {
      zh: '广州有多少区块链企业，各家怎么说、截至何时',
      en: 'Blockchain companies of Guangzhou according to each source and date',
      view: around('广州市'),
      operation: 'figures-by-source',
    },
    {
      zh: `画出${park}的周围`,
      en: `What is around ${park}, drawn`,
      view: around(park),
      operation: 'neighbourhood',
    },
  ];
}

export const SAMPLE_QUESTIONS = questionsAbout(SAMPLE_NAMES);
