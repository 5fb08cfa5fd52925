/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Filters areas, in square metres. */
export type AreaWhere = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  /** Whether there is a value at all. */
  known?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
};

/** Chooses by the relationship itself. */
export type BackedByEdgeWhere = {
  /** One statement for the relationship fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  role?: BackerRoleWhere | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type BackerBackedByFilter = {
  /** All fit; so it is when there is none. */
  every?: BackerBackedByWhere | null | undefined;
  /** No one fits. */
  none?: BackerBackedByWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: BackerBackedByWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: BackerBackedByWhere | null | undefined;
};

/** Chooses relationships by their Backer and by themselves. All fields given must hold. */
export type BackerBackedByWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<BackerBackedByWhere> | null | undefined;
  /** By the relationship itself. */
  edge?: BackedByEdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: BackerBackedByWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<BackerBackedByWhere> | null | undefined;
  /** What it is. */
  type?: EntityTypeWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** What a backer does for a fund. */
export type BackerRole =
  | 'FOUNDED'
  | 'INVESTS'
  | 'MANAGES';

/** Filters by kind. */
export type BackerRoleWhere = {
  eq?: BackerRole | null | undefined;
  in?: Array<BackerRole> | null | undefined;
  /** Whether there is a value at all. */
  known?: boolean | null | undefined;
};

/** What a block of text is. */
export type BlockKind =
  | 'BLANK'
  | 'CAPTION'
  | 'HEADING'
  | 'LIST_ITEM'
  | 'METADATA'
  | 'NOISE'
  | 'PARAGRAPH'
  | 'TABLE';

/** Sorts of public bodies. */
export type BodyKind =
  | 'ASSOCIATION'
  | 'COURT'
  | 'GOVERNMENT'
  | 'INSTITUTE'
  | 'PARTY'
  | 'REGULATOR'
  | 'UNIVERSITY';

/** Filters by kind. */
export type BodyKindWhere = {
  eq?: BodyKind | null | undefined;
  in?: Array<BodyKind> | null | undefined;
  /** Whether there is a value at all. */
  known?: boolean | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type CompanyGrantFilter = {
  /** All fit; so it is when there is none. */
  every?: CompanyGrantWhere | null | undefined;
  /** No one fits. */
  none?: CompanyGrantWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: CompanyGrantWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: CompanyGrantWhere | null | undefined;
};

/** Chooses relationships by their Company and by themselves. All fields given must hold. */
export type CompanyGrantWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<CompanyGrantWhere> | null | undefined;
  /** The funds it manages, founded or invests in. */
  backs?: FundBackedByFilter | null | undefined;
  /** By the relationship itself. */
  edge?: GrantEdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** When it was founded. */
  founded?: DateWhere | null | undefined;
  /** Grants it received. */
  grants?: GranterGrantFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The parks it is in. */
  inPark?: RelatedParkFilter | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: CompanyGrantWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<CompanyGrantWhere> | null | undefined;
  /** 注册资本, as the source states it. */
  registeredCapital?: MoneyWhere | null | undefined;
  /** The parks it founded, operates or sponsors. */
  sponsors?: ParkSponsoredByFilter | null | undefined;
  /** The policies that name it as supported. */
  supportedBy?: RelatedPolicyFilter | null | undefined;
  /** Industries it works in, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** 统一社会信用代码, 18 characters. */
  unifiedSocialCreditCode?: StringWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** What Company can be grouped by. */
export type CompanyGroupBy =
  /** The city it is in, or for; rolled up. The four municipalities count here too. */
  | 'CITY'
  /** The district it is in, or for; rolled up. */
  | 'DISTRICT'
  /** The parks it is in. */
  | 'IN_PARK'
  /** The regions it is in. */
  | 'LOCATED_IN'
  /** The province (or municipality) it is in, or for; rolled up. */
  | 'PROVINCE'
  /** By `topics`. Counted once under each of several. */
  | 'TOPIC'
  /** The year of `founded`. */
  | 'YEAR';

/** One key to order Company by; nulls come last both ways, ties go by id the same way. */
export type CompanyOrder =
  {   /** When it was founded. */
  founded: SortDirection; id?: never; name?: never; registeredCapital?: never; }
  |  { founded?: never;   id: SortDirection; name?: never; registeredCapital?: never; }
  |  { founded?: never; id?: never;   name: SortDirection; registeredCapital?: never; }
  |  { founded?: never; id?: never; name?: never;   /** 注册资本, as the source states it. */
  registeredCapital: SortDirection; };

/** Chooses a Company. All fields given must hold. */
export type CompanyWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<CompanyWhere> | null | undefined;
  /** The funds it manages, founded or invests in. */
  backs?: FundBackedByFilter | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** When it was founded. */
  founded?: DateWhere | null | undefined;
  /** Grants it received. */
  grants?: GranterGrantFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The parks it is in. */
  inPark?: RelatedParkFilter | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: CompanyWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<CompanyWhere> | null | undefined;
  /** 注册资本, as the source states it. */
  registeredCapital?: MoneyWhere | null | undefined;
  /** The parks it founded, operates or sponsors. */
  sponsors?: ParkSponsoredByFilter | null | undefined;
  /** The policies that name it as supported. */
  supportedBy?: RelatedPolicyFilter | null | undefined;
  /** Industries it works in, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** 统一社会信用代码, 18 characters. */
  unifiedSocialCreditCode?: StringWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Filters dates, which are intervals: 2016-12 is the whole month. Arguments are 2016, 2016-12 or 2016-12-03. */
export type DateWhere = {
  /** Lies wholly within this. */
  during?: string | null | undefined;
  /** Is stated exactly so: 2016-12 is not 2016-12-03. */
  eq?: string | null | undefined;
  /** Begins on or after the first day of this. */
  from?: string | null | undefined;
  /** Whether there is a value at all. */
  known?: boolean | null | undefined;
  /** Could lie within this: at least one day is shared. */
  overlaps?: string | null | undefined;
  /** Ends on or before the last day of this. */
  to?: string | null | undefined;
};

/** Formats that import reads. */
export type DocumentFormat =
  | 'HTML'
  | 'MD'
  | 'TXT';

/** Chooses by the relationship itself. */
export type EdgeWhere = {
  /** One statement for the relationship fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
};

/** The nouns that documents are read for. */
export type EntityType =
  | 'Company'
  | 'Fund'
  | 'IssuingBody'
  | 'Park'
  | 'Policy'
  | 'Region';

/** Chooses by type. */
export type EntityTypeWhere = {
  eq?: EntityType | null | undefined;
  in?: Array<EntityType> | null | undefined;
};

/** Whether a document says it, or a reference source (the gazetteer) that is quoted as a whole. */
export type EvidenceKind =
  | 'DOCUMENT'
  | 'REFERENCE';

/** Chooses by the statements that support a fact. */
export type EvidenceWhere = {
  /** The document's id or its title. */
  document?: string | null | undefined;
  /** The extractor that read it, e.g. park-table. */
  extractor?: string | null | undefined;
  /** A heading above the quote contains this. */
  section?: string | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type FundBackedByFilter = {
  /** All fit; so it is when there is none. */
  every?: FundBackedByWhere | null | undefined;
  /** No one fits. */
  none?: FundBackedByWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: FundBackedByWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: FundBackedByWhere | null | undefined;
};

/** Chooses relationships by their Fund and by themselves. All fields given must hold. */
export type FundBackedByWhere = {
  aliases?: StringListWhere | null | undefined;
  /** The size of the whole fund. */
  amount?: MoneyWhere | null | undefined;
  /** All of these hold. */
  and?: Array<FundBackedByWhere> | null | undefined;
  /** Who manages, founded or invests in it. */
  backedBy?: BackerBackedByFilter | null | undefined;
  /** The funds it stands behind. */
  backs?: FundBackedByFilter | null | undefined;
  /** By the relationship itself. */
  edge?: BackedByEdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** When it was founded. */
  founded?: DateWhere | null | undefined;
  /** The park or region it is for. */
  fundOf?: RelatedFundTargetFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The size of its first stage (首期). */
  initialAmount?: MoneyWhere | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: FundBackedByWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundBackedByWhere> | null | undefined;
  /** The policies that name it as supported. */
  supportedBy?: RelatedPolicyFilter | null | undefined;
  /** Industries it invests in, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** What Fund can be grouped by. */
export type FundGroupBy =
  /** Who manages, founded or invests in it. */
  | 'BACKED_BY'
  /** The city it is in, or for; rolled up. The four municipalities count here too. */
  | 'CITY'
  /** The district it is in, or for; rolled up. */
  | 'DISTRICT'
  /** The park or region it is for. */
  | 'FUND_OF'
  /** The regions it is in. */
  | 'LOCATED_IN'
  /** The province (or municipality) it is in, or for; rolled up. */
  | 'PROVINCE'
  /** By `topics`. Counted once under each of several. */
  | 'TOPIC'
  /** The year of `founded`. */
  | 'YEAR';

/** One key to order Fund by; nulls come last both ways, ties go by id the same way. */
export type FundOrder =
  {   /** The size of the whole fund. */
  amount: SortDirection; founded?: never; id?: never; name?: never; }
  |  { amount?: never;   /** When it was founded. */
  founded: SortDirection; id?: never; name?: never; }
  |  { amount?: never; founded?: never;   id: SortDirection; name?: never; }
  |  { amount?: never; founded?: never; id?: never;   name: SortDirection; };

/** Chooses a Fund. All fields given must hold. */
export type FundWhere = {
  aliases?: StringListWhere | null | undefined;
  /** The size of the whole fund. */
  amount?: MoneyWhere | null | undefined;
  /** All of these hold. */
  and?: Array<FundWhere> | null | undefined;
  /** Who manages, founded or invests in it. */
  backedBy?: BackerBackedByFilter | null | undefined;
  /** The funds it stands behind. */
  backs?: FundBackedByFilter | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** When it was founded. */
  founded?: DateWhere | null | undefined;
  /** The park or region it is for. */
  fundOf?: RelatedFundTargetFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The size of its first stage (首期). */
  initialAmount?: MoneyWhere | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: FundWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundWhere> | null | undefined;
  /** The policies that name it as supported. */
  supportedBy?: RelatedPolicyFilter | null | undefined;
  /** Industries it invests in, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses by the relationship itself. */
export type GrantEdgeWhere = {
  amount?: MoneyWhere | null | undefined;
  date?: DateWhere | null | undefined;
  /** One statement for the relationship fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  purpose?: StringWhere | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type GranterGrantFilter = {
  /** All fit; so it is when there is none. */
  every?: GranterGrantWhere | null | undefined;
  /** No one fits. */
  none?: GranterGrantWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: GranterGrantWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: GranterGrantWhere | null | undefined;
};

/** Chooses relationships by their Granter and by themselves. All fields given must hold. */
export type GranterGrantWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<GranterGrantWhere> | null | undefined;
  /** By the relationship itself. */
  edge?: GrantEdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** Full official name, e.g. 工业和信息化部. */
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: GranterGrantWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<GranterGrantWhere> | null | undefined;
  /** What it is. */
  type?: EntityTypeWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Filters ids. */
export type IdWhere = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

/** Chooses by the relationship itself. */
export type IssuedByEdgeWhere = {
  /** One statement for the relationship fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** LEAD for the first of several bodies, or the one named as leading (牵头); JOINT for the others (联合). */
  role?: IssuerRoleWhere | null | undefined;
};

/** The part a body takes in issuing a policy. */
export type IssuerRole =
  | 'JOINT'
  | 'LEAD';

/** Filters by kind. */
export type IssuerRoleWhere = {
  eq?: IssuerRole | null | undefined;
  in?: Array<IssuerRole> | null | undefined;
  /** Whether there is a value at all. */
  known?: boolean | null | undefined;
};

/** What IssuingBody can be grouped by. */
export type IssuingBodyGroupBy =
  /** The city it is in, or for; rolled up. The four municipalities count here too. */
  | 'CITY'
  /** The district it is in, or for; rolled up. */
  | 'DISTRICT'
  /** The grants it made to companies. */
  | 'GRANTED'
  /** By `kind`. */
  | 'KIND'
  /** By `level`. */
  | 'LEVEL'
  /** The regions it is in. */
  | 'LOCATED_IN'
  /** The province (or municipality) it is in, or for; rolled up. */
  | 'PROVINCE';

/** Chooses by related nodes; the quantifiers given must all hold. */
export type IssuingBodyIssuedByFilter = {
  /** All fit; so it is when there is none. */
  every?: IssuingBodyIssuedByWhere | null | undefined;
  /** No one fits. */
  none?: IssuingBodyIssuedByWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: IssuingBodyIssuedByWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: IssuingBodyIssuedByWhere | null | undefined;
};

/** Chooses relationships by their IssuingBody and by themselves. All fields given must hold. */
export type IssuingBodyIssuedByWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<IssuingBodyIssuedByWhere> | null | undefined;
  /** The funds it manages, founded or invests in. */
  backs?: FundBackedByFilter | null | undefined;
  /** By the relationship itself. */
  edge?: IssuedByEdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** The grants it made to companies. */
  granted?: CompanyGrantFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The policies it issued, alone or with others. */
  issued?: PolicyIssuedByFilter | null | undefined;
  /** What sort of public body it is. */
  kind?: BodyKindWhere | null | undefined;
  /** e.g. 国家级, 省级, 市级. */
  level?: StringWhere | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  /** Full official name, e.g. 工业和信息化部. */
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: IssuingBodyIssuedByWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<IssuingBodyIssuedByWhere> | null | undefined;
  /** The parks it founded, operates, approved or sponsors. */
  sponsors?: ParkSponsoredByFilter | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** One key to order IssuingBody by; nulls come last both ways, ties go by id the same way. */
export type IssuingBodyOrder =
  {   id: SortDirection; name?: never; }
  |  { id?: never;   /** Full official name, e.g. 工业和信息化部. */
  name: SortDirection; };

/** Chooses a IssuingBody. All fields given must hold. */
export type IssuingBodyWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<IssuingBodyWhere> | null | undefined;
  /** The funds it manages, founded or invests in. */
  backs?: FundBackedByFilter | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** The grants it made to companies. */
  granted?: CompanyGrantFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The policies it issued, alone or with others. */
  issued?: PolicyIssuedByFilter | null | undefined;
  /** What sort of public body it is. */
  kind?: BodyKindWhere | null | undefined;
  /** e.g. 国家级, 省级, 市级. */
  level?: StringWhere | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  /** Full official name, e.g. 工业和信息化部. */
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: IssuingBodyWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<IssuingBodyWhere> | null | undefined;
  /** The parks it founded, operates, approved or sponsors. */
  sponsors?: ParkSponsoredByFilter | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Filters amounts, in units of the currency. */
export type MoneyWhere = {
  /** ISO 4217, e.g. CNY. */
  currency?: string | null | undefined;
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  /** Whether there is a value at all. */
  known?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
};

/** What Park can be grouped by. */
export type ParkGroupBy =
  /** The city it is in, or for; rolled up. The four municipalities count here too. */
  | 'CITY'
  /** The district it is in, or for; rolled up. */
  | 'DISTRICT'
  /** The regions it is in. */
  | 'LOCATED_IN'
  /** By `nature`. */
  | 'NATURE'
  /** The province (or municipality) it is in, or for; rolled up. */
  | 'PROVINCE'
  /** Who founded, operates, approved or sponsors it. */
  | 'SPONSORED_BY'
  /** By `topics`. Counted once under each of several. */
  | 'TOPIC'
  /** The year of `founded`. */
  | 'YEAR';

/** One key to order Park by; nulls come last both ways, ties go by id the same way. */
export type ParkOrder =
  {   /** The area of the whole park. */
  area: SortDirection; founded?: never; id?: never; name?: never; }
  |  { area?: never;   /** When it was founded. */
  founded: SortDirection; id?: never; name?: never; }
  |  { area?: never; founded?: never;   id: SortDirection; name?: never; }
  |  { area?: never; founded?: never; id?: never;   name: SortDirection; };

/** Chooses by related nodes; the quantifiers given must all hold. */
export type ParkSponsoredByFilter = {
  /** All fit; so it is when there is none. */
  every?: ParkSponsoredByWhere | null | undefined;
  /** No one fits. */
  none?: ParkSponsoredByWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: ParkSponsoredByWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: ParkSponsoredByWhere | null | undefined;
};

/** Chooses relationships by their Park and by themselves. All fields given must hold. */
export type ParkSponsoredByWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<ParkSponsoredByWhere> | null | undefined;
  /** The area of the whole park. */
  area?: AreaWhere | null | undefined;
  /** What it does, in the words of the source. */
  business?: StringWhere | null | undefined;
  /** The companies in it. */
  companies?: RelatedCompanyFilter | null | undefined;
  /** By the relationship itself. */
  edge?: SponsoredByEdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** When it was founded. */
  founded?: DateWhere | null | undefined;
  /** The funds that are for it. */
  funds?: RelatedFundFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  name?: StringWhere | null | undefined;
  /** Who stands behind it, as the source says: 政府, 企业, 社团 … */
  nature?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: ParkSponsoredByWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ParkSponsoredByWhere> | null | undefined;
  /** Who founded, operates, approved or sponsors it. */
  sponsoredBy?: SponsorSponsoredByFilter | null | undefined;
  /** The policies that name it as supported. */
  supportedBy?: RelatedPolicyFilter | null | undefined;
  /** Industries it is for, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses a Park. All fields given must hold. */
export type ParkWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<ParkWhere> | null | undefined;
  /** The area of the whole park. */
  area?: AreaWhere | null | undefined;
  /** What it does, in the words of the source. */
  business?: StringWhere | null | undefined;
  /** The companies in it. */
  companies?: RelatedCompanyFilter | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** When it was founded. */
  founded?: DateWhere | null | undefined;
  /** The funds that are for it. */
  funds?: RelatedFundFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  name?: StringWhere | null | undefined;
  /** Who stands behind it, as the source says: 政府, 企业, 社团 … */
  nature?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: ParkWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ParkWhere> | null | undefined;
  /** Who founded, operates, approved or sponsors it. */
  sponsoredBy?: SponsorSponsoredByFilter | null | undefined;
  /** The policies that name it as supported. */
  supportedBy?: RelatedPolicyFilter | null | undefined;
  /** Industries it is for, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** What Policy can be grouped by. */
export type PolicyGroupBy =
  /** The regions it is for. */
  | 'APPLIES_TO'
  /** The policies it builds on. */
  | 'BASED_ON'
  /** The city it is in, or for; rolled up. The four municipalities count here too. */
  | 'CITY'
  /** The district it is in, or for; rolled up. */
  | 'DISTRICT'
  /** The year of `effective`. */
  | 'EFFECTIVE_YEAR'
  /** The year of `expires`. */
  | 'EXPIRES_YEAR'
  /** The public bodies that issued it. */
  | 'ISSUED_BY'
  /** By `level`. */
  | 'LEVEL'
  /** By `perspective`. */
  | 'PERSPECTIVE'
  /** The province (or municipality) it is in, or for; rolled up. */
  | 'PROVINCE'
  /** The policies it replaces. */
  | 'REPLACES'
  /** By `status`. */
  | 'STATUS'
  /** Parks, funds and companies that it names as supported. */
  | 'SUPPORTS'
  /** By `topics`. Counted once under each of several. */
  | 'TOPIC'
  /** The year of `date`. */
  | 'YEAR';

/** Chooses by related nodes; the quantifiers given must all hold. */
export type PolicyIssuedByFilter = {
  /** All fit; so it is when there is none. */
  every?: PolicyIssuedByWhere | null | undefined;
  /** No one fits. */
  none?: PolicyIssuedByWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: PolicyIssuedByWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: PolicyIssuedByWhere | null | undefined;
};

/** Chooses relationships by their Policy and by themselves. All fields given must hold. */
export type PolicyIssuedByWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<PolicyIssuedByWhere> | null | undefined;
  /** The regions it is for. */
  appliesTo?: RelatedRegionFilter | null | undefined;
  /** The policies it builds on. */
  basedOn?: RelatedPolicyFilter | null | undefined;
  /** The policies that build on it. */
  basisOf?: RelatedPolicyFilter | null | undefined;
  /** Day of issue, as precise as the sources state it; years inside a title are no date. */
  date?: DateWhere | null | undefined;
  /** e.g. 国发〔2018〕43号. */
  documentNumber?: StringWhere | null | undefined;
  /** By the relationship itself. */
  edge?: IssuedByEdgeWhere | null | undefined;
  /** First day of validity. */
  effective?: DateWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** Last day of validity. */
  expires?: DateWhere | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The public bodies that issued it. */
  issuedBy?: IssuingBodyIssuedByFilter | null | undefined;
  /** Who it comes from: 国家级, 省级, 市级 …, as the source says. */
  level?: StringWhere | null | undefined;
  /** The title without 《》, e.g. 区块链信息服务管理规定. */
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: PolicyIssuedByWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PolicyIssuedByWhere> | null | undefined;
  /** The point of view under which a source files it, e.g. 产业, 应用, 技术 (政策视角). */
  perspective?: StringWhere | null | undefined;
  /** The policies that replace it. */
  replacedBy?: RelatedPolicyFilter | null | undefined;
  /** The policies it replaces. */
  replaces?: RelatedPolicyFilter | null | undefined;
  /** e.g. 征求意见稿, 试行, 已废止. */
  status?: StringWhere | null | undefined;
  /** What it says, in the words of a source. */
  summary?: StringWhere | null | undefined;
  /** Parks, funds and companies that it names as supported. */
  supports?: RelatedSupportedFilter | null | undefined;
  /** Industries it is about, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** A day, month or year (ISO 8601) on which it may be in force: it has begun by its last day (`effective`, else `date`), and not expired before its first. What the sources leave open does not exclude. */
  validOn?: string | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** One key to order Policy by; nulls come last both ways, ties go by id the same way. */
export type PolicyOrder =
  {   /** Day of issue, as precise as the sources state it; years inside a title are no date. */
  date: SortDirection; effective?: never; expires?: never; id?: never; name?: never; }
  |  { date?: never;   /** First day of validity. */
  effective: SortDirection; expires?: never; id?: never; name?: never; }
  |  { date?: never; effective?: never;   /** Last day of validity. */
  expires: SortDirection; id?: never; name?: never; }
  |  { date?: never; effective?: never; expires?: never;   id: SortDirection; name?: never; }
  |  { date?: never; effective?: never; expires?: never; id?: never;   /** The title without 《》, e.g. 区块链信息服务管理规定. */
  name: SortDirection; };

/** Chooses a Policy. All fields given must hold. */
export type PolicyWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<PolicyWhere> | null | undefined;
  /** The regions it is for. */
  appliesTo?: RelatedRegionFilter | null | undefined;
  /** The policies it builds on. */
  basedOn?: RelatedPolicyFilter | null | undefined;
  /** The policies that build on it. */
  basisOf?: RelatedPolicyFilter | null | undefined;
  /** Day of issue, as precise as the sources state it; years inside a title are no date. */
  date?: DateWhere | null | undefined;
  /** e.g. 国发〔2018〕43号. */
  documentNumber?: StringWhere | null | undefined;
  /** First day of validity. */
  effective?: DateWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** Last day of validity. */
  expires?: DateWhere | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The public bodies that issued it. */
  issuedBy?: IssuingBodyIssuedByFilter | null | undefined;
  /** Who it comes from: 国家级, 省级, 市级 …, as the source says. */
  level?: StringWhere | null | undefined;
  /** The title without 《》, e.g. 区块链信息服务管理规定. */
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: PolicyWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PolicyWhere> | null | undefined;
  /** The point of view under which a source files it, e.g. 产业, 应用, 技术 (政策视角). */
  perspective?: StringWhere | null | undefined;
  /** The policies that replace it. */
  replacedBy?: RelatedPolicyFilter | null | undefined;
  /** The policies it replaces. */
  replaces?: RelatedPolicyFilter | null | undefined;
  /** e.g. 征求意见稿, 试行, 已废止. */
  status?: StringWhere | null | undefined;
  /** What it says, in the words of a source. */
  summary?: StringWhere | null | undefined;
  /** Parks, funds and companies that it names as supported. */
  supports?: RelatedSupportedFilter | null | undefined;
  /** Industries it is about, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** A day, month or year (ISO 8601) on which it may be in force: it has begun by its last day (`effective`, else `date`), and not expired before its first. What the sources leave open does not exclude. */
  validOn?: string | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** What Region can be grouped by. */
export type RegionGroupBy =
  /** The city it is in, or for; rolled up. The four municipalities count here too. */
  | 'CITY'
  /** The district it is in, or for; rolled up. */
  | 'DISTRICT'
  /** The grants made in its name. */
  | 'GRANTED'
  /** By `level`. */
  | 'LEVEL'
  /** The division it belongs to. */
  | 'PART_OF'
  /** The province (or municipality) it is in, or for; rolled up. */
  | 'PROVINCE';

/** Levels of administrative divisions. */
export type RegionLevel =
  | 'CITY'
  | 'COUNTRY'
  | 'DISTRICT'
  | 'PROVINCE'
  | 'TOWN';

/** Filters by kind. */
export type RegionLevelWhere = {
  eq?: RegionLevel | null | undefined;
  in?: Array<RegionLevel> | null | undefined;
  /** Whether there is a value at all. */
  known?: boolean | null | undefined;
};

/** One key to order Region by; nulls come last both ways, ties go by id the same way. */
export type RegionOrder =
  {   /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code: SortDirection; id?: never; name?: never; }
  |  { code?: never;   id: SortDirection; name?: never; }
  |  { code?: never; id?: never;   /** Full official name, e.g. 广州市. */
  name: SortDirection; };

/** Chooses a Region. All fields given must hold. */
export type RegionWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<RegionWhere> | null | undefined;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code?: StringWhere | null | undefined;
  /** The companies in it. */
  companies?: RelatedCompanyFilter | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** The funds in it. */
  funds?: RelatedFundFilter | null | undefined;
  /** The grants made in its name. */
  granted?: CompanyGrantFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The public bodies in it. */
  issuingBodies?: RelatedIssuingBodyFilter | null | undefined;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level?: RegionLevelWhere | null | undefined;
  /** Full official name, e.g. 广州市. */
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: RegionWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<RegionWhere> | null | undefined;
  /** The parks in it. */
  parks?: RelatedParkFilter | null | undefined;
  /** The division it belongs to. */
  partOf?: RelatedRegionFilter | null | undefined;
  /** The divisions in it, one level down. */
  parts?: RelatedRegionFilter | null | undefined;
  /** The policies for it. */
  policies?: RelatedPolicyFilter | null | undefined;
  /** The funds that are for it. */
  regionalFunds?: RelatedFundFilter | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedCompanyFilter = {
  /** All fit; so it is when there is none. */
  every?: RelatedCompanyWhere | null | undefined;
  /** No one fits. */
  none?: RelatedCompanyWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: RelatedCompanyWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: RelatedCompanyWhere | null | undefined;
};

/** Chooses relationships by their Company and by themselves. All fields given must hold. */
export type RelatedCompanyWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<RelatedCompanyWhere> | null | undefined;
  /** The funds it manages, founded or invests in. */
  backs?: FundBackedByFilter | null | undefined;
  /** By the relationship itself. */
  edge?: EdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** When it was founded. */
  founded?: DateWhere | null | undefined;
  /** Grants it received. */
  grants?: GranterGrantFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The parks it is in. */
  inPark?: RelatedParkFilter | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: RelatedCompanyWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<RelatedCompanyWhere> | null | undefined;
  /** 注册资本, as the source states it. */
  registeredCapital?: MoneyWhere | null | undefined;
  /** The parks it founded, operates or sponsors. */
  sponsors?: ParkSponsoredByFilter | null | undefined;
  /** The policies that name it as supported. */
  supportedBy?: RelatedPolicyFilter | null | undefined;
  /** Industries it works in, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** 统一社会信用代码, 18 characters. */
  unifiedSocialCreditCode?: StringWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedFundFilter = {
  /** All fit; so it is when there is none. */
  every?: RelatedFundWhere | null | undefined;
  /** No one fits. */
  none?: RelatedFundWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: RelatedFundWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: RelatedFundWhere | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedFundTargetFilter = {
  /** All fit; so it is when there is none. */
  every?: RelatedFundTargetWhere | null | undefined;
  /** No one fits. */
  none?: RelatedFundTargetWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: RelatedFundTargetWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: RelatedFundTargetWhere | null | undefined;
};

/** Chooses relationships by their FundTarget and by themselves. All fields given must hold. */
export type RelatedFundTargetWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<RelatedFundTargetWhere> | null | undefined;
  /** By the relationship itself. */
  edge?: EdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: RelatedFundTargetWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<RelatedFundTargetWhere> | null | undefined;
  /** What it is. */
  type?: EntityTypeWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses relationships by their Fund and by themselves. All fields given must hold. */
export type RelatedFundWhere = {
  aliases?: StringListWhere | null | undefined;
  /** The size of the whole fund. */
  amount?: MoneyWhere | null | undefined;
  /** All of these hold. */
  and?: Array<RelatedFundWhere> | null | undefined;
  /** Who manages, founded or invests in it. */
  backedBy?: BackerBackedByFilter | null | undefined;
  /** The funds it stands behind. */
  backs?: FundBackedByFilter | null | undefined;
  /** By the relationship itself. */
  edge?: EdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** When it was founded. */
  founded?: DateWhere | null | undefined;
  /** The park or region it is for. */
  fundOf?: RelatedFundTargetFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The size of its first stage (首期). */
  initialAmount?: MoneyWhere | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: RelatedFundWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<RelatedFundWhere> | null | undefined;
  /** The policies that name it as supported. */
  supportedBy?: RelatedPolicyFilter | null | undefined;
  /** Industries it invests in, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedIssuingBodyFilter = {
  /** All fit; so it is when there is none. */
  every?: RelatedIssuingBodyWhere | null | undefined;
  /** No one fits. */
  none?: RelatedIssuingBodyWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: RelatedIssuingBodyWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: RelatedIssuingBodyWhere | null | undefined;
};

/** Chooses relationships by their IssuingBody and by themselves. All fields given must hold. */
export type RelatedIssuingBodyWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<RelatedIssuingBodyWhere> | null | undefined;
  /** The funds it manages, founded or invests in. */
  backs?: FundBackedByFilter | null | undefined;
  /** By the relationship itself. */
  edge?: EdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** The grants it made to companies. */
  granted?: CompanyGrantFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The policies it issued, alone or with others. */
  issued?: PolicyIssuedByFilter | null | undefined;
  /** What sort of public body it is. */
  kind?: BodyKindWhere | null | undefined;
  /** e.g. 国家级, 省级, 市级. */
  level?: StringWhere | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  /** Full official name, e.g. 工业和信息化部. */
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: RelatedIssuingBodyWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<RelatedIssuingBodyWhere> | null | undefined;
  /** The parks it founded, operates, approved or sponsors. */
  sponsors?: ParkSponsoredByFilter | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedParkFilter = {
  /** All fit; so it is when there is none. */
  every?: RelatedParkWhere | null | undefined;
  /** No one fits. */
  none?: RelatedParkWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: RelatedParkWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: RelatedParkWhere | null | undefined;
};

/** Chooses relationships by their Park and by themselves. All fields given must hold. */
export type RelatedParkWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<RelatedParkWhere> | null | undefined;
  /** The area of the whole park. */
  area?: AreaWhere | null | undefined;
  /** What it does, in the words of the source. */
  business?: StringWhere | null | undefined;
  /** The companies in it. */
  companies?: RelatedCompanyFilter | null | undefined;
  /** By the relationship itself. */
  edge?: EdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** When it was founded. */
  founded?: DateWhere | null | undefined;
  /** The funds that are for it. */
  funds?: RelatedFundFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The regions it is in. */
  locatedIn?: RelatedRegionFilter | null | undefined;
  name?: StringWhere | null | undefined;
  /** Who stands behind it, as the source says: 政府, 企业, 社团 … */
  nature?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: RelatedParkWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<RelatedParkWhere> | null | undefined;
  /** Who founded, operates, approved or sponsors it. */
  sponsoredBy?: SponsorSponsoredByFilter | null | undefined;
  /** The policies that name it as supported. */
  supportedBy?: RelatedPolicyFilter | null | undefined;
  /** Industries it is for, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedPolicyFilter = {
  /** All fit; so it is when there is none. */
  every?: RelatedPolicyWhere | null | undefined;
  /** No one fits. */
  none?: RelatedPolicyWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: RelatedPolicyWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: RelatedPolicyWhere | null | undefined;
};

/** Chooses relationships by their Policy and by themselves. All fields given must hold. */
export type RelatedPolicyWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<RelatedPolicyWhere> | null | undefined;
  /** The regions it is for. */
  appliesTo?: RelatedRegionFilter | null | undefined;
  /** The policies it builds on. */
  basedOn?: RelatedPolicyFilter | null | undefined;
  /** The policies that build on it. */
  basisOf?: RelatedPolicyFilter | null | undefined;
  /** Day of issue, as precise as the sources state it; years inside a title are no date. */
  date?: DateWhere | null | undefined;
  /** e.g. 国发〔2018〕43号. */
  documentNumber?: StringWhere | null | undefined;
  /** By the relationship itself. */
  edge?: EdgeWhere | null | undefined;
  /** First day of validity. */
  effective?: DateWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** Last day of validity. */
  expires?: DateWhere | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The public bodies that issued it. */
  issuedBy?: IssuingBodyIssuedByFilter | null | undefined;
  /** Who it comes from: 国家级, 省级, 市级 …, as the source says. */
  level?: StringWhere | null | undefined;
  /** The title without 《》, e.g. 区块链信息服务管理规定. */
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: RelatedPolicyWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<RelatedPolicyWhere> | null | undefined;
  /** The point of view under which a source files it, e.g. 产业, 应用, 技术 (政策视角). */
  perspective?: StringWhere | null | undefined;
  /** The policies that replace it. */
  replacedBy?: RelatedPolicyFilter | null | undefined;
  /** The policies it replaces. */
  replaces?: RelatedPolicyFilter | null | undefined;
  /** e.g. 征求意见稿, 试行, 已废止. */
  status?: StringWhere | null | undefined;
  /** What it says, in the words of a source. */
  summary?: StringWhere | null | undefined;
  /** Parks, funds and companies that it names as supported. */
  supports?: RelatedSupportedFilter | null | undefined;
  /** Industries it is about, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** A day, month or year (ISO 8601) on which it may be in force: it has begun by its last day (`effective`, else `date`), and not expired before its first. What the sources leave open does not exclude. */
  validOn?: string | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedRegionFilter = {
  /** All fit; so it is when there is none. */
  every?: RelatedRegionWhere | null | undefined;
  /** No one fits. */
  none?: RelatedRegionWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: RelatedRegionWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: RelatedRegionWhere | null | undefined;
};

/** Chooses relationships by their Region and by themselves. All fields given must hold. */
export type RelatedRegionWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<RelatedRegionWhere> | null | undefined;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code?: StringWhere | null | undefined;
  /** The companies in it. */
  companies?: RelatedCompanyFilter | null | undefined;
  /** By the relationship itself. */
  edge?: EdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** The funds in it. */
  funds?: RelatedFundFilter | null | undefined;
  /** The grants made in its name. */
  granted?: CompanyGrantFilter | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  /** The public bodies in it. */
  issuingBodies?: RelatedIssuingBodyFilter | null | undefined;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level?: RegionLevelWhere | null | undefined;
  /** Full official name, e.g. 广州市. */
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: RelatedRegionWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<RelatedRegionWhere> | null | undefined;
  /** The parks in it. */
  parks?: RelatedParkFilter | null | undefined;
  /** The division it belongs to. */
  partOf?: RelatedRegionFilter | null | undefined;
  /** The divisions in it, one level down. */
  parts?: RelatedRegionFilter | null | undefined;
  /** The policies for it. */
  policies?: RelatedPolicyFilter | null | undefined;
  /** The funds that are for it. */
  regionalFunds?: RelatedFundFilter | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedSupportedFilter = {
  /** All fit; so it is when there is none. */
  every?: RelatedSupportedWhere | null | undefined;
  /** No one fits. */
  none?: RelatedSupportedWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: RelatedSupportedWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: RelatedSupportedWhere | null | undefined;
};

/** Chooses relationships by their Supported and by themselves. All fields given must hold. */
export type RelatedSupportedWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<RelatedSupportedWhere> | null | undefined;
  /** By the relationship itself. */
  edge?: EdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** When it was founded. */
  founded?: DateWhere | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: RelatedSupportedWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<RelatedSupportedWhere> | null | undefined;
  /** Industries it is for, e.g. 区块链. */
  topics?: StringListWhere | null | undefined;
  /** What it is. */
  type?: EntityTypeWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Which way a relationship points, seen from the node asked. */
export type RelationshipDirection =
  | 'IN'
  | 'OUT';

/** The public names of relationships. */
export type RelationshipType =
  | 'APPLIES_TO'
  | 'BACKED_BY'
  | 'BASED_ON'
  | 'FUND_OF'
  | 'GRANTED'
  | 'IN_PARK'
  | 'ISSUED_BY'
  | 'LOCATED_IN'
  | 'PART_OF'
  | 'REPLACES'
  | 'SPONSORED_BY'
  | 'SUPPORTS';

/** Where the words of a search were found. */
export type SearchField =
  | 'ALIAS'
  | 'NAME'
  | 'TEXT'
  | 'TITLE';

/** What a search can find. */
export type SearchType =
  | 'Company'
  | 'Document'
  | 'Fund'
  | 'IssuingBody'
  | 'Park'
  | 'Policy'
  | 'Region';

/** Which way an order goes. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** What a sponsor did for a park. */
export type SponsorRole =
  | 'APPROVED'
  | 'FOUNDED'
  | 'OPERATES'
  | 'SPONSORS';

/** Filters by kind. */
export type SponsorRoleWhere = {
  eq?: SponsorRole | null | undefined;
  in?: Array<SponsorRole> | null | undefined;
  /** Whether there is a value at all. */
  known?: boolean | null | undefined;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type SponsorSponsoredByFilter = {
  /** All fit; so it is when there is none. */
  every?: SponsorSponsoredByWhere | null | undefined;
  /** No one fits. */
  none?: SponsorSponsoredByWhere | null | undefined;
  /** Exactly one relationship fits. */
  single?: SponsorSponsoredByWhere | null | undefined;
  /** At least one fits; `{}` fits any. */
  some?: SponsorSponsoredByWhere | null | undefined;
};

/** Chooses relationships by their Sponsor and by themselves. All fields given must hold. */
export type SponsorSponsoredByWhere = {
  aliases?: StringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<SponsorSponsoredByWhere> | null | undefined;
  /** By the relationship itself. */
  edge?: SponsoredByEdgeWhere | null | undefined;
  /** One statement about it fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: string | null | undefined;
  id?: IdWhere | null | undefined;
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: SponsorSponsoredByWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<SponsorSponsoredByWhere> | null | undefined;
  /** What it is. */
  type?: EntityTypeWhere | null | undefined;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: string | null | undefined;
};

/** Chooses by the relationship itself. */
export type SponsoredByEdgeWhere = {
  /** One statement for the relationship fits all of these. */
  evidence?: EvidenceWhere | null | undefined;
  role?: SponsorRoleWhere | null | undefined;
};

/** Filters lists of text. */
export type StringListWhere = {
  /** Has this. */
  has?: string | null | undefined;
  /** Has all of these. */
  hasAll?: Array<string> | null | undefined;
  /** Has at least one of these. */
  hasAny?: Array<string> | null | undefined;
};

/** Filters text, exactly as written. */
export type StringWhere = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  /** Whether there is a value at all. */
  known?: boolean | null | undefined;
  startsWith?: string | null | undefined;
};

export type AroundQueryVariables = Exact<{
  id: string;
  relationships?: Array<RelationshipType> | RelationshipType | null | undefined;
  perRelationship: number;
  budget: number;
}>;


export type AroundQuery = { neighbourhood: { complete: boolean, nodes: Array<{ depth: number, node:
        | { __typename: 'City', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Company', id: string, name: string, founded: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Country', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'District', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Fund', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'IssuingBody', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Park', id: string, name: string, founded: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Policy', id: string, name: string, date: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Province', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Town', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
       }>, edges: Array<{ id: string, type: RelationshipType, from: string, to: string, properties: Array<{ name: string, value: string }> }>, omitted: Array<{ node: string, type: RelationshipType, direction: RelationshipDirection, count: number }> } };

export type BeginningsQueryVariables = Exact<{ [key: string]: never; }>;


export type BeginningsQuery = { company: { edges: Array<{ matchedField: SearchField, node:
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
       }> }, newTown: { edges: Array<{ matchedField: SearchField, node:
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
       }> }, lake: { edges: Array<{ matchedField: SearchField, node:
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
       }> } };

export type BetweenQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type BetweenQuery = { connections: { complete: boolean, nodes: Array<{ depth: number, node:
        | { __typename: 'City', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Company', id: string, name: string, founded: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Country', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'District', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Fund', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'IssuingBody', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Park', id: string, name: string, founded: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Policy', id: string, name: string, date: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Province', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
        | { __typename: 'Town', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
       }>, edges: Array<{ id: string, type: RelationshipType, from: string, to: string, properties: Array<{ name: string, value: string }> }>, omitted: Array<{ node: string, type: RelationshipType, direction: RelationshipDirection, count: number }> } };

export type ConflictPageQueryVariables = Exact<{
  type?: EntityType | null | undefined;
  field?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConflictPageQuery = { conflicts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, field: string, node:
        | { __typename: 'City', id: string, name: string }
        | { __typename: 'Company', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'District', id: string, name: string }
        | { __typename: 'Fund', id: string, name: string }
        | { __typename: 'IssuingBody', id: string, name: string }
        | { __typename: 'Park', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Province', id: string, name: string }
        | { __typename: 'Town', id: string, name: string }
      , values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> }> } };

export type CompanyCountsQueryVariables = Exact<{
  where?: CompanyWhere | null | undefined;
  by: Array<CompanyGroupBy> | CompanyGroupBy;
}>;


export type CompanyCountsQuery = { companies: { totalCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null, node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }> } };

export type FundCountsQueryVariables = Exact<{
  where?: FundWhere | null | undefined;
  by: Array<FundGroupBy> | FundGroupBy;
}>;


export type FundCountsQuery = { funds: { totalCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null, node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, sums: { amount: Array<{ currency: string, amount: number, count: number }> } }> } };

export type IssuingBodyCountsQueryVariables = Exact<{
  where?: IssuingBodyWhere | null | undefined;
  by: Array<IssuingBodyGroupBy> | IssuingBodyGroupBy;
}>;


export type IssuingBodyCountsQuery = { issuingBodies: { totalCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null, node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }> } };

export type ParkCountsQueryVariables = Exact<{
  where?: ParkWhere | null | undefined;
  by: Array<ParkGroupBy> | ParkGroupBy;
}>;


export type ParkCountsQuery = { parks: { totalCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null, node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }> } };

export type PolicyCountsQueryVariables = Exact<{
  where?: PolicyWhere | null | undefined;
  by: Array<PolicyGroupBy> | PolicyGroupBy;
}>;


export type PolicyCountsQuery = { policies: { totalCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null, node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }> } };

export type RegionCountsQueryVariables = Exact<{
  where?: RegionWhere | null | undefined;
  by: Array<RegionGroupBy> | RegionGroupBy;
}>;


export type RegionCountsQuery = { regions: { totalCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null, node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }> } };

export type StatementPartsFragment = { id: string, field: string, value: string | null, start: number | null, end: number | null, spans: Array<{ start: number, end: number }>, subject:
    | { __typename: 'City', id: string, name: string }
    | { __typename: 'Company', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'District', id: string, name: string }
    | { __typename: 'Fund', id: string, name: string }
    | { __typename: 'IssuingBody', id: string, name: string }
    | { __typename: 'Park', id: string, name: string }
    | { __typename: 'Policy', id: string, name: string }
    | { __typename: 'Province', id: string, name: string }
    | { __typename: 'Town', id: string, name: string }
   | null, object:
    | { __typename: 'City', id: string, name: string }
    | { __typename: 'Company', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'District', id: string, name: string }
    | { __typename: 'Fund', id: string, name: string }
    | { __typename: 'IssuingBody', id: string, name: string }
    | { __typename: 'Park', id: string, name: string }
    | { __typename: 'Policy', id: string, name: string }
    | { __typename: 'Province', id: string, name: string }
    | { __typename: 'Town', id: string, name: string }
   | null };

export type DocumentHeadQueryVariables = Exact<{
  id: string;
}>;


export type DocumentHeadQuery = { document: { id: string, title: string | null, publisher: string | null, author: string | null, url: string | null, format: DocumentFormat, textLength: number, published: { value: string } | null, statements: { totalCount: number } } | null };

export type DocumentBlocksQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DocumentBlocksQuery = { document: { id: string, blocks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ index: number, kind: BlockKind, headingPath: Array<string>, start: number, end: number, text: string, reason: string | null }> } } | null };

export type DocumentStatementsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  from?: number | null | undefined;
  to?: number | null | undefined;
}>;


export type DocumentStatementsQuery = { document: { id: string, statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, field: string, value: string | null, start: number | null, end: number | null, spans: Array<{ start: number, end: number }>, subject:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, object:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null }> } } | null };

export type EvidencePartsFragment = { id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null };

type ThingParts_City_Fragment = { __typename: 'City', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> };

type ThingParts_Company_Fragment = { __typename: 'Company', id: string, name: string, founded: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> };

type ThingParts_Country_Fragment = { __typename: 'Country', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> };

type ThingParts_District_Fragment = { __typename: 'District', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> };

type ThingParts_Fund_Fragment = { __typename: 'Fund', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> };

type ThingParts_IssuingBody_Fragment = { __typename: 'IssuingBody', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> };

type ThingParts_Park_Fragment = { __typename: 'Park', id: string, name: string, founded: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> };

type ThingParts_Policy_Fragment = { __typename: 'Policy', id: string, name: string, date: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> };

type ThingParts_Province_Fragment = { __typename: 'Province', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> };

type ThingParts_Town_Fragment = { __typename: 'Town', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> };

export type ThingPartsFragment =
  | ThingParts_City_Fragment
  | ThingParts_Company_Fragment
  | ThingParts_Country_Fragment
  | ThingParts_District_Fragment
  | ThingParts_Fund_Fragment
  | ThingParts_IssuingBody_Fragment
  | ThingParts_Park_Fragment
  | ThingParts_Policy_Fragment
  | ThingParts_Province_Fragment
  | ThingParts_Town_Fragment
;

export type SubgraphPartsFragment = { complete: boolean, nodes: Array<{ depth: number, node:
      | { __typename: 'City', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
      | { __typename: 'Company', id: string, name: string, founded: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
      | { __typename: 'Country', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
      | { __typename: 'District', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
      | { __typename: 'Fund', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
      | { __typename: 'IssuingBody', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
      | { __typename: 'Park', id: string, name: string, founded: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
      | { __typename: 'Policy', id: string, name: string, date: { value: string, start: string, end: string } | null, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
      | { __typename: 'Province', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
      | { __typename: 'Town', id: string, name: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }> }
     }>, edges: Array<{ id: string, type: RelationshipType, from: string, to: string, properties: Array<{ name: string, value: string }> }>, omitted: Array<{ node: string, type: RelationshipType, direction: RelationshipDirection, count: number }> };

export type ValuePartsFragment = { id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
    | { __typename: 'City', id: string, name: string }
    | { __typename: 'Company', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'District', id: string, name: string }
    | { __typename: 'Fund', id: string, name: string }
    | { __typename: 'IssuingBody', id: string, name: string }
    | { __typename: 'Park', id: string, name: string }
    | { __typename: 'Policy', id: string, name: string }
    | { __typename: 'Province', id: string, name: string }
    | { __typename: 'Town', id: string, name: string }
   | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { policies: { totalCount: number }, issuingBodies: { totalCount: number }, regions: { totalCount: number }, parks: { totalCount: number }, companies: { totalCount: number }, funds: { totalCount: number }, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null, publisher: string | null, published: { value: string } | null }> } };

export type PathsBetweenThingsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
}>;


export type PathsBetweenThingsQuery = { paths: { complete: boolean, paths: Array<{ length: number, nodes: Array<
        | { __typename: 'City', id: string, name: string }
        | { __typename: 'Company', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'District', id: string, name: string }
        | { __typename: 'Fund', id: string, name: string }
        | { __typename: 'IssuingBody', id: string, name: string }
        | { __typename: 'Park', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Province', id: string, name: string }
        | { __typename: 'Town', id: string, name: string }
      >, hops: Array<{ type: RelationshipType, direction: RelationshipDirection, properties: Array<{ name: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> }> } };

export type RelationshipBetweenQueryVariables = Exact<{
  ids: Array<string> | string;
  type: RelationshipType;
}>;


export type RelationshipBetweenQuery = { connections: { nodes: Array<{ node:
        | { __typename: 'City', id: string, name: string }
        | { __typename: 'Company', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'District', id: string, name: string }
        | { __typename: 'Fund', id: string, name: string }
        | { __typename: 'IssuingBody', id: string, name: string }
        | { __typename: 'Park', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Province', id: string, name: string }
        | { __typename: 'Town', id: string, name: string }
       }>, edges: Array<{ id: string, type: RelationshipType, from: string, to: string, properties: Array<{ name: string, value: string }>, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> } };

export type SuggestQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
}>;


export type SuggestQuery = { search: { totalCount: number, edges: Array<{ matchedField: SearchField, matchedText: string, node:
        | { __typename: 'City', name: string, id: string }
        | { __typename: 'Company', name: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'District', name: string, id: string }
        | { __typename: 'Document', title: string | null, id: string }
        | { __typename: 'Fund', name: string, id: string }
        | { __typename: 'IssuingBody', name: string, id: string }
        | { __typename: 'Observation', id: string }
        | { __typename: 'Park', name: string, id: string }
        | { __typename: 'Policy', name: string, id: string }
        | { __typename: 'Province', name: string, id: string }
        | { __typename: 'Town', name: string, id: string }
      , passage: { text: string, start: number, matchStart: number, matchEnd: number } | null }> } };

export type BodyTableQueryVariables = Exact<{
  where?: IssuingBodyWhere | null | undefined;
  orderBy?: Array<IssuingBodyOrder> | IssuingBodyOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BodyTableQuery = { issuingBodies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'IssuingBody', id: string, name: string, kind: BodyKind | null, aliases: Array<string>, locatedIn: { nodes: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }, issued: { totalCount: number, edges: Array<{ node: { id: string, name: string }, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> }, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } };

export type CompanyTableQueryVariables = Exact<{
  where?: CompanyWhere | null | undefined;
  orderBy?: Array<CompanyOrder> | CompanyOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CompanyTableQuery = { companies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Company', id: string, name: string, founded: { value: string } | null, locatedIn: { edges: Array<{ node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> }, inPark: { edges: Array<{ node: { id: string, name: string }, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> }, grants: { edges: Array<{ amount: { amount: number, currency: string } | null, node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> }, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } };

export type FundTableQueryVariables = Exact<{
  where?: FundWhere | null | undefined;
  orderBy?: Array<FundOrder> | FundOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FundTableQuery = { funds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Fund', id: string, name: string, amount: { amount: number, currency: string } | null, fundOf: { edges: Array<{ node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> }, backedBy: { edges: Array<{ role: BackerRole | null, node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> }, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } };

export type ParkTableQueryVariables = Exact<{
  where?: ParkWhere | null | undefined;
  orderBy?: Array<ParkOrder> | ParkOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ParkTableQuery = { parks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Park', id: string, name: string, founded: { value: string } | null, area: { squareMetres: number } | null, locatedIn: { nodes: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }, sponsoredBy: { edges: Array<{ role: SponsorRole | null, node:
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'IssuingBody', id: string, name: string }
          , evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> }, funds: { edges: Array<{ node: { id: string, name: string, amount: { amount: number, currency: string } | null }, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> } }> } };

export type PolicyTableQueryVariables = Exact<{
  where?: PolicyWhere | null | undefined;
  orderBy?: Array<PolicyOrder> | PolicyOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PolicyTableQuery = { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Policy', id: string, name: string, documentNumber: string | null, date: { value: string } | null, issuedBy: { edges: Array<{ role: IssuerRole | null, node: { id: string, name: string }, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }> }, appliesTo: { nodes: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } };

export type RegionTableQueryVariables = Exact<{
  where?: RegionWhere | null | undefined;
  orderBy?: Array<RegionOrder> | RegionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RegionTableQuery = { regions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'City', id: string, name: string, code: string | null, level: RegionLevel | null, partOf: { nodes: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }
      | { __typename: 'Country', id: string, name: string, code: string | null, level: RegionLevel | null, partOf: { nodes: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }
      | { __typename: 'District', id: string, name: string, code: string | null, level: RegionLevel | null, partOf: { nodes: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }
      | { __typename: 'Province', id: string, name: string, code: string | null, level: RegionLevel | null, partOf: { nodes: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }
      | { __typename: 'Town', id: string, name: string, code: string | null, level: RegionLevel | null, partOf: { nodes: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }
    > } };

export type ThingQueryVariables = Exact<{
  id: string;
}>;


export type ThingQuery = { node:
    | { __typename: 'City', name: string, aliases: Array<string>, topics: Array<string>, id: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }>, values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null }> }, observations: { totalCount: number, nodes: Array<{ id: string, metric: string, value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } }
    | { __typename: 'Company', name: string, aliases: Array<string>, topics: Array<string>, id: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }>, values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null }> }, observations: { totalCount: number, nodes: Array<{ id: string, metric: string, value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } }
    | { __typename: 'Country', name: string, aliases: Array<string>, topics: Array<string>, id: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }>, values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null }> }, observations: { totalCount: number, nodes: Array<{ id: string, metric: string, value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } }
    | { __typename: 'District', name: string, aliases: Array<string>, topics: Array<string>, id: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }>, values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null }> }, observations: { totalCount: number, nodes: Array<{ id: string, metric: string, value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } }
    | { __typename: 'Document', id: string }
    | { __typename: 'Fund', name: string, aliases: Array<string>, topics: Array<string>, id: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }>, values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null }> }, observations: { totalCount: number, nodes: Array<{ id: string, metric: string, value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } }
    | { __typename: 'IssuingBody', name: string, aliases: Array<string>, topics: Array<string>, id: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }>, values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null }> }, observations: { totalCount: number, nodes: Array<{ id: string, metric: string, value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Park', name: string, aliases: Array<string>, topics: Array<string>, id: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }>, values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null }> }, observations: { totalCount: number, nodes: Array<{ id: string, metric: string, value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } }
    | { __typename: 'Policy', name: string, aliases: Array<string>, topics: Array<string>, id: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }>, values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null }> }, observations: { totalCount: number, nodes: Array<{ id: string, metric: string, value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } }
    | { __typename: 'Province', name: string, aliases: Array<string>, topics: Array<string>, id: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }>, values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null }> }, observations: { totalCount: number, nodes: Array<{ id: string, metric: string, value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } }
    | { __typename: 'Town', name: string, aliases: Array<string>, topics: Array<string>, id: string, relationshipCounts: Array<{ type: RelationshipType, direction: RelationshipDirection, count: number }>, values: Array<{ id: string, field: string, value: string, rank: number, shown: boolean, conflicting: boolean, documents: number, node:
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Fund', id: string, name: string }
          | { __typename: 'IssuingBody', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Province', id: string, name: string }
          | { __typename: 'Town', id: string, name: string }
         | null, evidence: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null }> }, observations: { totalCount: number, nodes: Array<{ id: string, metric: string, value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, quote: string | null, start: number | null, end: number | null, address: string | null, document: { id: string, title: string | null, publisher: string | null, published: { value: string } | null } | null }> } }> } }
   | null };

export type WithinRegionQueryVariables = Exact<{
  ids: Array<string> | string;
  within: string;
}>;


export type WithinRegionQuery = { policies: { nodes: Array<{ id: string }> }, issuingBodies: { nodes: Array<{ id: string }> }, regions: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > }, parks: { nodes: Array<{ id: string }> }, companies: { nodes: Array<{ id: string }> }, funds: { nodes: Array<{ id: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StatementPartsFragmentDoc = new TypedDocumentString(`
    fragment StatementParts on Evidence {
  id
  field
  value
  start
  end
  spans {
    start
    end
  }
  subject {
    __typename
    id
    name
  }
  object {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"StatementParts"}) as unknown as TypedDocumentString<StatementPartsFragment, unknown>;
export const ThingPartsFragmentDoc = new TypedDocumentString(`
    fragment ThingParts on Entity {
  __typename
  id
  name
  relationshipCounts {
    type
    direction
    count
  }
  ... on Policy {
    date {
      value
      start
      end
    }
  }
  ... on Park {
    founded {
      value
      start
      end
    }
  }
  ... on Company {
    founded {
      value
      start
      end
    }
  }
}
    `, {"fragmentName":"ThingParts"}) as unknown as TypedDocumentString<ThingPartsFragment, unknown>;
export const SubgraphPartsFragmentDoc = new TypedDocumentString(`
    fragment SubgraphParts on Subgraph {
  complete
  nodes {
    depth
    node {
      ...ThingParts
    }
  }
  edges {
    id
    type
    from
    to
    properties {
      name
      value
    }
  }
  omitted {
    node
    type
    direction
    count
  }
}
    fragment ThingParts on Entity {
  __typename
  id
  name
  relationshipCounts {
    type
    direction
    count
  }
  ... on Policy {
    date {
      value
      start
      end
    }
  }
  ... on Park {
    founded {
      value
      start
      end
    }
  }
  ... on Company {
    founded {
      value
      start
      end
    }
  }
}`, {"fragmentName":"SubgraphParts"}) as unknown as TypedDocumentString<SubgraphPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const ValuePartsFragmentDoc = new TypedDocumentString(`
    fragment ValueParts on StatedValue {
  id
  field
  value
  node {
    __typename
    id
    name
  }
  rank
  shown
  conflicting
  documents
  evidence(first: 5) {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}`, {"fragmentName":"ValueParts"}) as unknown as TypedDocumentString<ValuePartsFragment, unknown>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $relationships: [RelationshipType!], $perRelationship: Int!, $budget: Int!) {
  neighbourhood(
    id: $id
    relationships: $relationships
    perRelationship: $perRelationship
    budget: $budget
  ) {
    ...SubgraphParts
  }
}
    fragment ThingParts on Entity {
  __typename
  id
  name
  relationshipCounts {
    type
    direction
    count
  }
  ... on Policy {
    date {
      value
      start
      end
    }
  }
  ... on Park {
    founded {
      value
      start
      end
    }
  }
  ... on Company {
    founded {
      value
      start
      end
    }
  }
}
fragment SubgraphParts on Subgraph {
  complete
  nodes {
    depth
    node {
      ...ThingParts
    }
  }
  edges {
    id
    type
    from
    to
    properties {
      name
      value
    }
  }
  omitted {
    node
    type
    direction
    count
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const BeginningsDocument = new TypedDocumentString(`
    query Beginnings {
  company: search(text: "腾讯", types: [Company], first: 1) {
    edges {
      matchedField
      node {
        id
        ... on Entity {
          name
        }
      }
    }
  }
  newTown: search(text: "苏州高铁新城", types: [Park], first: 1) {
    edges {
      matchedField
      node {
        id
        ... on Entity {
          name
        }
      }
    }
  }
  lake: search(text: "松山湖", types: [Park], first: 1) {
    edges {
      matchedField
      node {
        id
        ... on Entity {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BeginningsQuery, BeginningsQueryVariables>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($ids: [ID!]!) {
  connections(ids: $ids) {
    ...SubgraphParts
  }
}
    fragment ThingParts on Entity {
  __typename
  id
  name
  relationshipCounts {
    type
    direction
    count
  }
  ... on Policy {
    date {
      value
      start
      end
    }
  }
  ... on Park {
    founded {
      value
      start
      end
    }
  }
  ... on Company {
    founded {
      value
      start
      end
    }
  }
}
fragment SubgraphParts on Subgraph {
  complete
  nodes {
    depth
    node {
      ...ThingParts
    }
  }
  edges {
    id
    type
    from
    to
    properties {
      name
      value
    }
  }
  omitted {
    node
    type
    direction
    count
  }
}`) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const ConflictPageDocument = new TypedDocumentString(`
    query ConflictPage($type: EntityType, $field: String, $first: Int!, $after: String) {
  conflicts(type: $type, field: $field, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      field
      node {
        __typename
        id
        name
      }
      values(first: 10) {
        ...ValueParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}
fragment ValueParts on StatedValue {
  id
  field
  value
  node {
    __typename
    id
    name
  }
  rank
  shown
  conflicting
  documents
  evidence(first: 5) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<ConflictPageQuery, ConflictPageQueryVariables>;
export const CompanyCountsDocument = new TypedDocumentString(`
    query CompanyCounts($where: CompanyWhere, $by: [CompanyGroupBy!]!) {
  companies(where: $where, first: 1) {
    totalCount
    groups(by: $by) {
      keys {
        value
        node {
          id
        }
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyCountsQuery, CompanyCountsQueryVariables>;
export const FundCountsDocument = new TypedDocumentString(`
    query FundCounts($where: FundWhere, $by: [FundGroupBy!]!) {
  funds(where: $where, first: 1) {
    totalCount
    groups(by: $by) {
      keys {
        value
        node {
          id
        }
      }
      count
      sums {
        amount {
          currency
          amount
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FundCountsQuery, FundCountsQueryVariables>;
export const IssuingBodyCountsDocument = new TypedDocumentString(`
    query IssuingBodyCounts($where: IssuingBodyWhere, $by: [IssuingBodyGroupBy!]!) {
  issuingBodies(where: $where, first: 1) {
    totalCount
    groups(by: $by) {
      keys {
        value
        node {
          id
        }
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<IssuingBodyCountsQuery, IssuingBodyCountsQueryVariables>;
export const ParkCountsDocument = new TypedDocumentString(`
    query ParkCounts($where: ParkWhere, $by: [ParkGroupBy!]!) {
  parks(where: $where, first: 1) {
    totalCount
    groups(by: $by) {
      keys {
        value
        node {
          id
        }
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ParkCountsQuery, ParkCountsQueryVariables>;
export const PolicyCountsDocument = new TypedDocumentString(`
    query PolicyCounts($where: PolicyWhere, $by: [PolicyGroupBy!]!) {
  policies(where: $where, first: 1) {
    totalCount
    groups(by: $by) {
      keys {
        value
        node {
          id
        }
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyCountsQuery, PolicyCountsQueryVariables>;
export const RegionCountsDocument = new TypedDocumentString(`
    query RegionCounts($where: RegionWhere, $by: [RegionGroupBy!]!) {
  regions(where: $where, first: 1) {
    totalCount
    groups(by: $by) {
      keys {
        value
        node {
          id
        }
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<RegionCountsQuery, RegionCountsQueryVariables>;
export const DocumentHeadDocument = new TypedDocumentString(`
    query DocumentHead($id: ID!) {
  document(id: $id) {
    id
    title
    publisher
    author
    url
    format
    textLength
    published {
      value
    }
    statements(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentHeadQuery, DocumentHeadQueryVariables>;
export const DocumentBlocksDocument = new TypedDocumentString(`
    query DocumentBlocks($id: ID!, $after: String) {
  document(id: $id) {
    id
    blocks(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        index
        kind
        headingPath
        start
        end
        text
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentBlocksQuery, DocumentBlocksQueryVariables>;
export const DocumentStatementsDocument = new TypedDocumentString(`
    query DocumentStatements($id: ID!, $after: String, $from: Int, $to: Int) {
  document(id: $id) {
    id
    statements(first: 100, after: $after, from: $from, to: $to) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StatementParts
      }
    }
  }
}
    fragment StatementParts on Evidence {
  id
  field
  value
  start
  end
  spans {
    start
    end
  }
  subject {
    __typename
    id
    name
  }
  object {
    __typename
    id
    name
  }
}`) as unknown as TypedDocumentString<DocumentStatementsQuery, DocumentStatementsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  policies {
    totalCount
  }
  issuingBodies {
    totalCount
  }
  regions {
    totalCount
  }
  parks {
    totalCount
  }
  companies {
    totalCount
  }
  funds {
    totalCount
  }
  documents(first: 20, orderBy: [{published: DESC}]) {
    totalCount
    nodes {
      id
      title
      publisher
      published {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PathsBetweenThingsDocument = new TypedDocumentString(`
    query PathsBetweenThings($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    complete
    paths {
      length
      nodes {
        __typename
        id
        name
      }
      hops {
        type
        direction
        properties {
          name
          value
        }
        evidence(first: 2) {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}`) as unknown as TypedDocumentString<PathsBetweenThingsQuery, PathsBetweenThingsQueryVariables>;
export const RelationshipBetweenDocument = new TypedDocumentString(`
    query RelationshipBetween($ids: [ID!]!, $type: RelationshipType!) {
  connections(ids: $ids, relationships: [$type]) {
    nodes {
      node {
        __typename
        id
        name
      }
    }
    edges {
      id
      type
      from
      to
      properties {
        name
        value
      }
      evidence(first: 10) {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}`) as unknown as TypedDocumentString<RelationshipBetweenQuery, RelationshipBetweenQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $types: [SearchType!]) {
  search(text: $text, types: $types, first: 8) {
    totalCount
    edges {
      matchedField
      matchedText
      node {
        __typename
        id
        ... on Entity {
          name
        }
        ... on Document {
          title
        }
      }
      passage {
        text
        start
        matchStart
        matchEnd
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const BodyTableDocument = new TypedDocumentString(`
    query BodyTable($where: IssuingBodyWhere, $orderBy: [IssuingBodyOrder!], $first: Int!, $after: String) {
  issuingBodies(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name
      kind
      aliases
      locatedIn(first: 3) {
        nodes {
          id
          name
        }
      }
      issued(first: 3, orderBy: [{date: DESC}]) {
        totalCount
        edges {
          node {
            id
            name
          }
          evidence(first: 1) {
            ...EvidenceParts
          }
        }
      }
      evidence(first: 1) {
        nodes {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}`) as unknown as TypedDocumentString<BodyTableQuery, BodyTableQueryVariables>;
export const CompanyTableDocument = new TypedDocumentString(`
    query CompanyTable($where: CompanyWhere, $orderBy: [CompanyOrder!], $first: Int!, $after: String) {
  companies(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name
      founded {
        value
      }
      locatedIn(first: 3) {
        edges {
          node {
            id
            name
          }
          evidence(first: 1) {
            ...EvidenceParts
          }
        }
      }
      inPark(first: 3) {
        edges {
          node {
            id
            name
          }
          evidence(first: 1) {
            ...EvidenceParts
          }
        }
      }
      grants(first: 3) {
        edges {
          amount {
            amount
            currency
          }
          node {
            ... on Entity {
              id
              name
            }
          }
          evidence(first: 1) {
            ...EvidenceParts
          }
        }
      }
      evidence(first: 1) {
        nodes {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}`) as unknown as TypedDocumentString<CompanyTableQuery, CompanyTableQueryVariables>;
export const FundTableDocument = new TypedDocumentString(`
    query FundTable($where: FundWhere, $orderBy: [FundOrder!], $first: Int!, $after: String) {
  funds(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name
      amount {
        amount
        currency
      }
      fundOf(first: 3) {
        edges {
          node {
            ... on Entity {
              id
              name
            }
          }
          evidence(first: 1) {
            ...EvidenceParts
          }
        }
      }
      backedBy(first: 6) {
        edges {
          role
          node {
            ... on Entity {
              id
              name
            }
          }
          evidence(first: 1) {
            ...EvidenceParts
          }
        }
      }
      evidence(first: 1) {
        nodes {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}`) as unknown as TypedDocumentString<FundTableQuery, FundTableQueryVariables>;
export const ParkTableDocument = new TypedDocumentString(`
    query ParkTable($where: ParkWhere, $orderBy: [ParkOrder!], $first: Int!, $after: String) {
  parks(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name
      founded {
        value
      }
      area {
        squareMetres
      }
      locatedIn(first: 3) {
        nodes {
          id
          name
        }
      }
      sponsoredBy(first: 6) {
        edges {
          role
          node {
            __typename
            ... on Entity {
              id
              name
            }
          }
          evidence(first: 1) {
            ...EvidenceParts
          }
        }
      }
      funds(first: 5) {
        edges {
          node {
            id
            name
            amount {
              amount
              currency
            }
          }
          evidence(first: 1) {
            ...EvidenceParts
          }
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}`) as unknown as TypedDocumentString<ParkTableQuery, ParkTableQueryVariables>;
export const PolicyTableDocument = new TypedDocumentString(`
    query PolicyTable($where: PolicyWhere, $orderBy: [PolicyOrder!], $first: Int!, $after: String) {
  policies(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name
      documentNumber
      date {
        value
      }
      issuedBy(first: 8) {
        edges {
          role
          node {
            id
            name
          }
          evidence(first: 1) {
            ...EvidenceParts
          }
        }
      }
      appliesTo(first: 5) {
        nodes {
          id
          name
        }
      }
      evidence(first: 1) {
        nodes {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}`) as unknown as TypedDocumentString<PolicyTableQuery, PolicyTableQueryVariables>;
export const RegionTableDocument = new TypedDocumentString(`
    query RegionTable($where: RegionWhere, $orderBy: [RegionOrder!], $first: Int!, $after: String) {
  regions(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name
      code
      level
      partOf(first: 1) {
        nodes {
          id
          name
        }
      }
      evidence(first: 1) {
        nodes {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}`) as unknown as TypedDocumentString<RegionTableQuery, RegionTableQueryVariables>;
export const ThingDocument = new TypedDocumentString(`
    query Thing($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      aliases
      topics
      relationshipCounts {
        type
        direction
        count
      }
      values(first: 60) {
        ...ValueParts
      }
      documents(first: 20) {
        totalCount
        nodes {
          id
          title
        }
      }
      observations(first: 40, orderBy: [{asOf: DESC}]) {
        totalCount
        nodes {
          id
          metric
          value
          unit
          scope
          attributedTo
          asOf {
            value
          }
          evidence(first: 2) {
            nodes {
              ...EvidenceParts
            }
          }
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  quote
  start
  end
  address
  document {
    id
    title
    publisher
    published {
      value
    }
  }
}
fragment ValueParts on StatedValue {
  id
  field
  value
  node {
    __typename
    id
    name
  }
  rank
  shown
  conflicting
  documents
  evidence(first: 5) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<ThingQuery, ThingQueryVariables>;
export const WithinRegionDocument = new TypedDocumentString(`
    query WithinRegion($ids: [ID!]!, $within: String!) {
  policies(where: {id: {in: $ids}, within: $within}, first: 100) {
    nodes {
      id
    }
  }
  issuingBodies(where: {id: {in: $ids}, within: $within}, first: 100) {
    nodes {
      id
    }
  }
  regions(where: {id: {in: $ids}, within: $within}, first: 100) {
    nodes {
      id
    }
  }
  parks(where: {id: {in: $ids}, within: $within}, first: 100) {
    nodes {
      id
    }
  }
  companies(where: {id: {in: $ids}, within: $within}, first: 100) {
    nodes {
      id
    }
  }
  funds(where: {id: {in: $ids}, within: $within}, first: 100) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WithinRegionQuery, WithinRegionQueryVariables>;