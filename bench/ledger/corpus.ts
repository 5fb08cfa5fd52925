import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const BODIES = ['国务院', '工业和信息化部', '国家能源局', '科学技术部', '财政部', '商务部', '教育部'];
const TOPICS = ['氢能', '区块链', '人工智能', '集成电路', '生物医药', '新材料'];
const NOTICES = 5;

/** A made-up collection of policy notices; every document names some of the same bodies, so that there are hubs. */
export function textOf(i: number, revision = 0): string {
  const lines = Array.from({ length: NOTICES }, (_, k) => {
    const n = i * NOTICES + k;
    const body = BODIES[n % BODIES.length];
    const topic = TOPICS[(n + revision) % TOPICS.length];
    return `${2015 + (n % 9)}年${1 + (n % 12)}月，${body}印发《${topic}产业发展第${n}号行动计划（20${20 + (n % 9)}-2030年）》。`;
  });
  return `# 第${i}期政策汇编\n\n${lines.join('\n\n')}\n`;
}

/** So many documents in a new folder; returns their paths. */
export async function writeCorpus(folder: string, count: number): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files = Array.from({ length: count }, (_, i) => join(folder, `${i}.md`));
  for (const [i, file] of files.entries()) await writeFile(file, textOf(i));
  return files;
}
