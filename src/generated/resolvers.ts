import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** An area. */
export type Area = {
  /** In square metres; 1 亩 is 666.67 m². */
  squareMetres: Scalars['Float']['output'];
  /** The words of the source, e.g. 规划7平方公里，首批300亩. */
  text: Scalars['String']['output'];
};

/** Filters areas, in square metres. */
export type AreaWhere = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Chooses by the relationship itself. */
export type BackedByEdgeWhere = {
  /** One statement for the relationship fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  role?: InputMaybe<BackerRoleWhere>;
};

/** Who can stand behind a fund. */
export type Backer = Company | Fund | IssuingBody;

/** A page of Backer. */
export type BackerBackedByConnection = {
  edges: Array<BackerBackedByEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Backer>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Backer. */
export type BackerBackedByEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Backer;
  role: Maybe<BackerRole>;
};


/** One relationship to a Backer. */
export type BackerBackedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type BackerBackedByFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<BackerBackedByWhere>;
  /** No one fits. */
  none?: InputMaybe<BackerBackedByWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<BackerBackedByWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<BackerBackedByWhere>;
};

/** Chooses relationships by their Backer and by themselves. All fields given must hold. */
export type BackerBackedByWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<BackerBackedByWhere>>;
  /** By the relationship itself. */
  edge?: InputMaybe<BackedByEdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<BackerBackedByWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<BackerBackedByWhere>>;
  /** What it is. */
  type?: InputMaybe<EntityTypeWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** One key to order Backer by; nulls come last both ways, ties go by id the same way. */
export type BackerOrder =
  { id: SortDirection; name?: never; }
  |  { id?: never; name: SortDirection; };

/** What a backer does for a fund. */
export type BackerRole =
  | 'FOUNDED'
  | 'INVESTS'
  | 'MANAGES';

/** Filters by kind. */
export type BackerRoleWhere = {
  eq?: InputMaybe<BackerRole>;
  in?: InputMaybe<Array<BackerRole>>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A piece of a document's stored text. Blocks tile the text: joined in their order they are the whole of it. */
export type Block = {
  end: Scalars['Int']['output'];
  /** The headings above it, outermost first. */
  headingPath: Array<Scalars['String']['output']>;
  /** Its place among the blocks of the document, from 0. */
  index: Scalars['Int']['output'];
  kind: BlockKind;
  /** For NOISE: why it is set aside, e.g. page number. */
  reason: Maybe<Scalars['String']['output']>;
  /** UTF-16 code units of the stored text, start inclusive, end exclusive. */
  start: Scalars['Int']['output'];
  /** The text from start to end, with the white space that follows it. */
  text: Scalars['String']['output'];
};

/** A page of Block. */
export type BlockConnection = {
  edges: Array<BlockEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Block>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Block of a page. */
export type BlockEdge = {
  cursor: Scalars['String']['output'];
  node: Block;
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
  eq?: InputMaybe<BodyKind>;
  in?: InputMaybe<Array<BodyKind>>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something that a run added or withdrew. */
export type Change = {
  change: ChangeKind;
  /** The value, the thing's name or the document's title, as it was. */
  display: Maybe<Scalars['String']['output']>;
  /** The document, as far as it is live. */
  document: Maybe<Document>;
  /** Of a fact: the field, e.g. date, or the relationship's public name, e.g. ISSUED_BY. */
  field: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The thing it is about, as far as it still stands. */
  node: Maybe<Entity>;
  /** Of a fact of a relationship: the thing at the other end, as far as it still stands. */
  object: Maybe<Entity>;
  /** The id of the fact, the thing or the document. */
  of: Scalars['ID']['output'];
  /** The run. */
  run: Scalars['ID']['output'];
  what: ChangedKind;
};

/** A page of Change. */
export type ChangeConnection = {
  edges: Array<ChangeEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Change>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Change of a page. */
export type ChangeEdge = {
  cursor: Scalars['String']['output'];
  node: Change;
};

/** Whether it began or ended with the run. */
export type ChangeKind =
  | 'ADDED'
  | 'WITHDRAWN';

/** What a run can change. */
export type ChangedKind =
  | 'DOCUMENT'
  | 'ENTITY'
  | 'FACT';

/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type City = Entity & Node & Region & {
  aliases: Array<Scalars['String']['output']>;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code: Maybe<Scalars['String']['output']>;
  /**
   * The companies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  companies: RelatedCompanyConnection;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  /**
   * The funds in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  funds: RelatedFundConnection;
  /**
   * The grants made in its name.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  granted: CompanyGrantConnection;
  id: Scalars['ID']['output'];
  /**
   * The public bodies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  issuingBodies: RelatedIssuingBodyConnection;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level: Maybe<RegionLevel>;
  /** Full official name, e.g. 广州市. */
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /**
   * The parks in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parks: RelatedParkConnection;
  /**
   * The division it belongs to.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  partOf: RelatedRegionConnection;
  /**
   * The divisions in it, one level down.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parts: RelatedRegionConnection;
  /**
   * The policies for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  policies: RelatedPolicyConnection;
  /**
   * The funds that are for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  regionalFunds: RelatedFundConnection;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /** Industries it is about, as documents state them, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<RelatedCompanyWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityGrantedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<CompanyGrantWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityIssuingBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IssuingBodyOrder>>;
  where?: InputMaybe<RelatedIssuingBodyWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  where?: InputMaybe<RelatedParkWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityRegionalFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** A city at prefecture level, or one of the four municipalities, e.g. 广州市. */
export type CityValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of City. */
export type CityConnection = {
  edges: Array<CityEdge>;
  /** All that the connection's `where` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null. At most 100 groups. */
  groups: Array<CityGroup>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<City>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of City. */
export type CityConnectionGroupsArgs = {
  by: Array<CityGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

/** One City of a page. */
export type CityEdge = {
  cursor: Scalars['String']['output'];
  node: City;
};

/** Several City that are equal in what they are grouped by. */
export type CityGroup = {
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** What they have in common, in the order of `by`. */
  keys: Array<GroupKey>;
};

/** What City can be grouped by. */
export type CityGroupBy =
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

/** One key to order City by; nulls come last both ways, ties go by id the same way. */
export type CityOrder =
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  { code: SortDirection; id?: never; name?: never; }
  |  { code?: never; id: SortDirection; name?: never; }
  |  /** Full official name, e.g. 广州市. */
  { code?: never; id?: never; name: SortDirection; };

/** Chooses a City. All fields given must hold. */
export type CityWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<CityWhere>>;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code?: InputMaybe<StringWhere>;
  /** The companies in it. */
  companies?: InputMaybe<RelatedCompanyFilter>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** The funds in it. */
  funds?: InputMaybe<RelatedFundFilter>;
  /** The grants made in its name. */
  granted?: InputMaybe<CompanyGrantFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The public bodies in it. */
  issuingBodies?: InputMaybe<RelatedIssuingBodyFilter>;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level?: InputMaybe<RegionLevelWhere>;
  /** Full official name, e.g. 广州市. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<CityWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CityWhere>>;
  /** The parks in it. */
  parks?: InputMaybe<RelatedParkFilter>;
  /** The division it belongs to. */
  partOf?: InputMaybe<RelatedRegionFilter>;
  /** The divisions in it, one level down. */
  parts?: InputMaybe<RelatedRegionFilter>;
  /** The policies for it. */
  policies?: InputMaybe<RelatedPolicyFilter>;
  /** The funds that are for it. */
  regionalFunds?: InputMaybe<RelatedFundFilter>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A firm, also by its brand, e.g. 腾讯. */
export type Company = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  /**
   * The funds it manages, founded or invests in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  backs: FundBackedByConnection;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  /** When it was founded. */
  founded: Maybe<PartialDate>;
  /**
   * Grants it received.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  grants: GranterGrantConnection;
  id: Scalars['ID']['output'];
  /**
   * The parks it is in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  inPark: RelatedParkConnection;
  /**
   * The regions it is in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  locatedIn: RelatedRegionConnection;
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /** 注册资本, as the source states it. */
  registeredCapital: Maybe<Money>;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /**
   * The parks it founded, operates or sponsors.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  sponsors: ParkSponsoredByConnection;
  /**
   * The policies that name it as supported.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  supportedBy: RelatedPolicyConnection;
  /** Industries it works in, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** 统一社会信用代码, 18 characters. */
  unifiedSocialCreditCode: Maybe<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyBacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<FundBackedByWhere>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<GranterOrder>>;
  where?: InputMaybe<GranterGrantWhere>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyInParkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  where?: InputMaybe<RelatedParkWhere>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanySponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  where?: InputMaybe<ParkSponsoredByWhere>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanySupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/** A firm, also by its brand, e.g. 腾讯. */
export type CompanyValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Company. */
export type CompanyConnection = {
  edges: Array<CompanyEdge>;
  /** All that the connection's `where` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null. At most 100 groups. */
  groups: Array<CompanyGroup>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Company>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Company. */
export type CompanyConnectionGroupsArgs = {
  by: Array<CompanyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

/** One Company of a page. */
export type CompanyEdge = {
  cursor: Scalars['String']['output'];
  node: Company;
};

/** A page of Company. */
export type CompanyGrantConnection = {
  edges: Array<CompanyGrantEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Company>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Company. */
export type CompanyGrantEdge = {
  amount: Maybe<Money>;
  cursor: Scalars['String']['output'];
  date: Maybe<PartialDate>;
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Company;
  purpose: Maybe<Scalars['String']['output']>;
};


/** One relationship to a Company. */
export type CompanyGrantEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type CompanyGrantFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<CompanyGrantWhere>;
  /** No one fits. */
  none?: InputMaybe<CompanyGrantWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<CompanyGrantWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<CompanyGrantWhere>;
};

/** Chooses relationships by their Company and by themselves. All fields given must hold. */
export type CompanyGrantWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<CompanyGrantWhere>>;
  /** The funds it manages, founded or invests in. */
  backs?: InputMaybe<FundBackedByFilter>;
  /** By the relationship itself. */
  edge?: InputMaybe<GrantEdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** When it was founded. */
  founded?: InputMaybe<DateWhere>;
  /** Grants it received. */
  grants?: InputMaybe<GranterGrantFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The parks it is in. */
  inPark?: InputMaybe<RelatedParkFilter>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<CompanyGrantWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CompanyGrantWhere>>;
  /** 注册资本, as the source states it. */
  registeredCapital?: InputMaybe<MoneyWhere>;
  /** The parks it founded, operates or sponsors. */
  sponsors?: InputMaybe<ParkSponsoredByFilter>;
  /** The policies that name it as supported. */
  supportedBy?: InputMaybe<RelatedPolicyFilter>;
  /** Industries it works in, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** 统一社会信用代码, 18 characters. */
  unifiedSocialCreditCode?: InputMaybe<StringWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** Several Company that are equal in what they are grouped by. */
export type CompanyGroup = {
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** What they have in common, in the order of `by`. */
  keys: Array<GroupKey>;
  /** Their numbers added up. */
  sums: CompanySums;
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
  /** When it was founded. */
  { founded: SortDirection; id?: never; name?: never; registeredCapital?: never; }
  |  { founded?: never; id: SortDirection; name?: never; registeredCapital?: never; }
  |  { founded?: never; id?: never; name: SortDirection; registeredCapital?: never; }
  |  /** 注册资本, as the source states it. */
  { founded?: never; id?: never; name?: never; registeredCapital: SortDirection; };

/** Numbers of a group added up. */
export type CompanySums = {
  registeredCapital: Array<MoneySum>;
};

/** Chooses a Company. All fields given must hold. */
export type CompanyWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<CompanyWhere>>;
  /** The funds it manages, founded or invests in. */
  backs?: InputMaybe<FundBackedByFilter>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** When it was founded. */
  founded?: InputMaybe<DateWhere>;
  /** Grants it received. */
  grants?: InputMaybe<GranterGrantFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The parks it is in. */
  inPark?: InputMaybe<RelatedParkFilter>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<CompanyWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CompanyWhere>>;
  /** 注册资本, as the source states it. */
  registeredCapital?: InputMaybe<MoneyWhere>;
  /** The parks it founded, operates or sponsors. */
  sponsors?: InputMaybe<ParkSponsoredByFilter>;
  /** The policies that name it as supported. */
  supportedBy?: InputMaybe<RelatedPolicyFilter>;
  /** Industries it works in, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** 统一社会信用代码, 18 characters. */
  unifiedSocialCreditCode?: InputMaybe<StringWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A field for which sources disagree; every value stays. */
export type Conflict = {
  /** The field, e.g. date, or a relationship's public name, e.g. ISSUED_BY. */
  field: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Entity;
  /** Every value stated, the best supported first; at most 100. */
  values: Array<StatedValue>;
};


/** A field for which sources disagree; every value stays. */
export type ConflictValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Conflict. */
export type ConflictConnection = {
  edges: Array<ConflictEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Conflict>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Conflict of a page. */
export type ConflictEdge = {
  cursor: Scalars['String']['output'];
  node: Conflict;
};

/** A country. */
export type Country = Entity & Node & Region & {
  aliases: Array<Scalars['String']['output']>;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code: Maybe<Scalars['String']['output']>;
  /**
   * The companies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  companies: RelatedCompanyConnection;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  /**
   * The funds in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  funds: RelatedFundConnection;
  /**
   * The grants made in its name.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  granted: CompanyGrantConnection;
  id: Scalars['ID']['output'];
  /**
   * The public bodies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  issuingBodies: RelatedIssuingBodyConnection;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level: Maybe<RegionLevel>;
  /** Full official name, e.g. 广州市. */
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /**
   * The parks in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parks: RelatedParkConnection;
  /**
   * The division it belongs to.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  partOf: RelatedRegionConnection;
  /**
   * The divisions in it, one level down.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parts: RelatedRegionConnection;
  /**
   * The policies for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  policies: RelatedPolicyConnection;
  /**
   * The funds that are for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  regionalFunds: RelatedFundConnection;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /** Industries it is about, as documents state them, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/** A country. */
export type CountryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<RelatedCompanyWhere>;
};


/** A country. */
export type CountryDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. */
export type CountryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A country. */
export type CountryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. */
export type CountryFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** A country. */
export type CountryGrantedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<CompanyGrantWhere>;
};


/** A country. */
export type CountryIssuingBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IssuingBodyOrder>>;
  where?: InputMaybe<RelatedIssuingBodyWhere>;
};


/** A country. */
export type CountryNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. */
export type CountryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/** A country. */
export type CountryParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  where?: InputMaybe<RelatedParkWhere>;
};


/** A country. */
export type CountryPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A country. */
export type CountryPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A country. */
export type CountryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/** A country. */
export type CountryRegionalFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** A country. */
export type CountryRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. */
export type CountryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** A country. */
export type CountryValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How precisely a date is known. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** Filters dates, which are intervals: 2016-12 is the whole month. Arguments are 2016, 2016-12 or 2016-12-03. */
export type DateWhere = {
  /** Lies wholly within this. */
  during?: InputMaybe<Scalars['String']['input']>;
  /** Is stated exactly so: 2016-12 is not 2016-12-03. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Begins on or after the first day of this. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Could lie within this: at least one day is shared. */
  overlaps?: InputMaybe<Scalars['String']['input']>;
  /** Ends on or before the last day of this. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** What a decision changed. */
export type DecisionResult = {
  /** Its id, which `undoDecision` takes. */
  decision: Scalars['ID']['output'];
  entitiesCreated: Scalars['Int']['output'];
  entitiesDeleted: Scalars['Int']['output'];
  factsTouched: Scalars['Int']['output'];
  relationshipsCreated: Scalars['Int']['output'];
  relationshipsDeleted: Scalars['Int']['output'];
  /** The run that made it true; null when nothing changed. */
  run: Maybe<Scalars['ID']['output']>;
};

/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type District = Entity & Node & Region & {
  aliases: Array<Scalars['String']['output']>;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code: Maybe<Scalars['String']['output']>;
  /**
   * The companies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  companies: RelatedCompanyConnection;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  /**
   * The funds in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  funds: RelatedFundConnection;
  /**
   * The grants made in its name.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  granted: CompanyGrantConnection;
  id: Scalars['ID']['output'];
  /**
   * The public bodies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  issuingBodies: RelatedIssuingBodyConnection;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level: Maybe<RegionLevel>;
  /** Full official name, e.g. 广州市. */
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /**
   * The parks in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parks: RelatedParkConnection;
  /**
   * The division it belongs to.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  partOf: RelatedRegionConnection;
  /**
   * The divisions in it, one level down.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parts: RelatedRegionConnection;
  /**
   * The policies for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  policies: RelatedPolicyConnection;
  /**
   * The funds that are for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  regionalFunds: RelatedFundConnection;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /** Industries it is about, as documents state them, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<RelatedCompanyWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictGrantedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<CompanyGrantWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictIssuingBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IssuingBodyOrder>>;
  where?: InputMaybe<RelatedIssuingBodyWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  where?: InputMaybe<RelatedParkWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictRegionalFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** A district, county or county-level city, e.g. 黄埔区 or 昆山市. */
export type DistrictValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One imported source. Every field is a function of its bytes. */
export type Document = Node & {
  author: Maybe<Scalars['String']['output']>;
  /**
   * Its stored text, block by block, in order. `from` and `to` (UTF-16 code units) narrow to what overlaps that part of the text.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  blocks: BlockConnection;
  format: DocumentFormat;
  id: Scalars['ID']['output'];
  /** The day it was published, where it says so. */
  published: Maybe<PartialDate>;
  publisher: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the bytes, hex. */
  sha256: Scalars['String']['output'];
  /**
   * Everything it states, by the place of the words. `from` and `to` (UTF-16 code units) narrow to what overlaps that part of the text.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  statements: EvidenceConnection;
  /** Length of the stored text in UTF-16 code units. */
  textLength: Scalars['Int']['output'];
  /** SHA-256 of the stored text as UTF-8, hex. */
  textSha256: Scalars['String']['output'];
  /** e.g. 东莞市区块链产业调研报告. */
  title: Maybe<Scalars['String']['output']>;
  /** Where it was published, where it says so. */
  url: Maybe<Scalars['String']['output']>;
};


/** One imported source. Every field is a function of its bytes. */
export type DocumentBlocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** One imported source. Every field is a function of its bytes. */
export type DocumentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  extractor?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Document. */
export type DocumentConnection = {
  edges: Array<DocumentEdge>;
  /** All that the connection's `where` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null. At most 100 groups. */
  groups: Array<DocumentGroup>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Document>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Document. */
export type DocumentConnectionGroupsArgs = {
  by: Array<DocumentGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

/** One Document of a page. */
export type DocumentEdge = {
  cursor: Scalars['String']['output'];
  node: Document;
};

/** Formats that import reads. */
export type DocumentFormat =
  | 'HTML'
  | 'MD'
  | 'TXT';

/** Filters by kind. */
export type DocumentFormatWhere = {
  eq?: InputMaybe<DocumentFormat>;
  in?: InputMaybe<Array<DocumentFormat>>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Several Document that are equal in what they are grouped by. */
export type DocumentGroup = {
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** What they have in common, in the order of `by`. */
  keys: Array<GroupKey>;
  /** Their numbers added up. */
  sums: DocumentSums;
};

/** What Document can be grouped by. */
export type DocumentGroupBy =
  /** By `format`. */
  | 'FORMAT'
  /** By `publisher`. */
  | 'PUBLISHER'
  /** By `title`. */
  | 'TITLE'
  /** The year of `published`. */
  | 'YEAR';

/** One key to order Document by; nulls come last both ways, ties go by id the same way. */
export type DocumentOrder =
  { id: SortDirection; published?: never; title?: never; }
  |  /** The day it was published, where it says so. */
  { id?: never; published: SortDirection; title?: never; }
  |  /** e.g. 东莞市区块链产业调研报告. */
  { id?: never; published?: never; title: SortDirection; };

/** Numbers of a group added up. */
export type DocumentSums = {
  textLength: NumberSum;
};

/** Chooses a Document. All fields given must hold. */
export type DocumentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentWhere>>;
  author?: InputMaybe<StringWhere>;
  format?: InputMaybe<DocumentFormatWhere>;
  id?: InputMaybe<IdWhere>;
  /** This does not hold. */
  not?: InputMaybe<DocumentWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DocumentWhere>>;
  /** The day it was published, where it says so. */
  published?: InputMaybe<DateWhere>;
  publisher?: InputMaybe<StringWhere>;
  /** SHA-256 of the bytes, hex. */
  sha256?: InputMaybe<StringWhere>;
  /** Length of the stored text in UTF-16 code units. */
  textLength?: InputMaybe<IntWhere>;
  /** SHA-256 of the stored text as UTF-8, hex. */
  textSha256?: InputMaybe<StringWhere>;
  /** e.g. 东莞市区块链产业调研报告. */
  title?: InputMaybe<StringWhere>;
  /** Where it was published, where it says so. */
  url?: InputMaybe<StringWhere>;
};

/** A field of a relationship, as text. */
export type EdgeProperty = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** Chooses by the relationship itself. */
export type EdgeWhere = {
  /** One statement for the relationship fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
};

/**
 * A thing that documents name: a policy, an issuing body, a region, a park, a company or a fund.
 * Every fact about it answers who says so.
 */
export type Entity = {
  aliases: Array<Scalars['String']['output']>;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /** Industries it is about, as documents state them, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/**
 * A thing that documents name: a policy, an issuing body, a region, a park, a company or a fund.
 * Every fact about it answers who says so.
 */
export type EntityDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A thing that documents name: a policy, an issuing body, a region, a park, a company or a fund.
 * Every fact about it answers who says so.
 */
export type EntityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * A thing that documents name: a policy, an issuing body, a region, a park, a company or a fund.
 * Every fact about it answers who says so.
 */
export type EntityEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A thing that documents name: a policy, an issuing body, a region, a park, a company or a fund.
 * Every fact about it answers who says so.
 */
export type EntityNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A thing that documents name: a policy, an issuing body, a region, a park, a company or a fund.
 * Every fact about it answers who says so.
 */
export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/**
 * A thing that documents name: a policy, an issuing body, a region, a park, a company or a fund.
 * Every fact about it answers who says so.
 */
export type EntityRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A thing that documents name: a policy, an issuing body, a region, a park, a company or a fund.
 * Every fact about it answers who says so.
 */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/**
 * A thing that documents name: a policy, an issuing body, a region, a park, a company or a fund.
 * Every fact about it answers who says so.
 */
export type EntityValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key to order Entity by; nulls come last both ways, ties go by id the same way. */
export type EntityOrder =
  { id: SortDirection; name?: never; }
  |  { id?: never; name: SortDirection; };

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
  eq?: InputMaybe<EntityType>;
  in?: InputMaybe<Array<EntityType>>;
};

/** One statement that supports a fact: the verbatim words and their place. */
export type Evidence = {
  /** Where a person reads it in the document, relative to this server: /documents/<id>?at=<start>-<end>; null for a reference source. */
  address: Maybe<Scalars['String']['output']>;
  /** 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The text around the quote, at most 500 UTF-16 code units each side; null for a reference source. */
  context: Maybe<QuoteContext>;
  /** The document; null for a reference source. */
  document: Maybe<Document>;
  end: Maybe<Scalars['Int']['output']>;
  /** The extractor that read it (park-table, policy-prose …), or the reference data set with its version. */
  extractor: Scalars['String']['output'];
  /** What it states: the field, e.g. date, or the relationship's public name, e.g. ISSUED_BY. */
  field: Scalars['String']['output'];
  /** The headings above the quote, outermost first. */
  headingPath: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EvidenceKind;
  /** The thing at the other end, for a relationship. */
  object: Maybe<Entity>;
  /** The verbatim words; null for a reference source. */
  quote: Maybe<Scalars['String']['output']>;
  /** Where a person found it to be wrong; it supports nothing then. */
  rejected: Maybe<Rejection>;
  /** All places, the main one first, where the fact takes more than one. */
  spans: Array<QuoteSpan>;
  /** UTF-16 code units of the document's stored text: text.slice(start, end) is the quote. */
  start: Maybe<Scalars['Int']['output']>;
  /** The thing it is about. */
  subject: Maybe<Entity>;
  /** The value as text, e.g. 2016-12; null for a relationship. */
  value: Maybe<Scalars['String']['output']>;
};


/** One statement that supports a fact: the verbatim words and their place. */
export type EvidenceContextArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Evidence. */
export type EvidenceConnection = {
  edges: Array<EvidenceEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Evidence>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Evidence of a page. */
export type EvidenceEdge = {
  cursor: Scalars['String']['output'];
  node: Evidence;
};

/** Whether a document says it, or a reference source (the gazetteer) that is quoted as a whole. */
export type EvidenceKind =
  | 'DOCUMENT'
  | 'REFERENCE';

/** Chooses by the statements that support a fact. */
export type EvidenceWhere = {
  /** The document's id or its title. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** The extractor that read it, e.g. park-table. */
  extractor?: InputMaybe<Scalars['String']['input']>;
  /** A heading above the quote contains this. */
  section?: InputMaybe<Scalars['String']['input']>;
};

/** Filters numbers. */
export type FloatWhere = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type Fund = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  /** The size of the whole fund. */
  amount: Maybe<Money>;
  /**
   * Who manages, founded or invests in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  backedBy: BackerBackedByConnection;
  /**
   * The funds it stands behind.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  backs: FundBackedByConnection;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  /**
   * The park or region it is for.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  fundOf: RelatedFundTargetConnection;
  id: Scalars['ID']['output'];
  /** The size of its first stage (首期). */
  initialAmount: Maybe<Money>;
  /**
   * The regions it is in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  locatedIn: RelatedRegionConnection;
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /**
   * The policies that name it as supported.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  supportedBy: RelatedPolicyConnection;
  /** Industries it invests in, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundBackedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BackerOrder>>;
  where?: InputMaybe<BackerBackedByWhere>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundBacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<FundBackedByWhere>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundFundOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundTargetOrder>>;
  where?: InputMaybe<RelatedFundTargetWhere>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/** An investment or guidance fund, e.g. 雄岸全球区块链创新基金. */
export type FundValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Fund. */
export type FundBackedByConnection = {
  edges: Array<FundBackedByEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Fund>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Fund. */
export type FundBackedByEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Fund;
  role: Maybe<BackerRole>;
};


/** One relationship to a Fund. */
export type FundBackedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type FundBackedByFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<FundBackedByWhere>;
  /** No one fits. */
  none?: InputMaybe<FundBackedByWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<FundBackedByWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<FundBackedByWhere>;
};

/** Chooses relationships by their Fund and by themselves. All fields given must hold. */
export type FundBackedByWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** The size of the whole fund. */
  amount?: InputMaybe<MoneyWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<FundBackedByWhere>>;
  /** Who manages, founded or invests in it. */
  backedBy?: InputMaybe<BackerBackedByFilter>;
  /** The funds it stands behind. */
  backs?: InputMaybe<FundBackedByFilter>;
  /** By the relationship itself. */
  edge?: InputMaybe<BackedByEdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** The park or region it is for. */
  fundOf?: InputMaybe<RelatedFundTargetFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The size of its first stage (首期). */
  initialAmount?: InputMaybe<MoneyWhere>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<FundBackedByWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<FundBackedByWhere>>;
  /** The policies that name it as supported. */
  supportedBy?: InputMaybe<RelatedPolicyFilter>;
  /** Industries it invests in, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Fund. */
export type FundConnection = {
  edges: Array<FundEdge>;
  /** All that the connection's `where` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null. At most 100 groups. */
  groups: Array<FundGroup>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Fund>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Fund. */
export type FundConnectionGroupsArgs = {
  by: Array<FundGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

/** One Fund of a page. */
export type FundEdge = {
  cursor: Scalars['String']['output'];
  node: Fund;
};

/** Several Fund that are equal in what they are grouped by. */
export type FundGroup = {
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** What they have in common, in the order of `by`. */
  keys: Array<GroupKey>;
  /** Their numbers added up. */
  sums: FundSums;
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
  | 'TOPIC';

/** One key to order Fund by; nulls come last both ways, ties go by id the same way. */
export type FundOrder =
  /** The size of the whole fund. */
  { amount: SortDirection; id?: never; name?: never; }
  |  { amount?: never; id: SortDirection; name?: never; }
  |  { amount?: never; id?: never; name: SortDirection; };

/** Numbers of a group added up. */
export type FundSums = {
  amount: Array<MoneySum>;
  initialAmount: Array<MoneySum>;
};

/** What a fund can be for. */
export type FundTarget = City | Country | District | Park | Province | Town;

/** One key to order FundTarget by; nulls come last both ways, ties go by id the same way. */
export type FundTargetOrder =
  { id: SortDirection; name?: never; }
  |  { id?: never; name: SortDirection; };

/** Chooses a Fund. All fields given must hold. */
export type FundWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** The size of the whole fund. */
  amount?: InputMaybe<MoneyWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<FundWhere>>;
  /** Who manages, founded or invests in it. */
  backedBy?: InputMaybe<BackerBackedByFilter>;
  /** The funds it stands behind. */
  backs?: InputMaybe<FundBackedByFilter>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** The park or region it is for. */
  fundOf?: InputMaybe<RelatedFundTargetFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The size of its first stage (首期). */
  initialAmount?: InputMaybe<MoneyWhere>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<FundWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<FundWhere>>;
  /** The policies that name it as supported. */
  supportedBy?: InputMaybe<RelatedPolicyFilter>;
  /** Industries it invests in, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** Chooses by the relationship itself. */
export type GrantEdgeWhere = {
  amount?: InputMaybe<MoneyWhere>;
  date?: InputMaybe<DateWhere>;
  /** One statement for the relationship fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  purpose?: InputMaybe<StringWhere>;
};

/** Who can grant money to a company. */
export type Granter = City | Country | District | IssuingBody | Province | Town;

/** A page of Granter. */
export type GranterGrantConnection = {
  edges: Array<GranterGrantEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Granter>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Granter. */
export type GranterGrantEdge = {
  amount: Maybe<Money>;
  cursor: Scalars['String']['output'];
  date: Maybe<PartialDate>;
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Granter;
  purpose: Maybe<Scalars['String']['output']>;
};


/** One relationship to a Granter. */
export type GranterGrantEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type GranterGrantFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<GranterGrantWhere>;
  /** No one fits. */
  none?: InputMaybe<GranterGrantWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<GranterGrantWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<GranterGrantWhere>;
};

/** Chooses relationships by their Granter and by themselves. All fields given must hold. */
export type GranterGrantWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<GranterGrantWhere>>;
  /** By the relationship itself. */
  edge?: InputMaybe<GrantEdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** Full official name, e.g. 工业和信息化部. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<GranterGrantWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<GranterGrantWhere>>;
  /** What it is. */
  type?: InputMaybe<EntityTypeWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** One key to order Granter by; nulls come last both ways, ties go by id the same way. */
export type GranterOrder =
  { id: SortDirection; name?: never; }
  |  /** Full official name, e.g. 工业和信息化部. */
  { id?: never; name: SortDirection; };

/** One of the things a group has in common. */
export type GroupKey = {
  /** What was grouped by, e.g. PROVINCE. */
  field: Scalars['String']['output'];
  /** The node, where the key is one. */
  node: Maybe<Entity>;
  /** The value, or the name of the node; null for those without. */
  value: Maybe<Scalars['String']['output']>;
};

/** In what order groups come. */
export type GroupOrder =
  /** The largest first. */
  | 'COUNT'
  /** By their keys, upwards. */
  | 'KEY';

/** Filters ids. */
export type IdWhere = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Whether two names are one thing: what a rule or a person decided, and why. */
export type IdentityDecision = {
  a: Maybe<NameForm>;
  b: Maybe<NameForm>;
  /** `rule`, or who decided. */
  by: Scalars['String']['output'];
  /** Facts of the smaller of the two things: they would move if the two were united. */
  facts: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  reason: Maybe<Scalars['String']['output']>;
  /** The rule; `human` for a person, `bound` for a name that a person bound to another scope. */
  rule: Scalars['String']['output'];
  /** 0 to 1. */
  score: Scalars['Float']['output'];
  verdict: IdentityVerdict;
  /** When a person decided, ISO 8601. */
  when: Maybe<Scalars['String']['output']>;
};

/** A page of IdentityDecision. */
export type IdentityDecisionConnection = {
  edges: Array<IdentityDecisionEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<IdentityDecision>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One IdentityDecision of a page. */
export type IdentityDecisionEdge = {
  cursor: Scalars['String']['output'];
  node: IdentityDecision;
};

/** What was decided about two names. */
export type IdentityVerdict =
  | 'DIFFERENT'
  | 'SAME'
  | 'UNSURE';

/** Filters whole numbers. */
export type IntWhere = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by the relationship itself. */
export type IssuedByEdgeWhere = {
  /** One statement for the relationship fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** LEAD for the first of several bodies, or the one named as leading (牵头); JOINT for the others (联合). */
  role?: InputMaybe<IssuerRoleWhere>;
};

/** The part a body takes in issuing a policy. */
export type IssuerRole =
  | 'JOINT'
  | 'LEAD';

/** Filters by kind. */
export type IssuerRoleWhere = {
  eq?: InputMaybe<IssuerRole>;
  in?: InputMaybe<Array<IssuerRole>>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBody = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  /**
   * The funds it manages, founded or invests in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  backs: FundBackedByConnection;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  /**
   * The grants it made to companies.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  granted: CompanyGrantConnection;
  id: Scalars['ID']['output'];
  /**
   * The policies it issued, alone or with others.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  issued: PolicyIssuedByConnection;
  /** What sort of public body it is. */
  kind: Maybe<BodyKind>;
  /** e.g. 国家级, 省级, 市级. */
  level: Maybe<Scalars['String']['output']>;
  /**
   * The regions it is in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  locatedIn: RelatedRegionConnection;
  /** Full official name, e.g. 工业和信息化部. */
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /**
   * The parks it founded, operates, approved or sponsors.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  sponsors: ParkSponsoredByConnection;
  /** Industries it is about, as documents state them, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyBacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<FundBackedByWhere>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyGrantedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<CompanyGrantWhere>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<PolicyIssuedByWhere>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodySponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  where?: InputMaybe<ParkSponsoredByWhere>;
};


/** A public body: government, party body, regulator, court, institute, university or association. */
export type IssuingBodyValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of IssuingBody. */
export type IssuingBodyConnection = {
  edges: Array<IssuingBodyEdge>;
  /** All that the connection's `where` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null. At most 100 groups. */
  groups: Array<IssuingBodyGroup>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<IssuingBody>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of IssuingBody. */
export type IssuingBodyConnectionGroupsArgs = {
  by: Array<IssuingBodyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

/** One IssuingBody of a page. */
export type IssuingBodyEdge = {
  cursor: Scalars['String']['output'];
  node: IssuingBody;
};

/** Several IssuingBody that are equal in what they are grouped by. */
export type IssuingBodyGroup = {
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** What they have in common, in the order of `by`. */
  keys: Array<GroupKey>;
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

/** A page of IssuingBody. */
export type IssuingBodyIssuedByConnection = {
  edges: Array<IssuingBodyIssuedByEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<IssuingBody>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a IssuingBody. */
export type IssuingBodyIssuedByEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: IssuingBody;
  /** LEAD for the first of several bodies, or the one named as leading (牵头); JOINT for the others (联合). */
  role: Maybe<IssuerRole>;
};


/** One relationship to a IssuingBody. */
export type IssuingBodyIssuedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type IssuingBodyIssuedByFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<IssuingBodyIssuedByWhere>;
  /** No one fits. */
  none?: InputMaybe<IssuingBodyIssuedByWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<IssuingBodyIssuedByWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<IssuingBodyIssuedByWhere>;
};

/** Chooses relationships by their IssuingBody and by themselves. All fields given must hold. */
export type IssuingBodyIssuedByWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<IssuingBodyIssuedByWhere>>;
  /** The funds it manages, founded or invests in. */
  backs?: InputMaybe<FundBackedByFilter>;
  /** By the relationship itself. */
  edge?: InputMaybe<IssuedByEdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** The grants it made to companies. */
  granted?: InputMaybe<CompanyGrantFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The policies it issued, alone or with others. */
  issued?: InputMaybe<PolicyIssuedByFilter>;
  /** What sort of public body it is. */
  kind?: InputMaybe<BodyKindWhere>;
  /** e.g. 国家级, 省级, 市级. */
  level?: InputMaybe<StringWhere>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  /** Full official name, e.g. 工业和信息化部. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<IssuingBodyIssuedByWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<IssuingBodyIssuedByWhere>>;
  /** The parks it founded, operates, approved or sponsors. */
  sponsors?: InputMaybe<ParkSponsoredByFilter>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** One key to order IssuingBody by; nulls come last both ways, ties go by id the same way. */
export type IssuingBodyOrder =
  { id: SortDirection; name?: never; }
  |  /** Full official name, e.g. 工业和信息化部. */
  { id?: never; name: SortDirection; };

/** Chooses a IssuingBody. All fields given must hold. */
export type IssuingBodyWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<IssuingBodyWhere>>;
  /** The funds it manages, founded or invests in. */
  backs?: InputMaybe<FundBackedByFilter>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** The grants it made to companies. */
  granted?: InputMaybe<CompanyGrantFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The policies it issued, alone or with others. */
  issued?: InputMaybe<PolicyIssuedByFilter>;
  /** What sort of public body it is. */
  kind?: InputMaybe<BodyKindWhere>;
  /** e.g. 国家级, 省级, 市级. */
  level?: InputMaybe<StringWhere>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  /** Full official name, e.g. 工业和信息化部. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<IssuingBodyWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<IssuingBodyWhere>>;
  /** The parks it founded, operates, approved or sponsors. */
  sponsors?: InputMaybe<ParkSponsoredByFilter>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** An amount of money with its currency; never converted. */
export type Money = {
  /** In units of the currency: 100亿元 is 10000000000. */
  amount: Scalars['Float']['output'];
  /** ISO 4217, e.g. CNY. */
  currency: Scalars['String']['output'];
  /** The words of the source, e.g. 100亿元. */
  text: Scalars['String']['output'];
};

/** Amounts of one currency added up; none is converted. */
export type MoneySum = {
  amount: Scalars['Float']['output'];
  /** How many have an amount in this currency. */
  count: Scalars['Int']['output'];
  currency: Scalars['String']['output'];
};

/** Filters amounts, in units of the currency. */
export type MoneyWhere = {
  /** ISO 4217, e.g. CNY. */
  currency?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Decisions of people about who is who and about what is wrong. Off unless the server has a token (POLICY_GRAPH_TOKEN); each request then needs it (`Authorization: Bearer …`). */
export type Mutation = {
  /** In a document (id or title) a name means another thing than elsewhere: there it has a scope of its own. */
  bindName: DecisionResult;
  /** Two names (ids of NameForm, or Type:name) are one thing. */
  mergeNames: DecisionResult;
  /** A fact (StatedValue.id) is wrong: everywhere, or as one document states it. */
  rejectFact: DecisionResult;
  /** Two names are two things. */
  splitNames: DecisionResult;
  /** Takes a decision of a person back; the graph is what it would be without it. */
  undoDecision: DecisionResult;
};


/** Decisions of people about who is who and about what is wrong. Off unless the server has a token (POLICY_GRAPH_TOKEN); each request then needs it (`Authorization: Bearer …`). */
export type MutationBindNameArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  document: Scalars['ID']['input'];
  name: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  scope: Scalars['String']['input'];
};


/** Decisions of people about who is who and about what is wrong. Off unless the server has a token (POLICY_GRAPH_TOKEN); each request then needs it (`Authorization: Bearer …`). */
export type MutationMergeNamesArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  by?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Decisions of people about who is who and about what is wrong. Off unless the server has a token (POLICY_GRAPH_TOKEN); each request then needs it (`Authorization: Bearer …`). */
export type MutationRejectFactArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  fact: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Decisions of people about who is who and about what is wrong. Off unless the server has a token (POLICY_GRAPH_TOKEN); each request then needs it (`Authorization: Bearer …`). */
export type MutationSplitNamesArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  by?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Decisions of people about who is who and about what is wrong. Off unless the server has a token (POLICY_GRAPH_TOKEN); each request then needs it (`Authorization: Bearer …`). */
export type MutationUndoDecisionArgs = {
  id: Scalars['ID']['input'];
};

/** One form under which documents name things, with what tells apart things of one name. Which names are one thing is decided apart from them. */
export type NameForm = {
  /** Permanent; `node(id)` answers with the thing it names now. */
  id: Scalars['ID']['output'];
  /** A region, park or document that tells it apart; empty when the name is unique by itself. For a region its division code. */
  scope: Scalars['String']['output'];
  /** How many live statements use it. */
  statements: Scalars['Int']['output'];
  /** As documents write it, e.g. 工信部. */
  text: Scalars['String']['output'];
};

/**
 * Anything with an id: `node(id)` finds it again. Ids are permanent; an id of a name that was united with another still
 * answers, with the thing it names now.
 */
export type Node = {
  id: Scalars['ID']['output'];
};

/** Numbers added up. */
export type NumberSum = {
  /** How many have a number. */
  count: Scalars['Int']['output'];
  value: Scalars['Float']['output'];
};

/** A count, an amount, a rank or a share that a document states about a thing, e.g. 广州 28717 家区块链公司. */
export type Observation = Node & {
  /**
   * What the figure is about.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  about: RelatedEntityConnection;
  /** The day the figure is for. */
  asOf: Maybe<PartialDate>;
  /** Who says so in the document (据…), e.g. 天眼查. */
  attributedTo: Maybe<Scalars['String']['output']>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  id: Scalars['ID']['output'];
  /** What is measured: COUNT, AMOUNT, RANK or SHARE. */
  metric: Scalars['String']['output'];
  /** What is counted, e.g. 区块链公司. */
  scope: Maybe<Scalars['String']['output']>;
  /** e.g. 家, 元, %. */
  unit: Maybe<Scalars['String']['output']>;
  value: Scalars['Float']['output'];
};


/** A count, an amount, a rank or a share that a document states about a thing, e.g. 广州 28717 家区块链公司. */
export type ObservationAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<RelatedEntityWhere>;
};


/** A count, an amount, a rank or a share that a document states about a thing, e.g. 广州 28717 家区块链公司. */
export type ObservationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A count, an amount, a rank or a share that a document states about a thing, e.g. 广州 28717 家区块链公司. */
export type ObservationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Observation. */
export type ObservationConnection = {
  edges: Array<ObservationEdge>;
  /** All that the connection's `where` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null. At most 100 groups. */
  groups: Array<ObservationGroup>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Observation>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Observation. */
export type ObservationConnectionGroupsArgs = {
  by: Array<ObservationGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

/** One Observation of a page. */
export type ObservationEdge = {
  cursor: Scalars['String']['output'];
  node: Observation;
};

/** Several Observation that are equal in what they are grouped by. */
export type ObservationGroup = {
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** What they have in common, in the order of `by`. */
  keys: Array<GroupKey>;
  /** Their numbers added up. */
  sums: ObservationSums;
};

/** What Observation can be grouped by. */
export type ObservationGroupBy =
  /** What the figure is about. */
  | 'ABOUT'
  /** By `metric`. */
  | 'METRIC'
  /** By `scope`. */
  | 'SCOPE'
  /** The year of `asOf`. */
  | 'YEAR';

/** One key to order Observation by; nulls come last both ways, ties go by id the same way. */
export type ObservationOrder =
  /** The day the figure is for. */
  { asOf: SortDirection; id?: never; metric?: never; value?: never; }
  |  { asOf?: never; id: SortDirection; metric?: never; value?: never; }
  |  /** What is measured: COUNT, AMOUNT, RANK or SHARE. */
  { asOf?: never; id?: never; metric: SortDirection; value?: never; }
  |  { asOf?: never; id?: never; metric?: never; value: SortDirection; };

/** Numbers of a group added up. */
export type ObservationSums = {
  value: NumberSum;
};

/** Chooses a Observation. All fields given must hold. */
export type ObservationWhere = {
  /** What the figure is about. */
  about?: InputMaybe<RelatedEntityFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<ObservationWhere>>;
  /** The day the figure is for. */
  asOf?: InputMaybe<DateWhere>;
  /** Who says so in the document (据…), e.g. 天眼查. */
  attributedTo?: InputMaybe<StringWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  id?: InputMaybe<IdWhere>;
  /** What is measured: COUNT, AMOUNT, RANK or SHARE. */
  metric?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<ObservationWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ObservationWhere>>;
  /** What is counted, e.g. 区块链公司. */
  scope?: InputMaybe<StringWhere>;
  /** e.g. 家, 元, %. */
  unit?: InputMaybe<StringWhere>;
  value?: InputMaybe<FloatWhere>;
};

/** Relationships of a node that are not shown. */
export type Omission = {
  count: Scalars['Int']['output'];
  direction: RelationshipDirection;
  node: Scalars['ID']['output'];
  type: RelationshipType;
};

/** Where a page stands (Relay). */
export type PageInfo = {
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
};

/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type Park = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  /** The area of the whole park. */
  area: Maybe<Area>;
  /** What it does, in the words of the source. */
  business: Maybe<Scalars['String']['output']>;
  /**
   * The companies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  companies: RelatedCompanyConnection;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  /** When it was founded. */
  founded: Maybe<PartialDate>;
  /**
   * The funds that are for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  funds: RelatedFundConnection;
  id: Scalars['ID']['output'];
  /**
   * The regions it is in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  locatedIn: RelatedRegionConnection;
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /** Who stands behind it, as the source says: 政府, 企业, 社团 … */
  nature: Maybe<Scalars['String']['output']>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /**
   * Who founded, operates, approved or sponsors it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  sponsoredBy: SponsorSponsoredByConnection;
  /**
   * The policies that name it as supported.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  supportedBy: RelatedPolicyConnection;
  /** Industries it is for, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<RelatedCompanyWhere>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkSponsoredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SponsorOrder>>;
  where?: InputMaybe<SponsorSponsoredByWhere>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/** An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园. */
export type ParkValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Park. */
export type ParkConnection = {
  edges: Array<ParkEdge>;
  /** All that the connection's `where` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null. At most 100 groups. */
  groups: Array<ParkGroup>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Park>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Park. */
export type ParkConnectionGroupsArgs = {
  by: Array<ParkGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

/** One Park of a page. */
export type ParkEdge = {
  cursor: Scalars['String']['output'];
  node: Park;
};

/** Several Park that are equal in what they are grouped by. */
export type ParkGroup = {
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** What they have in common, in the order of `by`. */
  keys: Array<GroupKey>;
  /** Their numbers added up. */
  sums: ParkSums;
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
  /** The area of the whole park. */
  { area: SortDirection; founded?: never; id?: never; name?: never; }
  |  /** When it was founded. */
  { area?: never; founded: SortDirection; id?: never; name?: never; }
  |  { area?: never; founded?: never; id: SortDirection; name?: never; }
  |  { area?: never; founded?: never; id?: never; name: SortDirection; };

/** A page of Park. */
export type ParkSponsoredByConnection = {
  edges: Array<ParkSponsoredByEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Park>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Park. */
export type ParkSponsoredByEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Park;
  role: Maybe<SponsorRole>;
};


/** One relationship to a Park. */
export type ParkSponsoredByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type ParkSponsoredByFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<ParkSponsoredByWhere>;
  /** No one fits. */
  none?: InputMaybe<ParkSponsoredByWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<ParkSponsoredByWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<ParkSponsoredByWhere>;
};

/** Chooses relationships by their Park and by themselves. All fields given must hold. */
export type ParkSponsoredByWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<ParkSponsoredByWhere>>;
  /** The area of the whole park. */
  area?: InputMaybe<AreaWhere>;
  /** What it does, in the words of the source. */
  business?: InputMaybe<StringWhere>;
  /** The companies in it. */
  companies?: InputMaybe<RelatedCompanyFilter>;
  /** By the relationship itself. */
  edge?: InputMaybe<SponsoredByEdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** When it was founded. */
  founded?: InputMaybe<DateWhere>;
  /** The funds that are for it. */
  funds?: InputMaybe<RelatedFundFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  name?: InputMaybe<StringWhere>;
  /** Who stands behind it, as the source says: 政府, 企业, 社团 … */
  nature?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<ParkSponsoredByWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ParkSponsoredByWhere>>;
  /** Who founded, operates, approved or sponsors it. */
  sponsoredBy?: InputMaybe<SponsorSponsoredByFilter>;
  /** The policies that name it as supported. */
  supportedBy?: InputMaybe<RelatedPolicyFilter>;
  /** Industries it is for, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** Numbers of a group added up. */
export type ParkSums = {
  area: NumberSum;
};

/** Chooses a Park. All fields given must hold. */
export type ParkWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<ParkWhere>>;
  /** The area of the whole park. */
  area?: InputMaybe<AreaWhere>;
  /** What it does, in the words of the source. */
  business?: InputMaybe<StringWhere>;
  /** The companies in it. */
  companies?: InputMaybe<RelatedCompanyFilter>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** When it was founded. */
  founded?: InputMaybe<DateWhere>;
  /** The funds that are for it. */
  funds?: InputMaybe<RelatedFundFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  name?: InputMaybe<StringWhere>;
  /** Who stands behind it, as the source says: 政府, 企业, 社团 … */
  nature?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<ParkWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ParkWhere>>;
  /** Who founded, operates, approved or sponsors it. */
  sponsoredBy?: InputMaybe<SponsorSponsoredByFilter>;
  /** The policies that name it as supported. */
  supportedBy?: InputMaybe<RelatedPolicyFilter>;
  /** Industries it is for, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A date as precise as the source states it. `2016年12月` is value `2016-12`, precision MONTH, start `2016-12-01`,
 * end `2016-12-31`.
 */
export type PartialDate = {
  /** Last day of the interval, ISO 8601. */
  end: Scalars['String']['output'];
  precision: DatePrecision;
  /** First day of the interval, ISO 8601. */
  start: Scalars['String']['output'];
  /** The words of the source, e.g. 2016 年 12 月. */
  text: Scalars['String']['output'];
  /** ISO 8601, as long as the precision: 2016, 2016-12 or 2016-12-03. */
  value: Scalars['String']['output'];
};

/** A way from one thing to another: hop i leads from node i to node i + 1. No node comes twice. */
export type Path = {
  hops: Array<PathHop>;
  length: Scalars['Int']['output'];
  nodes: Array<Entity>;
};

/** One step of a path. */
export type PathHop = {
  /** OUT: it points the way the path goes. */
  direction: RelationshipDirection;
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  /** Its own fields that have a value. */
  properties: Array<EdgeProperty>;
  type: RelationshipType;
};


/** One step of a path. */
export type PathHopEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Ways between two things, the shortest first. */
export type Paths = {
  /** False when time ran out: a second look passed through fewer hubs, or none was left for one. */
  complete: Scalars['Boolean']['output'];
  paths: Array<Path>;
};

/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type Policy = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  /**
   * The regions it is for.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  appliesTo: RelatedRegionConnection;
  /**
   * The policies it builds on.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  basedOn: RelatedPolicyConnection;
  /**
   * The policies that build on it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  basisOf: RelatedPolicyConnection;
  /** Day of issue, as precise as the sources state it; years inside a title are no date. */
  date: Maybe<PartialDate>;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /** e.g. 国发〔2018〕43号. */
  documentNumber: Maybe<Scalars['String']['output']>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /** First day of validity. */
  effective: Maybe<PartialDate>;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Last day of validity. */
  expires: Maybe<PartialDate>;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  /**
   * The public bodies that issued it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  issuedBy: IssuingBodyIssuedByConnection;
  /** Who it comes from: 国家级, 省级, 市级 …, as the source says. */
  level: Maybe<Scalars['String']['output']>;
  /** The title without 《》, e.g. 区块链信息服务管理规定. */
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /** The point of view under which a source files it, e.g. 产业, 应用, 技术 (政策视角). */
  perspective: Maybe<Scalars['String']['output']>;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /**
   * The policies that replace it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  replacedBy: RelatedPolicyConnection;
  /**
   * The policies it replaces.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  replaces: RelatedPolicyConnection;
  /** e.g. 征求意见稿, 试行, 已废止. */
  status: Maybe<Scalars['String']['output']>;
  /** What it says, in the words of a source. */
  summary: Maybe<Scalars['String']['output']>;
  /**
   * Parks, funds and companies that it names as supported.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  supports: RelatedSupportedConnection;
  /** Industries it is about, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyAppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyIssuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IssuingBodyOrder>>;
  where?: InputMaybe<IssuingBodyIssuedByWhere>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicySupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportedOrder>>;
  where?: InputMaybe<RelatedSupportedWhere>;
};


/**
 * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
 * e.g. 《区块链信息服务管理规定》.
 */
export type PolicyValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Policy. */
export type PolicyConnection = {
  edges: Array<PolicyEdge>;
  /** All that the connection's `where` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null. At most 100 groups. */
  groups: Array<PolicyGroup>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Policy. */
export type PolicyConnectionGroupsArgs = {
  by: Array<PolicyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

/** One Policy of a page. */
export type PolicyEdge = {
  cursor: Scalars['String']['output'];
  node: Policy;
};

/** Several Policy that are equal in what they are grouped by. */
export type PolicyGroup = {
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** What they have in common, in the order of `by`. */
  keys: Array<GroupKey>;
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

/** A page of Policy. */
export type PolicyIssuedByConnection = {
  edges: Array<PolicyIssuedByEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Policy. */
export type PolicyIssuedByEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Policy;
  /** LEAD for the first of several bodies, or the one named as leading (牵头); JOINT for the others (联合). */
  role: Maybe<IssuerRole>;
};


/** One relationship to a Policy. */
export type PolicyIssuedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type PolicyIssuedByFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<PolicyIssuedByWhere>;
  /** No one fits. */
  none?: InputMaybe<PolicyIssuedByWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<PolicyIssuedByWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<PolicyIssuedByWhere>;
};

/** Chooses relationships by their Policy and by themselves. All fields given must hold. */
export type PolicyIssuedByWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<PolicyIssuedByWhere>>;
  /** The regions it is for. */
  appliesTo?: InputMaybe<RelatedRegionFilter>;
  /** The policies it builds on. */
  basedOn?: InputMaybe<RelatedPolicyFilter>;
  /** The policies that build on it. */
  basisOf?: InputMaybe<RelatedPolicyFilter>;
  /** Day of issue, as precise as the sources state it; years inside a title are no date. */
  date?: InputMaybe<DateWhere>;
  /** e.g. 国发〔2018〕43号. */
  documentNumber?: InputMaybe<StringWhere>;
  /** By the relationship itself. */
  edge?: InputMaybe<IssuedByEdgeWhere>;
  /** First day of validity. */
  effective?: InputMaybe<DateWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** Last day of validity. */
  expires?: InputMaybe<DateWhere>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The public bodies that issued it. */
  issuedBy?: InputMaybe<IssuingBodyIssuedByFilter>;
  /** Who it comes from: 国家级, 省级, 市级 …, as the source says. */
  level?: InputMaybe<StringWhere>;
  /** The title without 《》, e.g. 区块链信息服务管理规定. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<PolicyIssuedByWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PolicyIssuedByWhere>>;
  /** The point of view under which a source files it, e.g. 产业, 应用, 技术 (政策视角). */
  perspective?: InputMaybe<StringWhere>;
  /** The policies that replace it. */
  replacedBy?: InputMaybe<RelatedPolicyFilter>;
  /** The policies it replaces. */
  replaces?: InputMaybe<RelatedPolicyFilter>;
  /** e.g. 征求意见稿, 试行, 已废止. */
  status?: InputMaybe<StringWhere>;
  /** What it says, in the words of a source. */
  summary?: InputMaybe<StringWhere>;
  /** Parks, funds and companies that it names as supported. */
  supports?: InputMaybe<RelatedSupportedFilter>;
  /** Industries it is about, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** A day, month or year (ISO 8601) on which it may be in force: it has begun by its last day (`effective`, else `date`), and not expired before its first. What the sources leave open does not exclude. */
  validOn?: InputMaybe<Scalars['String']['input']>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** One key to order Policy by; nulls come last both ways, ties go by id the same way. */
export type PolicyOrder =
  /** Day of issue, as precise as the sources state it; years inside a title are no date. */
  { date: SortDirection; effective?: never; expires?: never; id?: never; name?: never; }
  |  /** First day of validity. */
  { date?: never; effective: SortDirection; expires?: never; id?: never; name?: never; }
  |  /** Last day of validity. */
  { date?: never; effective?: never; expires: SortDirection; id?: never; name?: never; }
  |  { date?: never; effective?: never; expires?: never; id: SortDirection; name?: never; }
  |  /** The title without 《》, e.g. 区块链信息服务管理规定. */
  { date?: never; effective?: never; expires?: never; id?: never; name: SortDirection; };

/** Chooses a Policy. All fields given must hold. */
export type PolicyWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<PolicyWhere>>;
  /** The regions it is for. */
  appliesTo?: InputMaybe<RelatedRegionFilter>;
  /** The policies it builds on. */
  basedOn?: InputMaybe<RelatedPolicyFilter>;
  /** The policies that build on it. */
  basisOf?: InputMaybe<RelatedPolicyFilter>;
  /** Day of issue, as precise as the sources state it; years inside a title are no date. */
  date?: InputMaybe<DateWhere>;
  /** e.g. 国发〔2018〕43号. */
  documentNumber?: InputMaybe<StringWhere>;
  /** First day of validity. */
  effective?: InputMaybe<DateWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** Last day of validity. */
  expires?: InputMaybe<DateWhere>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The public bodies that issued it. */
  issuedBy?: InputMaybe<IssuingBodyIssuedByFilter>;
  /** Who it comes from: 国家级, 省级, 市级 …, as the source says. */
  level?: InputMaybe<StringWhere>;
  /** The title without 《》, e.g. 区块链信息服务管理规定. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<PolicyWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PolicyWhere>>;
  /** The point of view under which a source files it, e.g. 产业, 应用, 技术 (政策视角). */
  perspective?: InputMaybe<StringWhere>;
  /** The policies that replace it. */
  replacedBy?: InputMaybe<RelatedPolicyFilter>;
  /** The policies it replaces. */
  replaces?: InputMaybe<RelatedPolicyFilter>;
  /** e.g. 征求意见稿, 试行, 已废止. */
  status?: InputMaybe<StringWhere>;
  /** What it says, in the words of a source. */
  summary?: InputMaybe<StringWhere>;
  /** Parks, funds and companies that it names as supported. */
  supports?: InputMaybe<RelatedSupportedFilter>;
  /** Industries it is about, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** A day, month or year (ISO 8601) on which it may be in force: it has begun by its last day (`effective`, else `date`), and not expired before its first. What the sources leave open does not exclude. */
  validOn?: InputMaybe<Scalars['String']['input']>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type Province = Entity & Node & Region & {
  aliases: Array<Scalars['String']['output']>;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code: Maybe<Scalars['String']['output']>;
  /**
   * The companies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  companies: RelatedCompanyConnection;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  /**
   * The funds in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  funds: RelatedFundConnection;
  /**
   * The grants made in its name.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  granted: CompanyGrantConnection;
  id: Scalars['ID']['output'];
  /**
   * The public bodies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  issuingBodies: RelatedIssuingBodyConnection;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level: Maybe<RegionLevel>;
  /** Full official name, e.g. 广州市. */
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /**
   * The parks in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parks: RelatedParkConnection;
  /**
   * The division it belongs to.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  partOf: RelatedRegionConnection;
  /**
   * The divisions in it, one level down.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parts: RelatedRegionConnection;
  /**
   * The policies for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  policies: RelatedPolicyConnection;
  /**
   * The funds that are for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  regionalFunds: RelatedFundConnection;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /** Industries it is about, as documents state them, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<RelatedCompanyWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceGrantedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<CompanyGrantWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceIssuingBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IssuingBodyOrder>>;
  where?: InputMaybe<RelatedIssuingBodyWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  where?: InputMaybe<RelatedParkWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvincePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvincePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvincePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceRegionalFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** A province, autonomous region or special administrative region, e.g. 广东省. */
export type ProvinceValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Province. */
export type ProvinceConnection = {
  edges: Array<ProvinceEdge>;
  /** All that the connection's `where` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null. At most 100 groups. */
  groups: Array<ProvinceGroup>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Province>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Province. */
export type ProvinceConnectionGroupsArgs = {
  by: Array<ProvinceGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

/** One Province of a page. */
export type ProvinceEdge = {
  cursor: Scalars['String']['output'];
  node: Province;
};

/** Several Province that are equal in what they are grouped by. */
export type ProvinceGroup = {
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** What they have in common, in the order of `by`. */
  keys: Array<GroupKey>;
};

/** What Province can be grouped by. */
export type ProvinceGroupBy =
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

/** One key to order Province by; nulls come last both ways, ties go by id the same way. */
export type ProvinceOrder =
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  { code: SortDirection; id?: never; name?: never; }
  |  { code?: never; id: SortDirection; name?: never; }
  |  /** Full official name, e.g. 广州市. */
  { code?: never; id?: never; name: SortDirection; };

/** Chooses a Province. All fields given must hold. */
export type ProvinceWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<ProvinceWhere>>;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code?: InputMaybe<StringWhere>;
  /** The companies in it. */
  companies?: InputMaybe<RelatedCompanyFilter>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** The funds in it. */
  funds?: InputMaybe<RelatedFundFilter>;
  /** The grants made in its name. */
  granted?: InputMaybe<CompanyGrantFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The public bodies in it. */
  issuingBodies?: InputMaybe<RelatedIssuingBodyFilter>;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level?: InputMaybe<RegionLevelWhere>;
  /** Full official name, e.g. 广州市. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<ProvinceWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProvinceWhere>>;
  /** The parks in it. */
  parks?: InputMaybe<RelatedParkFilter>;
  /** The division it belongs to. */
  partOf?: InputMaybe<RelatedRegionFilter>;
  /** The divisions in it, one level down. */
  parts?: InputMaybe<RelatedRegionFilter>;
  /** The policies for it. */
  policies?: InputMaybe<RelatedPolicyFilter>;
  /** The funds that are for it. */
  regionalFunds?: InputMaybe<RelatedFundFilter>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** Where a query starts. */
export type Query = {
  /**
   * What the runs after `fromRun`, up to and with `toRun`, added and withdrew; without them all runs.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  changes: ChangeConnection;
  /**
   * A city at prefecture level, or one of the four municipalities, e.g. 广州市.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  cities: CityConnection;
  /**
   * The City with this id or name or code; at least one must be given.
   * `name` is the shown name or an alias, in any spelling that folds to the same form.
   * `in` narrows to a region (id or name) and what is under it.
   * Several matches are an error AMBIGUOUS that lists them; none is null.
   */
  city: Maybe<City>;
  /**
   * A firm, also by its brand, e.g. 腾讯.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  companies: CompanyConnection;
  /**
   * The Company with this id or name or unifiedSocialCreditCode; at least one must be given.
   * `name` is the shown name or an alias, in any spelling that folds to the same form.
   * `in` narrows to a region (id or name) and what is under it.
   * Several matches are an error AMBIGUOUS that lists them; none is null.
   */
  company: Maybe<Company>;
  /**
   * Fields for which sources disagree, with every value.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  conflicts: ConflictConnection;
  /** The relationships between these things (ids), at most 100. */
  connections: Subgraph;
  /**
   * The Document with this id or sha256; at least one must be given.
   * Several matches are an error AMBIGUOUS that lists them; none is null.
   */
  document: Maybe<Document>;
  /**
   * One imported source. Every field is a function of its bytes.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * The Fund with this id or name; at least one must be given.
   * `name` is the shown name or an alias, in any spelling that folds to the same form.
   * `in` narrows to a region (id or name) and what is under it.
   * Several matches are an error AMBIGUOUS that lists them; none is null.
   */
  fund: Maybe<Fund>;
  /**
   * An investment or guidance fund, e.g. 雄岸全球区块链创新基金.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  funds: FundConnection;
  /**
   * A public body: government, party body, regulator, court, institute, university or association.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  issuingBodies: IssuingBodyConnection;
  /**
   * The IssuingBody with this id or name; at least one must be given.
   * `name` is the shown name or an alias, in any spelling that folds to the same form.
   * `in` narrows to a region (id or name) and what is under it.
   * Several matches are an error AMBIGUOUS that lists them; none is null.
   */
  issuingBody: Maybe<IssuingBody>;
  /** What is around a thing (id or name): depth at most 3, at most 500 nodes (`budget`), of each relationship type and direction of a node at most `perRelationship`, those with the most relationships first. */
  neighbourhood: Subgraph;
  /** What an id names. An id that named something once and no longer does: null, with the error code GONE. */
  node: Maybe<Node>;
  /** The same for several ids, in their order; at most 100. */
  nodes: Array<Maybe<Node>>;
  /**
   * A count, an amount, a rank or a share that a document states about a thing, e.g. 广州 28717 家区块链公司.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: ObservationConnection;
  /**
   * The Park with this id or name; at least one must be given.
   * `name` is the shown name or an alias, in any spelling that folds to the same form.
   * `in` narrows to a region (id or name) and what is under it.
   * Several matches are an error AMBIGUOUS that lists them; none is null.
   */
  park: Maybe<Park>;
  /**
   * An industry park, base, carrier, incubator, high-tech or bonded zone with a site, e.g. 杭州区块链产业园.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parks: ParkConnection;
  /** Ways between two things (id or name), the shortest first; length at most 6, at most 20 of them. `types` are those of the things in between. Things with more than 1000 relationships are ends of a path but not passed through. */
  paths: Paths;
  /**
   * A named plan, opinion, measure, notice, law or white paper of a public body, in force or as a draft,
   * e.g. 《区块链信息服务管理规定》.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  policies: PolicyConnection;
  /**
   * The Policy with this id or name or documentNumber; at least one must be given.
   * `name` is the shown name or an alias, in any spelling that folds to the same form.
   * `in` narrows to a region (id or name) and what is under it.
   * Several matches are an error AMBIGUOUS that lists them; none is null.
   */
  policy: Maybe<Policy>;
  /**
   * The Province with this id or name or code; at least one must be given.
   * `name` is the shown name or an alias, in any spelling that folds to the same form.
   * `in` narrows to a region (id or name) and what is under it.
   * Several matches are an error AMBIGUOUS that lists them; none is null.
   */
  province: Maybe<Province>;
  /**
   * A province, autonomous region or special administrative region, e.g. 广东省.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  provinces: ProvinceConnection;
  /**
   * The Region with this id or name or code; at least one must be given.
   * `name` is the shown name or an alias, in any spelling that folds to the same form.
   * `in` narrows to a region (id or name) and what is under it.
   * Several matches are an error AMBIGUOUS that lists them; none is null.
   */
  region: Maybe<Region>;
  /**
   * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
   * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  regions: RegionConnection;
  /**
   * Facts that people found to be wrong.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  rejections: RejectionConnection;
  /**
   * Imports, removals and decisions that changed something, the last first.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  runs: RunConnection;
  /**
   * Finds things by name or alias and documents by title or text. `within` is a region (id or name): what is in, or for, it or what is under it; documents have no place.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  search: SearchConnection;
  /**
   * Pairs of names that rules could not decide: the work list, what would change most first.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  unsure: IdentityDecisionConnection;
};


/** Where a query starts. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fromRun?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  toRun?: InputMaybe<Scalars['ID']['input']>;
  what?: InputMaybe<ChangedKind>;
};


/** Where a query starts. */
export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CityOrder>>;
  where?: InputMaybe<CityWhere>;
};


/** Where a query starts. */
export type QueryCityArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query starts. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<CompanyWhere>;
};


/** Where a query starts. */
export type QueryCompanyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  unifiedSocialCreditCode?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query starts. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<EntityType>;
};


/** Where a query starts. */
export type QueryConnectionsArgs = {
  ids: Array<Scalars['ID']['input']>;
  relationships?: InputMaybe<Array<RelationshipType>>;
};


/** Where a query starts. */
export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  sha256?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query starts. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Where a query starts. */
export type QueryFundArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query starts. */
export type QueryFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<FundWhere>;
};


/** Where a query starts. */
export type QueryIssuingBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IssuingBodyOrder>>;
  where?: InputMaybe<IssuingBodyWhere>;
};


/** Where a query starts. */
export type QueryIssuingBodyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query starts. */
export type QueryNeighbourhoodArgs = {
  budget?: InputMaybe<Scalars['Int']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  perRelationship?: InputMaybe<Scalars['Int']['input']>;
  relationships?: InputMaybe<Array<RelationshipType>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** Where a query starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where a query starts. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Where a query starts. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


/** Where a query starts. */
export type QueryParkArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query starts. */
export type QueryParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  where?: InputMaybe<ParkWhere>;
};


/** Where a query starts. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relationships?: InputMaybe<Array<RelationshipType>>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** Where a query starts. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<PolicyWhere>;
};


/** Where a query starts. */
export type QueryPolicyArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query starts. */
export type QueryProvinceArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query starts. */
export type QueryProvincesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProvinceOrder>>;
  where?: InputMaybe<ProvinceWhere>;
};


/** Where a query starts. */
export type QueryRegionArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query starts. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RegionWhere>;
};


/** Where a query starts. */
export type QueryRejectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where a query starts. */
export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where a query starts. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
  within?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query starts. */
export type QueryUnsureArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The text around a quote: `before + quote + after` stands so in the document. */
export type QuoteContext = {
  after: Scalars['String']['output'];
  before: Scalars['String']['output'];
};

/** Words and their place in a document's stored text. */
export type QuoteSpan = {
  end: Scalars['Int']['output'];
  quote: Scalars['String']['output'];
  start: Scalars['Int']['output'];
};

/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type Region = {
  aliases: Array<Scalars['String']['output']>;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code: Maybe<Scalars['String']['output']>;
  /**
   * The companies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  companies: RelatedCompanyConnection;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  /**
   * The funds in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  funds: RelatedFundConnection;
  /**
   * The grants made in its name.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  granted: CompanyGrantConnection;
  id: Scalars['ID']['output'];
  /**
   * The public bodies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  issuingBodies: RelatedIssuingBodyConnection;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level: Maybe<RegionLevel>;
  /** Full official name, e.g. 广州市. */
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /**
   * The parks in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parks: RelatedParkConnection;
  /**
   * The division it belongs to.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  partOf: RelatedRegionConnection;
  /**
   * The divisions in it, one level down.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parts: RelatedRegionConnection;
  /**
   * The policies for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  policies: RelatedPolicyConnection;
  /**
   * The funds that are for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  regionalFunds: RelatedFundConnection;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /** Industries it is about, as documents state them, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<RelatedCompanyWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionGrantedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<CompanyGrantWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionIssuingBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IssuingBodyOrder>>;
  where?: InputMaybe<RelatedIssuingBodyWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  where?: InputMaybe<RelatedParkWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionRegionalFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/**
 * An administrative division. The four municipalities (北京 天津 上海 重庆) are of type City with level PROVINCE and count
 * as provinces too. Codes, levels and PART_OF of divisions come from the gazetteer (evidence of kind REFERENCE).
 */
export type RegionValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Region. */
export type RegionConnection = {
  edges: Array<RegionEdge>;
  /** All that the connection's `where` lets through, over all pages, counted by group. What has several values of a key counts once under each, what has none under null. At most 100 groups. */
  groups: Array<RegionGroup>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Region>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of Region. */
export type RegionConnectionGroupsArgs = {
  by: Array<RegionGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};

/** One Region of a page. */
export type RegionEdge = {
  cursor: Scalars['String']['output'];
  node: Region;
};

/** Several Region that are equal in what they are grouped by. */
export type RegionGroup = {
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** What they have in common, in the order of `by`. */
  keys: Array<GroupKey>;
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
  eq?: InputMaybe<RegionLevel>;
  in?: InputMaybe<Array<RegionLevel>>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One key to order Region by; nulls come last both ways, ties go by id the same way. */
export type RegionOrder =
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  { code: SortDirection; id?: never; name?: never; }
  |  { code?: never; id: SortDirection; name?: never; }
  |  /** Full official name, e.g. 广州市. */
  { code?: never; id?: never; name: SortDirection; };

/** Chooses a Region. All fields given must hold. */
export type RegionWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RegionWhere>>;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code?: InputMaybe<StringWhere>;
  /** The companies in it. */
  companies?: InputMaybe<RelatedCompanyFilter>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** The funds in it. */
  funds?: InputMaybe<RelatedFundFilter>;
  /** The grants made in its name. */
  granted?: InputMaybe<CompanyGrantFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The public bodies in it. */
  issuingBodies?: InputMaybe<RelatedIssuingBodyFilter>;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level?: InputMaybe<RegionLevelWhere>;
  /** Full official name, e.g. 广州市. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RegionWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RegionWhere>>;
  /** The parks in it. */
  parks?: InputMaybe<RelatedParkFilter>;
  /** The division it belongs to. */
  partOf?: InputMaybe<RelatedRegionFilter>;
  /** The divisions in it, one level down. */
  parts?: InputMaybe<RelatedRegionFilter>;
  /** The policies for it. */
  policies?: InputMaybe<RelatedPolicyFilter>;
  /** The funds that are for it. */
  regionalFunds?: InputMaybe<RelatedFundFilter>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A fact that a person found to be wrong: its statements stay, marked, and the graph shows it no more. */
export type Rejection = {
  by: Scalars['String']['output'];
  /** Only what this document (by id) states is wrong; null: whoever states it. */
  document: Maybe<Scalars['ID']['output']>;
  /** The statements that are marked; at most 100. */
  evidence: Array<Evidence>;
  /** The field, e.g. date, or the relationship's public name, e.g. ISSUED_BY. */
  field: Scalars['String']['output'];
  /** Takes the rejection back, in `undoDecision`. */
  id: Scalars['ID']['output'];
  /** The thing it was stated of. */
  node: Maybe<Entity>;
  /** The thing at the other end, for a relationship. */
  object: Maybe<Entity>;
  reason: Maybe<Scalars['String']['output']>;
  /** The value as text; null for a relationship. */
  value: Maybe<Scalars['String']['output']>;
  /** ISO 8601. */
  when: Maybe<Scalars['String']['output']>;
};


/** A fact that a person found to be wrong: its statements stay, marked, and the graph shows it no more. */
export type RejectionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Rejection. */
export type RejectionConnection = {
  edges: Array<RejectionEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Rejection>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Rejection of a page. */
export type RejectionEdge = {
  cursor: Scalars['String']['output'];
  node: Rejection;
};

/** A page of Company. */
export type RelatedCompanyConnection = {
  edges: Array<RelatedCompanyEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Company>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Company. */
export type RelatedCompanyEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Company;
};


/** One relationship to a Company. */
export type RelatedCompanyEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedCompanyFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<RelatedCompanyWhere>;
  /** No one fits. */
  none?: InputMaybe<RelatedCompanyWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<RelatedCompanyWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<RelatedCompanyWhere>;
};

/** Chooses relationships by their Company and by themselves. All fields given must hold. */
export type RelatedCompanyWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RelatedCompanyWhere>>;
  /** The funds it manages, founded or invests in. */
  backs?: InputMaybe<FundBackedByFilter>;
  /** By the relationship itself. */
  edge?: InputMaybe<EdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** When it was founded. */
  founded?: InputMaybe<DateWhere>;
  /** Grants it received. */
  grants?: InputMaybe<GranterGrantFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The parks it is in. */
  inPark?: InputMaybe<RelatedParkFilter>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RelatedCompanyWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelatedCompanyWhere>>;
  /** 注册资本, as the source states it. */
  registeredCapital?: InputMaybe<MoneyWhere>;
  /** The parks it founded, operates or sponsors. */
  sponsors?: InputMaybe<ParkSponsoredByFilter>;
  /** The policies that name it as supported. */
  supportedBy?: InputMaybe<RelatedPolicyFilter>;
  /** Industries it works in, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** 统一社会信用代码, 18 characters. */
  unifiedSocialCreditCode?: InputMaybe<StringWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Entity. */
export type RelatedEntityConnection = {
  edges: Array<RelatedEntityEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Entity. */
export type RelatedEntityEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Entity;
};


/** One relationship to a Entity. */
export type RelatedEntityEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedEntityFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<RelatedEntityWhere>;
  /** No one fits. */
  none?: InputMaybe<RelatedEntityWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<RelatedEntityWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<RelatedEntityWhere>;
};

/** Chooses relationships by their Entity and by themselves. All fields given must hold. */
export type RelatedEntityWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RelatedEntityWhere>>;
  /** By the relationship itself. */
  edge?: InputMaybe<EdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RelatedEntityWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelatedEntityWhere>>;
  /** What it is. */
  type?: InputMaybe<EntityTypeWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Fund. */
export type RelatedFundConnection = {
  edges: Array<RelatedFundEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Fund>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Fund. */
export type RelatedFundEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Fund;
};


/** One relationship to a Fund. */
export type RelatedFundEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedFundFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<RelatedFundWhere>;
  /** No one fits. */
  none?: InputMaybe<RelatedFundWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<RelatedFundWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<RelatedFundWhere>;
};

/** A page of FundTarget. */
export type RelatedFundTargetConnection = {
  edges: Array<RelatedFundTargetEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<FundTarget>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a FundTarget. */
export type RelatedFundTargetEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: FundTarget;
};


/** One relationship to a FundTarget. */
export type RelatedFundTargetEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedFundTargetFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<RelatedFundTargetWhere>;
  /** No one fits. */
  none?: InputMaybe<RelatedFundTargetWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<RelatedFundTargetWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<RelatedFundTargetWhere>;
};

/** Chooses relationships by their FundTarget and by themselves. All fields given must hold. */
export type RelatedFundTargetWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RelatedFundTargetWhere>>;
  /** By the relationship itself. */
  edge?: InputMaybe<EdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RelatedFundTargetWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelatedFundTargetWhere>>;
  /** What it is. */
  type?: InputMaybe<EntityTypeWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** Chooses relationships by their Fund and by themselves. All fields given must hold. */
export type RelatedFundWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** The size of the whole fund. */
  amount?: InputMaybe<MoneyWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RelatedFundWhere>>;
  /** Who manages, founded or invests in it. */
  backedBy?: InputMaybe<BackerBackedByFilter>;
  /** The funds it stands behind. */
  backs?: InputMaybe<FundBackedByFilter>;
  /** By the relationship itself. */
  edge?: InputMaybe<EdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** The park or region it is for. */
  fundOf?: InputMaybe<RelatedFundTargetFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The size of its first stage (首期). */
  initialAmount?: InputMaybe<MoneyWhere>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RelatedFundWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelatedFundWhere>>;
  /** The policies that name it as supported. */
  supportedBy?: InputMaybe<RelatedPolicyFilter>;
  /** Industries it invests in, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A page of IssuingBody. */
export type RelatedIssuingBodyConnection = {
  edges: Array<RelatedIssuingBodyEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<IssuingBody>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a IssuingBody. */
export type RelatedIssuingBodyEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: IssuingBody;
};


/** One relationship to a IssuingBody. */
export type RelatedIssuingBodyEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedIssuingBodyFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<RelatedIssuingBodyWhere>;
  /** No one fits. */
  none?: InputMaybe<RelatedIssuingBodyWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<RelatedIssuingBodyWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<RelatedIssuingBodyWhere>;
};

/** Chooses relationships by their IssuingBody and by themselves. All fields given must hold. */
export type RelatedIssuingBodyWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RelatedIssuingBodyWhere>>;
  /** The funds it manages, founded or invests in. */
  backs?: InputMaybe<FundBackedByFilter>;
  /** By the relationship itself. */
  edge?: InputMaybe<EdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** The grants it made to companies. */
  granted?: InputMaybe<CompanyGrantFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The policies it issued, alone or with others. */
  issued?: InputMaybe<PolicyIssuedByFilter>;
  /** What sort of public body it is. */
  kind?: InputMaybe<BodyKindWhere>;
  /** e.g. 国家级, 省级, 市级. */
  level?: InputMaybe<StringWhere>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  /** Full official name, e.g. 工业和信息化部. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RelatedIssuingBodyWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelatedIssuingBodyWhere>>;
  /** The parks it founded, operates, approved or sponsors. */
  sponsors?: InputMaybe<ParkSponsoredByFilter>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Observation. */
export type RelatedObservationConnection = {
  edges: Array<RelatedObservationEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Observation>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Observation. */
export type RelatedObservationEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Observation;
};


/** One relationship to a Observation. */
export type RelatedObservationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses relationships by their Observation and by themselves. All fields given must hold. */
export type RelatedObservationWhere = {
  /** What the figure is about. */
  about?: InputMaybe<RelatedEntityFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<RelatedObservationWhere>>;
  /** The day the figure is for. */
  asOf?: InputMaybe<DateWhere>;
  /** Who says so in the document (据…), e.g. 天眼查. */
  attributedTo?: InputMaybe<StringWhere>;
  /** By the relationship itself. */
  edge?: InputMaybe<EdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  id?: InputMaybe<IdWhere>;
  /** What is measured: COUNT, AMOUNT, RANK or SHARE. */
  metric?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RelatedObservationWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelatedObservationWhere>>;
  /** What is counted, e.g. 区块链公司. */
  scope?: InputMaybe<StringWhere>;
  /** e.g. 家, 元, %. */
  unit?: InputMaybe<StringWhere>;
  value?: InputMaybe<FloatWhere>;
};

/** A page of Park. */
export type RelatedParkConnection = {
  edges: Array<RelatedParkEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Park>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Park. */
export type RelatedParkEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Park;
};


/** One relationship to a Park. */
export type RelatedParkEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedParkFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<RelatedParkWhere>;
  /** No one fits. */
  none?: InputMaybe<RelatedParkWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<RelatedParkWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<RelatedParkWhere>;
};

/** Chooses relationships by their Park and by themselves. All fields given must hold. */
export type RelatedParkWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RelatedParkWhere>>;
  /** The area of the whole park. */
  area?: InputMaybe<AreaWhere>;
  /** What it does, in the words of the source. */
  business?: InputMaybe<StringWhere>;
  /** The companies in it. */
  companies?: InputMaybe<RelatedCompanyFilter>;
  /** By the relationship itself. */
  edge?: InputMaybe<EdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** When it was founded. */
  founded?: InputMaybe<DateWhere>;
  /** The funds that are for it. */
  funds?: InputMaybe<RelatedFundFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The regions it is in. */
  locatedIn?: InputMaybe<RelatedRegionFilter>;
  name?: InputMaybe<StringWhere>;
  /** Who stands behind it, as the source says: 政府, 企业, 社团 … */
  nature?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RelatedParkWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelatedParkWhere>>;
  /** Who founded, operates, approved or sponsors it. */
  sponsoredBy?: InputMaybe<SponsorSponsoredByFilter>;
  /** The policies that name it as supported. */
  supportedBy?: InputMaybe<RelatedPolicyFilter>;
  /** Industries it is for, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Policy. */
export type RelatedPolicyConnection = {
  edges: Array<RelatedPolicyEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Policy. */
export type RelatedPolicyEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Policy;
};


/** One relationship to a Policy. */
export type RelatedPolicyEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedPolicyFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<RelatedPolicyWhere>;
  /** No one fits. */
  none?: InputMaybe<RelatedPolicyWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<RelatedPolicyWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<RelatedPolicyWhere>;
};

/** Chooses relationships by their Policy and by themselves. All fields given must hold. */
export type RelatedPolicyWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RelatedPolicyWhere>>;
  /** The regions it is for. */
  appliesTo?: InputMaybe<RelatedRegionFilter>;
  /** The policies it builds on. */
  basedOn?: InputMaybe<RelatedPolicyFilter>;
  /** The policies that build on it. */
  basisOf?: InputMaybe<RelatedPolicyFilter>;
  /** Day of issue, as precise as the sources state it; years inside a title are no date. */
  date?: InputMaybe<DateWhere>;
  /** e.g. 国发〔2018〕43号. */
  documentNumber?: InputMaybe<StringWhere>;
  /** By the relationship itself. */
  edge?: InputMaybe<EdgeWhere>;
  /** First day of validity. */
  effective?: InputMaybe<DateWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** Last day of validity. */
  expires?: InputMaybe<DateWhere>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The public bodies that issued it. */
  issuedBy?: InputMaybe<IssuingBodyIssuedByFilter>;
  /** Who it comes from: 国家级, 省级, 市级 …, as the source says. */
  level?: InputMaybe<StringWhere>;
  /** The title without 《》, e.g. 区块链信息服务管理规定. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RelatedPolicyWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelatedPolicyWhere>>;
  /** The point of view under which a source files it, e.g. 产业, 应用, 技术 (政策视角). */
  perspective?: InputMaybe<StringWhere>;
  /** The policies that replace it. */
  replacedBy?: InputMaybe<RelatedPolicyFilter>;
  /** The policies it replaces. */
  replaces?: InputMaybe<RelatedPolicyFilter>;
  /** e.g. 征求意见稿, 试行, 已废止. */
  status?: InputMaybe<StringWhere>;
  /** What it says, in the words of a source. */
  summary?: InputMaybe<StringWhere>;
  /** Parks, funds and companies that it names as supported. */
  supports?: InputMaybe<RelatedSupportedFilter>;
  /** Industries it is about, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** A day, month or year (ISO 8601) on which it may be in force: it has begun by its last day (`effective`, else `date`), and not expired before its first. What the sources leave open does not exclude. */
  validOn?: InputMaybe<Scalars['String']['input']>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Region. */
export type RelatedRegionConnection = {
  edges: Array<RelatedRegionEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Region>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Region. */
export type RelatedRegionEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Region;
};


/** One relationship to a Region. */
export type RelatedRegionEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedRegionFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<RelatedRegionWhere>;
  /** No one fits. */
  none?: InputMaybe<RelatedRegionWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<RelatedRegionWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<RelatedRegionWhere>;
};

/** Chooses relationships by their Region and by themselves. All fields given must hold. */
export type RelatedRegionWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RelatedRegionWhere>>;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code?: InputMaybe<StringWhere>;
  /** The companies in it. */
  companies?: InputMaybe<RelatedCompanyFilter>;
  /** By the relationship itself. */
  edge?: InputMaybe<EdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** The funds in it. */
  funds?: InputMaybe<RelatedFundFilter>;
  /** The grants made in its name. */
  granted?: InputMaybe<CompanyGrantFilter>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  /** The public bodies in it. */
  issuingBodies?: InputMaybe<RelatedIssuingBodyFilter>;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level?: InputMaybe<RegionLevelWhere>;
  /** Full official name, e.g. 广州市. */
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RelatedRegionWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelatedRegionWhere>>;
  /** The parks in it. */
  parks?: InputMaybe<RelatedParkFilter>;
  /** The division it belongs to. */
  partOf?: InputMaybe<RelatedRegionFilter>;
  /** The divisions in it, one level down. */
  parts?: InputMaybe<RelatedRegionFilter>;
  /** The policies for it. */
  policies?: InputMaybe<RelatedPolicyFilter>;
  /** The funds that are for it. */
  regionalFunds?: InputMaybe<RelatedFundFilter>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Supported. */
export type RelatedSupportedConnection = {
  edges: Array<RelatedSupportedEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Supported>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Supported. */
export type RelatedSupportedEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Supported;
};


/** One relationship to a Supported. */
export type RelatedSupportedEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type RelatedSupportedFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<RelatedSupportedWhere>;
  /** No one fits. */
  none?: InputMaybe<RelatedSupportedWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<RelatedSupportedWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<RelatedSupportedWhere>;
};

/** Chooses relationships by their Supported and by themselves. All fields given must hold. */
export type RelatedSupportedWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<RelatedSupportedWhere>>;
  /** By the relationship itself. */
  edge?: InputMaybe<EdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<RelatedSupportedWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelatedSupportedWhere>>;
  /** Industries it is for, e.g. 区块链. */
  topics?: InputMaybe<StringListWhere>;
  /** What it is. */
  type?: InputMaybe<EntityTypeWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  edges: Array<RelationshipEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many relationships of one type and direction a node has. */
export type RelationshipCount = {
  count: Scalars['Int']['output'];
  direction: RelationshipDirection;
  type: RelationshipType;
};

/** Which way a relationship points, seen from the node asked. */
export type RelationshipDirection =
  | 'IN'
  | 'OUT';

/** One relationship of any type. */
export type RelationshipEdge = {
  cursor: Scalars['String']['output'];
  /** OUT: from the node asked to `node`. */
  direction: RelationshipDirection;
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  /** The node at the other end. */
  node: Entity;
  type: RelationshipType;
};


/** One relationship of any type. */
export type RelationshipEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** One import, removal or decision that changed something. Runs are numbered: 000001 is the first. */
export type Run = {
  finishedAt: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** ISO 8601. */
  startedAt: Scalars['String']['output'];
};

/** A page of Run. */
export type RunConnection = {
  edges: Array<RunEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Run>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Run of a page. */
export type RunEdge = {
  cursor: Scalars['String']['output'];
  node: Run;
};

/** A page of hits: exact names first, then names that begin so, then by score, then by id. */
export type SearchConnection = {
  /** Whether there are more than `totalCount`; the rest cannot be paged to. */
  atLeast: Scalars['Boolean']['output'];
  edges: Array<SearchEdge>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  /** How many hits there are, up to 1000. */
  totalCount: Scalars['Int']['output'];
};

/** One hit. */
export type SearchEdge = {
  cursor: Scalars['String']['output'];
  matchedField: SearchField;
  /** The name, alias or title, or the words of the text, that fit. */
  matchedText: Scalars['String']['output'];
  /** The thing or the document. */
  node: Node;
  /** For a document found by its text. */
  passage: Maybe<SearchPassage>;
  /** How well the words fit; comparable within one answer only. */
  score: Scalars['Float']['output'];
};

/** Where the words of a search were found. */
export type SearchField =
  | 'ALIAS'
  | 'NAME'
  | 'TEXT'
  | 'TITLE';

/** The block of a document that fits best. Offsets are UTF-16 code units of the stored text. */
export type SearchPassage = {
  end: Scalars['Int']['output'];
  /** The headings above the block, outermost first. */
  headingPath: Array<Scalars['String']['output']>;
  matchEnd: Scalars['Int']['output'];
  /** Where the longest words in common stand. */
  matchStart: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
  /** The whole block: a paragraph, a heading, a table. */
  text: Scalars['String']['output'];
};

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

/** Who can stand behind a park. */
export type Sponsor = Company | IssuingBody;

/** One key to order Sponsor by; nulls come last both ways, ties go by id the same way. */
export type SponsorOrder =
  { id: SortDirection; name?: never; }
  |  { id?: never; name: SortDirection; };

/** What a sponsor did for a park. */
export type SponsorRole =
  | 'APPROVED'
  | 'FOUNDED'
  | 'OPERATES'
  | 'SPONSORS';

/** Filters by kind. */
export type SponsorRoleWhere = {
  eq?: InputMaybe<SponsorRole>;
  in?: InputMaybe<Array<SponsorRole>>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of Sponsor. */
export type SponsorSponsoredByConnection = {
  edges: Array<SponsorSponsoredByEdge>;
  /** The nodes of the edges, for when the edges say nothing of interest. */
  nodes: Array<Sponsor>;
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One relationship to a Sponsor. */
export type SponsorSponsoredByEdge = {
  cursor: Scalars['String']['output'];
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  node: Sponsor;
  role: Maybe<SponsorRole>;
};


/** One relationship to a Sponsor. */
export type SponsorSponsoredByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses by related nodes; the quantifiers given must all hold. */
export type SponsorSponsoredByFilter = {
  /** All fit; so it is when there is none. */
  every?: InputMaybe<SponsorSponsoredByWhere>;
  /** No one fits. */
  none?: InputMaybe<SponsorSponsoredByWhere>;
  /** Exactly one relationship fits. */
  single?: InputMaybe<SponsorSponsoredByWhere>;
  /** At least one fits; `{}` fits any. */
  some?: InputMaybe<SponsorSponsoredByWhere>;
};

/** Chooses relationships by their Sponsor and by themselves. All fields given must hold. */
export type SponsorSponsoredByWhere = {
  aliases?: InputMaybe<StringListWhere>;
  /** All of these hold. */
  and?: InputMaybe<Array<SponsorSponsoredByWhere>>;
  /** By the relationship itself. */
  edge?: InputMaybe<SponsoredByEdgeWhere>;
  /** One statement about it fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  /** It goes by this name, in any spelling that folds to the same form. */
  hasAlias?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<IdWhere>;
  name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  not?: InputMaybe<SponsorSponsoredByWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SponsorSponsoredByWhere>>;
  /** What it is. */
  type?: InputMaybe<EntityTypeWhere>;
  /** It is in, or for, this region (id or name) or one under it. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** Chooses by the relationship itself. */
export type SponsoredByEdgeWhere = {
  /** One statement for the relationship fits all of these. */
  evidence?: InputMaybe<EvidenceWhere>;
  role?: InputMaybe<SponsorRoleWhere>;
};

/** One value that sources state for a field of a node; all of them stay, one is shown. */
export type StatedValue = {
  /** Whether sources disagree about the field. */
  conflicting: Scalars['Boolean']['output'];
  /** How many documents state it. */
  documents: Scalars['Int']['output'];
  /** The statements that support it; at most 100. */
  evidence: Array<Evidence>;
  /** The field, e.g. date, or the relationship field's public name, e.g. ISSUED_BY. */
  field: Scalars['String']['output'];
  /** Of the fact; `rejectFact` takes it. */
  id: Scalars['ID']['output'];
  /** The node at the other end, for a relationship. */
  node: Maybe<Entity>;
  /** 1 is the best supported. */
  rank: Scalars['Int']['output'];
  /** Whether the field shows this value. */
  shown: Scalars['Boolean']['output'];
  /** The value as text, e.g. 2016-12. */
  value: Scalars['String']['output'];
};


/** One value that sources state for a field of a node; all of them stay, one is shown. */
export type StatedValueEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Filters lists of text. */
export type StringListWhere = {
  /** Has this. */
  has?: InputMaybe<Scalars['String']['input']>;
  /** Has all of these. */
  hasAll?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has at least one of these. */
  hasAny?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Filters text, exactly as written. */
export type StringWhere = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is a value at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Nodes and the relationships between them, ready for drawing. */
export type Subgraph = {
  /** Whether nothing was omitted. */
  complete: Scalars['Boolean']['output'];
  edges: Array<SubgraphEdge>;
  nodes: Array<SubgraphNode>;
  /** What the nodes that were expanded have besides, of the types asked for. */
  omitted: Array<Omission>;
};

/** A relationship between two of the nodes. */
export type SubgraphEdge = {
  /** The statements that support this relationship; at most 100. */
  evidence: Array<Evidence>;
  from: Scalars['ID']['output'];
  /** Of the fact that stands behind it. */
  id: Scalars['ID']['output'];
  /** Its own fields that have a value. */
  properties: Array<EdgeProperty>;
  to: Scalars['ID']['output'];
  type: RelationshipType;
};


/** A relationship between two of the nodes. */
export type SubgraphEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A node to draw. */
export type SubgraphNode = {
  /** Steps from the start; 0 for those asked for. */
  depth: Scalars['Int']['output'];
  node: Entity;
};

/** What a policy can support. */
export type Supported = Company | Fund | Park;

/** One key to order Supported by; nulls come last both ways, ties go by id the same way. */
export type SupportedOrder =
  { id: SortDirection; name?: never; }
  |  { id?: never; name: SortDirection; };

/** A town, township or street, e.g. 凤岗镇. */
export type Town = Entity & Node & Region & {
  aliases: Array<Scalars['String']['output']>;
  /** GB/T 2260, six digits, e.g. 440100; towns nine. */
  code: Maybe<Scalars['String']['output']>;
  /**
   * The companies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  companies: RelatedCompanyConnection;
  /** Why its names are one thing, and why others are not it. */
  decisions: Array<IdentityDecision>;
  /**
   * The documents its evidence stands in.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  documents: DocumentConnection;
  /**
   * Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  evidence: EvidenceConnection;
  /** Ids of other names that were found to name this; `node(id)` still answers to them. */
  formerIds: Array<Scalars['ID']['output']>;
  /**
   * The funds in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  funds: RelatedFundConnection;
  /**
   * The grants made in its name.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  granted: CompanyGrantConnection;
  id: Scalars['ID']['output'];
  /**
   * The public bodies in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  issuingBodies: RelatedIssuingBodyConnection;
  /** Its level in the division; the four municipalities are PROVINCE. */
  level: Maybe<RegionLevel>;
  /** Full official name, e.g. 广州市. */
  name: Scalars['String']['output'];
  /** Every form under which live documents name it, those of most statements first. */
  names: Array<NameForm>;
  /**
   * Counts, amounts, ranks and shares that documents state about it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  observations: RelatedObservationConnection;
  /**
   * The parks in it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parks: RelatedParkConnection;
  /**
   * The division it belongs to.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  partOf: RelatedRegionConnection;
  /**
   * The divisions in it, one level down.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  parts: RelatedRegionConnection;
  /**
   * The policies for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  policies: RelatedPolicyConnection;
  /**
   * The funds that are for it.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  regionalFunds: RelatedFundConnection;
  /** Facts about it that a person found to be wrong. */
  rejected: Array<Rejection>;
  /** How many relationships it has, by type and direction, without reading them. */
  relationshipCounts: Array<RelationshipCount>;
  /**
   * All its relationships of any type, both ways.
   * Page size 20 unless `first` or `last` says otherwise, at most 100.
   */
  relationships: RelationshipConnection;
  /** Industries it is about, as documents state them, e.g. 区块链. */
  topics: Array<Scalars['String']['output']>;
  /** Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood. */
  values: Array<StatedValue>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<RelatedCompanyWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownGrantedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  where?: InputMaybe<CompanyGrantWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownIssuingBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IssuingBodyOrder>>;
  where?: InputMaybe<RelatedIssuingBodyWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrder>>;
  where?: InputMaybe<RelatedObservationWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  where?: InputMaybe<RelatedParkWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RelatedRegionWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<RelatedPolicyWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownRegionalFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundOrder>>;
  where?: InputMaybe<RelatedFundWhere>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
};


/** A town, township or street, e.g. 凤岗镇. */
export type TownValuesArgs = {
  asOfImport?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Backer:
    | ( Omit<Company, 'backs' | 'documents' | 'grants' | 'inPark' | 'locatedIn' | 'observations' | 'registeredCapital' | 'rejected' | 'relationships' | 'sponsors' | 'supportedBy' | 'values'> & { backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], grants: _RefType['GranterGrantConnection'], inPark: _RefType['RelatedParkConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], registeredCapital?: Maybe<_RefType['Money']>, rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsors: _RefType['ParkSponsoredByConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Fund, 'amount' | 'backedBy' | 'backs' | 'documents' | 'fundOf' | 'initialAmount' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'supportedBy' | 'values'> & { amount?: Maybe<_RefType['Money']>, backedBy: _RefType['BackerBackedByConnection'], backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], fundOf: _RefType['RelatedFundTargetConnection'], initialAmount?: Maybe<_RefType['Money']>, locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<IssuingBody, 'backs' | 'documents' | 'granted' | 'issued' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsors' | 'values'> & { backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], granted: _RefType['CompanyGrantConnection'], issued: _RefType['PolicyIssuedByConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsors: _RefType['ParkSponsoredByConnection'], values: Array<_RefType['StatedValue']> } )
  ;
  FundTarget:
    | ( Omit<City, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Country, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<District, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Park, 'area' | 'companies' | 'documents' | 'funds' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsoredBy' | 'supportedBy' | 'values'> & { area?: Maybe<_RefType['Area']>, companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsoredBy: _RefType['SponsorSponsoredByConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Province, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Town, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
  ;
  Granter:
    | ( Omit<City, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Country, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<District, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<IssuingBody, 'backs' | 'documents' | 'granted' | 'issued' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsors' | 'values'> & { backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], granted: _RefType['CompanyGrantConnection'], issued: _RefType['PolicyIssuedByConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsors: _RefType['ParkSponsoredByConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Province, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Town, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
  ;
  Sponsor:
    | ( Omit<Company, 'backs' | 'documents' | 'grants' | 'inPark' | 'locatedIn' | 'observations' | 'registeredCapital' | 'rejected' | 'relationships' | 'sponsors' | 'supportedBy' | 'values'> & { backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], grants: _RefType['GranterGrantConnection'], inPark: _RefType['RelatedParkConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], registeredCapital?: Maybe<_RefType['Money']>, rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsors: _RefType['ParkSponsoredByConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<IssuingBody, 'backs' | 'documents' | 'granted' | 'issued' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsors' | 'values'> & { backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], granted: _RefType['CompanyGrantConnection'], issued: _RefType['PolicyIssuedByConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsors: _RefType['ParkSponsoredByConnection'], values: Array<_RefType['StatedValue']> } )
  ;
  Supported:
    | ( Omit<Company, 'backs' | 'documents' | 'grants' | 'inPark' | 'locatedIn' | 'observations' | 'registeredCapital' | 'rejected' | 'relationships' | 'sponsors' | 'supportedBy' | 'values'> & { backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], grants: _RefType['GranterGrantConnection'], inPark: _RefType['RelatedParkConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], registeredCapital?: Maybe<_RefType['Money']>, rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsors: _RefType['ParkSponsoredByConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Fund, 'amount' | 'backedBy' | 'backs' | 'documents' | 'fundOf' | 'initialAmount' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'supportedBy' | 'values'> & { amount?: Maybe<_RefType['Money']>, backedBy: _RefType['BackerBackedByConnection'], backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], fundOf: _RefType['RelatedFundTargetConnection'], initialAmount?: Maybe<_RefType['Money']>, locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Park, 'area' | 'companies' | 'documents' | 'funds' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsoredBy' | 'supportedBy' | 'values'> & { area?: Maybe<_RefType['Area']>, companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsoredBy: _RefType['SponsorSponsoredByConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<City, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Company, 'backs' | 'documents' | 'grants' | 'inPark' | 'locatedIn' | 'observations' | 'registeredCapital' | 'rejected' | 'relationships' | 'sponsors' | 'supportedBy' | 'values'> & { backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], grants: _RefType['GranterGrantConnection'], inPark: _RefType['RelatedParkConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], registeredCapital?: Maybe<_RefType['Money']>, rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsors: _RefType['ParkSponsoredByConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Country, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<District, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Fund, 'amount' | 'backedBy' | 'backs' | 'documents' | 'fundOf' | 'initialAmount' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'supportedBy' | 'values'> & { amount?: Maybe<_RefType['Money']>, backedBy: _RefType['BackerBackedByConnection'], backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], fundOf: _RefType['RelatedFundTargetConnection'], initialAmount?: Maybe<_RefType['Money']>, locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<IssuingBody, 'backs' | 'documents' | 'granted' | 'issued' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsors' | 'values'> & { backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], granted: _RefType['CompanyGrantConnection'], issued: _RefType['PolicyIssuedByConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsors: _RefType['ParkSponsoredByConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Park, 'area' | 'companies' | 'documents' | 'funds' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsoredBy' | 'supportedBy' | 'values'> & { area?: Maybe<_RefType['Area']>, companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsoredBy: _RefType['SponsorSponsoredByConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Policy, 'appliesTo' | 'basedOn' | 'basisOf' | 'documents' | 'issuedBy' | 'observations' | 'rejected' | 'relationships' | 'replacedBy' | 'replaces' | 'supports' | 'values'> & { appliesTo: _RefType['RelatedRegionConnection'], basedOn: _RefType['RelatedPolicyConnection'], basisOf: _RefType['RelatedPolicyConnection'], documents: _RefType['DocumentConnection'], issuedBy: _RefType['IssuingBodyIssuedByConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], replacedBy: _RefType['RelatedPolicyConnection'], replaces: _RefType['RelatedPolicyConnection'], supports: _RefType['RelatedSupportedConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Province, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Town, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
  ;
  Node:
    | ( Omit<City, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Company, 'backs' | 'documents' | 'grants' | 'inPark' | 'locatedIn' | 'observations' | 'registeredCapital' | 'rejected' | 'relationships' | 'sponsors' | 'supportedBy' | 'values'> & { backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], grants: _RefType['GranterGrantConnection'], inPark: _RefType['RelatedParkConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], registeredCapital?: Maybe<_RefType['Money']>, rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsors: _RefType['ParkSponsoredByConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Country, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<District, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Document )
    | ( Omit<Fund, 'amount' | 'backedBy' | 'backs' | 'documents' | 'fundOf' | 'initialAmount' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'supportedBy' | 'values'> & { amount?: Maybe<_RefType['Money']>, backedBy: _RefType['BackerBackedByConnection'], backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], fundOf: _RefType['RelatedFundTargetConnection'], initialAmount?: Maybe<_RefType['Money']>, locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<IssuingBody, 'backs' | 'documents' | 'granted' | 'issued' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsors' | 'values'> & { backs: _RefType['FundBackedByConnection'], documents: _RefType['DocumentConnection'], granted: _RefType['CompanyGrantConnection'], issued: _RefType['PolicyIssuedByConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsors: _RefType['ParkSponsoredByConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Observation, 'about' | 'documents'> & { about: _RefType['RelatedEntityConnection'], documents: _RefType['DocumentConnection'] } )
    | ( Omit<Park, 'area' | 'companies' | 'documents' | 'funds' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsoredBy' | 'supportedBy' | 'values'> & { area?: Maybe<_RefType['Area']>, companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], locatedIn: _RefType['RelatedRegionConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], sponsoredBy: _RefType['SponsorSponsoredByConnection'], supportedBy: _RefType['RelatedPolicyConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Policy, 'appliesTo' | 'basedOn' | 'basisOf' | 'documents' | 'issuedBy' | 'observations' | 'rejected' | 'relationships' | 'replacedBy' | 'replaces' | 'supports' | 'values'> & { appliesTo: _RefType['RelatedRegionConnection'], basedOn: _RefType['RelatedPolicyConnection'], basisOf: _RefType['RelatedPolicyConnection'], documents: _RefType['DocumentConnection'], issuedBy: _RefType['IssuingBodyIssuedByConnection'], observations: _RefType['RelatedObservationConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], replacedBy: _RefType['RelatedPolicyConnection'], replaces: _RefType['RelatedPolicyConnection'], supports: _RefType['RelatedSupportedConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Province, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Town, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
  ;
  Region:
    | ( Omit<City, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Country, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<District, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Province, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
    | ( Omit<Town, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: _RefType['RelatedCompanyConnection'], documents: _RefType['DocumentConnection'], funds: _RefType['RelatedFundConnection'], granted: _RefType['CompanyGrantConnection'], issuingBodies: _RefType['RelatedIssuingBodyConnection'], observations: _RefType['RelatedObservationConnection'], parks: _RefType['RelatedParkConnection'], partOf: _RefType['RelatedRegionConnection'], parts: _RefType['RelatedRegionConnection'], policies: _RefType['RelatedPolicyConnection'], regionalFunds: _RefType['RelatedFundConnection'], rejected: Array<_RefType['Rejection']>, relationships: _RefType['RelationshipConnection'], values: Array<_RefType['StatedValue']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<Area>;
  AreaWhere: AreaWhere;
  BackedByEdgeWhere: BackedByEdgeWhere;
  Backer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Backer']>;
  BackerBackedByConnection: ResolverTypeWrapper<Omit<BackerBackedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BackerBackedByEdge']>, nodes: Array<ResolversTypes['Backer']> }>;
  BackerBackedByEdge: ResolverTypeWrapper<Omit<BackerBackedByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Backer'] }>;
  BackerBackedByFilter: BackerBackedByFilter;
  BackerBackedByWhere: BackerBackedByWhere;
  BackerOrder: BackerOrder;
  BackerRole: BackerRole;
  BackerRoleWhere: BackerRoleWhere;
  Block: ResolverTypeWrapper<Block>;
  BlockConnection: ResolverTypeWrapper<BlockConnection>;
  BlockEdge: ResolverTypeWrapper<BlockEdge>;
  BlockKind: BlockKind;
  BodyKind: BodyKind;
  BodyKindWhere: BodyKindWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<Omit<Change, 'node' | 'object'> & { node?: Maybe<ResolversTypes['Entity']>, object?: Maybe<ResolversTypes['Entity']> }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  ChangedKind: ChangedKind;
  City: ResolverTypeWrapper<Omit<City, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: ResolversTypes['RelatedCompanyConnection'], documents: ResolversTypes['DocumentConnection'], funds: ResolversTypes['RelatedFundConnection'], granted: ResolversTypes['CompanyGrantConnection'], issuingBodies: ResolversTypes['RelatedIssuingBodyConnection'], observations: ResolversTypes['RelatedObservationConnection'], parks: ResolversTypes['RelatedParkConnection'], partOf: ResolversTypes['RelatedRegionConnection'], parts: ResolversTypes['RelatedRegionConnection'], policies: ResolversTypes['RelatedPolicyConnection'], regionalFunds: ResolversTypes['RelatedFundConnection'], rejected: Array<ResolversTypes['Rejection']>, relationships: ResolversTypes['RelationshipConnection'], values: Array<ResolversTypes['StatedValue']> }>;
  CityConnection: ResolverTypeWrapper<Omit<CityConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['CityEdge']>, groups: Array<ResolversTypes['CityGroup']>, nodes: Array<ResolversTypes['City']> }>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CityGroup: ResolverTypeWrapper<Omit<CityGroup, 'keys'> & { keys: Array<ResolversTypes['GroupKey']> }>;
  CityGroupBy: CityGroupBy;
  CityOrder: CityOrder;
  CityWhere: CityWhere;
  Company: ResolverTypeWrapper<Omit<Company, 'backs' | 'documents' | 'grants' | 'inPark' | 'locatedIn' | 'observations' | 'registeredCapital' | 'rejected' | 'relationships' | 'sponsors' | 'supportedBy' | 'values'> & { backs: ResolversTypes['FundBackedByConnection'], documents: ResolversTypes['DocumentConnection'], grants: ResolversTypes['GranterGrantConnection'], inPark: ResolversTypes['RelatedParkConnection'], locatedIn: ResolversTypes['RelatedRegionConnection'], observations: ResolversTypes['RelatedObservationConnection'], registeredCapital?: Maybe<ResolversTypes['Money']>, rejected: Array<ResolversTypes['Rejection']>, relationships: ResolversTypes['RelationshipConnection'], sponsors: ResolversTypes['ParkSponsoredByConnection'], supportedBy: ResolversTypes['RelatedPolicyConnection'], values: Array<ResolversTypes['StatedValue']> }>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['CompanyEdge']>, groups: Array<ResolversTypes['CompanyGroup']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyGrantConnection: ResolverTypeWrapper<Omit<CompanyGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyGrantEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyGrantEdge: ResolverTypeWrapper<Omit<CompanyGrantEdge, 'amount' | 'evidence' | 'node'> & { amount?: Maybe<ResolversTypes['Money']>, evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Company'] }>;
  CompanyGrantFilter: CompanyGrantFilter;
  CompanyGrantWhere: CompanyGrantWhere;
  CompanyGroup: ResolverTypeWrapper<Omit<CompanyGroup, 'keys'> & { keys: Array<ResolversTypes['GroupKey']> }>;
  CompanyGroupBy: CompanyGroupBy;
  CompanyOrder: CompanyOrder;
  CompanySums: ResolverTypeWrapper<CompanySums>;
  CompanyWhere: CompanyWhere;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'node' | 'values'> & { node: ResolversTypes['Entity'], values: Array<ResolversTypes['StatedValue']> }>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConflictEdge']>, nodes: Array<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  Country: ResolverTypeWrapper<Omit<Country, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: ResolversTypes['RelatedCompanyConnection'], documents: ResolversTypes['DocumentConnection'], funds: ResolversTypes['RelatedFundConnection'], granted: ResolversTypes['CompanyGrantConnection'], issuingBodies: ResolversTypes['RelatedIssuingBodyConnection'], observations: ResolversTypes['RelatedObservationConnection'], parks: ResolversTypes['RelatedParkConnection'], partOf: ResolversTypes['RelatedRegionConnection'], parts: ResolversTypes['RelatedRegionConnection'], policies: ResolversTypes['RelatedPolicyConnection'], regionalFunds: ResolversTypes['RelatedFundConnection'], rejected: Array<ResolversTypes['Rejection']>, relationships: ResolversTypes['RelationshipConnection'], values: Array<ResolversTypes['StatedValue']> }>;
  DatePrecision: DatePrecision;
  DateWhere: DateWhere;
  DecisionResult: ResolverTypeWrapper<DecisionResult>;
  District: ResolverTypeWrapper<Omit<District, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: ResolversTypes['RelatedCompanyConnection'], documents: ResolversTypes['DocumentConnection'], funds: ResolversTypes['RelatedFundConnection'], granted: ResolversTypes['CompanyGrantConnection'], issuingBodies: ResolversTypes['RelatedIssuingBodyConnection'], observations: ResolversTypes['RelatedObservationConnection'], parks: ResolversTypes['RelatedParkConnection'], partOf: ResolversTypes['RelatedRegionConnection'], parts: ResolversTypes['RelatedRegionConnection'], policies: ResolversTypes['RelatedPolicyConnection'], regionalFunds: ResolversTypes['RelatedFundConnection'], rejected: Array<ResolversTypes['Rejection']>, relationships: ResolversTypes['RelationshipConnection'], values: Array<ResolversTypes['StatedValue']> }>;
  Document: ResolverTypeWrapper<Document>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'groups'> & { edges: Array<ResolversTypes['DocumentEdge']>, groups: Array<ResolversTypes['DocumentGroup']> }>;
  DocumentEdge: ResolverTypeWrapper<DocumentEdge>;
  DocumentFormat: DocumentFormat;
  DocumentFormatWhere: DocumentFormatWhere;
  DocumentGroup: ResolverTypeWrapper<Omit<DocumentGroup, 'keys'> & { keys: Array<ResolversTypes['GroupKey']> }>;
  DocumentGroupBy: DocumentGroupBy;
  DocumentOrder: DocumentOrder;
  DocumentSums: ResolverTypeWrapper<DocumentSums>;
  DocumentWhere: DocumentWhere;
  EdgeProperty: ResolverTypeWrapper<EdgeProperty>;
  EdgeWhere: EdgeWhere;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityOrder: EntityOrder;
  EntityType: EntityType;
  EntityTypeWhere: EntityTypeWhere;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'context' | 'object' | 'rejected' | 'subject'> & { context?: Maybe<ResolversTypes['QuoteContext']>, object?: Maybe<ResolversTypes['Entity']>, rejected?: Maybe<ResolversTypes['Rejection']>, subject?: Maybe<ResolversTypes['Entity']> }>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'nodes'> & { nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceKind: EvidenceKind;
  EvidenceWhere: EvidenceWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatWhere: FloatWhere;
  Fund: ResolverTypeWrapper<Omit<Fund, 'amount' | 'backedBy' | 'backs' | 'documents' | 'fundOf' | 'initialAmount' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'supportedBy' | 'values'> & { amount?: Maybe<ResolversTypes['Money']>, backedBy: ResolversTypes['BackerBackedByConnection'], backs: ResolversTypes['FundBackedByConnection'], documents: ResolversTypes['DocumentConnection'], fundOf: ResolversTypes['RelatedFundTargetConnection'], initialAmount?: Maybe<ResolversTypes['Money']>, locatedIn: ResolversTypes['RelatedRegionConnection'], observations: ResolversTypes['RelatedObservationConnection'], rejected: Array<ResolversTypes['Rejection']>, relationships: ResolversTypes['RelationshipConnection'], supportedBy: ResolversTypes['RelatedPolicyConnection'], values: Array<ResolversTypes['StatedValue']> }>;
  FundBackedByConnection: ResolverTypeWrapper<Omit<FundBackedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FundBackedByEdge']>, nodes: Array<ResolversTypes['Fund']> }>;
  FundBackedByEdge: ResolverTypeWrapper<Omit<FundBackedByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Fund'] }>;
  FundBackedByFilter: FundBackedByFilter;
  FundBackedByWhere: FundBackedByWhere;
  FundConnection: ResolverTypeWrapper<Omit<FundConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['FundEdge']>, groups: Array<ResolversTypes['FundGroup']>, nodes: Array<ResolversTypes['Fund']> }>;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>;
  FundGroup: ResolverTypeWrapper<Omit<FundGroup, 'keys'> & { keys: Array<ResolversTypes['GroupKey']> }>;
  FundGroupBy: FundGroupBy;
  FundOrder: FundOrder;
  FundSums: ResolverTypeWrapper<FundSums>;
  FundTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundTarget']>;
  FundTargetOrder: FundTargetOrder;
  FundWhere: FundWhere;
  GrantEdgeWhere: GrantEdgeWhere;
  Granter: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Granter']>;
  GranterGrantConnection: ResolverTypeWrapper<Omit<GranterGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GranterGrantEdge']>, nodes: Array<ResolversTypes['Granter']> }>;
  GranterGrantEdge: ResolverTypeWrapper<Omit<GranterGrantEdge, 'amount' | 'evidence' | 'node'> & { amount?: Maybe<ResolversTypes['Money']>, evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Granter'] }>;
  GranterGrantFilter: GranterGrantFilter;
  GranterGrantWhere: GranterGrantWhere;
  GranterOrder: GranterOrder;
  GroupKey: ResolverTypeWrapper<Omit<GroupKey, 'node'> & { node?: Maybe<ResolversTypes['Entity']> }>;
  GroupOrder: GroupOrder;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDWhere: IdWhere;
  IdentityDecision: ResolverTypeWrapper<IdentityDecision>;
  IdentityDecisionConnection: ResolverTypeWrapper<IdentityDecisionConnection>;
  IdentityDecisionEdge: ResolverTypeWrapper<IdentityDecisionEdge>;
  IdentityVerdict: IdentityVerdict;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntWhere: IntWhere;
  IssuedByEdgeWhere: IssuedByEdgeWhere;
  IssuerRole: IssuerRole;
  IssuerRoleWhere: IssuerRoleWhere;
  IssuingBody: ResolverTypeWrapper<Omit<IssuingBody, 'backs' | 'documents' | 'granted' | 'issued' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsors' | 'values'> & { backs: ResolversTypes['FundBackedByConnection'], documents: ResolversTypes['DocumentConnection'], granted: ResolversTypes['CompanyGrantConnection'], issued: ResolversTypes['PolicyIssuedByConnection'], locatedIn: ResolversTypes['RelatedRegionConnection'], observations: ResolversTypes['RelatedObservationConnection'], rejected: Array<ResolversTypes['Rejection']>, relationships: ResolversTypes['RelationshipConnection'], sponsors: ResolversTypes['ParkSponsoredByConnection'], values: Array<ResolversTypes['StatedValue']> }>;
  IssuingBodyConnection: ResolverTypeWrapper<Omit<IssuingBodyConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['IssuingBodyEdge']>, groups: Array<ResolversTypes['IssuingBodyGroup']>, nodes: Array<ResolversTypes['IssuingBody']> }>;
  IssuingBodyEdge: ResolverTypeWrapper<Omit<IssuingBodyEdge, 'node'> & { node: ResolversTypes['IssuingBody'] }>;
  IssuingBodyGroup: ResolverTypeWrapper<Omit<IssuingBodyGroup, 'keys'> & { keys: Array<ResolversTypes['GroupKey']> }>;
  IssuingBodyGroupBy: IssuingBodyGroupBy;
  IssuingBodyIssuedByConnection: ResolverTypeWrapper<Omit<IssuingBodyIssuedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IssuingBodyIssuedByEdge']>, nodes: Array<ResolversTypes['IssuingBody']> }>;
  IssuingBodyIssuedByEdge: ResolverTypeWrapper<Omit<IssuingBodyIssuedByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['IssuingBody'] }>;
  IssuingBodyIssuedByFilter: IssuingBodyIssuedByFilter;
  IssuingBodyIssuedByWhere: IssuingBodyIssuedByWhere;
  IssuingBodyOrder: IssuingBodyOrder;
  IssuingBodyWhere: IssuingBodyWhere;
  Money: ResolverTypeWrapper<Money>;
  MoneySum: ResolverTypeWrapper<MoneySum>;
  MoneyWhere: MoneyWhere;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameForm: ResolverTypeWrapper<NameForm>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NumberSum: ResolverTypeWrapper<NumberSum>;
  Observation: ResolverTypeWrapper<Omit<Observation, 'about' | 'documents'> & { about: ResolversTypes['RelatedEntityConnection'], documents: ResolversTypes['DocumentConnection'] }>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['ObservationEdge']>, groups: Array<ResolversTypes['ObservationGroup']>, nodes: Array<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationGroup: ResolverTypeWrapper<Omit<ObservationGroup, 'keys'> & { keys: Array<ResolversTypes['GroupKey']> }>;
  ObservationGroupBy: ObservationGroupBy;
  ObservationOrder: ObservationOrder;
  ObservationSums: ResolverTypeWrapper<ObservationSums>;
  ObservationWhere: ObservationWhere;
  Omission: ResolverTypeWrapper<Omission>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Park: ResolverTypeWrapper<Omit<Park, 'area' | 'companies' | 'documents' | 'funds' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsoredBy' | 'supportedBy' | 'values'> & { area?: Maybe<ResolversTypes['Area']>, companies: ResolversTypes['RelatedCompanyConnection'], documents: ResolversTypes['DocumentConnection'], funds: ResolversTypes['RelatedFundConnection'], locatedIn: ResolversTypes['RelatedRegionConnection'], observations: ResolversTypes['RelatedObservationConnection'], rejected: Array<ResolversTypes['Rejection']>, relationships: ResolversTypes['RelationshipConnection'], sponsoredBy: ResolversTypes['SponsorSponsoredByConnection'], supportedBy: ResolversTypes['RelatedPolicyConnection'], values: Array<ResolversTypes['StatedValue']> }>;
  ParkConnection: ResolverTypeWrapper<Omit<ParkConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['ParkEdge']>, groups: Array<ResolversTypes['ParkGroup']>, nodes: Array<ResolversTypes['Park']> }>;
  ParkEdge: ResolverTypeWrapper<Omit<ParkEdge, 'node'> & { node: ResolversTypes['Park'] }>;
  ParkGroup: ResolverTypeWrapper<Omit<ParkGroup, 'keys'> & { keys: Array<ResolversTypes['GroupKey']> }>;
  ParkGroupBy: ParkGroupBy;
  ParkOrder: ParkOrder;
  ParkSponsoredByConnection: ResolverTypeWrapper<Omit<ParkSponsoredByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParkSponsoredByEdge']>, nodes: Array<ResolversTypes['Park']> }>;
  ParkSponsoredByEdge: ResolverTypeWrapper<Omit<ParkSponsoredByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Park'] }>;
  ParkSponsoredByFilter: ParkSponsoredByFilter;
  ParkSponsoredByWhere: ParkSponsoredByWhere;
  ParkSums: ResolverTypeWrapper<ParkSums>;
  ParkWhere: ParkWhere;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Path: ResolverTypeWrapper<Omit<Path, 'hops' | 'nodes'> & { hops: Array<ResolversTypes['PathHop']>, nodes: Array<ResolversTypes['Entity']> }>;
  PathHop: ResolverTypeWrapper<Omit<PathHop, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: Array<ResolversTypes['Path']> }>;
  Policy: ResolverTypeWrapper<Omit<Policy, 'appliesTo' | 'basedOn' | 'basisOf' | 'documents' | 'issuedBy' | 'observations' | 'rejected' | 'relationships' | 'replacedBy' | 'replaces' | 'supports' | 'values'> & { appliesTo: ResolversTypes['RelatedRegionConnection'], basedOn: ResolversTypes['RelatedPolicyConnection'], basisOf: ResolversTypes['RelatedPolicyConnection'], documents: ResolversTypes['DocumentConnection'], issuedBy: ResolversTypes['IssuingBodyIssuedByConnection'], observations: ResolversTypes['RelatedObservationConnection'], rejected: Array<ResolversTypes['Rejection']>, relationships: ResolversTypes['RelationshipConnection'], replacedBy: ResolversTypes['RelatedPolicyConnection'], replaces: ResolversTypes['RelatedPolicyConnection'], supports: ResolversTypes['RelatedSupportedConnection'], values: Array<ResolversTypes['StatedValue']> }>;
  PolicyConnection: ResolverTypeWrapper<Omit<PolicyConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['PolicyEdge']>, groups: Array<ResolversTypes['PolicyGroup']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyGroup: ResolverTypeWrapper<Omit<PolicyGroup, 'keys'> & { keys: Array<ResolversTypes['GroupKey']> }>;
  PolicyGroupBy: PolicyGroupBy;
  PolicyIssuedByConnection: ResolverTypeWrapper<Omit<PolicyIssuedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyIssuedByEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyIssuedByEdge: ResolverTypeWrapper<Omit<PolicyIssuedByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Policy'] }>;
  PolicyIssuedByFilter: PolicyIssuedByFilter;
  PolicyIssuedByWhere: PolicyIssuedByWhere;
  PolicyOrder: PolicyOrder;
  PolicyWhere: PolicyWhere;
  Province: ResolverTypeWrapper<Omit<Province, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: ResolversTypes['RelatedCompanyConnection'], documents: ResolversTypes['DocumentConnection'], funds: ResolversTypes['RelatedFundConnection'], granted: ResolversTypes['CompanyGrantConnection'], issuingBodies: ResolversTypes['RelatedIssuingBodyConnection'], observations: ResolversTypes['RelatedObservationConnection'], parks: ResolversTypes['RelatedParkConnection'], partOf: ResolversTypes['RelatedRegionConnection'], parts: ResolversTypes['RelatedRegionConnection'], policies: ResolversTypes['RelatedPolicyConnection'], regionalFunds: ResolversTypes['RelatedFundConnection'], rejected: Array<ResolversTypes['Rejection']>, relationships: ResolversTypes['RelationshipConnection'], values: Array<ResolversTypes['StatedValue']> }>;
  ProvinceConnection: ResolverTypeWrapper<Omit<ProvinceConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['ProvinceEdge']>, groups: Array<ResolversTypes['ProvinceGroup']>, nodes: Array<ResolversTypes['Province']> }>;
  ProvinceEdge: ResolverTypeWrapper<Omit<ProvinceEdge, 'node'> & { node: ResolversTypes['Province'] }>;
  ProvinceGroup: ResolverTypeWrapper<Omit<ProvinceGroup, 'keys'> & { keys: Array<ResolversTypes['GroupKey']> }>;
  ProvinceGroupBy: ProvinceGroupBy;
  ProvinceOrder: ProvinceOrder;
  ProvinceWhere: ProvinceWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteContext: ResolverTypeWrapper<QuoteContext>;
  QuoteSpan: ResolverTypeWrapper<QuoteSpan>;
  Region: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Region']>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversTypes['RegionEdge']>, groups: Array<ResolversTypes['RegionGroup']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionGroup: ResolverTypeWrapper<Omit<RegionGroup, 'keys'> & { keys: Array<ResolversTypes['GroupKey']> }>;
  RegionGroupBy: RegionGroupBy;
  RegionLevel: RegionLevel;
  RegionLevelWhere: RegionLevelWhere;
  RegionOrder: RegionOrder;
  RegionWhere: RegionWhere;
  Rejection: ResolverTypeWrapper<Omit<Rejection, 'evidence' | 'node' | 'object'> & { evidence: Array<ResolversTypes['Evidence']>, node?: Maybe<ResolversTypes['Entity']>, object?: Maybe<ResolversTypes['Entity']> }>;
  RejectionConnection: ResolverTypeWrapper<Omit<RejectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RejectionEdge']>, nodes: Array<ResolversTypes['Rejection']> }>;
  RejectionEdge: ResolverTypeWrapper<Omit<RejectionEdge, 'node'> & { node: ResolversTypes['Rejection'] }>;
  RelatedCompanyConnection: ResolverTypeWrapper<Omit<RelatedCompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedCompanyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  RelatedCompanyEdge: ResolverTypeWrapper<Omit<RelatedCompanyEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Company'] }>;
  RelatedCompanyFilter: RelatedCompanyFilter;
  RelatedCompanyWhere: RelatedCompanyWhere;
  RelatedEntityConnection: ResolverTypeWrapper<Omit<RelatedEntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedEntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  RelatedEntityEdge: ResolverTypeWrapper<Omit<RelatedEntityEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Entity'] }>;
  RelatedEntityFilter: RelatedEntityFilter;
  RelatedEntityWhere: RelatedEntityWhere;
  RelatedFundConnection: ResolverTypeWrapper<Omit<RelatedFundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedFundEdge']>, nodes: Array<ResolversTypes['Fund']> }>;
  RelatedFundEdge: ResolverTypeWrapper<Omit<RelatedFundEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Fund'] }>;
  RelatedFundFilter: RelatedFundFilter;
  RelatedFundTargetConnection: ResolverTypeWrapper<Omit<RelatedFundTargetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedFundTargetEdge']>, nodes: Array<ResolversTypes['FundTarget']> }>;
  RelatedFundTargetEdge: ResolverTypeWrapper<Omit<RelatedFundTargetEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['FundTarget'] }>;
  RelatedFundTargetFilter: RelatedFundTargetFilter;
  RelatedFundTargetWhere: RelatedFundTargetWhere;
  RelatedFundWhere: RelatedFundWhere;
  RelatedIssuingBodyConnection: ResolverTypeWrapper<Omit<RelatedIssuingBodyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedIssuingBodyEdge']>, nodes: Array<ResolversTypes['IssuingBody']> }>;
  RelatedIssuingBodyEdge: ResolverTypeWrapper<Omit<RelatedIssuingBodyEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['IssuingBody'] }>;
  RelatedIssuingBodyFilter: RelatedIssuingBodyFilter;
  RelatedIssuingBodyWhere: RelatedIssuingBodyWhere;
  RelatedObservationConnection: ResolverTypeWrapper<Omit<RelatedObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedObservationEdge']>, nodes: Array<ResolversTypes['Observation']> }>;
  RelatedObservationEdge: ResolverTypeWrapper<Omit<RelatedObservationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Observation'] }>;
  RelatedObservationWhere: RelatedObservationWhere;
  RelatedParkConnection: ResolverTypeWrapper<Omit<RelatedParkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedParkEdge']>, nodes: Array<ResolversTypes['Park']> }>;
  RelatedParkEdge: ResolverTypeWrapper<Omit<RelatedParkEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Park'] }>;
  RelatedParkFilter: RelatedParkFilter;
  RelatedParkWhere: RelatedParkWhere;
  RelatedPolicyConnection: ResolverTypeWrapper<Omit<RelatedPolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedPolicyEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  RelatedPolicyEdge: ResolverTypeWrapper<Omit<RelatedPolicyEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Policy'] }>;
  RelatedPolicyFilter: RelatedPolicyFilter;
  RelatedPolicyWhere: RelatedPolicyWhere;
  RelatedRegionConnection: ResolverTypeWrapper<Omit<RelatedRegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedRegionEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RelatedRegionEdge: ResolverTypeWrapper<Omit<RelatedRegionEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Region'] }>;
  RelatedRegionFilter: RelatedRegionFilter;
  RelatedRegionWhere: RelatedRegionWhere;
  RelatedSupportedConnection: ResolverTypeWrapper<Omit<RelatedSupportedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelatedSupportedEdge']>, nodes: Array<ResolversTypes['Supported']> }>;
  RelatedSupportedEdge: ResolverTypeWrapper<Omit<RelatedSupportedEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Supported'] }>;
  RelatedSupportedFilter: RelatedSupportedFilter;
  RelatedSupportedWhere: RelatedSupportedWhere;
  RelationshipConnection: ResolverTypeWrapper<Omit<RelationshipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelationshipEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipDirection: RelationshipDirection;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Entity'] }>;
  RelationshipType: RelationshipType;
  Run: ResolverTypeWrapper<Run>;
  RunConnection: ResolverTypeWrapper<RunConnection>;
  RunEdge: ResolverTypeWrapper<RunEdge>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  SearchField: SearchField;
  SearchPassage: ResolverTypeWrapper<SearchPassage>;
  SearchType: SearchType;
  SortDirection: SortDirection;
  Sponsor: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Sponsor']>;
  SponsorOrder: SponsorOrder;
  SponsorRole: SponsorRole;
  SponsorRoleWhere: SponsorRoleWhere;
  SponsorSponsoredByConnection: ResolverTypeWrapper<Omit<SponsorSponsoredByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SponsorSponsoredByEdge']>, nodes: Array<ResolversTypes['Sponsor']> }>;
  SponsorSponsoredByEdge: ResolverTypeWrapper<Omit<SponsorSponsoredByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Sponsor'] }>;
  SponsorSponsoredByFilter: SponsorSponsoredByFilter;
  SponsorSponsoredByWhere: SponsorSponsoredByWhere;
  SponsoredByEdgeWhere: SponsoredByEdgeWhere;
  StatedValue: ResolverTypeWrapper<Omit<StatedValue, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node?: Maybe<ResolversTypes['Entity']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringListWhere: StringListWhere;
  StringWhere: StringWhere;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SubgraphEdge']>, nodes: Array<ResolversTypes['SubgraphNode']> }>;
  SubgraphEdge: ResolverTypeWrapper<Omit<SubgraphEdge, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
  SubgraphNode: ResolverTypeWrapper<Omit<SubgraphNode, 'node'> & { node: ResolversTypes['Entity'] }>;
  Supported: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Supported']>;
  SupportedOrder: SupportedOrder;
  Town: ResolverTypeWrapper<Omit<Town, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: ResolversTypes['RelatedCompanyConnection'], documents: ResolversTypes['DocumentConnection'], funds: ResolversTypes['RelatedFundConnection'], granted: ResolversTypes['CompanyGrantConnection'], issuingBodies: ResolversTypes['RelatedIssuingBodyConnection'], observations: ResolversTypes['RelatedObservationConnection'], parks: ResolversTypes['RelatedParkConnection'], partOf: ResolversTypes['RelatedRegionConnection'], parts: ResolversTypes['RelatedRegionConnection'], policies: ResolversTypes['RelatedPolicyConnection'], regionalFunds: ResolversTypes['RelatedFundConnection'], rejected: Array<ResolversTypes['Rejection']>, relationships: ResolversTypes['RelationshipConnection'], values: Array<ResolversTypes['StatedValue']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: Area;
  AreaWhere: AreaWhere;
  BackedByEdgeWhere: BackedByEdgeWhere;
  Backer: ResolversUnionTypes<ResolversParentTypes>['Backer'];
  BackerBackedByConnection: Omit<BackerBackedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BackerBackedByEdge']>, nodes: Array<ResolversParentTypes['Backer']> };
  BackerBackedByEdge: Omit<BackerBackedByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Backer'] };
  BackerBackedByFilter: BackerBackedByFilter;
  BackerBackedByWhere: BackerBackedByWhere;
  BackerOrder: BackerOrder;
  BackerRoleWhere: BackerRoleWhere;
  Block: Block;
  BlockConnection: BlockConnection;
  BlockEdge: BlockEdge;
  BodyKindWhere: BodyKindWhere;
  Boolean: Scalars['Boolean']['output'];
  Change: Omit<Change, 'node' | 'object'> & { node?: Maybe<ResolversParentTypes['Entity']>, object?: Maybe<ResolversParentTypes['Entity']> };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  City: Omit<City, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: ResolversParentTypes['RelatedCompanyConnection'], documents: ResolversParentTypes['DocumentConnection'], funds: ResolversParentTypes['RelatedFundConnection'], granted: ResolversParentTypes['CompanyGrantConnection'], issuingBodies: ResolversParentTypes['RelatedIssuingBodyConnection'], observations: ResolversParentTypes['RelatedObservationConnection'], parks: ResolversParentTypes['RelatedParkConnection'], partOf: ResolversParentTypes['RelatedRegionConnection'], parts: ResolversParentTypes['RelatedRegionConnection'], policies: ResolversParentTypes['RelatedPolicyConnection'], regionalFunds: ResolversParentTypes['RelatedFundConnection'], rejected: Array<ResolversParentTypes['Rejection']>, relationships: ResolversParentTypes['RelationshipConnection'], values: Array<ResolversParentTypes['StatedValue']> };
  CityConnection: Omit<CityConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['CityEdge']>, groups: Array<ResolversParentTypes['CityGroup']>, nodes: Array<ResolversParentTypes['City']> };
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CityGroup: Omit<CityGroup, 'keys'> & { keys: Array<ResolversParentTypes['GroupKey']> };
  CityOrder: CityOrder;
  CityWhere: CityWhere;
  Company: Omit<Company, 'backs' | 'documents' | 'grants' | 'inPark' | 'locatedIn' | 'observations' | 'registeredCapital' | 'rejected' | 'relationships' | 'sponsors' | 'supportedBy' | 'values'> & { backs: ResolversParentTypes['FundBackedByConnection'], documents: ResolversParentTypes['DocumentConnection'], grants: ResolversParentTypes['GranterGrantConnection'], inPark: ResolversParentTypes['RelatedParkConnection'], locatedIn: ResolversParentTypes['RelatedRegionConnection'], observations: ResolversParentTypes['RelatedObservationConnection'], registeredCapital?: Maybe<ResolversParentTypes['Money']>, rejected: Array<ResolversParentTypes['Rejection']>, relationships: ResolversParentTypes['RelationshipConnection'], sponsors: ResolversParentTypes['ParkSponsoredByConnection'], supportedBy: ResolversParentTypes['RelatedPolicyConnection'], values: Array<ResolversParentTypes['StatedValue']> };
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyEdge']>, groups: Array<ResolversParentTypes['CompanyGroup']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyGrantConnection: Omit<CompanyGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyGrantEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyGrantEdge: Omit<CompanyGrantEdge, 'amount' | 'evidence' | 'node'> & { amount?: Maybe<ResolversParentTypes['Money']>, evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Company'] };
  CompanyGrantFilter: CompanyGrantFilter;
  CompanyGrantWhere: CompanyGrantWhere;
  CompanyGroup: Omit<CompanyGroup, 'keys'> & { keys: Array<ResolversParentTypes['GroupKey']> };
  CompanyOrder: CompanyOrder;
  CompanySums: CompanySums;
  CompanyWhere: CompanyWhere;
  Conflict: Omit<Conflict, 'node' | 'values'> & { node: ResolversParentTypes['Entity'], values: Array<ResolversParentTypes['StatedValue']> };
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConflictEdge']>, nodes: Array<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  Country: Omit<Country, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: ResolversParentTypes['RelatedCompanyConnection'], documents: ResolversParentTypes['DocumentConnection'], funds: ResolversParentTypes['RelatedFundConnection'], granted: ResolversParentTypes['CompanyGrantConnection'], issuingBodies: ResolversParentTypes['RelatedIssuingBodyConnection'], observations: ResolversParentTypes['RelatedObservationConnection'], parks: ResolversParentTypes['RelatedParkConnection'], partOf: ResolversParentTypes['RelatedRegionConnection'], parts: ResolversParentTypes['RelatedRegionConnection'], policies: ResolversParentTypes['RelatedPolicyConnection'], regionalFunds: ResolversParentTypes['RelatedFundConnection'], rejected: Array<ResolversParentTypes['Rejection']>, relationships: ResolversParentTypes['RelationshipConnection'], values: Array<ResolversParentTypes['StatedValue']> };
  DateWhere: DateWhere;
  DecisionResult: DecisionResult;
  District: Omit<District, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: ResolversParentTypes['RelatedCompanyConnection'], documents: ResolversParentTypes['DocumentConnection'], funds: ResolversParentTypes['RelatedFundConnection'], granted: ResolversParentTypes['CompanyGrantConnection'], issuingBodies: ResolversParentTypes['RelatedIssuingBodyConnection'], observations: ResolversParentTypes['RelatedObservationConnection'], parks: ResolversParentTypes['RelatedParkConnection'], partOf: ResolversParentTypes['RelatedRegionConnection'], parts: ResolversParentTypes['RelatedRegionConnection'], policies: ResolversParentTypes['RelatedPolicyConnection'], regionalFunds: ResolversParentTypes['RelatedFundConnection'], rejected: Array<ResolversParentTypes['Rejection']>, relationships: ResolversParentTypes['RelationshipConnection'], values: Array<ResolversParentTypes['StatedValue']> };
  Document: Document;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'groups'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, groups: Array<ResolversParentTypes['DocumentGroup']> };
  DocumentEdge: DocumentEdge;
  DocumentFormatWhere: DocumentFormatWhere;
  DocumentGroup: Omit<DocumentGroup, 'keys'> & { keys: Array<ResolversParentTypes['GroupKey']> };
  DocumentOrder: DocumentOrder;
  DocumentSums: DocumentSums;
  DocumentWhere: DocumentWhere;
  EdgeProperty: EdgeProperty;
  EdgeWhere: EdgeWhere;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityOrder: EntityOrder;
  EntityTypeWhere: EntityTypeWhere;
  Evidence: Omit<Evidence, 'context' | 'object' | 'rejected' | 'subject'> & { context?: Maybe<ResolversParentTypes['QuoteContext']>, object?: Maybe<ResolversParentTypes['Entity']>, rejected?: Maybe<ResolversParentTypes['Rejection']>, subject?: Maybe<ResolversParentTypes['Entity']> };
  EvidenceConnection: Omit<EvidenceConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceWhere: EvidenceWhere;
  Float: Scalars['Float']['output'];
  FloatWhere: FloatWhere;
  Fund: Omit<Fund, 'amount' | 'backedBy' | 'backs' | 'documents' | 'fundOf' | 'initialAmount' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'supportedBy' | 'values'> & { amount?: Maybe<ResolversParentTypes['Money']>, backedBy: ResolversParentTypes['BackerBackedByConnection'], backs: ResolversParentTypes['FundBackedByConnection'], documents: ResolversParentTypes['DocumentConnection'], fundOf: ResolversParentTypes['RelatedFundTargetConnection'], initialAmount?: Maybe<ResolversParentTypes['Money']>, locatedIn: ResolversParentTypes['RelatedRegionConnection'], observations: ResolversParentTypes['RelatedObservationConnection'], rejected: Array<ResolversParentTypes['Rejection']>, relationships: ResolversParentTypes['RelationshipConnection'], supportedBy: ResolversParentTypes['RelatedPolicyConnection'], values: Array<ResolversParentTypes['StatedValue']> };
  FundBackedByConnection: Omit<FundBackedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FundBackedByEdge']>, nodes: Array<ResolversParentTypes['Fund']> };
  FundBackedByEdge: Omit<FundBackedByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Fund'] };
  FundBackedByFilter: FundBackedByFilter;
  FundBackedByWhere: FundBackedByWhere;
  FundConnection: Omit<FundConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['FundEdge']>, groups: Array<ResolversParentTypes['FundGroup']>, nodes: Array<ResolversParentTypes['Fund']> };
  FundEdge: Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] };
  FundGroup: Omit<FundGroup, 'keys'> & { keys: Array<ResolversParentTypes['GroupKey']> };
  FundOrder: FundOrder;
  FundSums: FundSums;
  FundTarget: ResolversUnionTypes<ResolversParentTypes>['FundTarget'];
  FundTargetOrder: FundTargetOrder;
  FundWhere: FundWhere;
  GrantEdgeWhere: GrantEdgeWhere;
  Granter: ResolversUnionTypes<ResolversParentTypes>['Granter'];
  GranterGrantConnection: Omit<GranterGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GranterGrantEdge']>, nodes: Array<ResolversParentTypes['Granter']> };
  GranterGrantEdge: Omit<GranterGrantEdge, 'amount' | 'evidence' | 'node'> & { amount?: Maybe<ResolversParentTypes['Money']>, evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Granter'] };
  GranterGrantFilter: GranterGrantFilter;
  GranterGrantWhere: GranterGrantWhere;
  GranterOrder: GranterOrder;
  GroupKey: Omit<GroupKey, 'node'> & { node?: Maybe<ResolversParentTypes['Entity']> };
  ID: Scalars['ID']['output'];
  IDWhere: IdWhere;
  IdentityDecision: IdentityDecision;
  IdentityDecisionConnection: IdentityDecisionConnection;
  IdentityDecisionEdge: IdentityDecisionEdge;
  Int: Scalars['Int']['output'];
  IntWhere: IntWhere;
  IssuedByEdgeWhere: IssuedByEdgeWhere;
  IssuerRoleWhere: IssuerRoleWhere;
  IssuingBody: Omit<IssuingBody, 'backs' | 'documents' | 'granted' | 'issued' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsors' | 'values'> & { backs: ResolversParentTypes['FundBackedByConnection'], documents: ResolversParentTypes['DocumentConnection'], granted: ResolversParentTypes['CompanyGrantConnection'], issued: ResolversParentTypes['PolicyIssuedByConnection'], locatedIn: ResolversParentTypes['RelatedRegionConnection'], observations: ResolversParentTypes['RelatedObservationConnection'], rejected: Array<ResolversParentTypes['Rejection']>, relationships: ResolversParentTypes['RelationshipConnection'], sponsors: ResolversParentTypes['ParkSponsoredByConnection'], values: Array<ResolversParentTypes['StatedValue']> };
  IssuingBodyConnection: Omit<IssuingBodyConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['IssuingBodyEdge']>, groups: Array<ResolversParentTypes['IssuingBodyGroup']>, nodes: Array<ResolversParentTypes['IssuingBody']> };
  IssuingBodyEdge: Omit<IssuingBodyEdge, 'node'> & { node: ResolversParentTypes['IssuingBody'] };
  IssuingBodyGroup: Omit<IssuingBodyGroup, 'keys'> & { keys: Array<ResolversParentTypes['GroupKey']> };
  IssuingBodyIssuedByConnection: Omit<IssuingBodyIssuedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IssuingBodyIssuedByEdge']>, nodes: Array<ResolversParentTypes['IssuingBody']> };
  IssuingBodyIssuedByEdge: Omit<IssuingBodyIssuedByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['IssuingBody'] };
  IssuingBodyIssuedByFilter: IssuingBodyIssuedByFilter;
  IssuingBodyIssuedByWhere: IssuingBodyIssuedByWhere;
  IssuingBodyOrder: IssuingBodyOrder;
  IssuingBodyWhere: IssuingBodyWhere;
  Money: Money;
  MoneySum: MoneySum;
  MoneyWhere: MoneyWhere;
  Mutation: Record<PropertyKey, never>;
  NameForm: NameForm;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NumberSum: NumberSum;
  Observation: Omit<Observation, 'about' | 'documents'> & { about: ResolversParentTypes['RelatedEntityConnection'], documents: ResolversParentTypes['DocumentConnection'] };
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationEdge']>, groups: Array<ResolversParentTypes['ObservationGroup']>, nodes: Array<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationGroup: Omit<ObservationGroup, 'keys'> & { keys: Array<ResolversParentTypes['GroupKey']> };
  ObservationOrder: ObservationOrder;
  ObservationSums: ObservationSums;
  ObservationWhere: ObservationWhere;
  Omission: Omission;
  PageInfo: PageInfo;
  Park: Omit<Park, 'area' | 'companies' | 'documents' | 'funds' | 'locatedIn' | 'observations' | 'rejected' | 'relationships' | 'sponsoredBy' | 'supportedBy' | 'values'> & { area?: Maybe<ResolversParentTypes['Area']>, companies: ResolversParentTypes['RelatedCompanyConnection'], documents: ResolversParentTypes['DocumentConnection'], funds: ResolversParentTypes['RelatedFundConnection'], locatedIn: ResolversParentTypes['RelatedRegionConnection'], observations: ResolversParentTypes['RelatedObservationConnection'], rejected: Array<ResolversParentTypes['Rejection']>, relationships: ResolversParentTypes['RelationshipConnection'], sponsoredBy: ResolversParentTypes['SponsorSponsoredByConnection'], supportedBy: ResolversParentTypes['RelatedPolicyConnection'], values: Array<ResolversParentTypes['StatedValue']> };
  ParkConnection: Omit<ParkConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['ParkEdge']>, groups: Array<ResolversParentTypes['ParkGroup']>, nodes: Array<ResolversParentTypes['Park']> };
  ParkEdge: Omit<ParkEdge, 'node'> & { node: ResolversParentTypes['Park'] };
  ParkGroup: Omit<ParkGroup, 'keys'> & { keys: Array<ResolversParentTypes['GroupKey']> };
  ParkOrder: ParkOrder;
  ParkSponsoredByConnection: Omit<ParkSponsoredByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParkSponsoredByEdge']>, nodes: Array<ResolversParentTypes['Park']> };
  ParkSponsoredByEdge: Omit<ParkSponsoredByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Park'] };
  ParkSponsoredByFilter: ParkSponsoredByFilter;
  ParkSponsoredByWhere: ParkSponsoredByWhere;
  ParkSums: ParkSums;
  ParkWhere: ParkWhere;
  PartialDate: PartialDate;
  Path: Omit<Path, 'hops' | 'nodes'> & { hops: Array<ResolversParentTypes['PathHop']>, nodes: Array<ResolversParentTypes['Entity']> };
  PathHop: Omit<PathHop, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
  Paths: Omit<Paths, 'paths'> & { paths: Array<ResolversParentTypes['Path']> };
  Policy: Omit<Policy, 'appliesTo' | 'basedOn' | 'basisOf' | 'documents' | 'issuedBy' | 'observations' | 'rejected' | 'relationships' | 'replacedBy' | 'replaces' | 'supports' | 'values'> & { appliesTo: ResolversParentTypes['RelatedRegionConnection'], basedOn: ResolversParentTypes['RelatedPolicyConnection'], basisOf: ResolversParentTypes['RelatedPolicyConnection'], documents: ResolversParentTypes['DocumentConnection'], issuedBy: ResolversParentTypes['IssuingBodyIssuedByConnection'], observations: ResolversParentTypes['RelatedObservationConnection'], rejected: Array<ResolversParentTypes['Rejection']>, relationships: ResolversParentTypes['RelationshipConnection'], replacedBy: ResolversParentTypes['RelatedPolicyConnection'], replaces: ResolversParentTypes['RelatedPolicyConnection'], supports: ResolversParentTypes['RelatedSupportedConnection'], values: Array<ResolversParentTypes['StatedValue']> };
  PolicyConnection: Omit<PolicyConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyEdge']>, groups: Array<ResolversParentTypes['PolicyGroup']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyGroup: Omit<PolicyGroup, 'keys'> & { keys: Array<ResolversParentTypes['GroupKey']> };
  PolicyIssuedByConnection: Omit<PolicyIssuedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyIssuedByEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyIssuedByEdge: Omit<PolicyIssuedByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Policy'] };
  PolicyIssuedByFilter: PolicyIssuedByFilter;
  PolicyIssuedByWhere: PolicyIssuedByWhere;
  PolicyOrder: PolicyOrder;
  PolicyWhere: PolicyWhere;
  Province: Omit<Province, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: ResolversParentTypes['RelatedCompanyConnection'], documents: ResolversParentTypes['DocumentConnection'], funds: ResolversParentTypes['RelatedFundConnection'], granted: ResolversParentTypes['CompanyGrantConnection'], issuingBodies: ResolversParentTypes['RelatedIssuingBodyConnection'], observations: ResolversParentTypes['RelatedObservationConnection'], parks: ResolversParentTypes['RelatedParkConnection'], partOf: ResolversParentTypes['RelatedRegionConnection'], parts: ResolversParentTypes['RelatedRegionConnection'], policies: ResolversParentTypes['RelatedPolicyConnection'], regionalFunds: ResolversParentTypes['RelatedFundConnection'], rejected: Array<ResolversParentTypes['Rejection']>, relationships: ResolversParentTypes['RelationshipConnection'], values: Array<ResolversParentTypes['StatedValue']> };
  ProvinceConnection: Omit<ProvinceConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['ProvinceEdge']>, groups: Array<ResolversParentTypes['ProvinceGroup']>, nodes: Array<ResolversParentTypes['Province']> };
  ProvinceEdge: Omit<ProvinceEdge, 'node'> & { node: ResolversParentTypes['Province'] };
  ProvinceGroup: Omit<ProvinceGroup, 'keys'> & { keys: Array<ResolversParentTypes['GroupKey']> };
  ProvinceOrder: ProvinceOrder;
  ProvinceWhere: ProvinceWhere;
  Query: Record<PropertyKey, never>;
  QuoteContext: QuoteContext;
  QuoteSpan: QuoteSpan;
  Region: ResolversInterfaceTypes<ResolversParentTypes>['Region'];
  RegionConnection: Omit<RegionConnection, 'edges' | 'groups' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionEdge']>, groups: Array<ResolversParentTypes['RegionGroup']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionGroup: Omit<RegionGroup, 'keys'> & { keys: Array<ResolversParentTypes['GroupKey']> };
  RegionLevelWhere: RegionLevelWhere;
  RegionOrder: RegionOrder;
  RegionWhere: RegionWhere;
  Rejection: Omit<Rejection, 'evidence' | 'node' | 'object'> & { evidence: Array<ResolversParentTypes['Evidence']>, node?: Maybe<ResolversParentTypes['Entity']>, object?: Maybe<ResolversParentTypes['Entity']> };
  RejectionConnection: Omit<RejectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RejectionEdge']>, nodes: Array<ResolversParentTypes['Rejection']> };
  RejectionEdge: Omit<RejectionEdge, 'node'> & { node: ResolversParentTypes['Rejection'] };
  RelatedCompanyConnection: Omit<RelatedCompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedCompanyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  RelatedCompanyEdge: Omit<RelatedCompanyEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Company'] };
  RelatedCompanyFilter: RelatedCompanyFilter;
  RelatedCompanyWhere: RelatedCompanyWhere;
  RelatedEntityConnection: Omit<RelatedEntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedEntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  RelatedEntityEdge: Omit<RelatedEntityEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Entity'] };
  RelatedEntityFilter: RelatedEntityFilter;
  RelatedEntityWhere: RelatedEntityWhere;
  RelatedFundConnection: Omit<RelatedFundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedFundEdge']>, nodes: Array<ResolversParentTypes['Fund']> };
  RelatedFundEdge: Omit<RelatedFundEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Fund'] };
  RelatedFundFilter: RelatedFundFilter;
  RelatedFundTargetConnection: Omit<RelatedFundTargetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedFundTargetEdge']>, nodes: Array<ResolversParentTypes['FundTarget']> };
  RelatedFundTargetEdge: Omit<RelatedFundTargetEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['FundTarget'] };
  RelatedFundTargetFilter: RelatedFundTargetFilter;
  RelatedFundTargetWhere: RelatedFundTargetWhere;
  RelatedFundWhere: RelatedFundWhere;
  RelatedIssuingBodyConnection: Omit<RelatedIssuingBodyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedIssuingBodyEdge']>, nodes: Array<ResolversParentTypes['IssuingBody']> };
  RelatedIssuingBodyEdge: Omit<RelatedIssuingBodyEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['IssuingBody'] };
  RelatedIssuingBodyFilter: RelatedIssuingBodyFilter;
  RelatedIssuingBodyWhere: RelatedIssuingBodyWhere;
  RelatedObservationConnection: Omit<RelatedObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedObservationEdge']>, nodes: Array<ResolversParentTypes['Observation']> };
  RelatedObservationEdge: Omit<RelatedObservationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Observation'] };
  RelatedObservationWhere: RelatedObservationWhere;
  RelatedParkConnection: Omit<RelatedParkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedParkEdge']>, nodes: Array<ResolversParentTypes['Park']> };
  RelatedParkEdge: Omit<RelatedParkEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Park'] };
  RelatedParkFilter: RelatedParkFilter;
  RelatedParkWhere: RelatedParkWhere;
  RelatedPolicyConnection: Omit<RelatedPolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedPolicyEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  RelatedPolicyEdge: Omit<RelatedPolicyEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Policy'] };
  RelatedPolicyFilter: RelatedPolicyFilter;
  RelatedPolicyWhere: RelatedPolicyWhere;
  RelatedRegionConnection: Omit<RelatedRegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedRegionEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RelatedRegionEdge: Omit<RelatedRegionEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Region'] };
  RelatedRegionFilter: RelatedRegionFilter;
  RelatedRegionWhere: RelatedRegionWhere;
  RelatedSupportedConnection: Omit<RelatedSupportedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedSupportedEdge']>, nodes: Array<ResolversParentTypes['Supported']> };
  RelatedSupportedEdge: Omit<RelatedSupportedEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Supported'] };
  RelatedSupportedFilter: RelatedSupportedFilter;
  RelatedSupportedWhere: RelatedSupportedWhere;
  RelationshipConnection: Omit<RelationshipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelationshipEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  RelationshipCount: RelationshipCount;
  RelationshipEdge: Omit<RelationshipEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Entity'] };
  Run: Run;
  RunConnection: RunConnection;
  RunEdge: RunEdge;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  SearchPassage: SearchPassage;
  Sponsor: ResolversUnionTypes<ResolversParentTypes>['Sponsor'];
  SponsorOrder: SponsorOrder;
  SponsorRoleWhere: SponsorRoleWhere;
  SponsorSponsoredByConnection: Omit<SponsorSponsoredByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SponsorSponsoredByEdge']>, nodes: Array<ResolversParentTypes['Sponsor']> };
  SponsorSponsoredByEdge: Omit<SponsorSponsoredByEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Sponsor'] };
  SponsorSponsoredByFilter: SponsorSponsoredByFilter;
  SponsorSponsoredByWhere: SponsorSponsoredByWhere;
  SponsoredByEdgeWhere: SponsoredByEdgeWhere;
  StatedValue: Omit<StatedValue, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node?: Maybe<ResolversParentTypes['Entity']> };
  String: Scalars['String']['output'];
  StringListWhere: StringListWhere;
  StringWhere: StringWhere;
  Subgraph: Omit<Subgraph, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SubgraphEdge']>, nodes: Array<ResolversParentTypes['SubgraphNode']> };
  SubgraphEdge: Omit<SubgraphEdge, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
  SubgraphNode: Omit<SubgraphNode, 'node'> & { node: ResolversParentTypes['Entity'] };
  Supported: ResolversUnionTypes<ResolversParentTypes>['Supported'];
  SupportedOrder: SupportedOrder;
  Town: Omit<Town, 'companies' | 'documents' | 'funds' | 'granted' | 'issuingBodies' | 'observations' | 'parks' | 'partOf' | 'parts' | 'policies' | 'regionalFunds' | 'rejected' | 'relationships' | 'values'> & { companies: ResolversParentTypes['RelatedCompanyConnection'], documents: ResolversParentTypes['DocumentConnection'], funds: ResolversParentTypes['RelatedFundConnection'], granted: ResolversParentTypes['CompanyGrantConnection'], issuingBodies: ResolversParentTypes['RelatedIssuingBodyConnection'], observations: ResolversParentTypes['RelatedObservationConnection'], parks: ResolversParentTypes['RelatedParkConnection'], partOf: ResolversParentTypes['RelatedRegionConnection'], parts: ResolversParentTypes['RelatedRegionConnection'], policies: ResolversParentTypes['RelatedPolicyConnection'], regionalFunds: ResolversParentTypes['RelatedFundConnection'], rejected: Array<ResolversParentTypes['Rejection']>, relationships: ResolversParentTypes['RelationshipConnection'], values: Array<ResolversParentTypes['StatedValue']> };
};

export type AreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  squareMetres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BackerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Backer'] = ResolversParentTypes['Backer']> = {
  __resolveType: TypeResolveFn<'Company' | 'Fund' | 'IssuingBody', ParentType, ContextType>;
};

export type BackerBackedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BackerBackedByConnection'] = ResolversParentTypes['BackerBackedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BackerBackedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Backer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BackerBackedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BackerBackedByEdge'] = ResolversParentTypes['BackerBackedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<BackerBackedByEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Backer'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BackerRole']>, ParentType, ContextType>;
};

export type BlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headingPath?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlockConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlockConnection'] = ResolversParentTypes['BlockConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BlockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Block']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlockEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlockEdge'] = ResolversParentTypes['BlockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Block'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['ChangedKind'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['RelatedCompanyConnection'], ParentType, ContextType, Partial<CityCompaniesArgs>>;
  decisions?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<CityDecisionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<CityDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<CityEvidenceArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<CityFundsArgs>>;
  granted?: Resolver<ResolversTypes['CompanyGrantConnection'], ParentType, ContextType, Partial<CityGrantedArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuingBodies?: Resolver<ResolversTypes['RelatedIssuingBodyConnection'], ParentType, ContextType, Partial<CityIssuingBodiesArgs>>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType, RequireFields<CityNamesArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['RelatedObservationConnection'], ParentType, ContextType, Partial<CityObservationsArgs>>;
  parks?: Resolver<ResolversTypes['RelatedParkConnection'], ParentType, ContextType, Partial<CityParksArgs>>;
  partOf?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<CityPartOfArgs>>;
  parts?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<CityPartsArgs>>;
  policies?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<CityPoliciesArgs>>;
  regionalFunds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<CityRegionalFundsArgs>>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType, RequireFields<CityRejectedArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<CityRelationshipsArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<CityValuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CityGroup']>, ParentType, ContextType, RequireFields<CityConnectionGroupsArgs, 'by' | 'first' | 'orderBy'>>;
  nodes?: Resolver<Array<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type CityGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityGroup'] = ResolversParentTypes['CityGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  backs?: Resolver<ResolversTypes['FundBackedByConnection'], ParentType, ContextType, Partial<CompanyBacksArgs>>;
  decisions?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<CompanyDecisionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<CompanyDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<CompanyEvidenceArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['GranterGrantConnection'], ParentType, ContextType, Partial<CompanyGrantsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inPark?: Resolver<ResolversTypes['RelatedParkConnection'], ParentType, ContextType, Partial<CompanyInParkArgs>>;
  locatedIn?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<CompanyLocatedInArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType, RequireFields<CompanyNamesArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['RelatedObservationConnection'], ParentType, ContextType, Partial<CompanyObservationsArgs>>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType, RequireFields<CompanyRejectedArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<CompanyRelationshipsArgs>>;
  sponsors?: Resolver<ResolversTypes['ParkSponsoredByConnection'], ParentType, ContextType, Partial<CompanySponsorsArgs>>;
  supportedBy?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<CompanySupportedByArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unifiedSocialCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<CompanyValuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CompanyGroup']>, ParentType, ContextType, RequireFields<CompanyConnectionGroupsArgs, 'by' | 'first' | 'orderBy'>>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompanyGrantConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyGrantConnection'] = ResolversParentTypes['CompanyGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyGrantEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyGrantEdge'] = ResolversParentTypes['CompanyGrantEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompanyGrantEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyGroup'] = ResolversParentTypes['CompanyGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['CompanySums'], ParentType, ContextType>;
};

export type CompanySumsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanySums'] = ResolversParentTypes['CompanySums']> = {
  registeredCapital?: Resolver<Array<ResolversTypes['MoneySum']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<ConflictValuesArgs, 'first'>>;
};

export type ConflictConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['RelatedCompanyConnection'], ParentType, ContextType, Partial<CountryCompaniesArgs>>;
  decisions?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<CountryDecisionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<CountryDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<CountryEvidenceArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<CountryFundsArgs>>;
  granted?: Resolver<ResolversTypes['CompanyGrantConnection'], ParentType, ContextType, Partial<CountryGrantedArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuingBodies?: Resolver<ResolversTypes['RelatedIssuingBodyConnection'], ParentType, ContextType, Partial<CountryIssuingBodiesArgs>>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType, RequireFields<CountryNamesArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['RelatedObservationConnection'], ParentType, ContextType, Partial<CountryObservationsArgs>>;
  parks?: Resolver<ResolversTypes['RelatedParkConnection'], ParentType, ContextType, Partial<CountryParksArgs>>;
  partOf?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<CountryPartOfArgs>>;
  parts?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<CountryPartsArgs>>;
  policies?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<CountryPoliciesArgs>>;
  regionalFunds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<CountryRegionalFundsArgs>>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType, RequireFields<CountryRejectedArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<CountryRelationshipsArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<CountryValuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionResult'] = ResolversParentTypes['DecisionResult']> = {
  decision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entitiesCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitiesDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factsTouched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipsCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipsDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['RelatedCompanyConnection'], ParentType, ContextType, Partial<DistrictCompaniesArgs>>;
  decisions?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<DistrictDecisionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<DistrictDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<DistrictEvidenceArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<DistrictFundsArgs>>;
  granted?: Resolver<ResolversTypes['CompanyGrantConnection'], ParentType, ContextType, Partial<DistrictGrantedArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuingBodies?: Resolver<ResolversTypes['RelatedIssuingBodyConnection'], ParentType, ContextType, Partial<DistrictIssuingBodiesArgs>>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType, RequireFields<DistrictNamesArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['RelatedObservationConnection'], ParentType, ContextType, Partial<DistrictObservationsArgs>>;
  parks?: Resolver<ResolversTypes['RelatedParkConnection'], ParentType, ContextType, Partial<DistrictParksArgs>>;
  partOf?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<DistrictPartOfArgs>>;
  parts?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<DistrictPartsArgs>>;
  policies?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<DistrictPoliciesArgs>>;
  regionalFunds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<DistrictRegionalFundsArgs>>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType, RequireFields<DistrictRejectedArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<DistrictRelationshipsArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<DistrictValuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocks?: Resolver<ResolversTypes['BlockConnection'], ParentType, ContextType, Partial<DocumentBlocksArgs>>;
  format?: Resolver<ResolversTypes['DocumentFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<DocumentStatementsArgs>>;
  textLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['DocumentGroup']>, ParentType, ContextType, RequireFields<DocumentConnectionGroupsArgs, 'by' | 'first' | 'orderBy'>>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentGroup'] = ResolversParentTypes['DocumentGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['DocumentSums'], ParentType, ContextType>;
};

export type DocumentSumsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentSums'] = ResolversParentTypes['DocumentSums']> = {
  textLength?: Resolver<ResolversTypes['NumberSum'], ParentType, ContextType>;
};

export type EdgePropertyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EdgeProperty'] = ResolversParentTypes['EdgeProperty']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'City' | 'Company' | 'Country' | 'District' | 'Fund' | 'IssuingBody' | 'Park' | 'Policy' | 'Province' | 'Town', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['QuoteContext']>, ParentType, ContextType, RequireFields<EvidenceContextArgs, 'after' | 'before'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headingPath?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['Rejection']>, ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['QuoteSpan']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  backedBy?: Resolver<ResolversTypes['BackerBackedByConnection'], ParentType, ContextType, Partial<FundBackedByArgs>>;
  backs?: Resolver<ResolversTypes['FundBackedByConnection'], ParentType, ContextType, Partial<FundBacksArgs>>;
  decisions?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<FundDecisionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<FundDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<FundEvidenceArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  fundOf?: Resolver<ResolversTypes['RelatedFundTargetConnection'], ParentType, ContextType, Partial<FundFundOfArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<FundLocatedInArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType, RequireFields<FundNamesArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['RelatedObservationConnection'], ParentType, ContextType, Partial<FundObservationsArgs>>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType, RequireFields<FundRejectedArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<FundRelationshipsArgs>>;
  supportedBy?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<FundSupportedByArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<FundValuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundBackedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundBackedByConnection'] = ResolversParentTypes['FundBackedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundBackedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundBackedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundBackedByEdge'] = ResolversParentTypes['FundBackedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<FundBackedByEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BackerRole']>, ParentType, ContextType>;
};

export type FundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FundGroup']>, ParentType, ContextType, RequireFields<FundConnectionGroupsArgs, 'by' | 'first' | 'orderBy'>>;
  nodes?: Resolver<Array<ResolversTypes['Fund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};

export type FundGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundGroup'] = ResolversParentTypes['FundGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['FundSums'], ParentType, ContextType>;
};

export type FundSumsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundSums'] = ResolversParentTypes['FundSums']> = {
  amount?: Resolver<Array<ResolversTypes['MoneySum']>, ParentType, ContextType>;
  initialAmount?: Resolver<Array<ResolversTypes['MoneySum']>, ParentType, ContextType>;
};

export type FundTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundTarget'] = ResolversParentTypes['FundTarget']> = {
  __resolveType: TypeResolveFn<'City' | 'Country' | 'District' | 'Park' | 'Province' | 'Town', ParentType, ContextType>;
};

export type GranterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Granter'] = ResolversParentTypes['Granter']> = {
  __resolveType: TypeResolveFn<'City' | 'Country' | 'District' | 'IssuingBody' | 'Province' | 'Town', ParentType, ContextType>;
};

export type GranterGrantConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GranterGrantConnection'] = ResolversParentTypes['GranterGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GranterGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Granter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GranterGrantEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GranterGrantEdge'] = ResolversParentTypes['GranterGrantEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<GranterGrantEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Granter'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentityDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityDecision'] = ResolversParentTypes['IdentityDecision']> = {
  a?: Resolver<Maybe<ResolversTypes['NameForm']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['NameForm']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IdentityVerdict'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentityDecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityDecisionConnection'] = ResolversParentTypes['IdentityDecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentityDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityDecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityDecisionEdge'] = ResolversParentTypes['IdentityDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityDecision'], ParentType, ContextType>;
};

export type IssuingBodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuingBody'] = ResolversParentTypes['IssuingBody']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  backs?: Resolver<ResolversTypes['FundBackedByConnection'], ParentType, ContextType, Partial<IssuingBodyBacksArgs>>;
  decisions?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<IssuingBodyDecisionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<IssuingBodyDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<IssuingBodyEvidenceArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['CompanyGrantConnection'], ParentType, ContextType, Partial<IssuingBodyGrantedArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['PolicyIssuedByConnection'], ParentType, ContextType, Partial<IssuingBodyIssuedArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['BodyKind']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<IssuingBodyLocatedInArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType, RequireFields<IssuingBodyNamesArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['RelatedObservationConnection'], ParentType, ContextType, Partial<IssuingBodyObservationsArgs>>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType, RequireFields<IssuingBodyRejectedArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<IssuingBodyRelationshipsArgs>>;
  sponsors?: Resolver<ResolversTypes['ParkSponsoredByConnection'], ParentType, ContextType, Partial<IssuingBodySponsorsArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<IssuingBodyValuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuingBodyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuingBodyConnection'] = ResolversParentTypes['IssuingBodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssuingBodyEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['IssuingBodyGroup']>, ParentType, ContextType, RequireFields<IssuingBodyConnectionGroupsArgs, 'by' | 'first' | 'orderBy'>>;
  nodes?: Resolver<Array<ResolversTypes['IssuingBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuingBodyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuingBodyEdge'] = ResolversParentTypes['IssuingBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IssuingBody'], ParentType, ContextType>;
};

export type IssuingBodyGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuingBodyGroup'] = ResolversParentTypes['IssuingBodyGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type IssuingBodyIssuedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuingBodyIssuedByConnection'] = ResolversParentTypes['IssuingBodyIssuedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssuingBodyIssuedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IssuingBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuingBodyIssuedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuingBodyIssuedByEdge'] = ResolversParentTypes['IssuingBodyIssuedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IssuingBodyIssuedByEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['IssuingBody'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['IssuerRole']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneySumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoneySum'] = ResolversParentTypes['MoneySum']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bindName?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationBindNameArgs, 'by' | 'document' | 'name' | 'scope'>>;
  mergeNames?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationMergeNamesArgs, 'a' | 'b' | 'by'>>;
  rejectFact?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationRejectFactArgs, 'by' | 'fact'>>;
  splitNames?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationSplitNamesArgs, 'a' | 'b' | 'by'>>;
  undoDecision?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'id'>>;
};

export type NameFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameForm'] = ResolversParentTypes['NameForm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'City' | 'Company' | 'Country' | 'District' | 'Document' | 'Fund' | 'IssuingBody' | 'Observation' | 'Park' | 'Policy' | 'Province' | 'Town', ParentType, ContextType>;
};

export type NumberSumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NumberSum'] = ResolversParentTypes['NumberSum']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  about?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<ObservationAboutArgs>>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ObservationDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ObservationEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ObservationGroup']>, ParentType, ContextType, RequireFields<ObservationConnectionGroupsArgs, 'by' | 'first' | 'orderBy'>>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObservationGroup'] = ResolversParentTypes['ObservationGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['ObservationSums'], ParentType, ContextType>;
};

export type ObservationSumsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObservationSums'] = ResolversParentTypes['ObservationSums']> = {
  value?: Resolver<ResolversTypes['NumberSum'], ParentType, ContextType>;
};

export type OmissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Omission'] = ResolversParentTypes['Omission']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationshipDirection'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['RelatedCompanyConnection'], ParentType, ContextType, Partial<ParkCompaniesArgs>>;
  decisions?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<ParkDecisionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ParkDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ParkEvidenceArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<ParkFundsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<ParkLocatedInArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType, RequireFields<ParkNamesArgs, 'first'>>;
  nature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['RelatedObservationConnection'], ParentType, ContextType, Partial<ParkObservationsArgs>>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType, RequireFields<ParkRejectedArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<ParkRelationshipsArgs>>;
  sponsoredBy?: Resolver<ResolversTypes['SponsorSponsoredByConnection'], ParentType, ContextType, Partial<ParkSponsoredByArgs>>;
  supportedBy?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<ParkSupportedByArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<ParkValuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkConnection'] = ResolversParentTypes['ParkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParkEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ParkGroup']>, ParentType, ContextType, RequireFields<ParkConnectionGroupsArgs, 'by' | 'first' | 'orderBy'>>;
  nodes?: Resolver<Array<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkEdge'] = ResolversParentTypes['ParkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
};

export type ParkGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkGroup'] = ResolversParentTypes['ParkGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['ParkSums'], ParentType, ContextType>;
};

export type ParkSponsoredByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkSponsoredByConnection'] = ResolversParentTypes['ParkSponsoredByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParkSponsoredByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkSponsoredByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkSponsoredByEdge'] = ResolversParentTypes['ParkSponsoredByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ParkSponsoredByEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SponsorRole']>, ParentType, ContextType>;
};

export type ParkSumsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkSums'] = ResolversParentTypes['ParkSums']> = {
  area?: Resolver<ResolversTypes['NumberSum'], ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  direction?: Resolver<ResolversTypes['RelationshipDirection'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PathHopEvidenceArgs, 'first'>>;
  properties?: Resolver<Array<ResolversTypes['EdgeProperty']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appliesTo?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<PolicyAppliesToArgs>>;
  basedOn?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<PolicyBasedOnArgs>>;
  basisOf?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<PolicyBasisOfArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<PolicyDecisionsArgs, 'first'>>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PolicyDocumentsArgs>>;
  effective?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PolicyEvidenceArgs>>;
  expires?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['IssuingBodyIssuedByConnection'], ParentType, ContextType, Partial<PolicyIssuedByArgs>>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType, RequireFields<PolicyNamesArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['RelatedObservationConnection'], ParentType, ContextType, Partial<PolicyObservationsArgs>>;
  perspective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType, RequireFields<PolicyRejectedArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PolicyRelationshipsArgs>>;
  replacedBy?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<PolicyReplacedByArgs>>;
  replaces?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<PolicyReplacesArgs>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['RelatedSupportedConnection'], ParentType, ContextType, Partial<PolicySupportsArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<PolicyValuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PolicyGroup']>, ParentType, ContextType, RequireFields<PolicyConnectionGroupsArgs, 'by' | 'first' | 'orderBy'>>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyGroup'] = ResolversParentTypes['PolicyGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type PolicyIssuedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyIssuedByConnection'] = ResolversParentTypes['PolicyIssuedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyIssuedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyIssuedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyIssuedByEdge'] = ResolversParentTypes['PolicyIssuedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PolicyIssuedByEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['IssuerRole']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['RelatedCompanyConnection'], ParentType, ContextType, Partial<ProvinceCompaniesArgs>>;
  decisions?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<ProvinceDecisionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ProvinceDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ProvinceEvidenceArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<ProvinceFundsArgs>>;
  granted?: Resolver<ResolversTypes['CompanyGrantConnection'], ParentType, ContextType, Partial<ProvinceGrantedArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuingBodies?: Resolver<ResolversTypes['RelatedIssuingBodyConnection'], ParentType, ContextType, Partial<ProvinceIssuingBodiesArgs>>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType, RequireFields<ProvinceNamesArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['RelatedObservationConnection'], ParentType, ContextType, Partial<ProvinceObservationsArgs>>;
  parks?: Resolver<ResolversTypes['RelatedParkConnection'], ParentType, ContextType, Partial<ProvinceParksArgs>>;
  partOf?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<ProvincePartOfArgs>>;
  parts?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<ProvincePartsArgs>>;
  policies?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<ProvincePoliciesArgs>>;
  regionalFunds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<ProvinceRegionalFundsArgs>>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType, RequireFields<ProvinceRejectedArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<ProvinceRelationshipsArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<ProvinceValuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvinceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvinceConnection'] = ResolversParentTypes['ProvinceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvinceEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ProvinceGroup']>, ParentType, ContextType, RequireFields<ProvinceConnectionGroupsArgs, 'by' | 'first' | 'orderBy'>>;
  nodes?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvinceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvinceEdge'] = ResolversParentTypes['ProvinceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type ProvinceGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvinceGroup'] = ResolversParentTypes['ProvinceGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<QueryCitiesArgs>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, Partial<QueryCityArgs>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, Partial<QueryCompanyArgs>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  connections?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryConnectionsArgs, 'ids'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, Partial<QueryFundArgs>>;
  funds?: Resolver<ResolversTypes['FundConnection'], ParentType, ContextType, Partial<QueryFundsArgs>>;
  issuingBodies?: Resolver<ResolversTypes['IssuingBodyConnection'], ParentType, ContextType, Partial<QueryIssuingBodiesArgs>>;
  issuingBody?: Resolver<Maybe<ResolversTypes['IssuingBody']>, ParentType, ContextType, Partial<QueryIssuingBodyArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'budget' | 'depth' | 'id' | 'perRelationship'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType, Partial<QueryParkArgs>>;
  parks?: Resolver<ResolversTypes['ParkConnection'], ParentType, ContextType, Partial<QueryParksArgs>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, Partial<QueryPolicyArgs>>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, Partial<QueryProvinceArgs>>;
  provinces?: Resolver<ResolversTypes['ProvinceConnection'], ParentType, ContextType, Partial<QueryProvincesArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  rejections?: Resolver<ResolversTypes['RejectionConnection'], ParentType, ContextType, Partial<QueryRejectionsArgs>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<QueryRunsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  unsure?: Resolver<ResolversTypes['IdentityDecisionConnection'], ParentType, ContextType, Partial<QueryUnsureArgs>>;
};

export type QuoteContextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteContext'] = ResolversParentTypes['QuoteContext']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteSpan'] = ResolversParentTypes['QuoteSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  __resolveType: TypeResolveFn<'City' | 'Country' | 'District' | 'Province' | 'Town', ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RegionGroup']>, ParentType, ContextType, RequireFields<RegionConnectionGroupsArgs, 'by' | 'first' | 'orderBy'>>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionGroup'] = ResolversParentTypes['RegionGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RejectionEvidenceArgs, 'first'>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RejectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RejectionConnection'] = ResolversParentTypes['RejectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RejectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RejectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RejectionEdge'] = ResolversParentTypes['RejectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rejection'], ParentType, ContextType>;
};

export type RelatedCompanyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedCompanyConnection'] = ResolversParentTypes['RelatedCompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedCompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedCompanyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedCompanyEdge'] = ResolversParentTypes['RelatedCompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedCompanyEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type RelatedEntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedEntityConnection'] = ResolversParentTypes['RelatedEntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedEntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedEntityEdge'] = ResolversParentTypes['RelatedEntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedEntityEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type RelatedFundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedFundConnection'] = ResolversParentTypes['RelatedFundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedFundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedFundEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedFundEdge'] = ResolversParentTypes['RelatedFundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedFundEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};

export type RelatedFundTargetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedFundTargetConnection'] = ResolversParentTypes['RelatedFundTargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedFundTargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedFundTargetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedFundTargetEdge'] = ResolversParentTypes['RelatedFundTargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedFundTargetEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['FundTarget'], ParentType, ContextType>;
};

export type RelatedIssuingBodyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedIssuingBodyConnection'] = ResolversParentTypes['RelatedIssuingBodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedIssuingBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IssuingBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedIssuingBodyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedIssuingBodyEdge'] = ResolversParentTypes['RelatedIssuingBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedIssuingBodyEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['IssuingBody'], ParentType, ContextType>;
};

export type RelatedObservationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedObservationConnection'] = ResolversParentTypes['RelatedObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedObservationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedObservationEdge'] = ResolversParentTypes['RelatedObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedObservationEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type RelatedParkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedParkConnection'] = ResolversParentTypes['RelatedParkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedParkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedParkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedParkEdge'] = ResolversParentTypes['RelatedParkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedParkEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
};

export type RelatedPolicyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedPolicyConnection'] = ResolversParentTypes['RelatedPolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedPolicyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedPolicyEdge'] = ResolversParentTypes['RelatedPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedPolicyEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type RelatedRegionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedRegionConnection'] = ResolversParentTypes['RelatedRegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedRegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedRegionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedRegionEdge'] = ResolversParentTypes['RelatedRegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedRegionEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RelatedSupportedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedSupportedConnection'] = ResolversParentTypes['RelatedSupportedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedSupportedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supported']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedSupportedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedSupportedEdge'] = ResolversParentTypes['RelatedSupportedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedSupportedEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Supported'], ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationshipDirection'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationshipDirection'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelationshipEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  finishedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedField?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['SearchPassage']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchPassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchPassage'] = ResolversParentTypes['SearchPassage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headingPath?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  matchEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SponsorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sponsor'] = ResolversParentTypes['Sponsor']> = {
  __resolveType: TypeResolveFn<'Company' | 'IssuingBody', ParentType, ContextType>;
};

export type SponsorSponsoredByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SponsorSponsoredByConnection'] = ResolversParentTypes['SponsorSponsoredByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SponsorSponsoredByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Sponsor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SponsorSponsoredByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SponsorSponsoredByEdge'] = ResolversParentTypes['SponsorSponsoredByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SponsorSponsoredByEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Sponsor'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SponsorRole']>, ParentType, ContextType>;
};

export type StatedValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatedValue'] = ResolversParentTypes['StatedValue']> = {
  conflicting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<StatedValueEvidenceArgs, 'first'>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  omitted?: Resolver<Array<ResolversTypes['Omission']>, ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SubgraphEdgeEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['EdgeProperty']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SupportedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Supported'] = ResolversParentTypes['Supported']> = {
  __resolveType: TypeResolveFn<'Company' | 'Fund' | 'Park', ParentType, ContextType>;
};

export type TownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Town'] = ResolversParentTypes['Town']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['RelatedCompanyConnection'], ParentType, ContextType, Partial<TownCompaniesArgs>>;
  decisions?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<TownDecisionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<TownDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<TownEvidenceArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<TownFundsArgs>>;
  granted?: Resolver<ResolversTypes['CompanyGrantConnection'], ParentType, ContextType, Partial<TownGrantedArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuingBodies?: Resolver<ResolversTypes['RelatedIssuingBodyConnection'], ParentType, ContextType, Partial<TownIssuingBodiesArgs>>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType, RequireFields<TownNamesArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['RelatedObservationConnection'], ParentType, ContextType, Partial<TownObservationsArgs>>;
  parks?: Resolver<ResolversTypes['RelatedParkConnection'], ParentType, ContextType, Partial<TownParksArgs>>;
  partOf?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<TownPartOfArgs>>;
  parts?: Resolver<ResolversTypes['RelatedRegionConnection'], ParentType, ContextType, Partial<TownPartsArgs>>;
  policies?: Resolver<ResolversTypes['RelatedPolicyConnection'], ParentType, ContextType, Partial<TownPoliciesArgs>>;
  regionalFunds?: Resolver<ResolversTypes['RelatedFundConnection'], ParentType, ContextType, Partial<TownRegionalFundsArgs>>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType, RequireFields<TownRejectedArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<TownRelationshipsArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, RequireFields<TownValuesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Area?: AreaResolvers<ContextType>;
  Backer?: BackerResolvers<ContextType>;
  BackerBackedByConnection?: BackerBackedByConnectionResolvers<ContextType>;
  BackerBackedByEdge?: BackerBackedByEdgeResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  BlockConnection?: BlockConnectionResolvers<ContextType>;
  BlockEdge?: BlockEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  CityGroup?: CityGroupResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyGrantConnection?: CompanyGrantConnectionResolvers<ContextType>;
  CompanyGrantEdge?: CompanyGrantEdgeResolvers<ContextType>;
  CompanyGroup?: CompanyGroupResolvers<ContextType>;
  CompanySums?: CompanySumsResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  DecisionResult?: DecisionResultResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentGroup?: DocumentGroupResolvers<ContextType>;
  DocumentSums?: DocumentSumsResolvers<ContextType>;
  EdgeProperty?: EdgePropertyResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  FundBackedByConnection?: FundBackedByConnectionResolvers<ContextType>;
  FundBackedByEdge?: FundBackedByEdgeResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  FundGroup?: FundGroupResolvers<ContextType>;
  FundSums?: FundSumsResolvers<ContextType>;
  FundTarget?: FundTargetResolvers<ContextType>;
  Granter?: GranterResolvers<ContextType>;
  GranterGrantConnection?: GranterGrantConnectionResolvers<ContextType>;
  GranterGrantEdge?: GranterGrantEdgeResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  IdentityDecision?: IdentityDecisionResolvers<ContextType>;
  IdentityDecisionConnection?: IdentityDecisionConnectionResolvers<ContextType>;
  IdentityDecisionEdge?: IdentityDecisionEdgeResolvers<ContextType>;
  IssuingBody?: IssuingBodyResolvers<ContextType>;
  IssuingBodyConnection?: IssuingBodyConnectionResolvers<ContextType>;
  IssuingBodyEdge?: IssuingBodyEdgeResolvers<ContextType>;
  IssuingBodyGroup?: IssuingBodyGroupResolvers<ContextType>;
  IssuingBodyIssuedByConnection?: IssuingBodyIssuedByConnectionResolvers<ContextType>;
  IssuingBodyIssuedByEdge?: IssuingBodyIssuedByEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneySum?: MoneySumResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameForm?: NameFormResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NumberSum?: NumberSumResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationGroup?: ObservationGroupResolvers<ContextType>;
  ObservationSums?: ObservationSumsResolvers<ContextType>;
  Omission?: OmissionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  ParkConnection?: ParkConnectionResolvers<ContextType>;
  ParkEdge?: ParkEdgeResolvers<ContextType>;
  ParkGroup?: ParkGroupResolvers<ContextType>;
  ParkSponsoredByConnection?: ParkSponsoredByConnectionResolvers<ContextType>;
  ParkSponsoredByEdge?: ParkSponsoredByEdgeResolvers<ContextType>;
  ParkSums?: ParkSumsResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyGroup?: PolicyGroupResolvers<ContextType>;
  PolicyIssuedByConnection?: PolicyIssuedByConnectionResolvers<ContextType>;
  PolicyIssuedByEdge?: PolicyIssuedByEdgeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvinceConnection?: ProvinceConnectionResolvers<ContextType>;
  ProvinceEdge?: ProvinceEdgeResolvers<ContextType>;
  ProvinceGroup?: ProvinceGroupResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteContext?: QuoteContextResolvers<ContextType>;
  QuoteSpan?: QuoteSpanResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionGroup?: RegionGroupResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  RejectionConnection?: RejectionConnectionResolvers<ContextType>;
  RejectionEdge?: RejectionEdgeResolvers<ContextType>;
  RelatedCompanyConnection?: RelatedCompanyConnectionResolvers<ContextType>;
  RelatedCompanyEdge?: RelatedCompanyEdgeResolvers<ContextType>;
  RelatedEntityConnection?: RelatedEntityConnectionResolvers<ContextType>;
  RelatedEntityEdge?: RelatedEntityEdgeResolvers<ContextType>;
  RelatedFundConnection?: RelatedFundConnectionResolvers<ContextType>;
  RelatedFundEdge?: RelatedFundEdgeResolvers<ContextType>;
  RelatedFundTargetConnection?: RelatedFundTargetConnectionResolvers<ContextType>;
  RelatedFundTargetEdge?: RelatedFundTargetEdgeResolvers<ContextType>;
  RelatedIssuingBodyConnection?: RelatedIssuingBodyConnectionResolvers<ContextType>;
  RelatedIssuingBodyEdge?: RelatedIssuingBodyEdgeResolvers<ContextType>;
  RelatedObservationConnection?: RelatedObservationConnectionResolvers<ContextType>;
  RelatedObservationEdge?: RelatedObservationEdgeResolvers<ContextType>;
  RelatedParkConnection?: RelatedParkConnectionResolvers<ContextType>;
  RelatedParkEdge?: RelatedParkEdgeResolvers<ContextType>;
  RelatedPolicyConnection?: RelatedPolicyConnectionResolvers<ContextType>;
  RelatedPolicyEdge?: RelatedPolicyEdgeResolvers<ContextType>;
  RelatedRegionConnection?: RelatedRegionConnectionResolvers<ContextType>;
  RelatedRegionEdge?: RelatedRegionEdgeResolvers<ContextType>;
  RelatedSupportedConnection?: RelatedSupportedConnectionResolvers<ContextType>;
  RelatedSupportedEdge?: RelatedSupportedEdgeResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchPassage?: SearchPassageResolvers<ContextType>;
  Sponsor?: SponsorResolvers<ContextType>;
  SponsorSponsoredByConnection?: SponsorSponsoredByConnectionResolvers<ContextType>;
  SponsorSponsoredByEdge?: SponsorSponsoredByEdgeResolvers<ContextType>;
  StatedValue?: StatedValueResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  Supported?: SupportedResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
};

