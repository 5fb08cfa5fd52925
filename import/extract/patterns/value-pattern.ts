/** What patterns of values have in common. */
export interface ValuePattern {
  readonly rule: string;
  readonly property: 'founded' | 'area' | 'amount' | 'initialAmount' | 'registeredCapital';
  readonly match: RegExp;
  readonly confidence?: number;
}

/** Behind a name, before what is said of it: （简称…）, ”, the mark of what is only understood. */
export const NAMED = '‹I›?[”"]?(?:[（(][^（）()]{0,40}[）)])?';
export const BE = '(?:达到?了?|为|约|仅|是|超过?|近|逾|共计?|合计|总计|高达|：|人民币|不低于)*';
