/** Firms that a text tells apart by saying that one is the other's. */
const OWNS =
  /^[^。；\n]{0,24}?(?:(?:全资|控股|参股|直属|下属|旗下|间接|直接|的|[一二三两]级|、|和)*子公司|旗下|下属)(?:企业|公司|的)?[“"]?$/;
const OWNED_BY = /^[^，。；\n]{0,8}(?:子公司|旗下|下属|控股)/;
const REACH = 40;
/** Places of a name that are looked at. */
const LOOKS = 50;

/** "九州通公告，公司全资子公司北京九州通医药有限公司", "云岚（甲市）科技有限公司是云岚的子公司": the text tells owner and firm apart. */
export function isOwnedBy(text: string, firm: string, owner: string): boolean {
  for (let at = text.indexOf(firm), n = 0; at >= 0 && n < LOOKS; at = text.indexOf(firm, at + 1), n++) {
    const before = text.slice(Math.max(0, at - REACH), at);
    const found = before.lastIndexOf(owner);
    if (found >= 0 && OWNS.test(before.slice(found + owner.length))) return true;
    const behind = text.slice(at + firm.length, at + firm.length + REACH);
    const [lead] = /^[，]?(?:则|也|均)?(?:是|为|系|作为|隶属于?)/.exec(behind) ?? [];
    if (lead !== undefined && behind.startsWith(owner, lead.length))
      if (OWNED_BY.test(behind.slice(lead.length + owner.length))) return true;
  }
  return false;
}
