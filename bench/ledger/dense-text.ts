const SYLLABLES = [
  ...'安邦长成达德方福广海弘华嘉金康蓝联明诺鹏启瑞盛泰天同万伟新信星旭阳益永宇元远云泽正志中卓',
];

/** Names of firms, parks and funds: two characters, and those up to what says what they are. */
const NAMED = /(\p{Script=Han}{2})(\p{Script=Han}{0,10}(?:有限公司|产业园|基地|基金|创新中心|孵化器))/gu;
/** The last two characters of a title, before years in brackets. */
const TITLED = /(\p{Script=Han}{2}(?:[（(][^（）()》]*[)）])?)》/gu;

/** A report repeated until it has so many bytes of UTF-8, as one document: in each copy names and titles are others. */
export function denseText(report: string, bytes: number): string {
  const copies = Math.ceil(bytes / Buffer.byteLength(report));
  return Array.from({ length: copies }, (_, i) => copyOf(report, i)).join('\n\n');
}

function copyOf(report: string, copy: number): string {
  const brand = SYLLABLES[copy % SYLLABLES.length]! + SYLLABLES[Math.floor(copy / SYLLABLES.length)]!;
  return report
    .replaceAll(NAMED, (_, start: string, rest: string) => `${start}${brand}${rest}`)
    .replaceAll(TITLED, `${brand}$1》`);
}
