/** Marks of punctuation between Chinese words that a page has set half width, in full width: rules read one form. Offsets stay. */
const FULL: ReadonlyMap<string, string> = new Map([...',;:!?'].map((mark, i) => [mark, '，；：！？'[i]!]));
const HALF = /(?<=[\p{Script=Han}”’》）)\]】」])[,;:!?]|(?<!&#?\w{1,7})[,;](?=[\p{Script=Han}“‘《（【「])/gu;
const ANY = /[,;:!?]/;

export function fullWidthMarks(text: string): string {
  return ANY.test(text) ? text.replace(HALF, (mark) => FULL.get(mark)!) : text;
}
