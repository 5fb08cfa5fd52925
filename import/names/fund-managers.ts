/** Partnerships that are funds by their form, firms that manage funds and are called like one (泓德基金), and the brands that names of funds begin with. */
import type { Range } from '../types.ts';
import { brands } from './brands.ts';
import type { Mention } from './mention.ts';

const PARTNERSHIP =
  /(?:(?<!管理|咨询|顾问)投资(?:基金)?(?:合伙企业|中心)[（(]有限合伙[）)]|(?<!管理|咨询|顾问)基金(?:[（(][^（）()]{2,4}[）)])?合伙企业(?:[（(]有限合伙[）)])?)$/;

/** 兴微（广州）产业投资合伙企业（有限合伙） is a fund by its form; 红树投资管理合伙企业（有限合伙） manages some. */
export function partnershipFund(text: string, mention: Mention): Mention {
  const called = /基金(?:——|—|：|:)[“"]?$/.test(text.slice(Math.max(0, mention.start - 5), mention.start));
  return mention.type === 'Company' &&
    (PARTNERSHIP.test(mention.name) || (called && /合伙/.test(mention.name)))
    ? { ...mention, type: 'Fund', rule: 'fund-partnership' }
    : mention;
}

/** 泓德基金|基金经理, 长信基金|旗下: the firm that manages funds, under its short name. */
const MANAGER_AFTER =
  /^(?:的|副)?(?:基金经理|旗下|董事长|总经理|总裁|首席|研究员|投资总监|投资部|权益|固收|研究部)/;
/** 五源资本、弘晖基金等, 由深创投、昆仑基金领投: among investors. */
const INVESTOR_BEFORE = /(?:资本|创投|投资)[、和]$/;
const INVESTOR_AFTER = /^[、和][\u4e00-\u9fa5]{2,6}(?:资本|创投|投资)(?!基金|引导)/;

const MANAGER_NAME = /^[\u4e00-\u9fa5]{2,4}基金$/;

/** A firm that manages funds, as what stands beside its name says. */
export function isFundManager(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (!MANAGER_NAME.test(name)) return false;
  return (
    MANAGER_AFTER.test(text.slice(end, end + 5)) ||
    INVESTOR_BEFORE.test(text.slice(start - 3, start)) ||
    INVESTOR_AFTER.test(text.slice(end, end + 10))
  );
}

/** 起调低|交银施罗德安心收益债券型证券投资基金: what is sold begins with the brand of its manager. */
export function brandLed(text: string, low: number, hit: Range): number | undefined {
  const behind = text.slice(hit.start - 2, hit.end);
  if (!/证券(?:投资)?基金$/.test(behind)) return undefined;
  for (let start = Math.max(low, hit.start - 24); start < hit.start - 2; start++)
    for (const length of [4, 5, 3, 2])
      if (
        brands.get(`${text.slice(start, start + length)}基金`) &&
        !/[，。；、：]/.test(text.slice(start, hit.start))
      )
        return start;
  return undefined;
}

/** 申万|菱信竞争优势基金: the brand that a name begins inside of. */
export function brandAround(text: string, at: number, from: number): number | undefined {
  for (let start = Math.max(from, at - 3); start < at; start++)
    if ((brands.longestAt(text, start)?.end ?? 0) > at) return start;
  return undefined;
}
