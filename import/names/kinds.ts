/** What has the form of a firm's name and says only what kind of firm it is: 有限合伙企业, 何川集团 in 何川　集团董事长. */
import type { Mention } from './mention.ts';
import { isOtherName } from './other-names.ts';

/** A legal form and nothing else. */
const BARE_FORM = /^(?:整合|全|本|全体|有限|无限|普通|一人|股份|责任|合伙|合作|独资|个人|企业|公司|集团)+$/;
const TITLE = /^(?:副|执行|名誉)?(?:董事长|董事|董秘|总经理|总裁|监事长|监事|党委书记|总工程师)\s*$/;
const GROUP = /^([\u4e00-\u9fa5]{2,3})集团$/;

/** False for a bare legal form, and for a person in front of the post that a line of its own says. */
export function namesOneFirm(text: string, mention: Mention): boolean {
  if (BARE_FORM.test(mention.name)) return false;
  const person = GROUP.exec(mention.name)?.[1];
  const alone = text.slice(0, mention.start).trim() === '' && TITLE.test(text.slice(mention.end));
  return !(person && alone && isOtherName(person));
}
