import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const BODIES = ['国务院', '工业和信息化部', '国家能源局', '科学技术部', '财政部', '商务部', '教育部'];
const TOPICS = ['氢能', '区块链', '人工智能', '集成电路', '生物医药', '新材料'];
const NOTICES = 4;
const PURPOSES = ['科技创新', '技术改造', '首台套装备', '产业基金配套'];

/**
 * A made-up collection of policy notices and a grant; every document names some of the same bodies, so that there are hubs,
 * and in a large collection each body has given thousands.
 */
export function textOf(i: number, revision = 0): string {
  const lines = Array.from({ length: NOTICES }, (_, k) => {
    const n = i * NOTICES + k;
    const body = BODIES[n % BODIES.length];
    const topic = TOPICS[(n + revision) % TOPICS.length];
    return `${2015 + (n % 9)}年${1 + (n % 12)}月，${body}印发《${topic}产业发展第${n}号行动计划（20${20 + (n % 9)}-2030年）》。`;
  });
  return `# 第${i}期政策汇编\n\n${[...lines, grantOf(i, revision)].join('\n\n')}\n`;
}

/** Nine firms in ten are given once, the tenth each time again. */
function grantOf(i: number, revision: number): string {
  const body = BODIES[i % BODIES.length];
  const firm = `云${DIGITS[i % 10]}${i % 10 === 9 ? '' : wordOf(i)}科技有限公司`;
  const day = `${2015 + (i % 9)}年${1 + (i % 12)}月${1 + (i % 28)}日`;
  const purpose = PURPOSES[i % PURPOSES.length];
  return `${day}，${body}给予${firm}${100 + ((i + revision) % 900)}万元${purpose}补贴。`;
}

const DIGITS = '天地玄黄宇宙洪荒日月';
const SIGNS = '春夏秋冬梅兰竹菊山川江河湖海松柏';

/** A word of its own for each number. */
function wordOf(i: number): string {
  return i < SIGNS.length ? SIGNS[i]! : wordOf(Math.floor(i / SIGNS.length)) + SIGNS[i % SIGNS.length];
}

/** So many documents in a new folder; returns their paths. */
export async function writeCorpus(folder: string, count: number): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files = Array.from({ length: count }, (_, i) => join(folder, `${i}.md`));
  for (const [i, file] of files.entries()) await writeFile(file, textOf(i));
  return files;
}
