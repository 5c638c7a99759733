/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a link is known. */
export type Basis =
  /** A person confirmed it. */
  | 'CONFIRMED'
  /** A person rejected it; it is kept so that it does not return. */
  | 'REJECTED'
  /** A document says it. */
  | 'STATED'
  /** The layout of a document says it: a row stands under a heading. */
  | 'STRUCTURAL'
  /** A rule matched it; score and reasons are kept. */
  | 'SUGGESTED';

/** What a passage does for the fact that cites it. */
export type CitationRole =
  /** The passage tells the property otherwise; what it prints is kept. */
  | 'DIFFERS'
  /** The passage names the thing without stating it. */
  | 'MENTIONS'
  /** The passage states the fact. */
  | 'SAYS';

/** The labels of the graph. */
export type Label =
  /** One thing that a plan says will be done. */
  | 'Action'
  /** One item of a meeting's agenda. */
  | 'AgendaItem'
  /** What somebody promised a meeting. */
  | 'Commitment'
  /** A council whose children's services the documents are about. */
  | 'Council'
  /** A published document, or a report within a pack. */
  | 'Document'
  /** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
  | 'Finding'
  /** A gap, contradiction or defect that a rule found. */
  | 'Flag'
  /** Something that is counted again and again. */
  | 'Indicator'
  /** An inspection, visit or review. */
  | 'Inspection'
  /** One area's grade in an inspection. */
  | 'Judgement'
  /** One point raised in a minute. */
  | 'Matter'
  /** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
  | 'Measure'
  /** A meeting of a committee or board. */
  | 'Meeting'
  /** One numbered entry of a meeting's minutes. */
  | 'Minute'
  /** What a group of actions is to achieve. */
  | 'Objective'
  /** One figure of an indicator. */
  | 'Observation'
  /** What a priority is to bring about. */
  | 'Outcome'
  /** A run of characters in a document that facts cite. */
  | 'Passage'
  /** An improvement plan, in one version. */
  | 'Plan'
  /** The top level of a plan, whatever the plan's word for it. */
  | 'Priority'
  /** One row of a plan's own key to its ratings. */
  | 'RagKey'
  /** Whatever an inspector, a commissioner or an officer asks for. */
  | 'Recommendation'
  /** What a meeting resolved. */
  | 'Resolution'
  /** A post, board, organisation or committee that owns, is asked or answers. */
  | 'Role'
  /** A headed part of a document. */
  | 'Section'
  /** A plan of one service that an improvement plan points to. */
  | 'ServicePlan'
  /** How a plan says that success will be seen. */
  | 'SuccessMeasure'
  /** A subject of children's services that things can be about. */
  | 'Topic'
  /** Progress as the council tells it, where a plan is not printed anew. */
  | 'Update';

/** Which way a link runs from the thing at hand. */
export type LinkDirection =
  /** To it. */
  | 'IN'
  /** From it. */
  | 'OUT';

/** Whether the words of a passage were found again. */
export type PassageState =
  /** Its normal form stands at several places. */
  | 'AMBIGUOUS'
  /** Its normal form stands at one place in another copy of the same publication. */
  | 'MATCHED'
  /** Not found. */
  | 'ORPHAN'
  /** The document is not at hand. */
  | 'UNREAD'
  /** Found again, exactly, in the file. */
  | 'VERIFIED';

/** The relationships of the graph. */
export type RelationshipType =
  /** The topic of a thing. */
  | 'ABOUT'
  /** What a plan does about something found, asked or resolved. */
  | 'ADDRESSED_BY'
  /** What came back on something asked or promised. */
  | 'ANSWERED_BY'
  /** Whom a recommendation or resolution asks. */
  | 'ASKED_OF'
  /** The passage that a fact rests on. */
  | 'CITES'
  /** What a meeting had before it. */
  | 'CONSIDERED'
  /** The same action or objective in the earlier version. */
  | 'CONTINUES'
  /** An action that must come first. */
  | 'DEPENDS_ON'
  /** The service plan that says more of an action. */
  | 'DETAILED_IN'
  /** The same publication, converted again. */
  | 'EDITION_OF'
  /** Who or what gave a judgement, finding, recommendation or measure. */
  | 'GIVEN_BY'
  /** How the success of an action will be seen. */
  | 'JUDGED_BY'
  /** What was asked because of a finding. */
  | 'LED_TO'
  /** The indicator that should show the change. */
  | 'MEASURED_BY'
  /** The meeting that a minute records. */
  | 'MINUTE_OF'
  /** What a figure, a rating key or a thing of a council belongs to. */
  | 'OF'
  /** The meeting whose agenda an item is on. */
  | 'ON_AGENDA_OF'
  /** Who owns it; several own it jointly. */
  | 'OWNED_BY'
  /** What a passage, section or report stands in. */
  | 'PART_OF'
  /** The minute in which a matter was raised or a promise made. */
  | 'RAISED_IN'
  /** What a flag is about. */
  | 'RAISED_ON'
  /** The same concern, found or asked again later. */
  | 'RECURS_AS'
  /** Another thing that a text names. */
  | 'REFERS_TO'
  /** The document that tells of an inspection, plan or meeting. */
  | 'REPORTED_IN'
  /** What an update tells the progress of. */
  | 'REPORTS_ON'
  /** The minute that records a resolution. */
  | 'RESOLVED_IN'
  /** The recommendation that a measure says again. */
  | 'RESTATES'
  /** The finding or recommendation that is told again, as in a cover report. */
  | 'RETELLS'
  /** The earlier version of a plan. */
  | 'SUPERSEDES'
  /** The nearest level of the plan above. */
  | 'UNDER';

/** Who decided on a link. */
export type ReviewerKind =
  /** An editor of a data set. */
  | 'EDITOR'
  /** A user of the explorer. */
  | 'USER';

/** Whose words a thing is shown in. */
export type Wording =
  /** A name or number alone. */
  | 'NAME'
  /** The words of the source. */
  | 'SOURCE'
  /** Our summary: the source's words are in the document, which has not been read here. */
  | 'SUMMARY';

export type GraphQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphQuery = { graph: { nodes: number, relationships: number, newest: string | null, labels: Array<{ label: Label, one: string, many: string, about: string, total: number }>, councils: Array<{ id: string, name: string, kind: string | null, invented: boolean | null }> } };

export type CouncilKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CouncilKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type DocumentKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DocumentKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type SectionKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SectionKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type PassageKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PassageKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type IndicatorKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IndicatorKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type ObservationKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ObservationKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type TopicKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TopicKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type FlagKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FlagKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type InspectionKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InspectionKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type JudgementKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type JudgementKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type FindingKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindingKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type RecommendationKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RecommendationKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type MeasureKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MeasureKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type MeetingKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MeetingKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type AgendaItemKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AgendaItemKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type MinuteKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MinuteKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type MatterKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MatterKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type ResolutionKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ResolutionKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type CommitmentKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CommitmentKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type PlaceFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type PlanKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PlanKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type PriorityKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PriorityKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type OutcomeKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OutcomeKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type ObjectiveKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ObjectiveKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type ActionKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ActionKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type SuccessMeasureKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SuccessMeasureKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type UpdateKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type UpdateKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type RagKeyKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RagKeyKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type RoleKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RoleKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type ServicePlanKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ServicePlanKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

export type SearchQueryVariables = Exact<{
  words: string;
  labels?: Array<Label> | Label | null | undefined;
  first: number;
  passages: number;
  withPassages: boolean;
}>;


export type SearchQuery = { search: { terms: Array<string>, hits: Array<{ matched: Array<string>, node:
        | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Finding', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
       }> }, passages?: { hits: Array<{ matched: Array<string>, node:
        | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Finding', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
        | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
       }> } };

export type PassageFieldsFragment = { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, quote: string | null, state: PassageState, partOf: { nodes: Array<
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
      | { id: string, caption: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
                | { id: string, caption: string }
               }> } }> }
    > } };

export type CitationFieldsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, role: CitationRole, property: string | null, printed: string | null, node: PassageFieldsFragment }> };

export type LinkFieldsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, passages: Array<{ id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null }>, node:
      | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Finding', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
      | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
     }> };

export type ThingQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type ThingQuery = { node:
    | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Finding', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
    | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
   | null };

export type MoreCitationsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after: string;
}>;


export type MoreCitationsQuery = { node:
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
    | { id: string, citations: CitationFieldsFragment }
   | null };

export type MoreLinksQueryVariables = Exact<{
  id: string | number;
  type: RelationshipType;
  direction: LinkDirection;
  first: number;
  after: string;
}>;


export type MoreLinksQuery = { node:
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: LinkFieldsFragment }> }
   | null };

export type AroundQueryVariables = Exact<{
  id: string | number;
}>;


export type AroundQuery = { node:
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
    | { id: string, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
              | { id: string, caption: string }
             }> } }> }
   | null };

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
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const PassageFieldsFragmentDoc = new TypedDocumentString(`
    fragment PassageFields on Passage {
  id
  locator
  page
  pageLabel
  lineStart
  lineEnd
  quote
  state
  partOf(first: 1) {
    nodes {
      id
      caption
      linkGroups(types: [PART_OF], direction: OUT) {
        type
        direction
        page(first: 1) {
          edges {
            node {
              id
              caption
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"PassageFields"}) as unknown as TypedDocumentString<PassageFieldsFragment, unknown>;
export const CitationFieldsFragmentDoc = new TypedDocumentString(`
    fragment CitationFields on CitesPassageLinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    basis
    score
    method
    reasons
    reviewedBy
    reviewerKind
    reviewedAt
    reviewReason
    role
    property
    printed
    node {
      ...PassageFields
    }
  }
}
    fragment PassageFields on Passage {
  id
  locator
  page
  pageLabel
  lineStart
  lineEnd
  quote
  state
  partOf(first: 1) {
    nodes {
      id
      caption
      linkGroups(types: [PART_OF], direction: OUT) {
        type
        direction
        page(first: 1) {
          edges {
            node {
              id
              caption
            }
          }
        }
      }
    }
  }
}`, {"fragmentName":"CitationFields"}) as unknown as TypedDocumentString<CitationFieldsFragment, unknown>;
export const LinkFieldsFragmentDoc = new TypedDocumentString(`
    fragment LinkFields on NodeLinkConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    basis
    score
    method
    reasons
    reviewedBy
    reviewerKind
    reviewedAt
    reviewReason
    passages {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
    }
    node {
      __typename
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"LinkFields"}) as unknown as TypedDocumentString<LinkFieldsFragment, unknown>;
export const GraphDocument = new TypedDocumentString(`
    query Graph {
  graph {
    nodes
    relationships
    newest
    labels {
      label
      one
      many
      about
      total
    }
    councils {
      id
      name
      kind
      invented
    }
  }
}
    `) as unknown as TypedDocumentString<GraphQuery, GraphQueryVariables>;
export const CouncilKindDocument = new TypedDocumentString(`
    query CouncilKind($first: Int, $after: String, $last: Int, $before: String) {
  list: councils(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CouncilKindQuery, CouncilKindQueryVariables>;
export const DocumentKindDocument = new TypedDocumentString(`
    query DocumentKind($first: Int, $after: String, $last: Int, $before: String) {
  list: documents(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<DocumentKindQuery, DocumentKindQueryVariables>;
export const SectionKindDocument = new TypedDocumentString(`
    query SectionKind($first: Int, $after: String, $last: Int, $before: String) {
  list: sections(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SectionKindQuery, SectionKindQueryVariables>;
export const PassageKindDocument = new TypedDocumentString(`
    query PassageKind($first: Int, $after: String, $last: Int, $before: String) {
  list: passages(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PassageKindQuery, PassageKindQueryVariables>;
export const IndicatorKindDocument = new TypedDocumentString(`
    query IndicatorKind($first: Int, $after: String, $last: Int, $before: String) {
  list: indicators(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<IndicatorKindQuery, IndicatorKindQueryVariables>;
export const ObservationKindDocument = new TypedDocumentString(`
    query ObservationKind($first: Int, $after: String, $last: Int, $before: String) {
  list: figures(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ObservationKindQuery, ObservationKindQueryVariables>;
export const TopicKindDocument = new TypedDocumentString(`
    query TopicKind($first: Int, $after: String, $last: Int, $before: String) {
  list: topics(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TopicKindQuery, TopicKindQueryVariables>;
export const FlagKindDocument = new TypedDocumentString(`
    query FlagKind($first: Int, $after: String, $last: Int, $before: String) {
  list: flags(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<FlagKindQuery, FlagKindQueryVariables>;
export const InspectionKindDocument = new TypedDocumentString(`
    query InspectionKind($first: Int, $after: String, $last: Int, $before: String) {
  list: inspections(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<InspectionKindQuery, InspectionKindQueryVariables>;
export const JudgementKindDocument = new TypedDocumentString(`
    query JudgementKind($first: Int, $after: String, $last: Int, $before: String) {
  list: judgements(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<JudgementKindQuery, JudgementKindQueryVariables>;
export const FindingKindDocument = new TypedDocumentString(`
    query FindingKind($first: Int, $after: String, $last: Int, $before: String) {
  list: findings(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<FindingKindQuery, FindingKindQueryVariables>;
export const RecommendationKindDocument = new TypedDocumentString(`
    query RecommendationKind($first: Int, $after: String, $last: Int, $before: String) {
  list: recommendations(
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<RecommendationKindQuery, RecommendationKindQueryVariables>;
export const MeasureKindDocument = new TypedDocumentString(`
    query MeasureKind($first: Int, $after: String, $last: Int, $before: String) {
  list: measures(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<MeasureKindQuery, MeasureKindQueryVariables>;
export const MeetingKindDocument = new TypedDocumentString(`
    query MeetingKind($first: Int, $after: String, $last: Int, $before: String) {
  list: meetings(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<MeetingKindQuery, MeetingKindQueryVariables>;
export const AgendaItemKindDocument = new TypedDocumentString(`
    query AgendaItemKind($first: Int, $after: String, $last: Int, $before: String) {
  list: agendaItems(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<AgendaItemKindQuery, AgendaItemKindQueryVariables>;
export const MinuteKindDocument = new TypedDocumentString(`
    query MinuteKind($first: Int, $after: String, $last: Int, $before: String) {
  list: minutes(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<MinuteKindQuery, MinuteKindQueryVariables>;
export const MatterKindDocument = new TypedDocumentString(`
    query MatterKind($first: Int, $after: String, $last: Int, $before: String) {
  list: mattersRaised(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<MatterKindQuery, MatterKindQueryVariables>;
export const ResolutionKindDocument = new TypedDocumentString(`
    query ResolutionKind($first: Int, $after: String, $last: Int, $before: String) {
  list: resolutions(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ResolutionKindQuery, ResolutionKindQueryVariables>;
export const CommitmentKindDocument = new TypedDocumentString(`
    query CommitmentKind($first: Int, $after: String, $last: Int, $before: String) {
  list: commitments(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CommitmentKindQuery, CommitmentKindQueryVariables>;
export const PlanKindDocument = new TypedDocumentString(`
    query PlanKind($first: Int, $after: String, $last: Int, $before: String) {
  list: plans(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PlanKindQuery, PlanKindQueryVariables>;
export const PriorityKindDocument = new TypedDocumentString(`
    query PriorityKind($first: Int, $after: String, $last: Int, $before: String) {
  list: priorities(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PriorityKindQuery, PriorityKindQueryVariables>;
export const OutcomeKindDocument = new TypedDocumentString(`
    query OutcomeKind($first: Int, $after: String, $last: Int, $before: String) {
  list: outcomes(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<OutcomeKindQuery, OutcomeKindQueryVariables>;
export const ObjectiveKindDocument = new TypedDocumentString(`
    query ObjectiveKind($first: Int, $after: String, $last: Int, $before: String) {
  list: objectives(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ObjectiveKindQuery, ObjectiveKindQueryVariables>;
export const ActionKindDocument = new TypedDocumentString(`
    query ActionKind($first: Int, $after: String, $last: Int, $before: String) {
  list: actions(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ActionKindQuery, ActionKindQueryVariables>;
export const SuccessMeasureKindDocument = new TypedDocumentString(`
    query SuccessMeasureKind($first: Int, $after: String, $last: Int, $before: String) {
  list: successMeasures(
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SuccessMeasureKindQuery, SuccessMeasureKindQueryVariables>;
export const UpdateKindDocument = new TypedDocumentString(`
    query UpdateKind($first: Int, $after: String, $last: Int, $before: String) {
  list: updates(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<UpdateKindQuery, UpdateKindQueryVariables>;
export const RagKeyKindDocument = new TypedDocumentString(`
    query RagKeyKind($first: Int, $after: String, $last: Int, $before: String) {
  list: ratingKeys(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<RagKeyKindQuery, RagKeyKindQueryVariables>;
export const RoleKindDocument = new TypedDocumentString(`
    query RoleKind($first: Int, $after: String, $last: Int, $before: String) {
  list: roles(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<RoleKindQuery, RoleKindQueryVariables>;
export const ServicePlanKindDocument = new TypedDocumentString(`
    query ServicePlanKind($first: Int, $after: String, $last: Int, $before: String) {
  list: servicePlans(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ServicePlanKindQuery, ServicePlanKindQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($words: String!, $labels: [Label!], $first: Int!, $passages: Int!, $withPassages: Boolean!) {
  search(words: $words, labels: $labels, first: $first) {
    terms
    hits {
      matched
      node {
        __typename
        id
        caption
        wording
        held
        council {
          id
          name
        }
      }
    }
  }
  passages: search(words: $words, labels: [Passage], first: $passages) @include(if: $withPassages) {
    hits {
      matched
      node {
        __typename
        id
        caption
        wording
        held
        council {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ThingDocument = new TypedDocumentString(`
    query Thing($id: ID!, $first: Int!) {
  node(id: $id) {
    __typename
    id
    caption
    wording
    held
    council {
      id
      name
    }
    properties {
      name
      about
      value
    }
    citations(first: $first) {
      ...CitationFields
    }
    linkGroups {
      type
      direction
      phrase
      total
      page(first: $first) {
        ...LinkFields
      }
    }
  }
}
    fragment PassageFields on Passage {
  id
  locator
  page
  pageLabel
  lineStart
  lineEnd
  quote
  state
  partOf(first: 1) {
    nodes {
      id
      caption
      linkGroups(types: [PART_OF], direction: OUT) {
        type
        direction
        page(first: 1) {
          edges {
            node {
              id
              caption
            }
          }
        }
      }
    }
  }
}
fragment CitationFields on CitesPassageLinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    basis
    score
    method
    reasons
    reviewedBy
    reviewerKind
    reviewedAt
    reviewReason
    role
    property
    printed
    node {
      ...PassageFields
    }
  }
}
fragment LinkFields on NodeLinkConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    basis
    score
    method
    reasons
    reviewedBy
    reviewerKind
    reviewedAt
    reviewReason
    passages {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
    }
    node {
      __typename
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ThingQuery, ThingQueryVariables>;
export const MoreCitationsDocument = new TypedDocumentString(`
    query MoreCitations($id: ID!, $first: Int!, $after: String!) {
  node(id: $id) {
    id
    citations(first: $first, after: $after) {
      ...CitationFields
    }
  }
}
    fragment PassageFields on Passage {
  id
  locator
  page
  pageLabel
  lineStart
  lineEnd
  quote
  state
  partOf(first: 1) {
    nodes {
      id
      caption
      linkGroups(types: [PART_OF], direction: OUT) {
        type
        direction
        page(first: 1) {
          edges {
            node {
              id
              caption
            }
          }
        }
      }
    }
  }
}
fragment CitationFields on CitesPassageLinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    basis
    score
    method
    reasons
    reviewedBy
    reviewerKind
    reviewedAt
    reviewReason
    role
    property
    printed
    node {
      ...PassageFields
    }
  }
}`) as unknown as TypedDocumentString<MoreCitationsQuery, MoreCitationsQueryVariables>;
export const MoreLinksDocument = new TypedDocumentString(`
    query MoreLinks($id: ID!, $type: RelationshipType!, $direction: LinkDirection!, $first: Int!, $after: String!) {
  node(id: $id) {
    id
    linkGroups(types: [$type], direction: $direction) {
      type
      direction
      page(first: $first, after: $after) {
        ...LinkFields
      }
    }
  }
}
    fragment LinkFields on NodeLinkConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    basis
    score
    method
    reasons
    reviewedBy
    reviewerKind
    reviewedAt
    reviewReason
    passages {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
    }
    node {
      __typename
      id
      caption
      wording
      held
      council {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreLinksQuery, MoreLinksQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!) {
  node(id: $id) {
    id
    linkGroups(types: [PART_OF], direction: OUT) {
      type
      direction
      page(first: 1) {
        edges {
          node {
            id
            caption
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;