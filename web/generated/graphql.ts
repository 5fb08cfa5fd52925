/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a backer does for a fund. */
export type BackerRole =
  | 'FOUNDED'
  | 'INVESTS'
  | 'MANAGES';

/** Sorts of public bodies. */
export type BodyKind =
  | 'ASSOCIATION'
  | 'COURT'
  | 'GOVERNMENT'
  | 'INSTITUTE'
  | 'PARTY'
  | 'REGULATOR'
  | 'UNIVERSITY';

/** How precisely a date is known. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** Formats that import reads. */
export type DocumentFormat =
  | 'HTML'
  | 'MD'
  | 'TXT';

/** The part a body takes in issuing a policy. */
export type IssuerRole =
  | 'JOINT'
  | 'LEAD';

/** Levels of administrative divisions. */
export type RegionLevel =
  | 'CITY'
  | 'COUNTRY'
  | 'DISTRICT'
  | 'PROVINCE'
  | 'TOWN';

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

/** What a sponsor did for a park. */
export type SponsorRole =
  | 'APPROVED'
  | 'FOUNDED'
  | 'OPERATES'
  | 'SPONSORS';

export type CityPoliciesQueryVariables = Exact<{
  city?: string | null | undefined;
}>;


export type CityPoliciesQuery = { policies: { totalCount: number, nodes: Array<{ name: string, date: { value: string, precision: DatePrecision } | null, issuedBy: { edges: Array<{ role: IssuerRole | null, node: { name: string }, evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> } }> } };

export type PolicyWithEvidenceQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type PolicyWithEvidenceQuery = { policy: { id: string, name: string, aliases: Array<string>, date: { value: string, text: string } | null, effective: { value: string } | null, issuedBy: { edges: Array<{ role: IssuerRole | null, node: { name: string, aliases: Array<string> }, evidence: Array<{ quote: string | null, start: number | null, end: number | null, headingPath: Array<string>, document: { title: string | null } | null }> }> }, evidence: { totalCount: number, nodes: Array<{ quote: string | null, start: number | null, end: number | null, extractor: string, document: { title: string | null } | null }> } } | null };

export type ConflictsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConflictsQuery = { conflicts: { totalCount: number, nodes: Array<{ field: string, node:
        | { __typename: 'City', name: string }
        | { __typename: 'Company', name: string }
        | { __typename: 'Country', name: string }
        | { __typename: 'District', name: string }
        | { __typename: 'Fund', name: string }
        | { __typename: 'IssuingBody', name: string }
        | { __typename: 'Park', name: string }
        | { __typename: 'Policy', name: string }
        | { __typename: 'Province', name: string }
        | { __typename: 'Town', name: string }
      , values: Array<{ value: string, shown: boolean, documents: number, evidence: Array<{ quote: string | null, start: number | null, end: number | null, document: { title: string | null } | null }> }> }> } };

export type ProvinceParksQueryVariables = Exact<{
  province?: string | null | undefined;
}>;


export type ProvinceParksQuery = { parks: { totalCount: number, nodes: Array<{ name: string, founded: { value: string } | null, area: { squareMetres: number, text: string } | null, locatedIn: { nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > }, sponsoredBy: { edges: Array<{ role: SponsorRole | null, node:
            | { __typename: 'Company', name: string }
            | { __typename: 'IssuingBody', name: string }
           }> } }> } };

export type ParkBackersQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type ParkBackersQuery = { park: { name: string, founded: { value: string } | null, area: { text: string } | null, sponsoredBy: { edges: Array<{ role: SponsorRole | null, node:
          | { __typename: 'Company', name: string }
          | { __typename: 'IssuingBody', name: string }
        , evidence: Array<{ quote: string | null, start: number | null, end: number | null, document: { title: string | null } | null }> }> }, funds: { edges: Array<{ node: { name: string, amount: { text: string } | null }, evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> }, companies: { edges: Array<{ node: { name: string }, evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> } } | null };

export type FundsQueryVariables = Exact<{
  atLeast?: number | null | undefined;
}>;


export type FundsQuery = { funds: { totalCount: number, nodes: Array<{ name: string, amount: { amount: number, currency: string, text: string } | null, initialAmount: { text: string } | null, fundOf: { edges: Array<{ node:
            | { __typename: 'City', name: string }
            | { __typename: 'Country', name: string }
            | { __typename: 'District', name: string }
            | { __typename: 'Park', name: string }
            | { __typename: 'Province', name: string }
            | { __typename: 'Town', name: string }
          , evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> }, backedBy: { edges: Array<{ role: BackerRole | null, node:
            | { name: string }
            | { name: string }
            | { name: string }
           }> } }> } };

export type RegionContentsQueryVariables = Exact<{
  region?: string | null | undefined;
}>;


export type RegionContentsQuery = { region:
    | { __typename: 'City', name: string, code: string | null, partOf: { nodes: Array<
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
        > }, parks: { nodes: Array<{ name: string }> }, companies: { totalCount: number, edges: Array<{ node: { name: string, founded: { value: string } | null }, evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> } }
    | { __typename: 'Country', name: string, code: string | null, partOf: { nodes: Array<
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
        > }, parks: { nodes: Array<{ name: string }> }, companies: { totalCount: number, edges: Array<{ node: { name: string, founded: { value: string } | null }, evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> } }
    | { __typename: 'District', name: string, code: string | null, partOf: { nodes: Array<
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
        > }, parks: { nodes: Array<{ name: string }> }, companies: { totalCount: number, edges: Array<{ node: { name: string, founded: { value: string } | null }, evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> } }
    | { __typename: 'Province', name: string, code: string | null, partOf: { nodes: Array<
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
        > }, parks: { nodes: Array<{ name: string }> }, companies: { totalCount: number, edges: Array<{ node: { name: string, founded: { value: string } | null }, evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> } }
    | { __typename: 'Town', name: string, code: string | null, partOf: { nodes: Array<
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
          | { name: string, parks: { nodes: Array<{ name: string, founded: { value: string } | null }> } }
        > }, parks: { nodes: Array<{ name: string }> }, companies: { totalCount: number, edges: Array<{ node: { name: string, founded: { value: string } | null }, evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> } }
   | null };

export type BodyPoliciesQueryVariables = Exact<{
  body?: string | null | undefined;
}>;


export type BodyPoliciesQuery = { issuingBody: { name: string, aliases: Array<string>, kind: BodyKind | null, issued: { totalCount: number, edges: Array<{ role: IssuerRole | null, node: { name: string, date: { value: string } | null, issuedBy: { nodes: Array<{ name: string }> } } }> } } | null };

export type PoliciesOfAYearQueryVariables = Exact<{
  year?: string | null | undefined;
}>;


export type PoliciesOfAYearQuery = { policies: { totalCount: number, nodes: Array<{ name: string, date: { value: string, precision: DatePrecision, text: string } | null, issuedBy: { nodes: Array<{ name: string }> }, appliesTo: { nodes: Array<
          | { name: string, level: RegionLevel | null }
          | { name: string, level: RegionLevel | null }
          | { name: string, level: RegionLevel | null }
          | { name: string, level: RegionLevel | null }
          | { name: string, level: RegionLevel | null }
        > } }> } };

export type CompanyRelationshipsQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type CompanyRelationshipsQuery = { company: { name: string, aliases: Array<string>, founded: { value: string } | null, relationships: { totalCount: number, edges: Array<{ type: RelationshipType, direction: RelationshipDirection, node:
          | { __typename: 'City', name: string }
          | { __typename: 'Company', name: string }
          | { __typename: 'Country', name: string }
          | { __typename: 'District', name: string }
          | { __typename: 'Fund', name: string }
          | { __typename: 'IssuingBody', name: string }
          | { __typename: 'Park', name: string }
          | { __typename: 'Policy', name: string }
          | { __typename: 'Province', name: string }
          | { __typename: 'Town', name: string }
        , evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> } } | null };

export type DocumentFactsQueryVariables = Exact<{
  document?: string | null | undefined;
  section?: string | null | undefined;
}>;


export type DocumentFactsQuery = { documents: { totalCount: number, nodes: Array<{ title: string | null, format: DocumentFormat, textLength: number, published: { value: string } | null }> }, parks: { totalCount: number, nodes: Array<{ name: string, evidence: { nodes: Array<{ quote: string | null, headingPath: Array<string>, document: { title: string | null } | null }> } }> } };

export type SeveralSourcesQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type SeveralSourcesQuery = { policy: { name: string, documents: { nodes: Array<{ title: string | null }> }, values: Array<{ field: string, value: string, documents: number, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> } | null };

export type PathsBetweenQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type PathsBetweenQuery = { paths: { complete: boolean, paths: Array<{ length: number, nodes: Array<
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
      >, hops: Array<{ type: RelationshipType, direction: RelationshipDirection, evidence: Array<{ quote: string | null }> }> }> } };

export type AroundQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type AroundQuery = { neighbourhood: { complete: boolean, nodes: Array<{ depth: number, node:
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
       }>, edges: Array<{ id: string, type: RelationshipType, from: string, to: string, properties: Array<{ name: string, value: string }> }>, omitted: Array<{ node: string, type: RelationshipType, direction: RelationshipDirection, count: number }> } };

export type FundAmountsQueryVariables = Exact<{ [key: string]: never; }>;


export type FundAmountsQuery = { funds: { totalCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null }>, sums: { amount: Array<{ currency: string, amount: number, count: number }> } }> } };

export type PoliciesPerYearQueryVariables = Exact<{
  topic?: string | null | undefined;
}>;


export type PoliciesPerYearQuery = { policies: { totalCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null }> }> } };

export type SearchEverythingQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type SearchEverythingQuery = { search: { totalCount: number, atLeast: boolean, edges: Array<{ matchedField: SearchField, matchedText: string, score: number, node:
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
      , passage: { text: string, matchStart: number, matchEnd: number, headingPath: Array<string> } | null }> } };

export type GrantsAboveQueryVariables = Exact<{
  atLeast?: number | null | undefined;
}>;


export type GrantsAboveQuery = { companies: { totalCount: number, nodes: Array<{ name: string, grants: { edges: Array<{ purpose: string | null, amount: { text: string } | null, date: { value: string } | null, node:
            | { __typename: 'City', name: string }
            | { __typename: 'Country', name: string }
            | { __typename: 'District', name: string }
            | { __typename: 'IssuingBody', name: string }
            | { __typename: 'Province', name: string }
            | { __typename: 'Town', name: string }
          , evidence: Array<{ quote: string | null, document: { title: string | null } | null }> }> } }> } };

export type FiguresBySourceQueryVariables = Exact<{
  region?: string | null | undefined;
  scope?: string | null | undefined;
}>;


export type FiguresBySourceQuery = { observations: { totalCount: number, nodes: Array<{ value: number, unit: string | null, scope: string | null, attributedTo: string | null, asOf: { value: string } | null, evidence: { nodes: Array<{ quote: string | null, document: { title: string | null } | null }> } }> } };

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

export const CityPoliciesDocument = new TypedDocumentString(`
    query CityPolicies($city: String = "上海市") {
  policies(where: {within: $city}, orderBy: [{date: ASC}]) {
    totalCount
    nodes {
      name
      date {
        value
        precision
      }
      issuedBy {
        edges {
          role
          node {
            name
          }
          evidence(first: 1) {
            quote
            document {
              title
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CityPoliciesQuery, CityPoliciesQueryVariables>;
export const PolicyWithEvidenceDocument = new TypedDocumentString(`
    query PolicyWithEvidence($name: String = "区块链信息服务管理规定") {
  policy(name: $name) {
    id
    name
    aliases
    date {
      value
      text
    }
    effective {
      value
    }
    issuedBy {
      edges {
        role
        node {
          name
          aliases
        }
        evidence {
          quote
          start
          end
          headingPath
          document {
            title
          }
        }
      }
    }
    evidence(first: 10) {
      totalCount
      nodes {
        quote
        start
        end
        extractor
        document {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyWithEvidenceQuery, PolicyWithEvidenceQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts {
  conflicts(first: 10) {
    totalCount
    nodes {
      node {
        __typename
        name
      }
      field
      values {
        value
        shown
        documents
        evidence(first: 3) {
          quote
          start
          end
          document {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const ProvinceParksDocument = new TypedDocumentString(`
    query ProvinceParks($province: String = "广东省") {
  parks(where: {within: $province}, orderBy: [{area: DESC}]) {
    totalCount
    nodes {
      name
      founded {
        value
      }
      area {
        squareMetres
        text
      }
      locatedIn {
        nodes {
          name
        }
      }
      sponsoredBy {
        edges {
          role
          node {
            __typename
            ... on Entity {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProvinceParksQuery, ProvinceParksQueryVariables>;
export const ParkBackersDocument = new TypedDocumentString(`
    query ParkBackers($name: String = "苏州工业园区") {
  park(name: $name) {
    name
    founded {
      value
    }
    area {
      text
    }
    sponsoredBy {
      edges {
        role
        node {
          __typename
          ... on Entity {
            name
          }
        }
        evidence {
          quote
          start
          end
          document {
            title
          }
        }
      }
    }
    funds {
      edges {
        node {
          name
          amount {
            text
          }
        }
        evidence(first: 1) {
          quote
          document {
            title
          }
        }
      }
    }
    companies {
      edges {
        node {
          name
        }
        evidence(first: 1) {
          quote
          document {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParkBackersQuery, ParkBackersQueryVariables>;
export const FundsDocument = new TypedDocumentString(`
    query Funds($atLeast: Float = 10000000000) {
  funds(where: {amount: {gte: $atLeast}}, orderBy: [{amount: DESC}]) {
    totalCount
    nodes {
      name
      amount {
        amount
        currency
        text
      }
      initialAmount {
        text
      }
      fundOf {
        edges {
          node {
            __typename
            ... on Entity {
              name
            }
          }
          evidence(first: 1) {
            quote
            document {
              title
            }
          }
        }
      }
      backedBy {
        edges {
          role
          node {
            ... on Entity {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FundsQuery, FundsQueryVariables>;
export const RegionContentsDocument = new TypedDocumentString(`
    query RegionContents($region: String = "合肥市") {
  region(name: $region) {
    __typename
    name
    code
    partOf {
      nodes {
        name
        parks {
          nodes {
            name
            founded {
              value
            }
          }
        }
      }
    }
    parks {
      nodes {
        name
      }
    }
    companies(first: 20, orderBy: [{name: ASC}]) {
      totalCount
      edges {
        node {
          name
          founded {
            value
          }
        }
        evidence(first: 1) {
          quote
          document {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionContentsQuery, RegionContentsQueryVariables>;
export const BodyPoliciesDocument = new TypedDocumentString(`
    query BodyPolicies($body: String = "工信部") {
  issuingBody(name: $body) {
    name
    aliases
    kind
    issued(orderBy: [{date: DESC}]) {
      totalCount
      edges {
        role
        node {
          name
          date {
            value
          }
          issuedBy {
            nodes {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodyPoliciesQuery, BodyPoliciesQueryVariables>;
export const PoliciesOfAYearDocument = new TypedDocumentString(`
    query PoliciesOfAYear($year: String = "2022") {
  policies(where: {date: {during: $year}}, orderBy: [{date: ASC}]) {
    totalCount
    nodes {
      name
      date {
        value
        precision
        text
      }
      issuedBy {
        nodes {
          name
        }
      }
      appliesTo {
        nodes {
          name
          level
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PoliciesOfAYearQuery, PoliciesOfAYearQueryVariables>;
export const CompanyRelationshipsDocument = new TypedDocumentString(`
    query CompanyRelationships($name: String = "科大讯飞股份有限公司") {
  company(name: $name) {
    name
    aliases
    founded {
      value
    }
    relationships(first: 20) {
      totalCount
      edges {
        type
        direction
        node {
          __typename
          name
        }
        evidence(first: 1) {
          quote
          document {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyRelationshipsQuery, CompanyRelationshipsQueryVariables>;
export const DocumentFactsDocument = new TypedDocumentString(`
    query DocumentFacts($document: String = "各地科技园区一览", $section: String = "园区概况") {
  documents(orderBy: [{published: DESC}]) {
    totalCount
    nodes {
      title
      format
      published {
        value
      }
      textLength
    }
  }
  parks(
    where: {evidence: {document: $document, section: $section}}
    orderBy: [{name: ASC}]
  ) {
    totalCount
    nodes {
      name
      evidence(first: 3) {
        nodes {
          quote
          headingPath
          document {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentFactsQuery, DocumentFactsQueryVariables>;
export const SeveralSourcesDocument = new TypedDocumentString(`
    query SeveralSources($name: String = "上海市氢能产业发展中长期规划（2022-2035年）") {
  policy(name: $name) {
    name
    documents {
      nodes {
        title
      }
    }
    values {
      field
      value
      node {
        name
      }
      documents
      evidence {
        quote
        document {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeveralSourcesQuery, SeveralSourcesQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID = "张江高科技园区", $to: ID = "上海人工智能产业投资基金") {
  paths(from: $from, to: $to, maxLength: 4, first: 3) {
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
        evidence(first: 1) {
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID = "广州市") {
  neighbourhood(id: $id, depth: 2, perRelationship: 8, budget: 60) {
    complete
    nodes {
      depth
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
    }
    omitted {
      node
      type
      direction
      count
    }
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const FundAmountsDocument = new TypedDocumentString(`
    query FundAmounts {
  funds {
    totalCount
    groups(by: [PROVINCE]) {
      keys {
        value
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
    `) as unknown as TypedDocumentString<FundAmountsQuery, FundAmountsQueryVariables>;
export const PoliciesPerYearDocument = new TypedDocumentString(`
    query PoliciesPerYear($topic: String = "区块链") {
  policies(where: {or: [{topics: {has: $topic}}, {name: {contains: $topic}}]}) {
    totalCount
    groups(by: [YEAR], orderBy: KEY) {
      keys {
        value
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<PoliciesPerYearQuery, PoliciesPerYearQueryVariables>;
export const SearchEverythingDocument = new TypedDocumentString(`
    query SearchEverything($text: String = "区块链产业园") {
  search(text: $text, first: 10) {
    totalCount
    atLeast
    edges {
      matchedField
      matchedText
      score
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
        matchStart
        matchEnd
        headingPath
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const GrantsAboveDocument = new TypedDocumentString(`
    query GrantsAbove($atLeast: Float = 1000000) {
  companies(
    where: {grants: {some: {edge: {amount: {gte: $atLeast, currency: "CNY"}}}}}
  ) {
    totalCount
    nodes {
      name
      grants {
        edges {
          amount {
            text
          }
          purpose
          date {
            value
          }
          node {
            __typename
            ... on Entity {
              name
            }
          }
          evidence {
            quote
            document {
              title
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GrantsAboveQuery, GrantsAboveQueryVariables>;
export const FiguresBySourceDocument = new TypedDocumentString(`
    query FiguresBySource($region: String = "广州市", $scope: String = "区块链") {
  observations(
    where: {scope: {contains: $scope}, about: {some: {name: {eq: $region}}}}
    orderBy: [{asOf: DESC}]
  ) {
    totalCount
    nodes {
      value
      unit
      scope
      asOf {
        value
      }
      attributedTo
      evidence(first: 3) {
        nodes {
          quote
          document {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresBySourceQuery, FiguresBySourceQueryVariables>;