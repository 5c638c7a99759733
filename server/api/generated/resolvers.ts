import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredNode } from '../loaders/nodes.ts';
import type { Page } from '../connection.ts';
import type { GraphSource } from '../resolvers/graph.ts';
import type { SearchSource, SearchEdgeSource, SearchFacetsSource } from '../searching/resolver.ts';
import type { TraceSource } from '../resolvers/trace.ts';
import type { TracedThing, TracedLink } from '../trace/compose.ts';
import type { GapsOfText, GapSource } from '../reading/not-understood.ts';
import type { TakenSource } from '../reading/taken.ts';
import type { LateSource } from '../resolvers/late.ts';
import type { CouncilDay } from '../late/days.ts';
import type { Open, Placed } from '../late/classes.ts';
import type { Group } from '../late/groups.ts';
import type { GapsSource, GapPage, GapEdgeSource } from '../resolvers/gaps.ts';
import type { Gaps } from '../gaps/kinds.ts';
import type { PlanRowSource, RatingGroupSource } from '../resolvers/plan.ts';
import type { HistorySource, TotalsSource, AskedSource, FateSource } from '../inspections/resolver.ts';
import type { Grid, Row, Cell } from '../inspections/grid.ts';
import type { MeetingHistorySource, MeetingSource } from '../meetings/history.ts';
import type { MeetingPageSource, MinuteSource, ReferenceSource } from '../meetings/meeting.ts';
import type { LinkRow } from '../loaders/link-pages.ts';
import type { DecisionsSource, DecisionPage, Decision, Answer } from '../meetings/decisions.ts';
import type { IndicatorListSource, IndicatorPage } from '../series/list.ts';
import type { SeriesSource } from '../series/resolver.ts';
import type { Point, Claim, Line, Otherwise } from '../series/points.ts';
import type { SeriesEvent } from '../series/events.ts';
import type { SeriesDirection } from '../series/direction.ts';
import type { TimelineSource, TimelinePage, Entry, LastInspection } from '../timeline/resolver.ts';
import type { RecurringListSource, RecurringSource } from '../concerns/recurring.ts';
import type { Telling } from '../concerns/told.ts';
import type { ReversalsSource, Turn } from '../concerns/reversals.ts';
import type { RepeatsSource } from '../concerns/repeats.ts';
import type { RetellingsSource, Retold } from '../concerns/retellings.ts';
import type { PathsSource } from '../paths/resolver.ts';
import type { Way } from '../paths/between.ts';
import type { ChecksSource, SideSource, CheckSource, ShownSource } from '../checks/resolver.ts';
import type { DisagreementsSource } from '../checks/disagreements.ts';
import type { ClaimsSource, ClaimPage } from '../claims/resolver.ts';
import type { PlanClaim, ClaimMeasure, ClaimIndicator } from '../claims/claim.ts';
import type { Briefed, NumberedPart, NumberedLine, NumberedQuestion, NumberedSource } from '../briefing/resolver.ts';
import type { NewsSource, BroughtSource, ThingPage, ChangesSource, ChangeSource } from '../news/resolver.ts';
import type { NewDocument } from '../news/brought.ts';
import type { PlanStateListSource, PlanStateSource } from '../time/state.ts';
import type { Version } from '../time/versions.ts';
import type { PlanChangesSource, PlanChangePage, OwnerChange } from '../time/resolver.ts';
import type { Change } from '../time/changes.ts';
import type { History, Self } from '../time/history.ts';
import type { LoggedReview, ReviewPage, LinkSource, ThingSource } from '../reviewing/log.ts';
import type { DecidedSource } from '../reviewing/resolver.ts';
import type { CoverageSource, CoveragePage } from '../covering/resolver.ts';
import type { CoveredColumn, CoveredRow, CoveredCell, Placing } from '../covering/matrix.ts';
import type { Context } from '../context.ts';
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
  /** A day as an ISO date: 2022-09-30. */
  Date: { input: string; output: string; }
  /** An instant as an ISO date and time in UTC: 2022-09-30T12:00:00Z. */
  Moment: { input: string; output: string; }
  /** The value of any property: a text, a number, true or false, or a list of texts. */
  Value: { input: string | number | boolean | readonly string[]; output: string | number | boolean | readonly string[]; }
};

/** One thing that a plan says will be done. */
export type Action = Node & {
  readonly __typename?: 'Action';
  /** What it addresses. */
  readonly addresses: NodeLinkConnection;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** What it is continued by. */
  readonly continuedBy: ActionLinkConnection;
  /** The same action or objective in the earlier version. */
  readonly continues: ActionLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** An action that must come first. */
  readonly dependsOn: ActionLinkConnection;
  /** The service plan that says more of an action. */
  readonly detailedIn: ServicePlanLinkConnection;
  /** The day it is due; of a month, its last day. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** The same action in the versions of its plan, as links of the relationship CONTINUES join them. */
  readonly history: ActionHistoryInfo;
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** How the success of an action will be seen. */
  readonly judgedBy: SuccessMeasureLinkConnection;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** True when the plan marks it as longer-term. */
  readonly longTerm?: Maybe<Scalars['Boolean']['output']>;
  /** The date as printed. */
  readonly milestone?: Maybe<Scalars['String']['output']>;
  /** What it is the nearest to. */
  readonly nearestOf: NodeLinkConnection;
  /** What it is needed by. */
  readonly neededBy: ActionLinkConnection;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** True when the plan gives no end. */
  readonly ongoing?: Maybe<Scalars['Boolean']['output']>;
  /** Who owns it; several own it jointly. */
  readonly ownedBy: RoleLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** Where the council says it stands. */
  readonly rag?: Maybe<Rag>;
  /** The rating as printed. */
  readonly ragText?: Maybe<Scalars['String']['output']>;
  /** Its reference: the objective it stands under, and its place there, as 1.1.1/5. */
  readonly ref?: Maybe<Scalars['String']['output']>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it says, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** The nearest level of the plan above. */
  readonly under: NodeLinkConnection;
  /** What it is reported on by. */
  readonly updates: UpdateLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** One thing that a plan says will be done. */
export type ActionAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing that a plan says will be done. */
export type ActionCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionContinuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActionOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionContinuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActionOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionDependsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActionOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionDetailedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServicePlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServicePlanOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionJudgedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessMeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SuccessMeasureOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** One thing that a plan says will be done. */
export type ActionNearestOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing that a plan says will be done. */
export type ActionNeededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActionOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionOwnedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing that a plan says will be done. */
export type ActionRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing that a plan says will be done. */
export type ActionTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};


/** One thing that a plan says will be done. */
export type ActionUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing that a plan says will be done. */
export type ActionUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpdateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UpdateOrderBy>;
};

/** A page of actions. */
export type ActionConnection = {
  readonly __typename?: 'ActionConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ActionEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Action>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of actions. */
export type ActionConnectionCountsArgs = {
  by: ReadonlyArray<ActionGrouping>;
};

/** An action in a list. */
export type ActionEdge = {
  readonly __typename?: 'ActionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The action. */
  readonly node: Action;
};

/** Which actions to list: those that fit all that is given. */
export type ActionFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<ActionFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** The day it is due; of a month, its last day. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** True when the plan marks it as longer-term. False: those of which nothing says so. */
  readonly longTerm?: InputMaybe<Scalars['Boolean']['input']>;
  /** The date as printed. */
  readonly milestone?: InputMaybe<TextFilter>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<ActionFilter>>;
  /** True when the plan gives no end. False: those of which nothing says so. */
  readonly ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the council says it stands. One of these; null stands for those that have none. */
  readonly rag?: InputMaybe<ReadonlyArray<InputMaybe<Rag>>>;
  /** The rating as printed. */
  readonly ragText?: InputMaybe<TextFilter>;
  /** Its reference: the objective it stands under, and its place there, as 1.1.1/5. */
  readonly ref?: InputMaybe<TextFilter>;
  /** What it says, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What it says, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
  /** Standing under one of the plans, priorities, outcomes and objectives with these ids, at whatever level. */
  readonly under?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** By what actions can be counted. */
export type ActionGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The day it is due; of a month, its last day. */
  | 'DUE_ON'
  /** The day it is due; of a month, its last day. Its year alone. */
  | 'DUE_ON_YEAR'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** True when the plan marks it as longer-term. */
  | 'LONG_TERM'
  /** The date as printed. */
  | 'MILESTONE'
  /** True when the plan gives no end. */
  | 'ONGOING'
  /** Where the council says it stands. */
  | 'RAG'
  /** The rating as printed. */
  | 'RAG_TEXT'
  /** Its reference: the objective it stands under, and its place there, as 1.1.1/5. */
  | 'REF';

/** An action through the versions of its plan. */
export type ActionHistoryInfo = {
  readonly __typename?: 'ActionHistoryInfo';
  /** Others that it was split into or merged with, in reading order. */
  readonly others: ReadonlyArray<Action>;
  /** The action in each version, the earliest first, itself among them: where it was split or merged, along the surest links. */
  readonly selves: ReadonlyArray<ActionSelfInfo>;
  /** How far its date slipped from the first version to the last; null where there is but one. */
  readonly slip?: Maybe<SlipInfo>;
  /** The same up to the version that it stands in itself: what later versions say is left out. */
  readonly slipHere?: Maybe<SlipInfo>;
};

/** A link to an action, and how it is known. */
export type ActionLink = Link & {
  readonly __typename?: 'ActionLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Action;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to an action. */
export type ActionLinkConnection = {
  readonly __typename?: 'ActionLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ActionLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Action>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list actions. */
export type ActionOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: ActionSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** An action in one version of its plan. */
export type ActionSelfInfo = {
  readonly __typename?: 'ActionSelfInfo';
  /** The action as that version has it. */
  readonly action: Action;
  /** The day from which the version counts as known. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Whether it is the action asked about. */
  readonly isThis: Scalars['Boolean']['output'];
  /** The link that says that it continues the one before; null for the first. */
  readonly link?: Maybe<TraceLink>;
  /** Its milestone there. */
  readonly milestone: MilestoneInfo;
  /** Who owns it there. */
  readonly owners: ReadonlyArray<Role>;
  /** The version; null where that is not known. */
  readonly plan?: Maybe<Plan>;
  /** Its rating there; null where the version has not been read. */
  readonly rag?: Maybe<Rag>;
  /** The same as printed. */
  readonly ragText?: Maybe<Scalars['String']['output']>;
  /** By how many days its milestone moved since the last version before that gives a day; null where none does. */
  readonly slipDays?: Maybe<Scalars['Int']['output']>;
};

/** By what actions can be ordered. */
export type ActionSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The day it is due; of a month, its last day. */
  | 'DUE_ON'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** True when the plan marks it as longer-term. */
  | 'LONG_TERM'
  /** The date as printed. */
  | 'MILESTONE'
  /** True when the plan gives no end. */
  | 'ONGOING'
  /** Where the council says it stands. */
  | 'RAG'
  /** The rating as printed. */
  | 'RAG_TEXT'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** Its reference: the objective it stands under, and its place there, as 1.1.1/5. */
  | 'REF'
  /** What it says, in our words. */
  | 'SUMMARY'
  /** What it says, in the words of the source. */
  | 'TEXT';

/** How an action stood on a day: in a class, or apart. */
export type ActionStandingInfo = {
  readonly __typename?: 'ActionStandingInfo';
  /** The action. */
  readonly action: Action;
  /** Why it is in no class; null where it is in one. */
  readonly apart?: Maybe<ApartReason>;
  /** Its class; null where it is in none. */
  readonly class?: Maybe<LateClass>;
  /**
   * Flags that doubt its printed date, or that of an action with which it hangs together: the dates of the two do not fit, or it is no day at all.
   * What a person says is wrong is left out, and what later papers show.
   */
  readonly dateDoubts: ReadonlyArray<Flag>;
  /** How many days, as in `LateActionInfo`; null where it is in no class. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Who owns it. */
  readonly owners: ReadonlyArray<Role>;
  /** The top level of the plan that it stands under. */
  readonly priority?: Maybe<Priority>;
};

/** One item of a meeting's agenda. */
export type AgendaItem = Node & {
  readonly __typename?: 'AgendaItem';
  /** What it answers. */
  readonly answers: NodeLinkConnection;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** What it was considered in. */
  readonly consideredIn: MinuteLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The meeting whose agenda an item is on. */
  readonly onAgendaOf: MeetingLinkConnection;
  /** Who owns it; several own it jointly. */
  readonly ownedBy: RoleLinkConnection;
  /** The pages of the pack that it says it is on, as printed. */
  readonly pages?: Maybe<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** The wards it affects. */
  readonly wards: ReadonlyArray<Scalars['String']['output']>;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** One item of a meeting's agenda. */
export type AgendaItemAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One item of a meeting's agenda. */
export type AgendaItemCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** One item of a meeting's agenda. */
export type AgendaItemConsideredInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MinuteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MinuteOrderBy>;
};


/** One item of a meeting's agenda. */
export type AgendaItemFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** One item of a meeting's agenda. */
export type AgendaItemLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** One item of a meeting's agenda. */
export type AgendaItemNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** One item of a meeting's agenda. */
export type AgendaItemOnAgendaOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrderBy>;
};


/** One item of a meeting's agenda. */
export type AgendaItemOwnedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrderBy>;
};


/** One item of a meeting's agenda. */
export type AgendaItemReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One item of a meeting's agenda. */
export type AgendaItemRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One item of a meeting's agenda. */
export type AgendaItemTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of agenda items. */
export type AgendaItemConnection = {
  readonly __typename?: 'AgendaItemConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<AgendaItemEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<AgendaItem>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of agenda items. */
export type AgendaItemConnectionCountsArgs = {
  by: ReadonlyArray<AgendaItemGrouping>;
};

/** An agenda item in a list. */
export type AgendaItemEdge = {
  readonly __typename?: 'AgendaItemEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The agenda item. */
  readonly node: AgendaItem;
};

/** Which agenda items to list: those that fit all that is given. */
export type AgendaItemFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<AgendaItemFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<AgendaItemFilter>>;
  /** Its number as printed. */
  readonly number?: InputMaybe<TextFilter>;
  /** The pages of the pack that it says it is on, as printed. */
  readonly pages?: InputMaybe<TextFilter>;
  /** Its title. */
  readonly title?: InputMaybe<TextFilter>;
  /** The wards it affects. */
  readonly wards?: InputMaybe<TextsFilter>;
};

/** By what agenda items can be counted. */
export type AgendaItemGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** The pages of the pack that it says it is on, as printed. */
  | 'PAGES'
  /** Its title. */
  | 'TITLE';

/** An item of an agenda, and what was before the meeting on it. */
export type AgendaItemInfo = {
  readonly __typename?: 'AgendaItemInfo';
  /** The item, with its number, title and wards. */
  readonly item: AgendaItem;
  /** The minutes that considered it. */
  readonly minutes: ReadonlyArray<Minute>;
  /** The officers it names. */
  readonly officers: ReadonlyArray<Role>;
  /** The reports on it: documents that the item names or that name it, and those that a minute considered along with it. */
  readonly reports: ReadonlyArray<Document>;
};

/** A link to an agenda item, and how it is known. */
export type AgendaItemLink = Link & {
  readonly __typename?: 'AgendaItemLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: AgendaItem;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to an agenda item. */
export type AgendaItemLinkConnection = {
  readonly __typename?: 'AgendaItemLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<AgendaItemLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<AgendaItem>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list agenda items. */
export type AgendaItemOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: AgendaItemSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what agenda items can be ordered. */
export type AgendaItemSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** The pages of the pack that it says it is on, as printed. */
  | 'PAGES'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** Its title. */
  | 'TITLE';

/** Something that came back on a resolution or commitment. */
export type AnswerInfo = {
  readonly __typename?: 'AnswerInfo';
  /** How the link is known. */
  readonly basis: Basis;
  /** The day it came: of the meeting whose agenda or minutes it stands in; of a document, as `documentsSince` tells it. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The meeting it came to, where it stands in an agenda or minutes. */
  readonly meeting?: Maybe<Meeting>;
  /** The rule that made the link. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The agenda item, document or minute that came back with it. */
  readonly node: Node;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** How many actions are in no class for one reason. */
export type ApartCount = {
  readonly __typename?: 'ApartCount';
  /** Why. */
  readonly reason: ApartReason;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** Why an action is in no class. */
export type ApartReason =
  /** Said to have become everyday business. */
  | 'BUSINESS_AS_USUAL'
  /** Said to be complete. */
  | 'COMPLETE'
  /** Open, and neither a date nor that it is ongoing was found. */
  | 'NO_DATE'
  /** Open, and the plan gives it no end. */
  | 'ONGOING'
  /** Taken out of the plan. */
  | 'WITHDRAWN';

/** Something that was asked for, and what is known to have come of it. */
export type AskedInfo = {
  readonly __typename?: 'AskedInfo';
  /** How many actions answer it, those that stand under these objectives and outcomes among them. */
  readonly actions: Scalars['Int']['output'];
  /** How many objectives and outcomes of a plan answer it, by its own link or through a measure that restates it. */
  readonly objectives: Scalars['Int']['output'];
  /** How many of the actions have each rating, in the order of the ratings; those that none has are left out. */
  readonly ratings: ReadonlyArray<RagCount>;
  /** What was asked for. */
  readonly recommendation: Recommendation;
  /** The measures that say it again. */
  readonly restatedBy: ReadonlyArray<Measure>;
  /** How many suggested links would lead to more: measures, parts of a plan. */
  readonly suggested: Scalars['Int']['output'];
};

/** How many things were asked for in one form. */
export type AskedKindCount = {
  readonly __typename?: 'AskedKindCount';
  /** In what form; null where that is not known. */
  readonly kind?: Maybe<RecommendationKind>;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

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

/** How many links are known in one way. */
export type BasisCount = {
  readonly __typename?: 'BasisCount';
  /** How they are known. */
  readonly basis: Basis;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** A rectangle on a page of a document's file, as parts of the page's width and height, from its upper left corner. */
export type BoxInfo = {
  readonly __typename?: 'BoxInfo';
  /** How high it is, from 0 to 1. */
  readonly height: Scalars['Float']['output'];
  /** The page's number, counted from 1. */
  readonly page: Scalars['Int']['output'];
  /** How wide it is, from 0 to 1. */
  readonly width: Scalars['Float']['output'];
  /** How far it is from the left edge, from 0 to 1. */
  readonly x: Scalars['Float']['output'];
  /** How far it is from the upper edge, from 0 to 1. */
  readonly y: Scalars['Float']['output'];
};

/** A briefing. */
export type BriefingAnswer = {
  readonly __typename?: 'BriefingAnswer';
  /** The thing. */
  readonly about: Node;
  /** The council. */
  readonly council: Council;
  /** The day that was answered for, and why that day. */
  readonly day: LateDayInfo;
  /** The documents of the council that were read, those that came out after the day left out. */
  readonly documentsRead: Scalars['Int']['output'];
  /** Its parts, in the order in which it is read; a part in which nothing was found says so. */
  readonly parts: ReadonlyArray<BriefingPartInfo>;
  /** Questions to ask, those that matter most first: at most 12. */
  readonly questions: ReadonlyArray<BriefingQuestionInfo>;
  /** How many more questions there would be. */
  readonly questionsLeftOut: Scalars['Int']['output'];
  /** What counts as being about it, in words. */
  readonly scope: Scalars['String']['output'];
  /** The passages that it rests on, numbered in the order in which they are first cited. */
  readonly sources: ReadonlyArray<BriefingSourceInfo>;
};

/** A line of a briefing. */
export type BriefingLine = {
  readonly __typename?: 'BriefingLine';
  /** What stands beside it: who said it and when, a rating with its milestone and owner, what was found to answer it. */
  readonly aside?: Maybe<Scalars['String']['output']>;
  /** The thing that it tells of. */
  readonly node: Node;
  /** The numbers of the passages that it rests on. */
  readonly sources: ReadonlyArray<Scalars['Int']['output']>;
  /** What it says. */
  readonly words: Scalars['String']['output'];
};

/** A part of a briefing. */
export type BriefingPartInfo = {
  readonly __typename?: 'BriefingPartInfo';
  /** What it tells. */
  readonly kind: BriefingPartKind;
  /** How many lines are left out. */
  readonly leftOut: Scalars['Int']['output'];
  /** The lines, those that matter most first. */
  readonly lines: ReadonlyArray<BriefingLine>;
  /** Its heading. */
  readonly title: Scalars['String']['output'];
  /** How many lines there would be in all. */
  readonly total: Scalars['Int']['output'];
  /** How much there is, and of what, in words. */
  readonly words: Scalars['String']['output'];
};

/** What a part of a briefing tells. */
export type BriefingPartKind =
  /** What was recommended. */
  | 'ASKED'
  /** What is called complete, and what shows it. */
  | 'CLAIMED'
  /** Where papers disagree. */
  | 'DISAGREEMENTS'
  /** Figures, the newest beside earlier ones, targets and other places. */
  | 'FIGURES'
  /** What inspectors and others found. */
  | 'FOUND'
  /** Actions past their milestone. */
  | 'LATE'
  /** What a plan says will be done, by whom and by when. */
  | 'PLANNED'
  /** What recurs, or turned. */
  | 'RECURRING'
  /** What meetings asked for or were promised. */
  | 'REQUESTS';

/** A question to ask. */
export type BriefingQuestionInfo = {
  readonly __typename?: 'BriefingQuestionInfo';
  /** Whom to ask: owners of the actions it names, or those who were asked; empty where none is known, or there are more than three. */
  readonly askedOf: ReadonlyArray<Role>;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** The flags it is made from; none where it is made from dates, links or figures themselves. */
  readonly flags: ReadonlyArray<Flag>;
  /** From what it is made. */
  readonly kind: BriefingQuestionKind;
  /** Its place among the questions, from 1. */
  readonly number: Scalars['Int']['output'];
  /** How much it matters. */
  readonly severity: Severity;
  /** The numbers of the passages that it rests on. */
  readonly sources: ReadonlyArray<Scalars['Int']['output']>;
  /** The things it is about. */
  readonly things: ReadonlyArray<Node>;
  /** Why it is asked: what the papers say, or what was not found in them. */
  readonly why: Scalars['String']['output'];
  /** The question. */
  readonly words: Scalars['String']['output'];
};

/** From what a question is made. */
export type BriefingQuestionKind =
  /** Something found or asked for, to which no action was found. */
  | 'ANSWER'
  /** An action that the plan itself says is not going as it should. */
  | 'AT_RISK'
  /** Something called complete that nothing shows, or that something tells otherwise. */
  | 'CLAIM'
  /** Dates that do not fit one another, or that are not there. */
  | 'DATE'
  /** Papers that tell the same otherwise. */
  | 'DISAGREEMENT'
  /** A figure that went the wrong way, stands behind others, or was not found for long. */
  | 'FIGURE'
  /** An action past its milestone, or a plan whose ratings are old. */
  | 'LATE'
  /** A way to see success that is missing, or shows nothing. */
  | 'MEASURE'
  /** What something costs, or money that ends. */
  | 'MONEY'
  /** An action without an owner, or one owner on whom much hangs. */
  | 'OWNER'
  /** References and wording of the papers themselves. */
  | 'PAPER'
  /** A concern that came back, or a strength that turned. */
  | 'RECURRENCE'
  /** Something a meeting asked for or was promised. */
  | 'REQUEST';

/** A passage that a briefing rests on. */
export type BriefingSourceInfo = {
  readonly __typename?: 'BriefingSourceInfo';
  /** The day of that document. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The document that it stands in; of a report in a pack, the report. */
  readonly document?: Maybe<Document>;
  /** The number by which lines and questions cite it. */
  readonly number: Scalars['Int']['output'];
  /** What that is called: its title, or its day where it prints none. */
  readonly paper: Scalars['String']['output'];
  /** The passage. */
  readonly passage: Passage;
};

/** How sure a flag is. */
export type Certainty =
  /** It rests on a suggested link, or on how a rule reads words. */
  | 'LIKELY'
  /** It follows from what is printed. */
  | 'PROVEN';

/** What a check looks for. */
export type CheckGroup =
  /** The same told in two ways that do not fit: a claim and what is shown, two figures, two dates. */
  | 'CONTRADICTION'
  /** Dates that do not fit one another. */
  | 'DATE'
  /** Something that was looked for and not found. */
  | 'GAP'
  /** How much hangs on one objective, one owner, one action. */
  | 'LOAD'
  /** References that lead to nothing, or elsewhere. */
  | 'REFERENCE'
  /** Words that are copied, run together, or say nothing that could be seen. */
  | 'WORDING';

/** A rule that looks for a gap, contradiction or defect, and what it found. */
export type CheckInfo = {
  readonly __typename?: 'CheckInfo';
  /** In what papers disagree where it finds something; null where it finds no disagreement of papers. */
  readonly disagreement?: Maybe<DisagreementKind>;
  /** What kind of thing it looks for. */
  readonly group: CheckGroup;
  /** Its name, as flags bear it. */
  readonly id: Scalars['String']['output'];
  /** What it looks for, and where. */
  readonly looksFor: Scalars['String']['output'];
  /** How many follow from what is printed, without those that a person says are wrong. */
  readonly proven: Scalars['Int']['output'];
  /** How many a person says are wrong. */
  readonly rejected: Scalars['Int']['output'];
  /** How many there are of each severity, without those that a person says are wrong. */
  readonly severities: ReadonlyArray<SeverityCount>;
  /** How much what it finds matters in general; a single flag may matter more or less. */
  readonly severity: Severity;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** How many flags it raised, without those that a person says are wrong. */
  readonly total: Scalars['Int']['output'];
  /** Why it matters to a member of a scrutiny committee. */
  readonly why: Scalars['String']['output'];
};

/** What checks found. */
export type ChecksAnswer = {
  readonly __typename?: 'ChecksAnswer';
  /** Every check, those that found nothing too, by group. */
  readonly checks: ReadonlyArray<CheckInfo>;
  /** The documents that checks looked at. */
  readonly documentsRead: Scalars['Int']['output'];
  /** How many there are of each severity, without those that a person says are wrong. */
  readonly severities: ReadonlyArray<SeverityCount>;
  /** How many flags there are, without those that a person says are wrong. */
  readonly total: Scalars['Int']['output'];
};


/** What checks found. */
export type ChecksAnswerChecksArgs = {
  group?: InputMaybe<ReadonlyArray<CheckGroup>>;
};

/** What a passage does for the fact that cites it. */
export type CitationRole =
  /** The passage tells the property otherwise; what it prints is kept. */
  | 'DIFFERS'
  /** The passage names the thing without stating it. */
  | 'MENTIONS'
  /** The passage states the fact. */
  | 'SAYS';

/** A link to a thing of any label, and how it is known. */
export type CitesLink = Link & {
  readonly __typename?: 'CitesLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Node;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** What the passage prints for that property. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The property that the passage is about, where it is about one. */
  readonly property?: Maybe<Scalars['String']['output']>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** What the passage does for the fact. */
  readonly role: CitationRole;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a thing of any label. */
export type CitesLinkConnection = {
  readonly __typename?: 'CitesLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<CitesLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to a passage, and how it is known. */
export type CitesPassageLink = Link & {
  readonly __typename?: 'CitesPassageLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Passage;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** What the passage prints for that property. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The property that the passage is about, where it is about one. */
  readonly property?: Maybe<Scalars['String']['output']>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** What the passage does for the fact. */
  readonly role: CitationRole;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a passage. */
export type CitesPassageLinkConnection = {
  readonly __typename?: 'CitesPassageLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<CitesPassageLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many claims are shown in one way. */
export type ClaimGroup = {
  readonly __typename?: 'ClaimGroup';
  /** The way. */
  readonly shown: ClaimShown;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** An indicator that would show whether a claim holds. */
export type ClaimIndicatorInfo = {
  readonly __typename?: 'ClaimIndicatorInfo';
  /** How it is known that it would. */
  readonly basis: Basis;
  /** The indicator with its newest figure. */
  readonly indicator: IndicatorInfo;
  /** How sure a suggestion is. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** An action that its plan calls complete, or everyday business. */
export type ClaimInfo = {
  readonly __typename?: 'ClaimInfo';
  /** The action, with its rating as printed. */
  readonly action: Action;
  /** What tells otherwise, and what else checks raised on it; what a person says is wrong is left out. */
  readonly flags: ReadonlyArray<Flag>;
  /** How the plan says that its success will be seen, and the indicators that would show it. */
  readonly measures: ReadonlyArray<ClaimMeasureInfo>;
  /** The indicators of the objective that it stands under. */
  readonly ofObjective: ReadonlyArray<ClaimIndicatorInfo>;
  /** The plan it stands in. */
  readonly plan: Plan;
  /** What shows whether it holds. */
  readonly shown: ClaimShown;
  /** The day the plan's ratings speak of. */
  readonly statusAt?: Maybe<Scalars['Date']['output']>;
};

/** A page of claims. */
export type ClaimInfoConnection = {
  readonly __typename?: 'ClaimInfoConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ClaimInfoEdge>;
  /** The page, the claims alone. */
  readonly nodes: ReadonlyArray<ClaimInfo>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One claim in a list. */
export type ClaimInfoEdge = {
  readonly __typename?: 'ClaimInfoEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: ClaimInfo;
};

/** A success measure, and the indicators that would show it. */
export type ClaimMeasureInfo = {
  readonly __typename?: 'ClaimMeasureInfo';
  /** The indicators, suggested ones too. */
  readonly indicators: ReadonlyArray<ClaimIndicatorInfo>;
  /** The success measure. */
  readonly measure: SuccessMeasure;
};

/** What was read that shows whether a claim holds. */
export type ClaimShown =
  /**
   * Nothing was found that tells otherwise; there are figures of an indicator that its success measures or objective name or are suggested to, of the
   * day from which it is claimed, or later: its milestone where that had come, else the day of the plan's ratings.
   */
  | 'FIGURES'
  /** Neither was found: nothing that was read shows whether it holds. */
  | 'NOTHING'
  /** A check found that something which was read tells otherwise. */
  | 'OTHERWISE';

/** What is called complete, and what shows it. */
export type ClaimsAnswer = {
  readonly __typename?: 'ClaimsAnswer';
  /** How many actions these have. */
  readonly actions: Scalars['Int']['output'];
  /** The claims, those that something tells otherwise first, then those that nothing shows. */
  readonly claims: ClaimInfoConnection;
  /** The day that was answered for. */
  readonly day: LateDayInfo;
  /** How many of these there are by what shows them. */
  readonly groups: ReadonlyArray<ClaimGroup>;
  /** The plans looked at. */
  readonly plans: ReadonlyArray<Plan>;
  /** How many of them are called complete, or everyday business. */
  readonly total: Scalars['Int']['output'];
};


/** What is called complete, and what shows it. */
export type ClaimsAnswerClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  shown?: InputMaybe<ReadonlyArray<ClaimShown>>;
};

/** What somebody promised a meeting. */
export type Commitment = Node & {
  readonly __typename?: 'Commitment';
  /** What came back on something asked or promised. */
  readonly answeredBy: NodeLinkConnection;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** By when, as printed. */
  readonly due?: Maybe<Scalars['String']['output']>;
  /** By when. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** Who promised it, by office. */
  readonly madeBy?: Maybe<Scalars['String']['output']>;
  /** To whom, by office or as a body. */
  readonly madeTo?: Maybe<Scalars['String']['output']>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** The minute in which a matter was raised or a promise made. */
  readonly raisedIn: MinuteLinkConnection;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What was promised, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What was promised, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** What somebody promised a meeting. */
export type CommitmentAnsweredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody promised a meeting. */
export type CommitmentCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** What somebody promised a meeting. */
export type CommitmentFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** What somebody promised a meeting. */
export type CommitmentLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** What somebody promised a meeting. */
export type CommitmentNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** What somebody promised a meeting. */
export type CommitmentRaisedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MinuteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MinuteOrderBy>;
};


/** What somebody promised a meeting. */
export type CommitmentReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody promised a meeting. */
export type CommitmentRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody promised a meeting. */
export type CommitmentTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of commitments. */
export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of commitments. */
export type CommitmentConnectionCountsArgs = {
  by: ReadonlyArray<CommitmentGrouping>;
};

/** A commitment in a list. */
export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The commitment. */
  readonly node: Commitment;
};

/** Which commitments to list: those that fit all that is given. */
export type CommitmentFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<CommitmentFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** By when, as printed. */
  readonly due?: InputMaybe<TextFilter>;
  /** By when. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Who promised it, by office. */
  readonly madeBy?: InputMaybe<TextFilter>;
  /** To whom, by office or as a body. */
  readonly madeTo?: InputMaybe<TextFilter>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<CommitmentFilter>>;
  /** What was promised, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What was promised, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
};

/** By what commitments can be counted. */
export type CommitmentGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** By when, as printed. */
  | 'DUE'
  /** By when. */
  | 'DUE_ON'
  /** By when. Its year alone. */
  | 'DUE_ON_YEAR'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Who promised it, by office. */
  | 'MADE_BY'
  /** To whom, by office or as a body. */
  | 'MADE_TO';

/** In what order to list commitments. */
export type CommitmentOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: CommitmentSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what commitments can be ordered. */
export type CommitmentSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** By when, as printed. */
  | 'DUE'
  /** By when. */
  | 'DUE_ON'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Who promised it, by office. */
  | 'MADE_BY'
  /** To whom, by office or as a body. */
  | 'MADE_TO'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What was promised, in our words. */
  | 'SUMMARY'
  /** What was promised, in the words of the source. */
  | 'TEXT';

/** How many actions or objectives were compared. */
export type ComparedCount = {
  readonly __typename?: 'ComparedCount';
  /** How many the earlier version has. */
  readonly earlier: Scalars['Int']['output'];
  /** How many the later version has. */
  readonly later: Scalars['Int']['output'];
  /** Which part of the plan. */
  readonly part: PlanPart;
  /** How many of the later version continue one of the earlier. */
  readonly same: Scalars['Int']['output'];
  /** How many of these are only suggested to. */
  readonly suggested: Scalars['Int']['output'];
};

/** What one inspection told of a concern. */
export type ConcernTold = {
  readonly __typename?: 'ConcernTold';
  /** The inspection, or the document or meeting that told it; null where none is known. */
  readonly by?: Maybe<Node>;
  /** The day that stands for that: an inspection's `day`, the day of a meeting, the day on which a document came out. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The findings and requests. */
  readonly things: ReadonlyArray<Node>;
};

/** What a meeting had before it under one minute. */
export type ConsideredInfo = {
  readonly __typename?: 'ConsideredInfo';
  /** How that is known. */
  readonly basis: Basis;
  /** The agenda item or document. */
  readonly node: Node;
  /** The passages that say so. */
  readonly passages: ReadonlyArray<Passage>;
};

/** A council whose children's services the documents are about. */
export type Council = Node & {
  readonly __typename?: 'Council';
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** Its code at the Office for National Statistics. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** What that data set holds, in words of its editors. */
  readonly holds?: Maybe<Scalars['String']['output']>;
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Of a council whose data set comes with the software: what that is, in a sentence. */
  readonly inShort?: Maybe<Scalars['String']['output']>;
  /** True for a council that does not exist, made up to show and test with. */
  readonly invented?: Maybe<Scalars['Boolean']['output']>;
  /** The kind of council, as "metropolitan borough". */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** What is not in it. */
  readonly lacks?: Maybe<Scalars['String']['output']>;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** Its name, without "Council". */
  readonly name: Scalars['String']['output'];
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** What it has. */
  readonly owned: NodeLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
  /** Whether any of its papers' own words are at hand here. Where none are, what papers say is told in our words alone, in summaries. */
  readonly wordingAtHand: Scalars['Boolean']['output'];
};


/** A council whose children's services the documents are about. */
export type CouncilCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A council whose children's services the documents are about. */
export type CouncilFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** A council whose children's services the documents are about. */
export type CouncilLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A council whose children's services the documents are about. */
export type CouncilNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** A council whose children's services the documents are about. */
export type CouncilOwnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A council whose children's services the documents are about. */
export type CouncilReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A council whose children's services the documents are about. */
export type CouncilRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A council whose children's services the documents are about. */
export type CouncilTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of councils. */
export type CouncilConnection = {
  readonly __typename?: 'CouncilConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<CouncilEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Council>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of councils. */
export type CouncilConnectionCountsArgs = {
  by: ReadonlyArray<CouncilGrouping>;
};

/** A council in a list. */
export type CouncilEdge = {
  readonly __typename?: 'CouncilEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The council. */
  readonly node: Council;
};

/** Which councils to list: those that fit all that is given. */
export type CouncilFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<CouncilFilter>>;
  /** Its code at the Office for National Statistics. */
  readonly code?: InputMaybe<TextFilter>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** What that data set holds, in words of its editors. */
  readonly holds?: InputMaybe<TextFilter>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of a council whose data set comes with the software: what that is, in a sentence. */
  readonly inShort?: InputMaybe<TextFilter>;
  /** True for a council that does not exist, made up to show and test with. False: those of which nothing says so. */
  readonly invented?: InputMaybe<Scalars['Boolean']['input']>;
  /** The kind of council, as "metropolitan borough". */
  readonly kind?: InputMaybe<TextFilter>;
  /** What is not in it. */
  readonly lacks?: InputMaybe<TextFilter>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Its name, without "Council". */
  readonly name?: InputMaybe<TextFilter>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<CouncilFilter>>;
};

/** By what councils can be counted. */
export type CouncilGrouping =
  /** Its code at the Office for National Statistics. */
  | 'CODE'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What that data set holds, in words of its editors. */
  | 'HOLDS'
  /** True for a council that does not exist, made up to show and test with. */
  | 'INVENTED'
  /** Of a council whose data set comes with the software: what that is, in a sentence. */
  | 'IN_SHORT'
  /** The kind of council, as "metropolitan borough". */
  | 'KIND'
  /** What is not in it. */
  | 'LACKS'
  /** Its name, without "Council". */
  | 'NAME';

/** A link to a council, and how it is known. */
export type CouncilLink = Link & {
  readonly __typename?: 'CouncilLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Council;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a council. */
export type CouncilLinkConnection = {
  readonly __typename?: 'CouncilLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<CouncilLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Council>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list councils. */
export type CouncilOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: CouncilSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what councils can be ordered. */
export type CouncilSort =
  /** Its code at the Office for National Statistics. */
  | 'CODE'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What that data set holds, in words of its editors. */
  | 'HOLDS'
  /** True for a council that does not exist, made up to show and test with. */
  | 'INVENTED'
  /** Of a council whose data set comes with the software: what that is, in a sentence. */
  | 'IN_SHORT'
  /** The kind of council, as "metropolitan borough". */
  | 'KIND'
  /** What is not in it. */
  | 'LACKS'
  /** Its name, without "Council". */
  | 'NAME'
  /** As they are read: in the order of their ids. */
  | 'READING';

/** How many things of a list are alike in what was asked. */
export type CountedGroup = {
  readonly __typename?: 'CountedGroup';
  /** What they are alike in, in the order in which it was asked for. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** What the number that was asked for amounts to; null where none was. */
  readonly numbers?: Maybe<NumberSummary>;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** What stands in a row and a column. */
export type CoverageCellInfo = {
  readonly __typename?: 'CoverageCellInfo';
  /** The name of its column. */
  readonly column: Scalars['String']['output'];
  /** How many things. */
  readonly count: CoverageCount;
  /** The things, in reading order. */
  readonly things: CoverageThingConnection;
};


/** What stands in a row and a column. */
export type CoverageCellInfoThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A column. */
export type CoverageColumnInfo = {
  readonly __typename?: 'CoverageColumnInfo';
  /** Its name, by which cells tell it: an id, a rating, or NONE. */
  readonly key: Scalars['String']['output'];
  /** What to call it; a rating by its name in the model. */
  readonly label: Scalars['String']['output'];
  /** The priority, owner or inspection; null for a rating, and for things that have none. */
  readonly node?: Maybe<Node>;
  /** The rating, where it is one. */
  readonly rag?: Maybe<Rag>;
  /** How many things stand in it. One thing may stand in several columns. */
  readonly total: CoverageCount;
};

/** What can stand in the columns. */
export type CoverageColumns =
  /** The inspections, documents and meetings that found a weakness, the earliest first. */
  | 'INSPECTION'
  /** Who owns the actions of the current plans. */
  | 'OWNER'
  /** The top level of the current plans. */
  | 'PRIORITY'
  /** Where the council says that its actions stand. */
  | 'RATING';

/** How many things, by how they are known to stand there. */
export type CoverageCount = {
  readonly __typename?: 'CoverageCount';
  /** How many by stated, structural and confirmed links alone. */
  readonly known: Scalars['Int']['output'];
  /** How many by a way on which something is only suggested. */
  readonly suggested: Scalars['Int']['output'];
  /** How many in all. */
  readonly total: Scalars['Int']['output'];
};

/** What is counted in the cells. */
export type CoverageCounted =
  /** Actions of the current plans. */
  | 'ACTIONS'
  /** Weaknesses found: findings of weaknesses, and mixed ones. */
  | 'WEAKNESSES';

/** In what order to list rows. */
export type CoverageOrder =
  /** As they are read: areas, priorities and owners in their order, topics by their names. */
  | 'READING'
  /** Where it is thin first: of what something was found or asked, the rows with the fewest actions; of these, those of which most was found and asked. */
  | 'THIN';

/** What is covered, and what is not. */
export type CoverageResult = {
  readonly __typename?: 'CoverageResult';
  /** The columns. */
  readonly columns: ReadonlyArray<CoverageColumnInfo>;
  /** What stands in the columns. */
  readonly columnsAre: CoverageColumns;
  /** The council. */
  readonly council: Council;
  /** What is counted in the cells. */
  readonly counted: CoverageCounted;
  /** The day, and why that day. */
  readonly day: LateDayInfo;
  /** The inspection that alone counts, or whose areas stand in the rows; null where all count and the rows are no areas. */
  readonly inspection?: Maybe<Inspection>;
  /** What stands in none of the rows; null where all stand in some. */
  readonly outside?: Maybe<CoverageRowInfo>;
  /** The plans current then. */
  readonly plans: ReadonlyArray<Plan>;
  /** The rows: at most 500. */
  readonly rows: ReadonlyArray<CoverageRowInfo>;
  /** What stands in the rows. */
  readonly rowsAre: CoverageRows;
  /** How many things there are to count. */
  readonly total: Scalars['Int']['output'];
};


/** What is covered, and what is not. */
export type CoverageResultRowsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: InputMaybe<CoverageOrder>;
};

/** A row. */
export type CoverageRowInfo = {
  readonly __typename?: 'CoverageRowInfo';
  /** How many actions of the current plans stand in it, whatever is counted in the cells. */
  readonly actions: CoverageCount;
  /**
   * How many of these weaknesses something in the current plans answers, wherever that stands, told by how the answer is known. What answers
   * a part of an earlier version of a plan counts for what continues it.
   */
  readonly answered: CoverageCount;
  /** A cell for each column, in their order. */
  readonly cells: ReadonlyArray<CoverageCellInfo>;
  /** Where it is an area: the judgements on it, of the inspection whose areas these are. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** Its name: an id, the key of an area, or NONE. */
  readonly key: Scalars['String']['output'];
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** How many measures, by which a plan takes up what was asked, speak of it. */
  readonly measures: CoverageCount;
  /** The topic, priority or owner; null for areas, and for things that have none. */
  readonly node?: Maybe<Node>;
  /** How many recommendations speak of it. */
  readonly recommendations: CoverageCount;
  /** The things counted, in reading order. */
  readonly things: CoverageThingConnection;
  /** How many things stand in it, each once. One thing may stand in several rows. */
  readonly total: CoverageCount;
  /** True where something was found or asked, and no action stands in it, not even by a suggested link; never for what stands in none of the rows. */
  readonly uncovered: Scalars['Boolean']['output'];
  /** How many weaknesses speak of it. */
  readonly weaknesses: CoverageCount;
};


/** A row. */
export type CoverageRowInfoCellsArgs = {
  columns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A row. */
export type CoverageRowInfoThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  known?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What can stand in the rows. */
export type CoverageRows =
  /** Areas that an inspection judged, by the key that holds across frameworks. */
  | 'AREA'
  /** Who owns the actions of the current plans. */
  | 'OWNER'
  /** The top level of the current plans. */
  | 'PRIORITY'
  /** Topics that something counted or found is about. */
  | 'TOPIC';

/** A page of things. */
export type CoverageThingConnection = {
  readonly __typename?: 'CoverageThingConnection';
  /** The page, with where each thing stands. */
  readonly edges: ReadonlyArray<CoverageThingEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<CoverageThingInfo>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that are asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing in a list. */
export type CoverageThingEdge = {
  readonly __typename?: 'CoverageThingEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: CoverageThingInfo;
};

/** A thing that stands in a row or cell, and how that is known. */
export type CoverageThingInfo = {
  readonly __typename?: 'CoverageThingInfo';
  /** Whether it is known to stand there by stated, structural and confirmed links alone. */
  readonly known: Scalars['Boolean']['output'];
  /** The action or finding. */
  readonly node: Node;
  /** The weakest link on the surest way to it; null where its place takes no link: a rating, an area that a report prints it under. */
  readonly weakest?: Maybe<TraceLink>;
};

/** A milestone that changed. */
export type DateChangeInfo = {
  readonly __typename?: 'DateChangeInfo';
  /** The later. */
  readonly after: MilestoneInfo;
  /** The earlier. */
  readonly before: MilestoneInfo;
  /** How many days later it is due; below zero where it is due sooner. Null where one of the two has no day. */
  readonly slipDays?: Maybe<Scalars['Int']['output']>;
  /** How often the milestone changed from version to version on the way, those between included. */
  readonly times: Scalars['Int']['output'];
};

/** Between which days a day must be. All that is given must fit. */
export type DateFilter = {
  /** On this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Whether there is one. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A link that was decided on, as it is now. */
export type DecidedLink = {
  readonly __typename?: 'DecidedLink';
  /** How it is known. */
  readonly basis: Basis;
  /** What it runs from. */
  readonly from: Node;
  /** The relationship in words: is owned by. */
  readonly phrase: Scalars['String']['output'];
  /** The reason given. */
  readonly reviewReason: Scalars['String']['output'];
  /** When it was decided. */
  readonly reviewedAt: Scalars['Moment']['output'];
  /** Who decided on it. */
  readonly reviewedBy: Scalars['String']['output'];
  /** What kind of reviewer that was. */
  readonly reviewerKind: ReviewerKind;
  /** What a reviewer sees of it now. */
  readonly seen: Scalars['String']['output'];
  /** What it runs to. */
  readonly to: Node;
  /** Its relationship. */
  readonly type: RelationshipType;
};

/** A decision on a link that was taken. */
export type DecisionAnswer = {
  readonly __typename?: 'DecisionAnswer';
  /** The link as it is now. */
  readonly link: DecidedLink;
  /** Whether what follows shows. */
  readonly settled: Settled;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The page, the decisions alone. */
  readonly nodes: ReadonlyArray<DecisionInfo>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One decision in a list. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: DecisionInfo;
};

/** Something that was resolved or promised, and what came back. */
export type DecisionInfo = {
  readonly __typename?: 'DecisionInfo';
  /** What came back by a link that is stated, structural or confirmed, the oldest first. */
  readonly answers: ReadonlyArray<AnswerInfo>;
  /** The day of the meeting. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /**
   * How many documents of the council that came out after the meeting, and not after the day asked for, have been read. A document's day is that on which it was
   * published, else that of the meeting that it was before, else that of which it speaks. Reports in a pack, other editions of the same publication and what is
   * the meeting's own paper alone are not counted; a later meeting's pack is, though it print the minutes. Null where the day of the meeting is not known.
   */
  readonly documentsSince?: Maybe<Scalars['Int']['output']>;
  /** By when, as printed. */
  readonly due?: Maybe<Scalars['String']['output']>;
  /** By when. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** What kind of thing it is. */
  readonly kind: DecisionKind;
  /** To whom it was promised, as printed; null for resolutions. */
  readonly madeTo?: Maybe<Scalars['String']['output']>;
  /** The meeting. */
  readonly meeting?: Maybe<Meeting>;
  /** The minute it stands in. */
  readonly minute?: Maybe<Minute>;
  /** The resolution or commitment; its passages are its citations. */
  readonly node: Node;
  /** Whether that is before the day asked for; null where it names no day that is known. */
  readonly pastDue?: Maybe<Scalars['Boolean']['output']>;
  /** What is known of an answer. Null for a note, a confirmation, a decision or a resolution of unknown kind that nothing came back on: it need not ask anything of anybody. */
  readonly state?: Maybe<DecisionState>;
  /** What is only suggested to have come back, the surest first. */
  readonly suggested: ReadonlyArray<AnswerInfo>;
  /** The roles that it asks, or that promised: linked with it, or of the very name that is printed. */
  readonly whom: ReadonlyArray<Role>;
  /** Whom it asks, or who promised, as printed. */
  readonly whomPrinted?: Maybe<Scalars['String']['output']>;
  /** The state in words: not found in the 3 documents read since. */
  readonly words: Scalars['String']['output'];
};

/** What kind of thing was resolved or promised. */
export type DecisionKind =
  /** What somebody promised a meeting. */
  | 'COMMITMENT'
  /** A resolution that confirms minutes. */
  | 'CONFIRM'
  /** A resolution that decides something. */
  | 'DECISION'
  /** A resolution that notes something. */
  | 'NOTE'
  /** A resolution whose kind is not known. */
  | 'OTHER'
  /** A resolution that asks somebody for something. */
  | 'REQUEST';

/** How many decisions are of one kind. */
export type DecisionKindCount = {
  readonly __typename?: 'DecisionKindCount';
  /** The kind. */
  readonly kind: DecisionKind;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** How many decisions come from one meeting. */
export type DecisionMeetingCount = {
  readonly __typename?: 'DecisionMeetingCount';
  /** The meeting; null for those of which it is not known. */
  readonly meeting?: Maybe<Meeting>;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** How many decisions ask a role, or are promises of it. */
export type DecisionRoleCount = {
  readonly __typename?: 'DecisionRoleCount';
  /** The role. */
  readonly role: Role;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** What is known to have come back on something asked or promised, up to the day. */
export type DecisionState =
  /** A link that is stated, structural or confirmed says that something answers it. */
  | 'ANSWERED'
  /** Nothing was found that answers it in the documents that have been read since. */
  | 'NOT_FOUND'
  /** Something is only suggested to answer it. */
  | 'PERHAPS';

/** How many decisions are in one state. */
export type DecisionStateCount = {
  readonly __typename?: 'DecisionStateCount';
  /** The state; null for those that ask for nothing. */
  readonly state?: Maybe<DecisionState>;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** What was asked and promised, and what came back. */
export type DecisionsResult = {
  readonly __typename?: 'DecisionsResult';
  /** The day it is told for. */
  readonly day: LateDayInfo;
  /** How many there are of each kind, those that none is of left out. */
  readonly kinds: ReadonlyArray<DecisionKindCount>;
  /** They, a page at a time. */
  readonly list: DecisionConnection;
  /** The meetings they come from, the newest first. */
  readonly meetings: ReadonlyArray<DecisionMeetingCount>;
  /** How many name a day that is before the day asked for, and were not answered. */
  readonly pastDue: Scalars['Int']['output'];
  /** Whom they ask, or who promised, the most often named first; those who are no known role are not here. */
  readonly roles: ReadonlyArray<DecisionRoleCount>;
  /** How many there are in each state, whatever `open` asks for; states that none is in are here too. */
  readonly states: ReadonlyArray<DecisionStateCount>;
  /** How many there are that fit all that is asked for. */
  readonly total: Scalars['Int']['output'];
};


/** What was asked and promised, and what came back. */
export type DecisionsResultListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which way is good for an indicator. */
export type Direction =
  /** Higher is better. */
  | 'HIGHER'
  /** Lower is better. */
  | 'LOWER'
  /** Neither, or not known. */
  | 'NEITHER';

/** How many disagreements there are of one kind. */
export type DisagreementCount = {
  readonly __typename?: 'DisagreementCount';
  /** The kind. */
  readonly kind: DisagreementKind;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** In what papers disagree. */
export type DisagreementKind =
  /** What a paper claims, and what another shows. */
  | 'CLAIM'
  /** A fact, date, count or figure. */
  | 'FACT'
  /** A finding or recommendation that is told more softly, or otherwise, than it was given. */
  | 'TELLING'
  /** Wording that stood in an earlier paper. */
  | 'WORDING';

/** Where papers disagree. */
export type DisagreementsAnswer = {
  readonly __typename?: 'DisagreementsAnswer';
  /** They, by check. */
  readonly flags: FlagConnection;
  /** How many there are of each kind. */
  readonly kinds: ReadonlyArray<DisagreementCount>;
  /** How many there are of what is asked for. */
  readonly total: Scalars['Int']['output'];
};


/** Where papers disagree. */
export type DisagreementsAnswerFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A published document, or a report within a pack. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** What it answers. */
  readonly answers: NodeLinkConnection;
  /** The day its contents speak of. */
  readonly asAt?: Maybe<Scalars['Date']['output']>;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** What it was considered in. */
  readonly consideredIn: MinuteLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** The same publication, converted again. */
  readonly editionOf: DocumentLinkConnection;
  /** What it has as an edition. */
  readonly editions: DocumentLinkConnection;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** What it gave. */
  readonly gave: NodeLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** What it is: an agenda pack, a report, an inspection report. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Under which licence. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /**
   * What of its text was not understood when it was read: places that look as if they told something, of which nothing could be taken. In the
   * order of the text. Null where that is not known: its file is not at hand, or it is a report within a pack, whose file is the pack's.
   */
  readonly notUnderstood?: Maybe<NotUnderstoodConnection>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** What a figure, a rating key or a thing of a council belongs to. */
  readonly ofCouncil: CouncilLinkConnection;
  /** How many pages it has, where it has pages. */
  readonly pages?: Maybe<Scalars['Int']['output']>;
  /** What a passage, section or report stands in. */
  readonly partOf: DocumentLinkConnection;
  /** What it holds. */
  readonly parts: NodeLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** The day it was published. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /**
   * One page of the document's file, by its number or by what is printed on it: one of the two is given. Null where there is no such
   * page, where the text is not at hand, and where the file has no pages, as a text file has none.
   */
  readonly readPage?: Maybe<ReadPageInfo>;
  /**
   * The document's text as it stands, so many lines of it, with the passages that stand in them; null where its text is not at hand.
   * A report within a pack is read in the pack.
   */
  readonly reading?: Maybe<Reading>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What it reports. */
  readonly reports: NodeLinkConnection;
  /** The day it was fetched from there. */
  readonly retrievedOn?: Maybe<Scalars['Date']['output']>;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** The digest of the file that was read. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** What it says, by kind of thing, in the order in which a thread runs; of a pack, also what the reports in it say. */
  readonly taken: ReadonlyArray<TakenGroup>;
  /** What made its text layer: the reader, its version, and the digest of the layer. */
  readonly textLayer?: Maybe<Scalars['String']['output']>;
  /** Its title as printed. */
  readonly title: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** A published document, or a report within a pack. */
export type DocumentAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document, or a report within a pack. */
export type DocumentCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A published document, or a report within a pack. */
export type DocumentConsideredInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MinuteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MinuteOrderBy>;
};


/** A published document, or a report within a pack. */
export type DocumentEditionOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrderBy>;
};


/** A published document, or a report within a pack. */
export type DocumentEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrderBy>;
};


/** A published document, or a report within a pack. */
export type DocumentFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** A published document, or a report within a pack. */
export type DocumentGaveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document, or a report within a pack. */
export type DocumentLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A published document, or a report within a pack. */
export type DocumentNotUnderstoodArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document, or a report within a pack. */
export type DocumentNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** A published document, or a report within a pack. */
export type DocumentOfCouncilArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilOrderBy>;
};


/** A published document, or a report within a pack. */
export type DocumentPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrderBy>;
};


/** A published document, or a report within a pack. */
export type DocumentPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document, or a report within a pack. */
export type DocumentReadPageArgs = {
  label?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document, or a report within a pack. */
export type DocumentReadingArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  lines?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document, or a report within a pack. */
export type DocumentReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document, or a report within a pack. */
export type DocumentRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document, or a report within a pack. */
export type DocumentReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document, or a report within a pack. */
export type DocumentTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of documents. */
export type DocumentConnectionCountsArgs = {
  by: ReadonlyArray<DocumentGrouping>;
  of?: InputMaybe<DocumentNumber>;
};

/** A document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** Which documents to list: those that fit all that is given. */
export type DocumentFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** The day its contents speak of. */
  readonly asAt?: InputMaybe<DateFilter>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is: an agenda pack, a report, an inspection report. */
  readonly kind?: InputMaybe<TextFilter>;
  /** Under which licence. */
  readonly licence?: InputMaybe<TextFilter>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** How many pages it has, where it has pages. */
  readonly pages?: InputMaybe<NumberFilter>;
  /** The day it was published. */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** Who published it. */
  readonly publisher?: InputMaybe<TextFilter>;
  /** The day it was fetched from there. */
  readonly retrievedOn?: InputMaybe<DateFilter>;
  /** The digest of the file that was read. */
  readonly sha256?: InputMaybe<TextFilter>;
  /** Where it was published. */
  readonly sourceUrl?: InputMaybe<TextFilter>;
  /** What made its text layer: the reader, its version, and the digest of the layer. */
  readonly textLayer?: InputMaybe<TextFilter>;
  /** Its title as printed. */
  readonly title?: InputMaybe<TextFilter>;
};

/** By what documents can be counted. */
export type DocumentGrouping =
  /** The day its contents speak of. */
  | 'AS_AT'
  /** The day its contents speak of. Its year alone. */
  | 'AS_AT_YEAR'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What it is: an agenda pack, a report, an inspection report. */
  | 'KIND'
  /** Under which licence. */
  | 'LICENCE'
  /** The day it was published. */
  | 'PUBLISHED_ON'
  /** The day it was published. Its year alone. */
  | 'PUBLISHED_ON_YEAR'
  /** Who published it. */
  | 'PUBLISHER'
  /** The day it was fetched from there. */
  | 'RETRIEVED_ON'
  /** The day it was fetched from there. Its year alone. */
  | 'RETRIEVED_ON_YEAR'
  /** Where it was published. */
  | 'SOURCE_URL'
  /** What made its text layer: the reader, its version, and the digest of the layer. */
  | 'TEXT_LAYER'
  /** Its title as printed. */
  | 'TITLE';

/** A link to a document, and how it is known. */
export type DocumentLink = Link & {
  readonly __typename?: 'DocumentLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Document;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a document. */
export type DocumentLinkConnection = {
  readonly __typename?: 'DocumentLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<DocumentLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The numbers of documents. */
export type DocumentNumber =
  /** How many pages it has, where it has pages. */
  | 'PAGES';

/** In what order to list documents. */
export type DocumentOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: DocumentSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what documents can be ordered. */
export type DocumentSort =
  /** The day its contents speak of. */
  | 'AS_AT'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What it is: an agenda pack, a report, an inspection report. */
  | 'KIND'
  /** Under which licence. */
  | 'LICENCE'
  /** How many pages it has, where it has pages. */
  | 'PAGES'
  /** The day it was published. */
  | 'PUBLISHED_ON'
  /** Who published it. */
  | 'PUBLISHER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** The day it was fetched from there. */
  | 'RETRIEVED_ON'
  /** Where it was published. */
  | 'SOURCE_URL'
  /** What made its text layer: the reader, its version, and the digest of the layer. */
  | 'TEXT_LAYER'
  /** Its title as printed. */
  | 'TITLE';

/** What is known to have come of something that was asked for. Links count when they are stated, structural or confirmed. */
export type FateInfo = {
  readonly __typename?: 'FateInfo';
  /** How many actions answer it, those that stand under these objectives among them. */
  readonly actions: Scalars['Int']['output'];
  /** How many of the actions are late, as "late" tells it, in the plans that are current on a day. */
  readonly late: Scalars['Int']['output'];
  /** How many objectives of a plan answer it, by its own link or through a measure that restates it. */
  readonly objectives: Scalars['Int']['output'];
  /** How many of the actions have each rating, in the order of the ratings; those that none has are left out. */
  readonly ratings: ReadonlyArray<RagCount>;
  /** The measures that say it again. */
  readonly restatedBy: ReadonlyArray<Measure>;
  /** How many suggested links would lead to more: measures, parts of a plan. */
  readonly suggested: Scalars['Int']['output'];
};


/** What is known to have come of something that was asked for. Links count when they are stated, structural or confirmed. */
export type FateInfoLateArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A figure, and where it is told. */
export type FigureInfo = {
  readonly __typename?: 'FigureInfo';
  /** The document that tells it. */
  readonly document?: Maybe<Document>;
  /** The figure: its value, count, base, period, label as printed, qualifier, and whether it is a count under five. */
  readonly figure: Observation;
  /** Passages that tell it otherwise. */
  readonly otherwise: ReadonlyArray<OtherwiseInfo>;
  /** The passage that says it. */
  readonly passage?: Maybe<Passage>;
};

/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** What a plan does about something found, asked or resolved. */
  readonly addressedBy: NodeLinkConnection;
  /** The area it stands under. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** Who or what gave a judgement, finding, recommendation or measure. */
  readonly givenBy: NodeLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** What was asked because of a finding. */
  readonly ledTo: NodeLinkConnection;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** True when the report marks that there is a recommendation on it. */
  readonly marked?: Maybe<Scalars['Boolean']['output']>;
  /** The indicator that should show the change. */
  readonly measuredBy: IndicatorLinkConnection;
  /** What comes nearest to something that nothing was found to answer. It does not say that it answers it. */
  readonly nearestTo: NodeLinkConnection;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its paragraph number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Whether it tells of something good or bad. */
  readonly polarity?: Maybe<Polarity>;
  /** The words that made it so. */
  readonly polarityWords: ReadonlyArray<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** The same concern, found or asked again later. */
  readonly recursAs: RecursAsLinkConnection;
  /** What it recurs from. */
  readonly recursFrom: RecursAsLinkConnection;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** The finding or recommendation that is told again, as in a cover report. */
  readonly retells: RetellsFindingLinkConnection;
  /** What it is retold by. */
  readonly retoldBy: RetellsFindingLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it says, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** What it turned from. */
  readonly turnedFrom: TurnedIntoLinkConnection;
  /** A strength that was a concern later, or a concern that was a strength later. */
  readonly turnedInto: TurnedIntoLinkConnection;
  /** Who speaks. */
  readonly voice?: Maybe<Voice>;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingGivenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingLedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingMeasuredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrderBy>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingNearestToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingRecursAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingRecursFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingRetellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrderBy>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingRetoldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrderBy>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingTurnedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that inspectors, a commissioner, auditors, peers or the council itself found. */
export type FindingTurnedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of findings. */
export type FindingConnectionCountsArgs = {
  by: ReadonlyArray<FindingGrouping>;
};

/** A finding in a list. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** Which findings to list: those that fit all that is given. */
export type FindingFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<FindingFilter>>;
  /** The area it stands under. */
  readonly area?: InputMaybe<TextFilter>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** True when the report marks that there is a recommendation on it. False: those of which nothing says so. */
  readonly marked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<FindingFilter>>;
  /** Its paragraph number as printed. */
  readonly number?: InputMaybe<TextFilter>;
  /** Whether it tells of something good or bad. One of these; null stands for those that have none. */
  readonly polarity?: InputMaybe<ReadonlyArray<InputMaybe<Polarity>>>;
  /** The words that made it so. */
  readonly polarityWords?: InputMaybe<TextsFilter>;
  /** What it says, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What it says, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
  /** Who speaks. One of these; null stands for those that have none. */
  readonly voice?: InputMaybe<ReadonlyArray<InputMaybe<Voice>>>;
};

/** By what findings can be counted. */
export type FindingGrouping =
  /** The area it stands under. */
  | 'AREA'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** True when the report marks that there is a recommendation on it. */
  | 'MARKED'
  /** Its paragraph number as printed. */
  | 'NUMBER'
  /** Whether it tells of something good or bad. */
  | 'POLARITY'
  /** Who speaks. */
  | 'VOICE';

/** A link to a finding, and how it is known. */
export type FindingLink = Link & {
  readonly __typename?: 'FindingLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Finding;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a finding. */
export type FindingLinkConnection = {
  readonly __typename?: 'FindingLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<FindingLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list findings. */
export type FindingOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: FindingSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what findings can be ordered. */
export type FindingSort =
  /** The area it stands under. */
  | 'AREA'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** True when the report marks that there is a recommendation on it. */
  | 'MARKED'
  /** Its paragraph number as printed. */
  | 'NUMBER'
  /** Whether it tells of something good or bad. */
  | 'POLARITY'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What it says, in our words. */
  | 'SUMMARY'
  /** What it says, in the words of the source. */
  | 'TEXT'
  /** Who speaks. */
  | 'VOICE';

/** A gap, contradiction or defect that a rule found. */
export type Flag = Node & {
  readonly __typename?: 'Flag';
  /** The day from which the papers show it. */
  readonly asAt?: Maybe<Scalars['Date']['output']>;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** How sure it is. */
  readonly certainty: Certainty;
  /** The check that raised it. */
  readonly check: CheckInfo;
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What a flag is about. */
  readonly raisedOn: NodeLinkConnection;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** The rule that raised it. */
  readonly rule: Scalars['String']['output'];
  /** What was searched, where it says that something was not found. */
  readonly searched?: Maybe<Scalars['String']['output']>;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: Severity;
  /** The passages that prove it, in the order in which they are best read, each with what it prints. */
  readonly shown: ReadonlyArray<FlagShownInfo>;
  /** What it rests on, by the paper that prints it: each side of a disagreement stands for itself. */
  readonly sides: ReadonlyArray<FlagSideInfo>;
  /** What people decided on it. */
  readonly standing: FlagStanding;
  /** What it says, in our words. */
  readonly summary: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** A gap, contradiction or defect that a rule found. */
export type FlagCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A gap, contradiction or defect that a rule found. */
export type FlagFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** A gap, contradiction or defect that a rule found. */
export type FlagLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A gap, contradiction or defect that a rule found. */
export type FlagNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** A gap, contradiction or defect that a rule found. */
export type FlagRaisedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A gap, contradiction or defect that a rule found. */
export type FlagReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A gap, contradiction or defect that a rule found. */
export type FlagRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A gap, contradiction or defect that a rule found. */
export type FlagTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of flags. */
export type FlagConnection = {
  readonly __typename?: 'FlagConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<FlagEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Flag>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of flags. */
export type FlagConnectionCountsArgs = {
  by: ReadonlyArray<FlagGrouping>;
};

/** A flag in a list. */
export type FlagEdge = {
  readonly __typename?: 'FlagEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The flag. */
  readonly node: Flag;
};

/** Which flags to list: those that fit all that is given. */
export type FlagFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<FlagFilter>>;
  /** The day from which the papers show it. */
  readonly asAt?: InputMaybe<DateFilter>;
  /** How sure it is. One of these; null stands for those that have none. */
  readonly certainty?: InputMaybe<ReadonlyArray<InputMaybe<Certainty>>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<FlagFilter>>;
  /** The rule that raised it. */
  readonly rule?: InputMaybe<TextFilter>;
  /** What was searched, where it says that something was not found. */
  readonly searched?: InputMaybe<TextFilter>;
  /** How much it matters. One of these; null stands for those that have none. */
  readonly severity?: InputMaybe<ReadonlyArray<InputMaybe<Severity>>>;
  /** What it says, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
};

/** By what flags can be counted. */
export type FlagGrouping =
  /** The day from which the papers show it. */
  | 'AS_AT'
  /** The day from which the papers show it. Its year alone. */
  | 'AS_AT_YEAR'
  /** How sure it is. */
  | 'CERTAINTY'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** The rule that raised it. */
  | 'RULE'
  /** How much it matters. */
  | 'SEVERITY';

/** A link to a flag, and how it is known. */
export type FlagLink = Link & {
  readonly __typename?: 'FlagLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Flag;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a flag. */
export type FlagLinkConnection = {
  readonly __typename?: 'FlagLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<FlagLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Flag>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list flags. */
export type FlagOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: FlagSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A passage that proves a flag. */
export type FlagShownInfo = {
  readonly __typename?: 'FlagShownInfo';
  /** The day of that document. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The document that it stands in. */
  readonly document?: Maybe<Document>;
  /** The passage. */
  readonly passage: Passage;
  /** What it prints for that. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The property that it tells of, where it is about one. */
  readonly property?: Maybe<Scalars['String']['output']>;
};

/** What one paper prints of what a flag is about. */
export type FlagSideInfo = {
  readonly __typename?: 'FlagSideInfo';
  /** Its day. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The paper; of a report in a pack, the report. */
  readonly document?: Maybe<Document>;
  /** What it prints, in the order in which it is best read. */
  readonly shown: ReadonlyArray<FlagShownInfo>;
};

/** By what flags can be ordered. */
export type FlagSort =
  /** The day from which the papers show it. */
  | 'AS_AT'
  /** How sure it is. */
  | 'CERTAINTY'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** The rule that raised it. */
  | 'RULE'
  /** What was searched, where it says that something was not found. */
  | 'SEARCHED'
  /** How much it matters. */
  | 'SEVERITY'
  /** What it says, in our words. */
  | 'SUMMARY';

/** What people decided on a flag. */
export type FlagStanding =
  /** A person says that it is right. */
  | 'CONFIRMED'
  /** Nobody has decided on it. */
  | 'OPEN'
  /** A person says that it is wrong; the reason is kept with it. */
  | 'REJECTED';

/** A page of gaps. */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that are asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing that something was not found for. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Links to what comes nearest, where nothing answers it, the surest first. They do not say that it answers it. */
  readonly nearest: ReadonlyArray<TraceLink>;
  /** The thing. */
  readonly node: Node;
  /** True when a suggested link would fill the gap. */
  readonly suggested: Scalars['Boolean']['output'];
  /** The suggested links that would fill it, the surest first. */
  readonly suggestions: ReadonlyArray<TraceLink>;
};

/** The gaps of one kind. */
export type GapGroup = {
  readonly __typename?: 'GapGroup';
  /** The kind. */
  readonly kind: GapKind;
  /** How many things were looked at. */
  readonly lookedAt: Scalars['Int']['output'];
  /** How many of the gaps would be none if suggested links were right. */
  readonly suggested: Scalars['Int']['output'];
  /** The things, in reading order. */
  readonly things: GapConnection;
  /** How many there are; those that suggested links would fill among them. */
  readonly total: Scalars['Int']['output'];
  /** It in words. */
  readonly words: Scalars['String']['output'];
};


/** The gaps of one kind. */
export type GapGroupThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  suggested?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What was looked for and not found. */
export type GapKind =
  /** An action with neither a date nor the word that it is ongoing. */
  | 'ACTION_WITHOUT_DATE'
  /** An action without an owner. */
  | 'ACTION_WITHOUT_OWNER'
  /** An action without a success measure. */
  | 'ACTION_WITHOUT_SUCCESS_MEASURE'
  /**
   * A finding of a weakness, or of good and bad together, with no link to what a plan does about it: neither its own, nor through
   * what it led to.
   */
  | 'FINDING_WITHOUT_ACTION'
  /** A measure with no link to the plan that it belongs to. */
  | 'MEASURE_WITHOUT_ACTION'
  /**
   * A recommendation, priority action or area for improvement that no measure of a plan's appendix restates, while measures restate others
   * that the same inspection asked for in the same form.
   */
  | 'RECOMMENDATION_LEFT_OUT'
  /**
   * A recommendation with no link to what a plan does about it: neither its own, nor through a measure that restates it. Those that
   * a committee is asked are answered by its resolutions, and not looked at.
   */
  | 'RECOMMENDATION_WITHOUT_ACTION';

/** What was looked for and not found. A link counts when it is stated, structural or confirmed; what only suggestions would lead to is counted apart. */
export type GapsResult = {
  readonly __typename?: 'GapsResult';
  /** Each kind of gap, those without any too. */
  readonly groups: ReadonlyArray<GapGroup>;
  /** The plans whose actions were looked at: those that have been read and that no plan that has been read supersedes. */
  readonly plans: ReadonlyArray<Plan>;
};


/** What was looked for and not found. A link counts when it is stated, structural or confirmed; what only suggestions would lead to is counted apart. */
export type GapsResultGroupsArgs = {
  kind?: InputMaybe<ReadonlyArray<GapKind>>;
};

/** The grades inspectors give, of all frameworks. */
export type Grade =
  /** A grade of frameworks before 2013. */
  | 'ADEQUATE'
  /** Good. */
  | 'GOOD'
  /** The lowest grade. */
  | 'INADEQUATE'
  /** A SEND area: inconsistent experiences and outcomes. */
  | 'INCONSISTENT_EXPERIENCES'
  /** Named, but not judged. */
  | 'NOT_JUDGED'
  /** The highest grade. */
  | 'OUTSTANDING'
  /** A SEND area: typically positive experiences and outcomes. */
  | 'POSITIVE_EXPERIENCES'
  /** Requires improvement, or requires improvement to be good. */
  | 'REQUIRES_IMPROVEMENT'
  /** A SEND area: widespread or systemic failings. */
  | 'SYSTEMIC_FAILINGS';

/** What the graph holds. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** The councils whose documents have been read. */
  readonly councils: ReadonlyArray<Council>;
  /** A digest of everything loaded: the same digest, the same graph. */
  readonly digest: Scalars['String']['output'];
  /** The engine that keeps the graph. */
  readonly engine: Scalars['String']['output'];
  /** How many there are of each label. */
  readonly labels: ReadonlyArray<LabelCount>;
  /** The newest day on which something that has been read was published or met: the day that counts as today where none is given. */
  readonly newest?: Maybe<Scalars['Date']['output']>;
  /** How many things. */
  readonly nodes: Scalars['Int']['output'];
  /** How many links between them. */
  readonly relationships: Scalars['Int']['output'];
  /** Whether what follows from every decision shows. */
  readonly settled: Settled;
  /** How many links there are of each relationship. */
  readonly types: ReadonlyArray<TypeCount>;
};

/** One thing that a group is alike in. */
export type GroupKey = {
  readonly __typename?: 'GroupKey';
  /** By what it was asked to be counted. */
  readonly by: Scalars['String']['output'];
  /** The council, where it was counted by council. */
  readonly thing?: Maybe<Node>;
  /** What all of the group have there; null where they have nothing. */
  readonly value?: Maybe<Scalars['Value']['output']>;
};

/** A piece of a text in which words stand that were looked for. */
export type HighlightInfo = {
  readonly __typename?: 'HighlightInfo';
  /** Whether text stands after it. */
  readonly cutAfter: Scalars['Boolean']['output'];
  /** Whether text stands before it. */
  readonly cutBefore: Scalars['Boolean']['output'];
  /** The property that it is a piece of. */
  readonly property: Scalars['String']['output'];
  /** Where the words stand in the piece. */
  readonly ranges: ReadonlyArray<TextRangeInfo>;
  /** Where the piece begins in the text of the property, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** The piece: the text itself where that is short, else about 30 words of it. */
  readonly text: Scalars['String']['output'];
};

/** Something that is counted again and again. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** Which way is good. */
  readonly better?: Maybe<Direction>;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** The group of indicators it belongs to. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it measures. */
  readonly measures: NodeLinkConnection;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What the papers call it. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** What it has. */
  readonly observations: ObservationLinkConnection;
  /** What a figure, a rating key or a thing of a council belongs to. */
  readonly ofCouncil: CouncilLinkConnection;
  /** Who owns it; several own it jointly. */
  readonly ownedBy: RoleLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** What it is counted in. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Why that way is good, or why neither is. */
  readonly why?: Maybe<Scalars['String']['output']>;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** Something that is counted again and again. */
export type IndicatorCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** Something that is counted again and again. */
export type IndicatorFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** Something that is counted again and again. */
export type IndicatorLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** Something that is counted again and again. */
export type IndicatorMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is counted again and again. */
export type IndicatorNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** Something that is counted again and again. */
export type IndicatorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrderBy>;
};


/** Something that is counted again and again. */
export type IndicatorOfCouncilArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilOrderBy>;
};


/** Something that is counted again and again. */
export type IndicatorOwnedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrderBy>;
};


/** Something that is counted again and again. */
export type IndicatorReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is counted again and again. */
export type IndicatorRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is counted again and again. */
export type IndicatorTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of indicators. */
export type IndicatorConnectionCountsArgs = {
  by: ReadonlyArray<IndicatorGrouping>;
};

/** An indicator in a list. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: Indicator;
};

/** How many indicators a family has. */
export type IndicatorFamilyCount = {
  readonly __typename?: 'IndicatorFamilyCount';
  /** The family; null for indicators of none. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** Which indicators to list: those that fit all that is given. */
export type IndicatorFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<IndicatorFilter>>;
  /** Which way is good. One of these; null stands for those that have none. */
  readonly better?: InputMaybe<ReadonlyArray<InputMaybe<Direction>>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** The group of indicators it belongs to. */
  readonly family?: InputMaybe<TextFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Its name. */
  readonly name?: InputMaybe<TextFilter>;
  /** What the papers call it. */
  readonly names?: InputMaybe<TextsFilter>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<IndicatorFilter>>;
  /** What it is counted in. */
  readonly unit?: InputMaybe<TextFilter>;
  /** Why that way is good, or why neither is. */
  readonly why?: InputMaybe<TextFilter>;
};

/** By what indicators can be counted. */
export type IndicatorGrouping =
  /** Which way is good. */
  | 'BETTER'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The group of indicators it belongs to. */
  | 'FAMILY'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its name. */
  | 'NAME'
  /** What it is counted in. */
  | 'UNIT';

/** An indicator, and what is known of it in short. */
export type IndicatorInfo = {
  readonly __typename?: 'IndicatorInfo';
  /** In how many documents these stand; a pack with all its reports is one, and so are the editions of one publication. */
  readonly documents: Scalars['Int']['output'];
  /** How many figures it has, of all kinds. */
  readonly figures: Scalars['Int']['output'];
  /** The indicator: its name, what the papers call it, unit, which way is good and why, family. */
  readonly indicator: Indicator;
  /** The newest of its own figures by the last day of its period; where papers differ, that of the document published last. Null where none has a period. */
  readonly latest?: Maybe<FigureInfo>;
  /**
   * Its own figures that have a number and a period, the oldest first, and at most the last 100. They are of one unit and one length of period: those of
   * the newest figure where it has any to be compared with, else those that are the most. Where papers differ on a period, the figure of the document published last is shown, and the point is marked.
   */
  readonly points: ReadonlyArray<SparkInfo>;
};

/** A page of indicators with what is known of them in short. */
export type IndicatorInfoConnection = {
  readonly __typename?: 'IndicatorInfoConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<IndicatorInfoEdge>;
  /** The page, the indicators alone. */
  readonly nodes: ReadonlyArray<IndicatorInfo>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One indicator in a list. */
export type IndicatorInfoEdge = {
  readonly __typename?: 'IndicatorInfoEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: IndicatorInfo;
};

/** A link to an indicator, and how it is known. */
export type IndicatorLink = Link & {
  readonly __typename?: 'IndicatorLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Indicator;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to an indicator. */
export type IndicatorLinkConnection = {
  readonly __typename?: 'IndicatorLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<IndicatorLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A council's indicators. */
export type IndicatorListResult = {
  readonly __typename?: 'IndicatorListResult';
  /** The council. */
  readonly council: Council;
  /** The families of all the council's indicators, in the order of the alphabet, whatever the list is limited to. */
  readonly families: ReadonlyArray<IndicatorFamilyCount>;
  /** They, a page at a time. */
  readonly list: IndicatorInfoConnection;
  /** How many indicators fit what is asked for. */
  readonly total: Scalars['Int']['output'];
};


/** A council's indicators. */
export type IndicatorListResultListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** In what order to list indicators. */
export type IndicatorOrder =
  /** By family, then by name; those of no family last. */
  | 'FAMILY'
  /** Those with the most figures first, then by name. */
  | 'FIGURES';

/** In what order to list indicators. */
export type IndicatorOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: IndicatorSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what indicators can be ordered. */
export type IndicatorSort =
  /** Which way is good. */
  | 'BETTER'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The group of indicators it belongs to. */
  | 'FAMILY'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its name. */
  | 'NAME'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What it is counted in. */
  | 'UNIT'
  /** Why that way is good, or why neither is. */
  | 'WHY';

/** An inspection, visit or review. */
export type Inspection = Node & {
  readonly __typename?: 'Inspection';
  /** What it asked for, in reading order, and what is known to have come of each. */
  readonly asked: ReadonlyArray<AskedInfo>;
  /** Who inspected. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** The day that stands for it: that on which its report was published, else its last, else its first. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** What it found, in reading order. */
  readonly findings: ReadonlyArray<Finding>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** The framework inspected under. */
  readonly framework?: Maybe<Scalars['String']['output']>;
  /** What it gave. */
  readonly gave: NodeLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Its judgements, in the order of their areas: the whole first, areas that are not known last. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What kind of inspection it is. */
  readonly kind?: Maybe<InspectionKind>;
  /** The lead inspector named in the report. */
  readonly leadInspector?: Maybe<Scalars['String']['output']>;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** What a figure, a rating key or a thing of a council belongs to. */
  readonly ofCouncil: CouncilLinkConnection;
  /** The overall grade. */
  readonly overall?: Maybe<Grade>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** The day its report was published. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** The document that tells of an inspection, plan or meeting. */
  readonly reportedIn: DocumentLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** Its first day. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** What the inspection is called. */
  readonly title: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** How much it gave. Links count when they are stated, structural or confirmed, here and below. */
  readonly totals: InspectionTotalsInfo;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** An inspection, visit or review. */
export type InspectionCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** An inspection, visit or review. */
export type InspectionFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** An inspection, visit or review. */
export type InspectionGaveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An inspection, visit or review. */
export type InspectionLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** An inspection, visit or review. */
export type InspectionNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** An inspection, visit or review. */
export type InspectionOfCouncilArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilOrderBy>;
};


/** An inspection, visit or review. */
export type InspectionReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An inspection, visit or review. */
export type InspectionRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An inspection, visit or review. */
export type InspectionReportedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrderBy>;
};


/** An inspection, visit or review. */
export type InspectionTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of inspections. */
export type InspectionConnection = {
  readonly __typename?: 'InspectionConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<InspectionEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Inspection>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of inspections. */
export type InspectionConnectionCountsArgs = {
  by: ReadonlyArray<InspectionGrouping>;
};

/** An inspection in a list. */
export type InspectionEdge = {
  readonly __typename?: 'InspectionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The inspection. */
  readonly node: Inspection;
};

/** Which inspections to list: those that fit all that is given. */
export type InspectionFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<InspectionFilter>>;
  /** Who inspected. */
  readonly body?: InputMaybe<TextFilter>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** Its last day. */
  readonly endedOn?: InputMaybe<DateFilter>;
  /** The framework inspected under. */
  readonly framework?: InputMaybe<TextFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What kind of inspection it is. One of these; null stands for those that have none. */
  readonly kind?: InputMaybe<ReadonlyArray<InputMaybe<InspectionKind>>>;
  /** The lead inspector named in the report. */
  readonly leadInspector?: InputMaybe<TextFilter>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<InspectionFilter>>;
  /** The overall grade. One of these; null stands for those that have none. */
  readonly overall?: InputMaybe<ReadonlyArray<InputMaybe<Grade>>>;
  /** The day its report was published. */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** Its first day. */
  readonly startedOn?: InputMaybe<DateFilter>;
  /** What the inspection is called. */
  readonly title?: InputMaybe<TextFilter>;
};

/** By what inspections can be counted. */
export type InspectionGrouping =
  /** Who inspected. */
  | 'BODY'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** Its last day. */
  | 'ENDED_ON'
  /** Its last day. Its year alone. */
  | 'ENDED_ON_YEAR'
  /** The framework inspected under. */
  | 'FRAMEWORK'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What kind of inspection it is. */
  | 'KIND'
  /** The lead inspector named in the report. */
  | 'LEAD_INSPECTOR'
  /** The overall grade. */
  | 'OVERALL'
  /** The day its report was published. */
  | 'PUBLISHED_ON'
  /** The day its report was published. Its year alone. */
  | 'PUBLISHED_ON_YEAR'
  /** Its first day. */
  | 'STARTED_ON'
  /** Its first day. Its year alone. */
  | 'STARTED_ON_YEAR'
  /** What the inspection is called. */
  | 'TITLE';

/** A council's inspections, and how its areas were judged over the years. */
export type InspectionHistoryResult = {
  readonly __typename?: 'InspectionHistoryResult';
  /** The council. */
  readonly council: Council;
  /** The judgements over the years: one grid for each scale that any of them is on, since no two scales can be compared. */
  readonly grids: ReadonlyArray<JudgementGridInfo>;
  /** Those whose reports have been read, the newest first. */
  readonly inspections: ReadonlyArray<Inspection>;
  /** Those that are known only because another text names them, the newest first. */
  readonly named: ReadonlyArray<Inspection>;
};

/** The kinds of inspection and visit. */
export type InspectionKind =
  /** A visit to one part of the services, without judgements. */
  | 'FOCUSED_VISIT'
  /** An inspection of a whole area by several inspectorates. */
  | 'JOINT_AREA'
  /** A visit after a judgement of inadequate. */
  | 'MONITORING_VISIT'
  /** Any other inspection or review. */
  | 'OTHER'
  /** A review by officers and members of other councils. */
  | 'PEER_REVIEW'
  /** A review of the local safeguarding children board. */
  | 'SAFEGUARDING_BOARD'
  /** An inspection of the local area for special educational needs and disabilities. */
  | 'SEND'
  /** An inspection of a council's children's services with judgements. */
  | 'STANDARD';

/** In what order to list inspections. */
export type InspectionOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: InspectionSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what inspections can be ordered. */
export type InspectionSort =
  /** Who inspected. */
  | 'BODY'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** Its last day. */
  | 'ENDED_ON'
  /** The framework inspected under. */
  | 'FRAMEWORK'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What kind of inspection it is. */
  | 'KIND'
  /** The lead inspector named in the report. */
  | 'LEAD_INSPECTOR'
  /** The overall grade. */
  | 'OVERALL'
  /** The day its report was published. */
  | 'PUBLISHED_ON'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** Its first day. */
  | 'STARTED_ON'
  /** What the inspection is called. */
  | 'TITLE';

/** How much an inspection gave. */
export type InspectionTotalsInfo = {
  readonly __typename?: 'InspectionTotalsInfo';
  /** How many things it asked for. */
  readonly asked: Scalars['Int']['output'];
  /** How many findings. */
  readonly findings: Scalars['Int']['output'];
  /** How many judgements. */
  readonly judgements: Scalars['Int']['output'];
  /** How many of each kind, in the order of the kinds; those that none is of are left out. */
  readonly kinds: ReadonlyArray<AskedKindCount>;
  /** How many findings of each polarity, in the order of the polarities; those that none has are left out. */
  readonly polarities: ReadonlyArray<PolarityCount>;
};

/** One area's grade in an inspection. */
export type Judgement = Node & {
  readonly __typename?: 'Judgement';
  /** The area judged, as printed. */
  readonly area: Scalars['String']['output'];
  /** Keys of the area that hold across frameworks. */
  readonly areaKeys: ReadonlyArray<Scalars['String']['output']>;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** Who or what gave a judgement, finding, recommendation or measure. */
  readonly givenBy: NodeLinkConnection;
  /** The grade given. */
  readonly grade: Grade;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** One area's grade in an inspection. */
export type JudgementCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** One area's grade in an inspection. */
export type JudgementFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** One area's grade in an inspection. */
export type JudgementGivenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One area's grade in an inspection. */
export type JudgementLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** One area's grade in an inspection. */
export type JudgementNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** One area's grade in an inspection. */
export type JudgementReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One area's grade in an inspection. */
export type JudgementRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One area's grade in an inspection. */
export type JudgementTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** How one inspection judged one area. */
export type JudgementCellInfo = {
  readonly __typename?: 'JudgementCellInfo';
  /** The judgements: none where it did not judge this area. A judgement of several areas stands in the cell of each; of outcomes for SEND, which are one area and the whole, in that area's alone. */
  readonly judgements: ReadonlyArray<Judgement>;
};

/** A page of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of judgements. */
export type JudgementConnectionCountsArgs = {
  by: ReadonlyArray<JudgementGrouping>;
};

/** A judgement in a list. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** Which judgements to list: those that fit all that is given. */
export type JudgementFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<JudgementFilter>>;
  /** The area judged, as printed. */
  readonly area?: InputMaybe<TextFilter>;
  /** Keys of the area that hold across frameworks. */
  readonly areaKeys?: InputMaybe<TextsFilter>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** The grade given. One of these; null stands for those that have none. */
  readonly grade?: InputMaybe<ReadonlyArray<InputMaybe<Grade>>>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<JudgementFilter>>;
};

/** The judgements on one scale over the years. */
export type JudgementGridInfo = {
  readonly __typename?: 'JudgementGridInfo';
  /** The inspections that gave them, the oldest first: the columns. */
  readonly inspections: ReadonlyArray<Inspection>;
  /** The areas that were judged: the rows. */
  readonly rows: ReadonlyArray<JudgementRowInfo>;
  /** The scale. */
  readonly scale: JudgementScale;
};

/** By what judgements can be counted. */
export type JudgementGrouping =
  /** The area judged, as printed. */
  | 'AREA'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The grade given. */
  | 'GRADE'
  /** False for what is known only because a text names it. */
  | 'HELD';

/** In what order to list judgements. */
export type JudgementOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: JudgementSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** How one area was judged over the years. */
export type JudgementRowInfo = {
  readonly __typename?: 'JudgementRowInfo';
  /** What the area is about, where that is known. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** A cell for each inspection, in the order of the columns. */
  readonly cells: ReadonlyArray<JudgementCellInfo>;
  /** The key of the area that holds across frameworks; null where a judgement has none. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** The area in words; that which the report prints, where the key is not known or there is none. */
  readonly label: Scalars['String']['output'];
};

/** On what scale a judgement is given. */
export type JudgementScale =
  /** The grades: outstanding, good, requires improvement, inadequate; adequate before 2013. */
  | 'GRADES'
  /** What an inspection of services for special educational needs and disabilities says of experiences and outcomes. */
  | 'SEND_OUTCOMES';

/** By what judgements can be ordered. */
export type JudgementSort =
  /** The area judged, as printed. */
  | 'AREA'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The grade given. */
  | 'GRADE'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** As they are read: in the order of their ids. */
  | 'READING';

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
  /** What a reader says of a thing, as that it is wrong; or an editor, in answer. */
  | 'Note'
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

/** How many things there are of one label. */
export type LabelCount = {
  readonly __typename?: 'LabelCount';
  /** What the label means. */
  readonly about: Scalars['String']['output'];
  /** The label. */
  readonly label: Label;
  /** What several are called. */
  readonly many: Scalars['String']['output'];
  /** What one is called. */
  readonly one: Scalars['String']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** A council's newest inspection. */
export type LastInspectionInfo = {
  readonly __typename?: 'LastInspectionInfo';
  /** The council. */
  readonly council: Council;
  /** The day that stands for it: that on which its report was published, else its last, else its first. */
  readonly day: Scalars['Date']['output'];
  /** The inspection. */
  readonly inspection: Inspection;
};

/** An open action, and how it stands to its milestone. */
export type LateActionInfo = {
  readonly __typename?: 'LateActionInfo';
  /** The action. */
  readonly action: Action;
  /** The day asked for. */
  readonly asAt: Scalars['Date']['output'];
  /** Its class. */
  readonly class: LateClass;
  /**
   * Flags that doubt its printed date, or that of an action with which it hangs together: the dates of the two do not fit, or it is no day at all.
   * What a person says is wrong is left out, and what later papers show.
   */
  readonly dateDoubts: ReadonlyArray<Flag>;
  /**
   * How many days. LATE: from the milestone to the plan's status date, or to the day asked for where that is earlier.
   * DUE_SINCE: from the milestone to the day asked for. DUE: from the day asked for to the milestone.
   */
  readonly days: Scalars['Int']['output'];
  /** Who owns it. */
  readonly owners: ReadonlyArray<Role>;
  /** The plan it stands in. */
  readonly plan: Plan;
  /** The top level of the plan that it stands under. */
  readonly priority?: Maybe<Priority>;
  /** How far its date slipped since the first version of the plan that has it; null where no earlier one is known. */
  readonly slip?: Maybe<SlipInfo>;
  /** The day the plan's ratings speak of. */
  readonly statusAt?: Maybe<Scalars['Date']['output']>;
};

/**
 * How an action stands to its milestone. Said to be complete, everyday business or withdrawn, it is in no class and counted apart.
 * Any other rating counts as open: one that is deferred or not known too, for its printed date still stands.
 */
export type LateClass =
  /** The milestone is the day asked for, or still to come. */
  | 'DUE'
  /** The milestone fell on or after the status date and before the day asked for: the plan cannot tell whether it was met. So does any past milestone of a plan without a status date. */
  | 'DUE_SINCE'
  /** The plan's own status date is past the milestone, and the action is not complete. */
  | 'LATE';

/** How many actions are in one class. */
export type LateClassCount = {
  readonly __typename?: 'LateClassCount';
  /** The class. */
  readonly class: LateClass;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** The day a council's actions are measured against. */
export type LateDayInfo = {
  readonly __typename?: 'LateDayInfo';
  /** The council. */
  readonly council: Council;
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** Why this day. */
  readonly reason: LateDayReason;
  /** The meeting or document that it comes from; null where it was asked for. */
  readonly source?: Maybe<Node>;
};

/** Why a day was used. */
export type LateDayReason =
  /** It was asked for. */
  | 'ASKED'
  /** It is the day the newest document that has been read was published. */
  | 'NEWEST_DOCUMENT'
  /** It is the day of the newest meeting that has been read. */
  | 'NEWEST_MEETING';

/** The actions of one owner or one priority. */
export type LateGroup = {
  readonly __typename?: 'LateGroup';
  /** Its actions, those furthest past their milestone first within each class. */
  readonly actions: ReadonlyArray<LateActionInfo>;
  /** What it is a group of. */
  readonly by: LateGrouping;
  /** How many there are of each class. */
  readonly classes: ReadonlyArray<LateClassCount>;
  /** The owner or priority; null for those with none. */
  readonly node?: Maybe<Node>;
  /** How many actions there are in all, those in no class too. */
  readonly total: Scalars['Int']['output'];
};


/** The actions of one owner or one priority. */
export type LateGroupActionsArgs = {
  classes?: InputMaybe<ReadonlyArray<LateClass>>;
};

/** What late actions can be grouped by. */
export type LateGrouping =
  /** By who owns them; one with several owners stands under each. */
  | 'OWNER'
  /** By the top level of the plan. */
  | 'PRIORITY';

/** Which actions are late. */
export type LateResult = {
  readonly __typename?: 'LateResult';
  /** The actions, those furthest past their milestone first within each class. */
  readonly actions: ReadonlyArray<LateActionInfo>;
  /** How many are in no class, and why. */
  readonly apart: ReadonlyArray<ApartCount>;
  /** How many there are of each class. */
  readonly classes: ReadonlyArray<LateClassCount>;
  /** The day that each council's actions are measured against. */
  readonly days: ReadonlyArray<LateDayInfo>;
  /** The actions by owner and by priority, in reading order; those with none come last. */
  readonly groups: ReadonlyArray<LateGroup>;
  /** The plans looked at. */
  readonly plans: ReadonlyArray<Plan>;
  /** How many actions these have. */
  readonly total: Scalars['Int']['output'];
};


/** Which actions are late. */
export type LateResultActionsArgs = {
  classes?: InputMaybe<ReadonlyArray<LateClass>>;
};

/** How much is not shown, for one reason. */
export type LeftOutCount = {
  readonly __typename?: 'LeftOutCount';
  /** Why. */
  readonly reason: LeftOutReason;
  /** How many things or links. */
  readonly total: Scalars['Int']['output'];
  /** The same in words. */
  readonly words: Scalars['String']['output'];
};

/** Why something is not shown on a thread. */
export type LeftOutReason =
  /** Links known in a way that was not asked for. */
  | 'BASIS'
  /** Other actions that stand under an objective of the thread. */
  | 'BESIDE'
  /** Things further away than the thread was followed. */
  | 'DEPTH'
  /** Things beyond the number that is shown. */
  | 'LIMIT'
  /** Links that a person rejected. */
  | 'REJECTED';

/** A link from the thing at hand to another, and how it is known. */
export type Link = {
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** Which way a link runs from the thing at hand. */
export type LinkDirection =
  /** To it. */
  | 'IN'
  /** From it. */
  | 'OUT';

/** All links of one relationship and direction from one thing. */
export type LinkGroup = {
  readonly __typename?: 'LinkGroup';
  /** Which way the links run. */
  readonly direction: LinkDirection;
  /** The links, a page at a time. */
  readonly page: NodeLinkConnection;
  /** The link in words, read from the thing at hand: is owned by. */
  readonly phrase: Scalars['String']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** The relationship. */
  readonly type: RelationshipType;
};


/** All links of one relationship and direction from one thing. */
export type LinkGroupPageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A link, told by what it runs between. */
export type LinkMeant = {
  /** The concern that comes back, where several links of this relationship run between the two. */
  readonly concern?: InputMaybe<Scalars['String']['input']>;
  /** The id of the thing that it runs from. */
  readonly from: Scalars['ID']['input'];
  /** The manner of a reference, where several links of this relationship run between the two. */
  readonly kind?: InputMaybe<ReferenceKind>;
  /** The id of the thing that it runs to. */
  readonly to: Scalars['ID']['input'];
  /** Its relationship. */
  readonly type: RelationshipType;
};

/** A link that a thing must have, or must not have. */
export type LinkedFilter = {
  /** Known in one of these ways; unless told, stated, structural or confirmed. */
  readonly basis?: InputMaybe<ReadonlyArray<Basis>>;
  /** Which way it runs from the thing. */
  readonly direction?: LinkDirection;
  /** False: there is no such link. */
  readonly exists?: Scalars['Boolean']['input'];
  /** To or from a thing of one of these labels. */
  readonly labels?: InputMaybe<ReadonlyArray<Label>>;
  /** To or from one of the things with these ids. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The relationship. */
  readonly type: RelationshipType;
};

/** One point raised in a minute. */
export type Matter = Node & {
  readonly __typename?: 'Matter';
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its place in the minute. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** The minute in which a matter was raised or a promise made. */
  readonly raisedIn: MinuteLinkConnection;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What was raised, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What was raised, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** One point raised in a minute. */
export type MatterCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** One point raised in a minute. */
export type MatterFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** One point raised in a minute. */
export type MatterLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** One point raised in a minute. */
export type MatterNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** One point raised in a minute. */
export type MatterRaisedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MinuteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MinuteOrderBy>;
};


/** One point raised in a minute. */
export type MatterReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One point raised in a minute. */
export type MatterRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One point raised in a minute. */
export type MatterTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of matters raised. */
export type MatterConnection = {
  readonly __typename?: 'MatterConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<MatterEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Matter>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of matters raised. */
export type MatterConnectionCountsArgs = {
  by: ReadonlyArray<MatterGrouping>;
};

/** A matter raised in a list. */
export type MatterEdge = {
  readonly __typename?: 'MatterEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The matter raised. */
  readonly node: Matter;
};

/** Which matters raised to list: those that fit all that is given. */
export type MatterFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<MatterFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<MatterFilter>>;
  /** Its place in the minute. */
  readonly number?: InputMaybe<TextFilter>;
  /** What was raised, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What was raised, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
};

/** By what matters raised can be counted. */
export type MatterGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its place in the minute. */
  | 'NUMBER';

/** In what order to list matters raised. */
export type MatterOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: MatterSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what matters raised can be ordered. */
export type MatterSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its place in the minute. */
  | 'NUMBER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What was raised, in our words. */
  | 'SUMMARY'
  /** What was raised, in the words of the source. */
  | 'TEXT';

/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type Measure = Node & {
  readonly __typename?: 'Measure';
  /** What a plan does about something found, asked or resolved. */
  readonly addressedBy: NodeLinkConnection;
  /** What it came from. */
  readonly cameFrom: FindingLinkConnection;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What is known to have come of it. */
  readonly fate: FateInfo;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** Who or what gave a judgement, finding, recommendation or measure. */
  readonly givenBy: NodeLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** The indicator that should show the change. */
  readonly measuredBy: IndicatorLinkConnection;
  /** What comes nearest to something that nothing was found to answer. It does not say that it answers it. */
  readonly nearestTo: NodeLinkConnection;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** The references to the plan, as printed. */
  readonly printedRefs: ReadonlyArray<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** The same concern, found or asked again later. */
  readonly recursAs: RecursAsLinkConnection;
  /** What it recurs from. */
  readonly recursFrom: RecursAsLinkConnection;
  /** Its reference, as A1. */
  readonly ref: Scalars['String']['output'];
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** The recommendation that a measure says again. */
  readonly restates: RecommendationLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it asks, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it asks, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** What it turned from. */
  readonly turnedFrom: TurnedIntoLinkConnection;
  /** A strength that was a concern later, or a concern that was a strength later. */
  readonly turnedInto: TurnedIntoLinkConnection;
  /** What it is reported on by. */
  readonly updates: UpdateLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureCameFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrderBy>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureGivenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureMeasuredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrderBy>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureNearestToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureRecursAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureRecursFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureRestatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrderBy>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureTurnedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureTurnedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a plan's appendix: what an inspection asked, as the plan took it up. */
export type MeasureUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpdateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UpdateOrderBy>;
};

/** Success measures that changed: by their words. */
export type MeasureChangeInfo = {
  readonly __typename?: 'MeasureChangeInfo';
  /** Those that are new. */
  readonly added: ReadonlyArray<SuccessMeasure>;
  /** Those that are gone. */
  readonly removed: ReadonlyArray<SuccessMeasure>;
  /** How many are the same. */
  readonly same: Scalars['Int']['output'];
};

/** A page of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of measures. */
export type MeasureConnectionCountsArgs = {
  by: ReadonlyArray<MeasureGrouping>;
};

/** A measure in a list. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
};

/** Which measures to list: those that fit all that is given. */
export type MeasureFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** The references to the plan, as printed. */
  readonly printedRefs?: InputMaybe<TextsFilter>;
  /** Its reference, as A1. */
  readonly ref?: InputMaybe<TextFilter>;
  /** What it asks, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What it asks, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
};

/** By what measures can be counted. */
export type MeasureGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its reference, as A1. */
  | 'REF';

/** A link to a measure, and how it is known. */
export type MeasureLink = Link & {
  readonly __typename?: 'MeasureLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Measure;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a measure. */
export type MeasureLinkConnection = {
  readonly __typename?: 'MeasureLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<MeasureLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list measures. */
export type MeasureOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: MeasureSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what measures can be ordered. */
export type MeasureSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** Its reference, as A1. */
  | 'REF'
  /** What it asks, in our words. */
  | 'SUMMARY'
  /** What it asks, in the words of the source. */
  | 'TEXT';

/** A meeting of a committee or board. */
export type Meeting = Node & {
  readonly __typename?: 'Meeting';
  /** What it has on its agenda. */
  readonly agenda: AgendaItemLinkConnection;
  /** The body that met. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** The day it was held. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** What it gave. */
  readonly gave: NodeLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a minute. */
  readonly minutes: MinuteLinkConnection;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What a figure, a rating key or a thing of a council belongs to. */
  readonly ofCouncil: CouncilLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** The document that tells of an inspection, plan or meeting. */
  readonly reportedIn: DocumentLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Where. */
  readonly venue?: Maybe<Scalars['String']['output']>;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** A meeting of a committee or board. */
export type MeetingAgendaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgendaItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgendaItemOrderBy>;
};


/** A meeting of a committee or board. */
export type MeetingCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A meeting of a committee or board. */
export type MeetingFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** A meeting of a committee or board. */
export type MeetingGaveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting of a committee or board. */
export type MeetingLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A meeting of a committee or board. */
export type MeetingMinutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MinuteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MinuteOrderBy>;
};


/** A meeting of a committee or board. */
export type MeetingNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** A meeting of a committee or board. */
export type MeetingOfCouncilArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilOrderBy>;
};


/** A meeting of a committee or board. */
export type MeetingReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting of a committee or board. */
export type MeetingRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting of a committee or board. */
export type MeetingReportedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrderBy>;
};


/** A meeting of a committee or board. */
export type MeetingTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** How many meetings a body held. */
export type MeetingBodyCount = {
  readonly __typename?: 'MeetingBodyCount';
  /** The body; null for meetings of which it is not known. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** How many meetings. */
  readonly total: Scalars['Int']['output'];
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of meetings. */
export type MeetingConnectionCountsArgs = {
  by: ReadonlyArray<MeetingGrouping>;
};

/** A meeting in a list. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: Meeting;
};

/** Which meetings to list: those that fit all that is given. */
export type MeetingFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  /** The body that met. */
  readonly body?: InputMaybe<TextFilter>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** The day it was held. */
  readonly date?: InputMaybe<DateFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  /** Its number as printed. */
  readonly number?: InputMaybe<TextFilter>;
  /** Its title. */
  readonly title?: InputMaybe<TextFilter>;
  /** Where. */
  readonly venue?: InputMaybe<TextFilter>;
};

/** By what meetings can be counted. */
export type MeetingGrouping =
  /** The body that met. */
  | 'BODY'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The day it was held. */
  | 'DATE'
  /** The day it was held. Its year alone. */
  | 'DATE_YEAR'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** Its title. */
  | 'TITLE'
  /** Where. */
  | 'VENUE';

/** A council's meetings. */
export type MeetingHistoryResult = {
  readonly __typename?: 'MeetingHistoryResult';
  /** The bodies that met, as the papers name them, in the order of the alphabet, and how many of the meetings above each held. */
  readonly bodies: ReadonlyArray<MeetingBodyCount>;
  /** The council. */
  readonly council: Council;
  /** Those whose agenda or minutes have been read, the newest first; those without a date last. */
  readonly meetings: ReadonlyArray<MeetingInfo>;
  /** Those that are known only because another text names them, the newest first. */
  readonly named: ReadonlyArray<MeetingInfo>;
};

/** A meeting, and how much it is known to hold. */
export type MeetingInfo = {
  readonly __typename?: 'MeetingInfo';
  /** How many promises it was given. */
  readonly commitments: Scalars['Int']['output'];
  /** The documents that report it: minutes and agendas. */
  readonly documents: ReadonlyArray<Document>;
  /** How many items its agenda has. */
  readonly items: Scalars['Int']['output'];
  /** How many matters were raised. */
  readonly matters: Scalars['Int']['output'];
  /** The meeting. */
  readonly meeting: Meeting;
  /** How many minutes it has. */
  readonly minutes: Scalars['Int']['output'];
  /** How many of the resolutions ask somebody for something. */
  readonly requests: Scalars['Int']['output'];
  /** How many resolutions it passed. */
  readonly resolutions: Scalars['Int']['output'];
};

/** A link to a meeting, and how it is known. */
export type MeetingLink = Link & {
  readonly __typename?: 'MeetingLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Meeting;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a meeting. */
export type MeetingLinkConnection = {
  readonly __typename?: 'MeetingLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<MeetingLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list meetings. */
export type MeetingOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: MeetingSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A meeting as it is read. */
export type MeetingResult = {
  readonly __typename?: 'MeetingResult';
  /** Its agenda, in reading order. */
  readonly agenda: ReadonlyArray<AgendaItemInfo>;
  /** The day up to which it is told what came back; null where no day is known at all. */
  readonly day?: Maybe<LateDayInfo>;
  /** The documents that report it: minutes and agendas. */
  readonly documents: ReadonlyArray<Document>;
  /** The meeting. */
  readonly meeting: Meeting;
  /** Its minutes, in reading order. */
  readonly minutes: ReadonlyArray<MinuteInfo>;
};

/** By what meetings can be ordered. */
export type MeetingSort =
  /** The body that met. */
  | 'BODY'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The day it was held. */
  | 'DATE'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** Its title. */
  | 'TITLE'
  /** Where. */
  | 'VENUE';

/** Two things that were made one. */
export type MergeAnswer = {
  readonly __typename?: 'MergeAnswer';
  /** The id of the one that is gone. It leads to the other. */
  readonly gone: Scalars['ID']['output'];
  /** The thing that stayed. */
  readonly kept: Node;
  /** Whether what follows shows. */
  readonly settled: Settled;
};

/** A milestone as a plan gives it. */
export type MilestoneInfo = {
  readonly __typename?: 'MilestoneInfo';
  /** The day it is due; of a month, its last day. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** As printed. */
  readonly milestone?: Maybe<Scalars['String']['output']>;
  /** True where the plan gives it no end. */
  readonly ongoing: Scalars['Boolean']['output'];
};

/** One numbered entry of a meeting's minutes. */
export type Minute = Node & {
  readonly __typename?: 'Minute';
  /** What it answers. */
  readonly answers: NodeLinkConnection;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** What a meeting had before it. */
  readonly considered: NodeLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** The meeting that a minute records. */
  readonly minuteOf: MeetingLinkConnection;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it raised. */
  readonly raised: NodeLinkConnection;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What it resolved. */
  readonly resolved: ResolutionLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it says, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its heading. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteConsideredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteMinuteOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrderBy>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteRaisedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteResolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResolutionOrderBy>;
};


/** One numbered entry of a meeting's minutes. */
export type MinuteTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of minutes. */
export type MinuteConnection = {
  readonly __typename?: 'MinuteConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<MinuteEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Minute>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of minutes. */
export type MinuteConnectionCountsArgs = {
  by: ReadonlyArray<MinuteGrouping>;
};

/** A minute in a list. */
export type MinuteEdge = {
  readonly __typename?: 'MinuteEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The minute. */
  readonly node: Minute;
};

/** Which minutes to list: those that fit all that is given. */
export type MinuteFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<MinuteFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<MinuteFilter>>;
  /** Its number as printed. */
  readonly number?: InputMaybe<TextFilter>;
  /** What it says, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What it says, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
  /** Its heading. */
  readonly title?: InputMaybe<TextFilter>;
};

/** By what minutes can be counted. */
export type MinuteGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** Its heading. */
  | 'TITLE';

/** A minute, and all that stands in it. */
export type MinuteInfo = {
  readonly __typename?: 'MinuteInfo';
  /** What was promised, in reading order. */
  readonly commitments: ReadonlyArray<DecisionInfo>;
  /** What the meeting had before it: agenda items and documents. */
  readonly considered: ReadonlyArray<ConsideredInfo>;
  /** The matters raised, in reading order. */
  readonly matters: ReadonlyArray<Matter>;
  /** The minute, with its number and title. */
  readonly minute: Minute;
  /** What it names: other minutes and meetings, documents, inspections, Acts. What its matters, resolutions and commitments name is there too. */
  readonly references: ReadonlyArray<ReferenceInfo>;
  /** What was resolved, in reading order. */
  readonly resolutions: ReadonlyArray<DecisionInfo>;
};

/** A link to a minute, and how it is known. */
export type MinuteLink = Link & {
  readonly __typename?: 'MinuteLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Minute;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a minute. */
export type MinuteLinkConnection = {
  readonly __typename?: 'MinuteLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<MinuteLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Minute>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list minutes. */
export type MinuteOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: MinuteSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what minutes can be ordered. */
export type MinuteSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What it says, in our words. */
  | 'SUMMARY'
  /** What it says, in the words of the source. */
  | 'TEXT'
  /** Its heading. */
  | 'TITLE';

/** Between which instants an instant must be. All that is given must fit. */
export type MomentFilter = {
  /** At this instant or later. */
  readonly from?: InputMaybe<Scalars['Moment']['input']>;
  /** Whether there is one. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** At this instant or earlier. */
  readonly to?: InputMaybe<Scalars['Moment']['input']>;
};

/** What can be changed: what people decide on links and things, and say of them. Only by POST, and with the key that this server takes decisions with: the header Authorization, "Bearer" and the key. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Confirms a link that a rule suggests, or that somebody rejected. It is on disk, and shown on the link, once this is answered; what follows from it is worked out after that. */
  readonly confirm: DecisionAnswer;
  /**
   * Says that two things of one kind and council are one. The first stays: it has the links of the other, takes what it lacked, and cites
   * what the other says otherwise. The id of the other leads to it from then on. What stands in a plan's rows is never merged, nor papers.
   */
  readonly merge: MergeAnswer;
  /** Says something of a thing, as that it is wrong. It is on disk, and shown with the thing, once this is answered. Only by POST, and with the key that this server takes notes with: the header Authorization, "Bearer" and the key. */
  readonly note: NoteAnswer;
  /**
   * Says that a thing is two, and keeps it so: what a person made one with it, a role that a rule took for it by a slip of the key, or what some
   * papers tell under the same name. The other thing is in the graph once what follows is worked out.
   */
  readonly part: PartAnswer;
  /** Rejects a link, as "confirm" confirms it. A rejected link stays, marked, so that it does not come back as a suggestion. */
  readonly reject: DecisionAnswer;
};


/** What can be changed: what people decide on links and things, and say of them. Only by POST, and with the key that this server takes decisions with: the header Authorization, "Bearer" and the key. */
export type MutationConfirmArgs = {
  by: Scalars['String']['input'];
  link: LinkMeant;
  reason: Scalars['String']['input'];
  seen: Scalars['String']['input'];
};


/** What can be changed: what people decide on links and things, and say of them. Only by POST, and with the key that this server takes decisions with: the header Authorization, "Bearer" and the key. */
export type MutationMergeArgs = {
  by: Scalars['String']['input'];
  keep: Scalars['ID']['input'];
  keepSeen: Scalars['String']['input'];
  other: Scalars['ID']['input'];
  otherSeen: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** What can be changed: what people decide on links and things, and say of them. Only by POST, and with the key that this server takes decisions with: the header Authorization, "Bearer" and the key. */
export type MutationNoteArgs = {
  about: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  says: Scalars['String']['input'];
};


/** What can be changed: what people decide on links and things, and say of them. Only by POST, and with the key that this server takes decisions with: the header Authorization, "Bearer" and the key. */
export type MutationPartArgs = {
  by: Scalars['String']['input'];
  other?: InputMaybe<Scalars['String']['input']>;
  papers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  reason: Scalars['String']['input'];
  seen: Scalars['String']['input'];
  thing: Scalars['ID']['input'];
};


/** What can be changed: what people decide on links and things, and say of them. Only by POST, and with the key that this server takes decisions with: the header Authorization, "Bearer" and the key. */
export type MutationRejectArgs = {
  by: Scalars['String']['input'];
  link: LinkMeant;
  reason: Scalars['String']['input'];
  seen: Scalars['String']['input'];
};

/** What documents added and changed. */
export type NewsAnswer = {
  readonly __typename?: 'NewsAnswer';
  /** What changed, by kind, in the order in which it is told; kinds of which there is nothing are left out. */
  readonly changes: ReadonlyArray<NewsChangeGroup>;
  /** The day that was answered for, and why that day. */
  readonly day: LateDayInfo;
  /** The documents, the newest first. One that prints another again is left out. */
  readonly documents: ReadonlyArray<NewsDocumentInfo>;
  /** The day after which documents count; null where nothing was read before. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** Why from that day. */
  readonly sinceReason: NewsSinceReason;
  /** The meeting or document that the day comes from; null where it was asked for. */
  readonly sinceSource?: Maybe<Node>;
};

/** Things of one kind that a document was the first to say. */
export type NewsBroughtGroup = {
  readonly __typename?: 'NewsBroughtGroup';
  /** The kind, as the name of its type. */
  readonly label: Scalars['String']['output'];
  /** They, in reading order. */
  readonly things: NewsThingConnection;
  /** How many. */
  readonly total: Scalars['Int']['output'];
  /** The kind in words. */
  readonly words: Scalars['String']['output'];
};


/** Things of one kind that a document was the first to say. */
export type NewsBroughtGroupThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes of one kind. */
export type NewsChangeGroup = {
  readonly __typename?: 'NewsChangeGroup';
  /** The kind. */
  readonly kind: NewsChangeKind;
  /** They, those that matter most first. */
  readonly list: ReadonlyArray<NewsChangeInfo>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};


/** Changes of one kind. */
export type NewsChangeGroupListArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One change. */
export type NewsChangeInfo = {
  readonly __typename?: 'NewsChangeInfo';
  /** What stands beside it. */
  readonly aside?: Maybe<Scalars['String']['output']>;
  /** The thing that it tells of. */
  readonly node: Node;
  /** The passages that it rests on. */
  readonly passages: ReadonlyArray<Passage>;
  /** What changed. */
  readonly words: Scalars['String']['output'];
};

/** What can change. */
export type NewsChangeKind =
  /** An action or objective that an earlier version of the plan did not have. */
  | 'ADDED'
  /** A request or promise to which something came back. */
  | 'ANSWERED'
  /** An action or objective that the new version of the plan has no more. */
  | 'DROPPED'
  /** An indicator with a newer figure. */
  | 'FIGURE'
  /** What checks found that the documents show. */
  | 'FLAGGED'
  /** Progress told on a plan. */
  | 'PROGRESS'
  /** A concern that was found or asked about again. */
  | 'RECURRED'
  /** An action that has another milestone in a new version of a plan. */
  | 'REDATED'
  /** An action or objective that a new version of a plan rates otherwise. */
  | 'RERATED'
  /** A strength that is a concern now, or a concern that is a strength. */
  | 'TURNED';

/** A document, and what it was the first to say. */
export type NewsDocumentInfo = {
  readonly __typename?: 'NewsDocumentInfo';
  /** What it was the first to say, by kind of thing, in the order in which a thread runs. */
  readonly brought: ReadonlyArray<NewsBroughtGroup>;
  /** The day on which it came out. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The document. */
  readonly document: Document;
  /** Why it counts as new. The day on which a document was fetched is known of those alone whose record tells it; when one was read in is not kept. */
  readonly reason: NewsDocumentReason;
  /** How many things it says that an earlier document had said. */
  readonly toldAgain: Scalars['Int']['output'];
};

/** Why a document counts as new. */
export type NewsDocumentReason =
  /** It came out after the day. */
  | 'CAME_OUT'
  /** It came out before, and was fetched after the day. */
  | 'FETCHED';

/** Why documents count from a day. */
export type NewsSinceReason =
  /** It was asked for. */
  | 'ASKED'
  /** It is that of the newest document before the newest; no meeting was read before it. */
  | 'EARLIER_DOCUMENT'
  /** It is that of the last meeting before the day that is answered for: of the body that met on that day, where one did and had met before. */
  | 'LAST_MEETING'
  /** Nothing that was read is older than the newest: all is new. */
  | 'NOTHING_BEFORE';

/** A page of things. */
export type NewsThingConnection = {
  readonly __typename?: 'NewsThingConnection';
  /** The page, with where each thing stands. */
  readonly edges: ReadonlyArray<NewsThingEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing in a list. */
export type NewsThingEdge = {
  readonly __typename?: 'NewsThingEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Node;
};

/** Why no plan was current on a day. */
export type NoPlanReason =
  /** Those that have been read are of a later day. */
  | 'ALL_LATER'
  /** No plan of that council has been read. */
  | 'NONE_READ';

/** A thing in the graph. Every label of the model is a type that implements it. */
export type Node = {
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passages it rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** A thing in the graph. Every label of the model is a type that implements it. */
export type NodeCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A thing in the graph. Every label of the model is a type that implements it. */
export type NodeLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A link to a thing of any label, and how it is known. */
export type NodeLink = Link & {
  readonly __typename?: 'NodeLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Node;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a thing of any label. */
export type NodeLinkConnection = {
  readonly __typename?: 'NodeLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<NodeLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of places that were not understood. */
export type NotUnderstoodConnection = {
  readonly __typename?: 'NotUnderstoodConnection';
  /** The page, with where each stands. */
  readonly edges: ReadonlyArray<NotUnderstoodEdge>;
  /** The page, the places alone. */
  readonly nodes: ReadonlyArray<NotUnderstoodInfo>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place that was not understood, in a list. */
export type NotUnderstoodEdge = {
  readonly __typename?: 'NotUnderstoodEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The place. */
  readonly node: NotUnderstoodInfo;
};

/** A place of a document's text that was not understood. */
export type NotUnderstoodInfo = {
  readonly __typename?: 'NotUnderstoodInfo';
  /** The offset just after its last character. */
  readonly end: Scalars['Int']['output'];
  /** The line that it ends on; null where the text is not at hand. */
  readonly lastLine?: Maybe<Scalars['Int']['output']>;
  /** The line that it starts on, counted from 1; null where the text is not at hand. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** The whole of the lines that it stands on; null where the text is not at hand. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** The offset of the first character of these lines; null where the text is not at hand. */
  readonly linesStart?: Maybe<Scalars['Int']['output']>;
  /** The page of the file that it starts on, counted from 1; null where the file has no pages, or is not at hand. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** The offset of its first character in the document's text layer, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Its words; null where the text is not at hand. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** What a reader says of a thing, as that it is wrong; or an editor, in answer. */
export type Note = Node & {
  readonly __typename?: 'Note';
  /** When it was written. */
  readonly at: Scalars['Moment']['output'];
  /** Who wrote it: a name or a role. */
  readonly by: Scalars['String']['output'];
  /** What kind of writer that is. */
  readonly byKind: ReviewerKind;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What a note is about. No document says so but its writer: a person confirms it. */
  readonly notedOn: NodeLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it says, in the words of whoever wrote it. */
  readonly text: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** What a reader says of a thing, as that it is wrong; or an editor, in answer. */
export type NoteCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** What a reader says of a thing, as that it is wrong; or an editor, in answer. */
export type NoteFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** What a reader says of a thing, as that it is wrong; or an editor, in answer. */
export type NoteLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** What a reader says of a thing, as that it is wrong; or an editor, in answer. */
export type NoteNotedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a reader says of a thing, as that it is wrong; or an editor, in answer. */
export type NoteReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a reader says of a thing, as that it is wrong; or an editor, in answer. */
export type NoteRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a reader says of a thing, as that it is wrong; or an editor, in answer. */
export type NoteTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A note that was taken. */
export type NoteAnswer = {
  readonly __typename?: 'NoteAnswer';
  /** What it is about. */
  readonly about: Node;
  /** The note. */
  readonly note: Note;
};

/** A page of notes. */
export type NoteConnection = {
  readonly __typename?: 'NoteConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<NoteEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Note>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of notes. */
export type NoteConnectionCountsArgs = {
  by: ReadonlyArray<NoteGrouping>;
};

/** A note in a list. */
export type NoteEdge = {
  readonly __typename?: 'NoteEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The note. */
  readonly node: Note;
};

/** Which notes to list: those that fit all that is given. */
export type NoteFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<NoteFilter>>;
  /** When it was written. */
  readonly at?: InputMaybe<MomentFilter>;
  /** Who wrote it: a name or a role. */
  readonly by?: InputMaybe<TextFilter>;
  /** What kind of writer that is. One of these; null stands for those that have none. */
  readonly byKind?: InputMaybe<ReadonlyArray<InputMaybe<ReviewerKind>>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<NoteFilter>>;
  /** What it says, in the words of whoever wrote it. */
  readonly text?: InputMaybe<TextFilter>;
};

/** By what notes can be counted. */
export type NoteGrouping =
  /** When it was written. Its year alone. */
  | 'AT_YEAR'
  /** Who wrote it: a name or a role. */
  | 'BY'
  /** What kind of writer that is. */
  | 'BY_KIND'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD';

/** A link to a note, and how it is known. */
export type NoteLink = Link & {
  readonly __typename?: 'NoteLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Note;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a note. */
export type NoteLinkConnection = {
  readonly __typename?: 'NoteLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<NoteLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Note>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list notes. */
export type NoteOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: NoteSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what notes can be ordered. */
export type NoteSort =
  /** When it was written. */
  | 'AT'
  /** Who wrote it: a name or a role. */
  | 'BY'
  /** What kind of writer that is. */
  | 'BY_KIND'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What it says, in the words of whoever wrote it. */
  | 'TEXT';

/** Between which numbers a number must be. All that is given must fit. */
export type NumberFilter = {
  /** This or more. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** Whether there is one. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** This or less. */
  readonly to?: InputMaybe<Scalars['Float']['input']>;
};

/** What a number of several things amounts to. */
export type NumberSummary = {
  readonly __typename?: 'NumberSummary';
  /** The greatest; null where none has it. */
  readonly greatest?: Maybe<Scalars['Float']['output']>;
  /** How many of them have it. */
  readonly known: Scalars['Int']['output'];
  /** The least; null where none has it. */
  readonly least?: Maybe<Scalars['Float']['output']>;
  /** The mean, to twelve digits; null where none has it. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** The sum, to twelve digits; null where none has it. Figures of different kinds and units add up to nothing that means anything: group by those. */
  readonly sum?: Maybe<Scalars['Float']['output']>;
};

/** What a group of actions is to achieve. */
export type Objective = Node & {
  readonly __typename?: 'Objective';
  /** What it addresses. */
  readonly addresses: NodeLinkConnection;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** What it has under it. */
  readonly contains: ActionLinkConnection;
  /** What it is continued by. */
  readonly continuedBy: ObjectiveLinkConnection;
  /** The same action or objective in the earlier version. */
  readonly continues: ObjectiveLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** The indicator that should show the change. */
  readonly measuredBy: IndicatorLinkConnection;
  /** What it is the nearest to. */
  readonly nearestOf: NodeLinkConnection;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** Its reference as printed. */
  readonly ref?: Maybe<Scalars['String']['output']>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it says, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** The nearest level of the plan above. */
  readonly under: NodeLinkConnection;
  /** What it is reported on by. */
  readonly updates: UpdateLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** What a group of actions is to achieve. */
export type ObjectiveAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a group of actions is to achieve. */
export type ObjectiveCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** What a group of actions is to achieve. */
export type ObjectiveContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActionOrderBy>;
};


/** What a group of actions is to achieve. */
export type ObjectiveContinuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObjectiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObjectiveOrderBy>;
};


/** What a group of actions is to achieve. */
export type ObjectiveContinuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObjectiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObjectiveOrderBy>;
};


/** What a group of actions is to achieve. */
export type ObjectiveFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** What a group of actions is to achieve. */
export type ObjectiveLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** What a group of actions is to achieve. */
export type ObjectiveMeasuredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrderBy>;
};


/** What a group of actions is to achieve. */
export type ObjectiveNearestOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a group of actions is to achieve. */
export type ObjectiveNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** What a group of actions is to achieve. */
export type ObjectiveReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a group of actions is to achieve. */
export type ObjectiveRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a group of actions is to achieve. */
export type ObjectiveTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};


/** What a group of actions is to achieve. */
export type ObjectiveUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a group of actions is to achieve. */
export type ObjectiveUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpdateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UpdateOrderBy>;
};

/** A page of objectives. */
export type ObjectiveConnection = {
  readonly __typename?: 'ObjectiveConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ObjectiveEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Objective>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of objectives. */
export type ObjectiveConnectionCountsArgs = {
  by: ReadonlyArray<ObjectiveGrouping>;
};

/** An objective in a list. */
export type ObjectiveEdge = {
  readonly __typename?: 'ObjectiveEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The objective. */
  readonly node: Objective;
};

/** Which objectives to list: those that fit all that is given. */
export type ObjectiveFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<ObjectiveFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<ObjectiveFilter>>;
  /** Its number as printed. */
  readonly number?: InputMaybe<TextFilter>;
  /** Its reference as printed. */
  readonly ref?: InputMaybe<TextFilter>;
  /** What it says, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What it says, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
  /** Its title. */
  readonly title?: InputMaybe<TextFilter>;
};

/** By what objectives can be counted. */
export type ObjectiveGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** Its reference as printed. */
  | 'REF'
  /** Its title. */
  | 'TITLE';

/** A link to an objective, and how it is known. */
export type ObjectiveLink = Link & {
  readonly __typename?: 'ObjectiveLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Objective;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to an objective. */
export type ObjectiveLinkConnection = {
  readonly __typename?: 'ObjectiveLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ObjectiveLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Objective>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list objectives. */
export type ObjectiveOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: ObjectiveSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what objectives can be ordered. */
export type ObjectiveSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** Its reference as printed. */
  | 'REF'
  /** What it says, in our words. */
  | 'SUMMARY'
  /** What it says, in the words of the source. */
  | 'TEXT'
  /** Its title. */
  | 'TITLE';

/** One figure of an indicator. */
export type Observation = Node & {
  readonly __typename?: 'Observation';
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** The number behind a rate or percentage. */
  readonly count?: Maybe<Scalars['Float']['output']>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** The last day it covers; the first again for a point in time. */
  readonly end?: Maybe<Scalars['Date']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** What the figure is. */
  readonly kind?: Maybe<ObservationKind>;
  /** The period or column as printed. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** The base, as 12 in "3 of 12". */
  readonly of?: Maybe<Scalars['Float']['output']>;
  /** What a figure, a rating key or a thing of a council belongs to. */
  readonly ofIndicator: IndicatorLinkConnection;
  /** How the period is known. */
  readonly periodBasis?: Maybe<PeriodBasis>;
  /** The area it is about. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The figure as printed. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** A word that bounds it: over, about, at most. */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** True for a count under five. */
  readonly small?: Maybe<Scalars['Boolean']['output']>;
  /** The first day it covers. */
  readonly start?: Maybe<Scalars['Date']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** What it is counted in. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The figure. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** One figure of an indicator. */
export type ObservationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** One figure of an indicator. */
export type ObservationFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** One figure of an indicator. */
export type ObservationLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** One figure of an indicator. */
export type ObservationNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** One figure of an indicator. */
export type ObservationOfIndicatorArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrderBy>;
};


/** One figure of an indicator. */
export type ObservationReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One figure of an indicator. */
export type ObservationRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One figure of an indicator. */
export type ObservationTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of figures. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of figures. */
export type ObservationConnectionCountsArgs = {
  by: ReadonlyArray<ObservationGrouping>;
  of?: InputMaybe<ObservationNumber>;
};

/** A figure in a list. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: Observation;
};

/** Which figures to list: those that fit all that is given. */
export type ObservationFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** The number behind a rate or percentage. */
  readonly count?: InputMaybe<NumberFilter>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** The last day it covers; the first again for a point in time. */
  readonly end?: InputMaybe<DateFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What the figure is. One of these; null stands for those that have none. */
  readonly kind?: InputMaybe<ReadonlyArray<InputMaybe<ObservationKind>>>;
  /** The period or column as printed. */
  readonly label?: InputMaybe<TextFilter>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** The base, as 12 in "3 of 12". */
  readonly of?: InputMaybe<NumberFilter>;
  /** How the period is known. One of these; null stands for those that have none. */
  readonly periodBasis?: InputMaybe<ReadonlyArray<InputMaybe<PeriodBasis>>>;
  /** The area it is about. */
  readonly place?: InputMaybe<TextFilter>;
  /** The figure as printed. */
  readonly printed?: InputMaybe<TextFilter>;
  /** A word that bounds it: over, about, at most. */
  readonly qualifier?: InputMaybe<TextFilter>;
  /** True for a count under five. False: those of which nothing says so. */
  readonly small?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day it covers. */
  readonly start?: InputMaybe<DateFilter>;
  /** What it is counted in. */
  readonly unit?: InputMaybe<TextFilter>;
  /** The figure. */
  readonly value?: InputMaybe<NumberFilter>;
};

/** By what figures can be counted. */
export type ObservationGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The last day it covers; the first again for a point in time. */
  | 'END'
  /** The last day it covers; the first again for a point in time. Its year alone. */
  | 'END_YEAR'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What the figure is. */
  | 'KIND'
  /** The period or column as printed. */
  | 'LABEL'
  /** How the period is known. */
  | 'PERIOD_BASIS'
  /** The area it is about. */
  | 'PLACE'
  /** The figure as printed. */
  | 'PRINTED'
  /** A word that bounds it: over, about, at most. */
  | 'QUALIFIER'
  /** True for a count under five. */
  | 'SMALL'
  /** The first day it covers. */
  | 'START'
  /** The first day it covers. Its year alone. */
  | 'START_YEAR'
  /** What it is counted in. */
  | 'UNIT';

/** What a figure is. */
export type ObservationKind =
  /** What was measured. */
  | 'ACTUAL'
  /** A difference between two measurements. */
  | 'CHANGE'
  /** The same measure elsewhere. */
  | 'COMPARATOR'
  /** What was aimed at. */
  | 'TARGET'
  /** A limit between ratings. */
  | 'THRESHOLD';

/** A link to a figure, and how it is known. */
export type ObservationLink = Link & {
  readonly __typename?: 'ObservationLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Observation;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a figure. */
export type ObservationLinkConnection = {
  readonly __typename?: 'ObservationLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ObservationLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The numbers of figures. */
export type ObservationNumber =
  /** The number behind a rate or percentage. */
  | 'COUNT'
  /** The base, as 12 in "3 of 12". */
  | 'OF'
  /** The figure. */
  | 'VALUE';

/** In what order to list figures. */
export type ObservationOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: ObservationSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what figures can be ordered. */
export type ObservationSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The number behind a rate or percentage. */
  | 'COUNT'
  /** The last day it covers; the first again for a point in time. */
  | 'END'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What the figure is. */
  | 'KIND'
  /** The period or column as printed. */
  | 'LABEL'
  /** The base, as 12 in "3 of 12". */
  | 'OF'
  /** How the period is known. */
  | 'PERIOD_BASIS'
  /** The area it is about. */
  | 'PLACE'
  /** The figure as printed. */
  | 'PRINTED'
  /** A word that bounds it: over, about, at most. */
  | 'QUALIFIER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** True for a count under five. */
  | 'SMALL'
  /** The first day it covers. */
  | 'START'
  /** What it is counted in. */
  | 'UNIT'
  /** The figure. */
  | 'VALUE';

/** Which way a list goes. */
export type OrderDirection =
  /** From the first to the last: upwards, the earliest first, from A to Z; an enumeration as its values are listed. */
  | 'ASC'
  /** From the last to the first. What has no value comes last all the same. */
  | 'DESC';

/** A passage that tells something otherwise. */
export type OtherwiseInfo = {
  readonly __typename?: 'OtherwiseInfo';
  /** The document it stands in. */
  readonly document?: Maybe<Document>;
  /** The passage. */
  readonly passage: Passage;
  /** What is printed there. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The property that it tells otherwise. */
  readonly property?: Maybe<Scalars['String']['output']>;
};

/** What a priority is to bring about. */
export type Outcome = Node & {
  readonly __typename?: 'Outcome';
  /** What it addresses. */
  readonly addresses: NodeLinkConnection;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** What it has under it. */
  readonly contains: NodeLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it is the nearest to. */
  readonly nearestOf: NodeLinkConnection;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** Its reference as printed. */
  readonly ref?: Maybe<Scalars['String']['output']>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it says, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** The nearest level of the plan above. */
  readonly under: NodeLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** What a priority is to bring about. */
export type OutcomeAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a priority is to bring about. */
export type OutcomeCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** What a priority is to bring about. */
export type OutcomeContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a priority is to bring about. */
export type OutcomeFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** What a priority is to bring about. */
export type OutcomeLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** What a priority is to bring about. */
export type OutcomeNearestOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a priority is to bring about. */
export type OutcomeNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** What a priority is to bring about. */
export type OutcomeReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a priority is to bring about. */
export type OutcomeRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a priority is to bring about. */
export type OutcomeTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};


/** What a priority is to bring about. */
export type OutcomeUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of outcomes. */
export type OutcomeConnection = {
  readonly __typename?: 'OutcomeConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Outcome>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of outcomes. */
export type OutcomeConnectionCountsArgs = {
  by: ReadonlyArray<OutcomeGrouping>;
};

/** An outcome in a list. */
export type OutcomeEdge = {
  readonly __typename?: 'OutcomeEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The outcome. */
  readonly node: Outcome;
};

/** Which outcomes to list: those that fit all that is given. */
export type OutcomeFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<OutcomeFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<OutcomeFilter>>;
  /** Its number as printed. */
  readonly number?: InputMaybe<TextFilter>;
  /** Its reference as printed. */
  readonly ref?: InputMaybe<TextFilter>;
  /** What it says, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What it says, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
  /** Its title. */
  readonly title?: InputMaybe<TextFilter>;
};

/** By what outcomes can be counted. */
export type OutcomeGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** Its reference as printed. */
  | 'REF'
  /** Its title. */
  | 'TITLE';

/** In what order to list outcomes. */
export type OutcomeOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: OutcomeSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what outcomes can be ordered. */
export type OutcomeSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** Its reference as printed. */
  | 'REF'
  /** What it says, in our words. */
  | 'SUMMARY'
  /** What it says, in the words of the source. */
  | 'TEXT'
  /** Its title. */
  | 'TITLE';

/** Owners that changed. Links count when they are stated, structural or confirmed. */
export type OwnerChangeInfo = {
  readonly __typename?: 'OwnerChangeInfo';
  /** Who came to it. */
  readonly added: ReadonlyArray<Role>;
  /** Who owns it later. */
  readonly after: ReadonlyArray<Role>;
  /** Who owned it. */
  readonly before: ReadonlyArray<Role>;
  /** Who left it. */
  readonly removed: ReadonlyArray<Role>;
};

/** Where a page of a list stands in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last on the page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first on the page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A thing that was parted. */
export type PartAnswer = {
  readonly __typename?: 'PartAnswer';
  /** The id that the other one has, once it shows. */
  readonly other: Scalars['ID']['output'];
  /** Whether it shows. */
  readonly settled: Settled;
  /** The thing that stayed. */
  readonly thing: Node;
};

/** A run of characters in a document that facts cite. */
export type Passage = Node & {
  readonly __typename?: 'Passage';
  /**
   * Where the passage is seen on the pages of its file, a rectangle a line, in the order of the text. None where the file has no pages
   * or is not at hand. At most 200.
   */
  readonly boxes: ReadonlyArray<BoxInfo>;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** What it is cited by. */
  readonly citedBy: CitesLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** The digest of its exact words. */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** The offset just after its last character. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Its last line. */
  readonly lineEnd?: Maybe<Scalars['Int']['output']>;
  /** Its first line, counted from 1. */
  readonly lineStart?: Maybe<Scalars['Int']['output']>;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** Its place in words, as "row 1.1.1, action 5". */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The digest of their normal form. */
  readonly normalDigest?: Maybe<Scalars['String']['output']>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its page, counted from 1, where the text layer has pages. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** The page number as printed. */
  readonly pageLabel?: Maybe<Scalars['String']['output']>;
  /** What a passage, section or report stands in. */
  readonly partOf: NodeLinkConnection;
  /** The words just before it. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** Its words, where the document has been read. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What it is repeated by. */
  readonly repeatedBy: RepeatsPassageLinkConnection;
  /** The same words in an earlier paper that is not an edition of this one. */
  readonly repeats: RepeatsPassageLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** The offset of its first character in the document's text layer, in UTF-16 units. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Whether its words were found again. */
  readonly state: PassageState;
  /** The words just after it. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
  /** How many words the normal form has. */
  readonly words?: Maybe<Scalars['Int']['output']>;
};


/** A run of characters in a document that facts cite. */
export type PassageCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A run of characters in a document that facts cite. */
export type PassageCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A run of characters in a document that facts cite. */
export type PassageFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** A run of characters in a document that facts cite. */
export type PassageLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A run of characters in a document that facts cite. */
export type PassageNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** A run of characters in a document that facts cite. */
export type PassagePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A run of characters in a document that facts cite. */
export type PassageReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A run of characters in a document that facts cite. */
export type PassageRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A run of characters in a document that facts cite. */
export type PassageRepeatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A run of characters in a document that facts cite. */
export type PassageRepeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A run of characters in a document that facts cite. */
export type PassageTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of passages. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of passages. */
export type PassageConnectionCountsArgs = {
  by: ReadonlyArray<PassageGrouping>;
  of?: InputMaybe<PassageNumber>;
};

/** A passage in a list. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. */
  readonly node: Passage;
};

/** Which passages to list: those that fit all that is given. */
export type PassageFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<PassageFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** The digest of its exact words. */
  readonly digest?: InputMaybe<TextFilter>;
  /** The offset just after its last character. */
  readonly end?: InputMaybe<NumberFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its last line. */
  readonly lineEnd?: InputMaybe<NumberFilter>;
  /** Its first line, counted from 1. */
  readonly lineStart?: InputMaybe<NumberFilter>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Its place in words, as "row 1.1.1, action 5". */
  readonly locator?: InputMaybe<TextFilter>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<PassageFilter>>;
  /** The digest of their normal form. */
  readonly normalDigest?: InputMaybe<TextFilter>;
  /** Its page, counted from 1, where the text layer has pages. */
  readonly page?: InputMaybe<NumberFilter>;
  /** The page number as printed. */
  readonly pageLabel?: InputMaybe<TextFilter>;
  /** The words just before it. */
  readonly prefix?: InputMaybe<TextFilter>;
  /** Its words, where the document has been read. */
  readonly quote?: InputMaybe<TextFilter>;
  /** The offset of its first character in the document's text layer, in UTF-16 units. */
  readonly start?: InputMaybe<NumberFilter>;
  /** Whether its words were found again. One of these; null stands for those that have none. */
  readonly state?: InputMaybe<ReadonlyArray<InputMaybe<PassageState>>>;
  /** The words just after it. */
  readonly suffix?: InputMaybe<TextFilter>;
  /** How many words the normal form has. */
  readonly words?: InputMaybe<NumberFilter>;
};

/** By what passages can be counted. */
export type PassageGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its place in words, as "row 1.1.1, action 5". */
  | 'LOCATOR'
  /** The page number as printed. */
  | 'PAGE_LABEL'
  /** Whether its words were found again. */
  | 'STATE';

/** The numbers of passages. */
export type PassageNumber =
  /** The offset just after its last character. */
  | 'END'
  /** Its last line. */
  | 'LINE_END'
  /** Its first line, counted from 1. */
  | 'LINE_START'
  /** Its page, counted from 1, where the text layer has pages. */
  | 'PAGE'
  /** The offset of its first character in the document's text layer, in UTF-16 units. */
  | 'START'
  /** How many words the normal form has. */
  | 'WORDS';

/** In what order to list passages. */
export type PassageOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: PassageSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what passages can be ordered. */
export type PassageSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** The offset just after its last character. */
  | 'END'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its last line. */
  | 'LINE_END'
  /** Its first line, counted from 1. */
  | 'LINE_START'
  /** Its place in words, as "row 1.1.1, action 5". */
  | 'LOCATOR'
  /** Its page, counted from 1, where the text layer has pages. */
  | 'PAGE'
  /** The page number as printed. */
  | 'PAGE_LABEL'
  /** The words just before it. */
  | 'PREFIX'
  /** Its words, where the document has been read. */
  | 'QUOTE'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** The offset of its first character in the document's text layer, in UTF-16 units. */
  | 'START'
  /** Whether its words were found again. */
  | 'STATE'
  /** The words just after it. */
  | 'SUFFIX'
  /** How many words the normal form has. */
  | 'WORDS';

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

/** Ways from one thing to another. */
export type PathsAnswer = {
  readonly __typename?: 'PathsAnswer';
  /** How many links away was looked. */
  readonly depth: Scalars['Int']['output'];
  /** Where they start. */
  readonly from: Node;
  /** The paths, the shortest and surest first; none where there is no way within the depth. */
  readonly paths: ReadonlyArray<ThreadPath>;
  /** Where they lead. */
  readonly to: Node;
  /** False where there was more to look through than is read, so that a way may be missing. */
  readonly whole: Scalars['Boolean']['output'];
};

/** How the period of a figure is known. */
export type PeriodBasis =
  /** It follows from the text around it. */
  | 'INFERRED'
  /** The text states it. */
  | 'STATED'
  /** It is not known. */
  | 'UNKNOWN';

/** How long the period of a figure is. */
export type PeriodLength =
  /** A single day: a point in time. */
  | 'DAY'
  /** Up to 184 days. */
  | 'HALF_YEAR'
  /** More than a year. */
  | 'LONGER'
  /** Up to 31 days. */
  | 'MONTH'
  /** Up to 275 days. */
  | 'NINE_MONTHS'
  /** Up to 92 days. */
  | 'QUARTER'
  /** Only its last day is known. */
  | 'UNKNOWN'
  /** Up to 366 days. */
  | 'YEAR';

/** A place that changed. */
export type PlaceChangeInfo = {
  readonly __typename?: 'PlaceChangeInfo';
  /** The later reference. */
  readonly afterRef?: Maybe<Scalars['String']['output']>;
  /** What it stands under later; null where that is the plan. */
  readonly afterUnder?: Maybe<Node>;
  /** The earlier reference. */
  readonly beforeRef?: Maybe<Scalars['String']['output']>;
  /** What it stood under; null where that is the plan. */
  readonly beforeUnder?: Maybe<Node>;
  /** Whether what it stands under is another; false where its reference alone differs. */
  readonly elsewhere: Scalars['Boolean']['output'];
};

/** An improvement plan, in one version. */
export type Plan = Node & {
  readonly __typename?: 'Plan';
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** What it has under it. */
  readonly contains: NodeLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** What a figure, a rating key or a thing of a council belongs to. */
  readonly ofCouncil: CouncilLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** The day it was published. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** What it has. */
  readonly ragKeys: RagKeyLinkConnection;
  /** How many actions it has in each rating, by priority in reading order; those under no priority come last. */
  readonly ratings: ReadonlyArray<RatingGroup>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** The document that tells of an inspection, plan or meeting. */
  readonly reportedIn: DocumentLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** The day its ratings speak of. */
  readonly statusAt?: Maybe<Scalars['Date']['output']>;
  /** What it is superseded by. */
  readonly supersededBy: PlanLinkConnection;
  /** The earlier version of a plan. */
  readonly supersedes: PlanLinkConnection;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /**
   * The plan as it is printed: priorities, outcomes, objectives and actions, each followed by what stands under it. At most 5,000
   * rows.
   */
  readonly tree: ReadonlyArray<PlanRowInfo>;
  /**
   * All versions of it that are known, the earliest first, itself among them: all that SUPERSEDES joins, suggested links too. Those that
   * another text names are there too, and have not been read.
   */
  readonly versions: ReadonlyArray<PlanVersionInfo>;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** An improvement plan, in one version. */
export type PlanCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** An improvement plan, in one version. */
export type PlanContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An improvement plan, in one version. */
export type PlanFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** An improvement plan, in one version. */
export type PlanLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** An improvement plan, in one version. */
export type PlanNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** An improvement plan, in one version. */
export type PlanOfCouncilArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilOrderBy>;
};


/** An improvement plan, in one version. */
export type PlanRagKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RagKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RagKeyOrderBy>;
};


/** An improvement plan, in one version. */
export type PlanReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An improvement plan, in one version. */
export type PlanRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An improvement plan, in one version. */
export type PlanReportedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrderBy>;
};


/** An improvement plan, in one version. */
export type PlanSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrderBy>;
};


/** An improvement plan, in one version. */
export type PlanSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrderBy>;
};


/** An improvement plan, in one version. */
export type PlanTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};


/** An improvement plan, in one version. */
export type PlanTreeArgs = {
  filter?: InputMaybe<ActionFilter>;
};

/** A page of changes. */
export type PlanChangeConnection = {
  readonly __typename?: 'PlanChangeConnection';
  /** The page, with where each stands. */
  readonly edges: ReadonlyArray<PlanChangeEdge>;
  /** The page, the changes alone. */
  readonly nodes: ReadonlyArray<PlanChangeInfo>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that are asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many actions and objectives changed in one way. */
export type PlanChangeCount = {
  readonly __typename?: 'PlanChangeCount';
  /** How many of them are actions. */
  readonly actions: Scalars['Int']['output'];
  /** In which way. */
  readonly kind: PlanChangeKind;
  /** How many of them are objectives. */
  readonly objectives: Scalars['Int']['output'];
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** One change in a list. */
export type PlanChangeEdge = {
  readonly __typename?: 'PlanChangeEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: PlanChangeInfo;
};

/** An action or objective, and how it changed. What has not changed in some way is null there. */
export type PlanChangeInfo = {
  readonly __typename?: 'PlanChangeInfo';
  /** Others of the earlier version that the later one continues too: they were merged. */
  readonly alsoEarlier: ReadonlyArray<Node>;
  /** Others of the later version that continue the earlier one too: it was split. */
  readonly alsoLater: ReadonlyArray<Node>;
  /** How its milestone changed. */
  readonly date?: Maybe<DateChangeInfo>;
  /** As the earlier version has it; null where it was added. */
  readonly earlier?: Maybe<Node>;
  /** In which ways it changed. */
  readonly kinds: ReadonlyArray<PlanChangeKind>;
  /** As the later version has it; null where it was dropped. */
  readonly later?: Maybe<Node>;
  /** The links from the later to the earlier, through the versions between. */
  readonly links: ReadonlyArray<TraceLink>;
  /** How its success measures changed. */
  readonly measures?: Maybe<MeasureChangeInfo>;
  /** How its owners changed. */
  readonly owners?: Maybe<OwnerChangeInfo>;
  /** Whether it is an action or an objective. */
  readonly part: PlanPart;
  /** How its place changed. */
  readonly place?: Maybe<PlaceChangeInfo>;
  /** How its rating changed. */
  readonly rating?: Maybe<RatingChangeInfo>;
  /** The weakest link between the two: what it hangs by that they are the same. Null where there is but one. */
  readonly weakest?: Maybe<TraceLink>;
  /** How its words changed. */
  readonly wording?: Maybe<WordingChangeInfo>;
};

/** In what way an action or objective changed. */
export type PlanChangeKind =
  /** Nothing in the earlier version is known to be the same. */
  | 'ADDED'
  /** Nothing in the later version is known to be the same. */
  | 'DROPPED'
  /** Its reference differs, or it stands under another part of the plan. */
  | 'MOVED'
  /** Its milestone differs: another day, or one where there was none. */
  | 'REDATED'
  /** The words by which its success will be seen differ. */
  | 'REMEASURED'
  /** Other roles own it. */
  | 'REOWNED'
  /** Its rating differs. */
  | 'RERATED'
  /** Its words differ, by more than capitals, spaces and punctuation. */
  | 'REWORDED'
  /** It continues several, or is one of several that continue the same. */
  | 'SPLIT_OR_MERGED'
  /** None of all this. */
  | 'UNCHANGED';

/** What changed between two versions of a plan. */
export type PlanChangesResult = {
  readonly __typename?: 'PlanChangesResult';
  /** The versions between them, the earliest first. */
  readonly between: ReadonlyArray<PlanVersionInfo>;
  /** The changes, in reading order. */
  readonly changes: PlanChangeConnection;
  /** How many actions and objectives were compared. */
  readonly compared: ReadonlyArray<ComparedCount>;
  /** How many there are of each kind of change, in their order; one that changed in several ways counts for each. */
  readonly counts: ReadonlyArray<PlanChangeCount>;
  /** The earlier version. */
  readonly from: PlanVersionInfo;
  /** The links that say that one version supersedes the next, from the later to the earlier; none where nothing says that these two are one plan. */
  readonly succession: ReadonlyArray<TraceLink>;
  /** The later version. */
  readonly to: PlanVersionInfo;
  /** How many actions and objectives have no counterpart, and can't be called added or dropped, since a version was not read. */
  readonly untold: Scalars['Int']['output'];
  /**
   * Progress told between the two: updates from the day of the earlier version to that of the later, both included, that report on anything
   * that stands in either or between; in the order of their days. At most the first 500.
   */
  readonly updates: ReadonlyArray<UpdateBetweenInfo>;
  /**
   * False where one of the versions has not been read, or nothing says that the two are one plan: then what has no counterpart may merely not
   * be known.
   */
  readonly whole: Scalars['Boolean']['output'];
  /** Why it is not whole, in words; null where it is. */
  readonly wholeWords?: Maybe<Scalars['String']['output']>;
};


/** What changed between two versions of a plan. */
export type PlanChangesResultChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<PlanChangeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: InputMaybe<ReadonlyArray<PlanPart>>;
};

/** A page of plans. */
export type PlanConnection = {
  readonly __typename?: 'PlanConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Plan>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of plans. */
export type PlanConnectionCountsArgs = {
  by: ReadonlyArray<PlanGrouping>;
};

/** Where the day comes from on which a plan became known. */
export type PlanDayReason =
  /** It tells neither: it counts as known always. */
  | 'ALWAYS'
  /** It tells no such day: it is the day on which it was published. */
  | 'PUBLISHED'
  /** It is the day its ratings speak of. */
  | 'STATUS';

/** A plan in a list. */
export type PlanEdge = {
  readonly __typename?: 'PlanEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The plan. */
  readonly node: Plan;
};

/** Which plans to list: those that fit all that is given. */
export type PlanFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<PlanFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<PlanFilter>>;
  /** The day it was published. */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** The day its ratings speak of. */
  readonly statusAt?: InputMaybe<DateFilter>;
  /** Its title. */
  readonly title?: InputMaybe<TextFilter>;
};

/** By what plans can be counted. */
export type PlanGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** The day it was published. */
  | 'PUBLISHED_ON'
  /** The day it was published. Its year alone. */
  | 'PUBLISHED_ON_YEAR'
  /** The day its ratings speak of. */
  | 'STATUS_AT'
  /** The day its ratings speak of. Its year alone. */
  | 'STATUS_AT_YEAR'
  /** Its title. */
  | 'TITLE';

/** A link to a plan, and how it is known. */
export type PlanLink = Link & {
  readonly __typename?: 'PlanLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Plan;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a plan. */
export type PlanLinkConnection = {
  readonly __typename?: 'PlanLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<PlanLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Plan>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list plans. */
export type PlanOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: PlanSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** The parts of a plan that are followed from one version to the next. */
export type PlanPart =
  /** An action. */
  | 'ACTION'
  /** An objective. */
  | 'OBJECTIVE';

/** A row of a plan as it is printed. */
export type PlanRowInfo = {
  readonly __typename?: 'PlanRowInfo';
  /** How that is known. */
  readonly basis: Basis;
  /** How deep it stands: 1 for what stands directly under the plan. */
  readonly level: Scalars['Int']['output'];
  /** The priority, outcome, objective or action. */
  readonly node: Node;
  /** How many of the actions shown under it have each rating; of an action, none. */
  readonly ratings: ReadonlyArray<RagCount>;
  /** What it stands under: the plan, or a row before this one. */
  readonly under: Node;
};

/** By what plans can be ordered. */
export type PlanSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** The day it was published. */
  | 'PUBLISHED_ON'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** The day its ratings speak of. */
  | 'STATUS_AT'
  /** Its title. */
  | 'TITLE';

/** A plan as it was on a day. */
export type PlanStateInfo = {
  readonly __typename?: 'PlanStateInfo';
  /** The versions just after it: those that supersede it, now or later. */
  readonly after: ReadonlyArray<PlanVersionInfo>;
  /** How many are in no class, and why. */
  readonly apart: ReadonlyArray<ApartCount>;
  /** The versions just before it: those that it supersedes. */
  readonly before: ReadonlyArray<PlanVersionInfo>;
  /** How many there are of each class on that day. */
  readonly classes: ReadonlyArray<LateClassCount>;
  /** The plan, with its `tree` and its `ratings`. */
  readonly plan: Plan;
  /** How each action stood on that day, in reading order. */
  readonly standings: ReadonlyArray<ActionStandingInfo>;
  /** How many actions it has. */
  readonly total: Scalars['Int']['output'];
  /** The version itself: its days, and how they are known. */
  readonly version: PlanVersionInfo;
  /**
   * All versions of it that are known, the earliest first, itself among them: all that SUPERSEDES joins, suggested links too; each with
   * the links that say so. Those that another text names are there too, and have not been read.
   */
  readonly versions: ReadonlyArray<PlanVersionInfo>;
  /** How many of these have been read. */
  readonly versionsRead: Scalars['Int']['output'];
};

/** What a council's plans were on a day. */
export type PlanStateResult = {
  readonly __typename?: 'PlanStateResult';
  /** The council. */
  readonly council: Council;
  /** The day, and why that day. */
  readonly day: LateDayInfo;
  /** Why there are none; null where there are. */
  readonly empty?: Maybe<NoPlanReason>;
  /** The same in words; null where there are plans. */
  readonly emptyWords?: Maybe<Scalars['String']['output']>;
  /** The first day on which any of these was current; null where none has been read. */
  readonly first?: Maybe<Scalars['Date']['output']>;
  /** The plans current then, in reading order: several where a council has plans that do not supersede each other. */
  readonly plans: ReadonlyArray<PlanStateInfo>;
  /** How many plans of the council have been read, all versions of all of them. */
  readonly read: Scalars['Int']['output'];
};

/** One version of a plan. */
export type PlanVersionInfo = {
  readonly __typename?: 'PlanVersionInfo';
  /** The day from which it counts as known; null where it tells none. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Where that day comes from. */
  readonly fromReason: PlanDayReason;
  /** The version. */
  readonly plan: Plan;
  /** The paper that prints it; of several, the one that came out first. */
  readonly publishedIn?: Maybe<Document>;
  /** The day it was published: its own, else that on which the paper came out that prints it. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** True where its paper has been read; false where only another text names it. */
  readonly read: Scalars['Boolean']['output'];
  /** The day its ratings speak of. */
  readonly statusAt?: Maybe<Scalars['Date']['output']>;
  /** The links that say which earlier versions it supersedes, the surest first; rejected ones left out. */
  readonly supersedes: ReadonlyArray<TraceLink>;
};

/** Whether a finding tells of something good or bad. */
export type Polarity =
  /** It tells of both. */
  | 'MIXED'
  /** It tells of neither. */
  | 'NEUTRAL'
  /** It tells of a strength. */
  | 'STRENGTH'
  /** It tells of a weakness. */
  | 'WEAKNESS';

/** How many findings have one polarity. */
export type PolarityCount = {
  readonly __typename?: 'PolarityCount';
  /** The polarity; null for those of which it is not known. */
  readonly polarity?: Maybe<Polarity>;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** The top level of a plan, whatever the plan's word for it. */
export type Priority = Node & {
  readonly __typename?: 'Priority';
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** What it has under it. */
  readonly contains: NodeLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** Its reference as printed. */
  readonly ref?: Maybe<Scalars['String']['output']>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it says, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** The nearest level of the plan above. */
  readonly under: PlanLinkConnection;
  /** What it is reported on by. */
  readonly updates: UpdateLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** The top level of a plan, whatever the plan's word for it. */
export type PriorityCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** The top level of a plan, whatever the plan's word for it. */
export type PriorityContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The top level of a plan, whatever the plan's word for it. */
export type PriorityFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** The top level of a plan, whatever the plan's word for it. */
export type PriorityLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** The top level of a plan, whatever the plan's word for it. */
export type PriorityNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** The top level of a plan, whatever the plan's word for it. */
export type PriorityReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The top level of a plan, whatever the plan's word for it. */
export type PriorityRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The top level of a plan, whatever the plan's word for it. */
export type PriorityTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};


/** The top level of a plan, whatever the plan's word for it. */
export type PriorityUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrderBy>;
};


/** The top level of a plan, whatever the plan's word for it. */
export type PriorityUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpdateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UpdateOrderBy>;
};

/** A page of priorities. */
export type PriorityConnection = {
  readonly __typename?: 'PriorityConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<PriorityEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Priority>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of priorities. */
export type PriorityConnectionCountsArgs = {
  by: ReadonlyArray<PriorityGrouping>;
};

/** A priority in a list. */
export type PriorityEdge = {
  readonly __typename?: 'PriorityEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The priority. */
  readonly node: Priority;
};

/** Which priorities to list: those that fit all that is given. */
export type PriorityFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<PriorityFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<PriorityFilter>>;
  /** Its number as printed. */
  readonly number?: InputMaybe<TextFilter>;
  /** Its reference as printed. */
  readonly ref?: InputMaybe<TextFilter>;
  /** What it says, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What it says, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
  /** Its title. */
  readonly title?: InputMaybe<TextFilter>;
};

/** By what priorities can be counted. */
export type PriorityGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** Its reference as printed. */
  | 'REF'
  /** Its title. */
  | 'TITLE';

/** In what order to list priorities. */
export type PriorityOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: PrioritySort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what priorities can be ordered. */
export type PrioritySort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** Its reference as printed. */
  | 'REF'
  /** What it says, in our words. */
  | 'SUMMARY'
  /** What it says, in the words of the source. */
  | 'TEXT'
  /** Its title. */
  | 'TITLE';

/** A property and its value. */
export type PropertyValue = {
  readonly __typename?: 'PropertyValue';
  /** What the property means. */
  readonly about: Scalars['String']['output'];
  /** The property's name in the model. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['Value']['output'];
};

/** The questions that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** All actions, or those that fit. */
  readonly actions: ActionConnection;
  /** All agenda items, or those that fit. */
  readonly agendaItems: AgendaItemConnection;
  /**
   * A briefing of one to four printed pages: what became of something, the figures, and questions to ask about it, each with the passages that it
   * rests on. It can be about a council, a topic, an inspection, a finding, a recommendation, a measure, a plan or a part of one, an action or an
   * owner. What is longer than a page allows is counted and left out. Null where there is no thing with this id.
   */
  readonly briefing?: Maybe<BriefingAnswer>;
  /** Whether this server takes notes and decisions: whether a key for them was set where it runs. */
  readonly canNote: Scalars['Boolean']['output'];
  /**
   * What checks found in what has been read, by check: each with what it looks for and why it matters. A flag says what papers print, or what
   * was not found in them; it accuses nobody.
   */
  readonly checks: ChecksAnswer;
  /**
   * What the current plans call complete, or everyday business, and what was read that shows it or tells otherwise. The rating is the council's
   * claim; what an inspector, a board or a figure shows is kept apart from it.
   */
  readonly claims: ClaimsAnswer;
  /** All commitments, or those that fit. */
  readonly commitments: CommitmentConnection;
  /** Whom to write to about what is wrong here or should not be: "mailto:" and an e-mail address, or a page's address. Null where whoever runs this server has named nobody. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** All councils, or those that fit. */
  readonly councils: CouncilConnection;
  /**
   * Coverage: what is done, or what was found, by two of its sides. With columns RATING, PRIORITY or OWNER the things counted are the
   * actions of the plans current on the day; with columns INSPECTION they are weaknesses that inspectors and others found by that day. A
   * thing stands in a row by a way of links; it is known to where the weakest of them is stated, structural or confirmed, and else
   * suggested. Rejected links never count.
   *
   * - TOPIC: what is linked with the topic, which only a rule or a person ever says: nearly all of it is suggested.
   * - AREA: weaknesses stand in the area that their inspection prints them under; actions in the areas of the weaknesses that they answer.
   *   What answers a part of an earlier version of a plan counts for what continues it.
   * - PRIORITY, OWNER: actions where they stand and by who owns them; weaknesses by the actions that answer them.
   */
  readonly coverage: CoverageResult;
  /**
   * What meetings asked for and were promised, and what came back: resolutions and commitments in one list, those of the newest
   * meeting first, within a meeting as they are read. All that is known to the day asked for counts, and nothing later.
   */
  readonly decisions: DecisionsResult;
  /**
   * Where papers of a council tell the same otherwise: a fact, date or figure, a claim, a finding told more softly, wording copied from one paper into the next. Each is a
   * flag, with what each side prints; those that a person says are wrong are left out.
   */
  readonly disagreements: DisagreementsAnswer;
  /** All documents, or those that fit. */
  readonly documents: DocumentConnection;
  /** All figures, or those that fit. */
  readonly figures: ObservationConnection;
  /** All findings, or those that fit. */
  readonly findings: FindingConnection;
  /** All flags, or those that fit. */
  readonly flags: FlagConnection;
  /**
   * What was looked for and not found in the documents read: findings, recommendations and measures that nothing in a plan was found
   * to answer, requests that a plan's appendix leaves out, and actions of the current plans without an owner, a date or a success
   * measure. A gap says what is not there to be read; it says nothing about what was done.
   */
  readonly gaps: GapsResult;
  /** What the graph holds. */
  readonly graph: Graph;
  /**
   * A council's indicators, each with its newest figure and the points of a small chart. Its own figures are those of kind ACTUAL whose
   * place is not told, or is the council itself.
   */
  readonly indicatorList: IndicatorListResult;
  /** All indicators, or those that fit. */
  readonly indicators: IndicatorConnection;
  /**
   * A council's inspections, the newest first, and how its areas were judged in them over the years. The day of an inspection is that
   * on which its report was published, else its last, else its first; those without any come last.
   */
  readonly inspectionHistory: InspectionHistoryResult;
  /** All inspections, or those that fit. */
  readonly inspections: InspectionConnection;
  /** All judgements, or those that fit. */
  readonly judgements: JudgementConnection;
  /**
   * Which actions of the current plans are late, in three classes that are never mixed. A plan is current when it has been read
   * and no plan that has been read supersedes it; where a day is given, plans whose ratings speak of a later day are not looked at. Where no day is given, it is the newest day on which something of that council
   * that has been read was published, or met; never the clock.
   */
  readonly late: LateResult;
  /** All matters raised, or those that fit. */
  readonly mattersRaised: MatterConnection;
  /** All measures, or those that fit. */
  readonly measures: MeasureConnection;
  /**
   * A meeting as it is read: its agenda, then its minutes with what was raised, resolved and promised in each, and what came back.
   * Null where there is no meeting with this id.
   */
  readonly meeting?: Maybe<MeetingResult>;
  /** A council's meetings, the newest first, and how much each is known to hold. */
  readonly meetingHistory: MeetingHistoryResult;
  /** All meetings, or those that fit. */
  readonly meetings: MeetingConnection;
  /** All minutes, or those that fit. */
  readonly minutes: MinuteConnection;
  /**
   * What documents that came out after a day added to what was known of a council, and changed: the documents, what each was the first to say,
   * and how plans, figures, requests and concerns stand otherwise since. A document came out on the day that it was published, else on that of
   * the meeting that it was before or reports.
   */
  readonly news: NewsAnswer;
  /** The thing with this id, or what a person made that one with; null where there is none. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in their order; null where there is none. At most 200. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** All notes, or those that fit. */
  readonly notes: NoteConnection;
  /** All objectives, or those that fit. */
  readonly objectives: ObjectiveConnection;
  /** All outcomes, or those that fit. */
  readonly outcomes: OutcomeConnection;
  /** All passages, or those that fit. */
  readonly passages: PassageConnection;
  /**
   * The shortest ways from one thing to another along the links that a thread runs along, whichever way they run; of those as long as
   * each other, the surest first. No way leads through an inspection, document, meeting, plan, priority or owner: it may begin or end there,
   * but that two things share one says too little. Nor does one go on from one concern to another along what recurs or turned. Null where one of the two is not there.
   */
  readonly paths?: Maybe<PathsAnswer>;
  /**
   * What a council's plans were on a day: those current then, what came before and after each, and how each action stood. A plan is
   * current from the day its ratings speak of, else that on which it was published, until a version that supersedes it is. Where no
   * day is given, the plans are the newest, and the day is the newest on which something of that council that has been read was
   * published, or met; never the clock.
   */
  readonly plan: PlanStateResult;
  /**
   * What changed from one version of a plan to a later one, whether or not others stand between them. Two actions or objectives are
   * the same where links of the relationship CONTINUES lead from the later to the earlier, through the versions between; what a
   * person rejected does not count, what is only suggested does and is marked.
   */
  readonly planChanges: PlanChangesResult;
  /** All plans, or those that fit. */
  readonly plans: PlanConnection;
  /** All priorities, or those that fit. */
  readonly priorities: PriorityConnection;
  /** All rating keys, or those that fit. */
  readonly ratingKeys: RagKeyConnection;
  /** All recommendations, or those that fit. */
  readonly recommendations: RecommendationConnection;
  /**
   * What keeps coming back: concerns that were found or asked about at two inspections or more, those that came back most often first;
   * of those that came back as often, the surest, then the latest. Each is a chain of findings and requests that links of the
   * relationship RECURS_AS join, told under the words of its links. Links with the same words are one chain, unless a link that a
   * person rejected stands between them.
   */
  readonly recurring: RecurringAnswer;
  /**
   * Passages of later papers that repeat an earlier paper word for word, the longest first. Editions of one publication are left out,
   * and what a person rejected.
   */
  readonly repeatedWording: RepeatedWordingAnswer;
  /** All resolutions, or those that fit. */
  readonly resolutions: ResolutionConnection;
  /** What papers tell again of findings and requests, beside what was left out or told more mildly, paper by paper. What a person rejected is left out. */
  readonly retellings: RetellingsAnswer;
  /** What turned: a strength that was a concern at a later inspection, or a concern that was a strength later, the latest turn first. */
  readonly reversals: ReversalsAnswer;
  /** The log of decisions: everything that people decided on links and things, and said of them, the newest first. */
  readonly reviews: ReviewConnection;
  /** All roles, or those that fit. */
  readonly roles: RoleConnection;
  /**
   * Things in whose texts words stand, the best first. Capitals, accents, apostrophes and endings do not matter; "careleavers" finds "care leavers"
   * and the other way round, and a common short form, as IRO, the words that it stands for. "Words in quotation marks" are looked for side by side, a
   * word with a star behind it, as assess*, by its beginning, and what has a minus before it is left out. Every word is wanted: where nothing has all,
   * `leftOut` says which were not looked for. A word may also say what a thing is or whose, as finding or a council's name. A passage
   * is left out where a thing that it says is found itself, unless passages are asked for by their label.
   */
  readonly search: SearchConnection;
  /** All sections, or those that fit. */
  readonly sections: SectionConnection;
  /**
   * An indicator over the years: its own figures in the order of their periods, what they can be held against, and the inspections, plans and actions
   * on the same axis. Null where there is no indicator with this id.
   */
  readonly series?: Maybe<SeriesResult>;
  /** All service plans, or those that fit. */
  readonly servicePlans: ServicePlanConnection;
  /** All success measures, or those that fit. */
  readonly successMeasures: SuccessMeasureConnection;
  /**
   * Everything that has been read about a thing, in the order of its days, the oldest first. What counts as being about it:
   *
   * - a council: all that is its own. With an area: the judgements on that area, the findings that stand under it in the same report, and what became of each.
   * - any other thing: itself; what it holds (an inspection what it gave, a meeting its agenda, its minutes and what was raised, resolved and promised in them, a
   *   document what it gave); what a topic is the topic of; what a role owns and was asked; what names it in a text; and the thread of each, as `trace` follows it:
   *   both ways from the thing itself, forward from what it holds, owns or is the topic of (to what was asked, to the parts of a plan and the same action in its later
   *   versions, to success measures, indicators and their figures, to updates and answers). From what only names it nothing is followed.
   *
   * Links count when they are stated, structural or confirmed; those to a topic, which only ever a rule or a person makes, when they are not rejected.
   * Null where there is no thing with this id.
   */
  readonly timeline?: Maybe<TimelineResult>;
  /** All topics, or those that fit. */
  readonly topics: TopicConnection;
  /**
   * The thread through a thing: what was found and asked before it, what was promised and is being done, what shows it, and what
   * came next. A thread runs through inspections, findings, recommendations, resolutions, commitments, measures, plans and their
   * parts, actions, updates, owners, success measures, indicators and figures. Null where there is no thing with this id.
   */
  readonly trace?: Maybe<TraceResult>;
  /** All updates, or those that fit. */
  readonly updates: UpdateConnection;
};


/** The questions that can be asked. */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActionOrderBy>;
};


/** The questions that can be asked. */
export type QueryAgendaItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgendaItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgendaItemOrderBy>;
};


/** The questions that can be asked. */
export type QueryBriefingArgs = {
  about: Scalars['ID']['input'];
  asAt?: InputMaybe<Scalars['Date']['input']>;
  council?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryChecksArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  council?: InputMaybe<Scalars['ID']['input']>;
  severity?: InputMaybe<ReadonlyArray<Severity>>;
};


/** The questions that can be asked. */
export type QueryClaimsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  council: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrderBy>;
};


/** The questions that can be asked. */
export type QueryCouncilsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilOrderBy>;
};


/** The questions that can be asked. */
export type QueryCoverageArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  columns: CoverageColumns;
  council: Scalars['ID']['input'];
  inspection?: InputMaybe<Scalars['ID']['input']>;
  rows: CoverageRows;
};


/** The questions that can be asked. */
export type QueryDecisionsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  body?: InputMaybe<Scalars['String']['input']>;
  council: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<DecisionKind>>;
  meeting?: InputMaybe<Scalars['ID']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryDisagreementsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  council: Scalars['ID']['input'];
  kind?: InputMaybe<ReadonlyArray<DisagreementKind>>;
};


/** The questions that can be asked. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrderBy>;
};


/** The questions that can be asked. */
export type QueryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrderBy>;
};


/** The questions that can be asked. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrderBy>;
};


/** The questions that can be asked. */
export type QueryFlagsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  council?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<ReadonlyArray<CheckGroup>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
  rule?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  severity?: InputMaybe<ReadonlyArray<Severity>>;
  standing?: InputMaybe<ReadonlyArray<FlagStanding>>;
};


/** The questions that can be asked. */
export type QueryGapsArgs = {
  council?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryIndicatorListArgs = {
  council: Scalars['ID']['input'];
  family?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrderBy>;
};


/** The questions that can be asked. */
export type QueryInspectionHistoryArgs = {
  council: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InspectionOrderBy>;
};


/** The questions that can be asked. */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JudgementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JudgementOrderBy>;
};


/** The questions that can be asked. */
export type QueryLateArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  by?: InputMaybe<ReadonlyArray<LateGrouping>>;
  council?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryMattersRaisedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MatterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MatterOrderBy>;
};


/** The questions that can be asked. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrderBy>;
};


/** The questions that can be asked. */
export type QueryMeetingArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryMeetingHistoryArgs = {
  body?: InputMaybe<Scalars['String']['input']>;
  council: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrderBy>;
};


/** The questions that can be asked. */
export type QueryMinutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MinuteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MinuteOrderBy>;
};


/** The questions that can be asked. */
export type QueryNewsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  council: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** The questions that can be asked. */
export type QueryObjectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObjectiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObjectiveOrderBy>;
};


/** The questions that can be asked. */
export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OutcomeOrderBy>;
};


/** The questions that can be asked. */
export type QueryPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** The questions that can be asked. */
export type QueryPathsArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryPlanArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  council: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryPlanChangesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrderBy>;
};


/** The questions that can be asked. */
export type QueryPrioritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriorityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PriorityOrderBy>;
};


/** The questions that can be asked. */
export type QueryRatingKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RagKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RagKeyOrderBy>;
};


/** The questions that can be asked. */
export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrderBy>;
};


/** The questions that can be asked. */
export type QueryRecurringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  council: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryRepeatedWordingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  council: Scalars['ID']['input'];
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  words?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryResolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResolutionOrderBy>;
};


/** The questions that can be asked. */
export type QueryRetellingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  changedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  council: Scalars['ID']['input'];
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryReversalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  council: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  way?: InputMaybe<TurnWay>;
};


/** The questions that can be asked. */
export type QueryReviewsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  council?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<ReviewKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  standing?: InputMaybe<ReadonlyArray<ReviewStanding>>;
};


/** The questions that can be asked. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrderBy>;
};


/** The questions that can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  council?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  words: Scalars['String']['input'];
};


/** The questions that can be asked. */
export type QuerySectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SectionOrderBy>;
};


/** The questions that can be asked. */
export type QuerySeriesArgs = {
  indicator: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryServicePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServicePlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServicePlanOrderBy>;
};


/** The questions that can be asked. */
export type QuerySuccessMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessMeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SuccessMeasureOrderBy>;
};


/** The questions that can be asked. */
export type QueryTimelineArgs = {
  about: Scalars['ID']['input'];
  area?: InputMaybe<Scalars['String']['input']>;
  council?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};


/** The questions that can be asked. */
export type QueryTraceArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<TraceDirection>;
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpdateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UpdateOrderBy>;
};

/** Where an action stands, in our words; the plan's own rating words are kept beside it. */
export type Rag =
  /** Said to have become everyday business. */
  | 'BUSINESS_AS_USUAL'
  /** Said to be complete. */
  | 'COMPLETE'
  /** Put off. */
  | 'DEFERRED'
  /** Said to be off track. */
  | 'NOT_ON_TRACK'
  /** Said not to have started. */
  | 'NOT_STARTED'
  /** Not complete; said to be on track. */
  | 'ON_TRACK'
  /** Said to be progressing with issues that can be recovered. */
  | 'PROGRESSING_WITH_ISSUES'
  /** The rating is not understood or not given. */
  | 'UNKNOWN'
  /** Taken out of the plan. */
  | 'WITHDRAWN';

/** How many actions have one rating. */
export type RagCount = {
  readonly __typename?: 'RagCount';
  /** The rating; an action without one counts as UNKNOWN. */
  readonly rag: Rag;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** One row of a plan's own key to its ratings. */
export type RagKey = Node & {
  readonly __typename?: 'RagKey';
  /** What it rates. */
  readonly axis?: Maybe<RatingAxis>;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The letter or number of the key. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The colour of the key. */
  readonly colour?: Maybe<Scalars['String']['output']>;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** What a figure, a rating key or a thing of a council belongs to. */
  readonly ofPlan: PlanLinkConnection;
  /** Its place in the key, from 0. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** The rating it maps to. */
  readonly rag: Rag;
  /** The words of the key. */
  readonly ragText: Scalars['String']['output'];
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** One row of a plan's own key to its ratings. */
export type RagKeyCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** One row of a plan's own key to its ratings. */
export type RagKeyFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** One row of a plan's own key to its ratings. */
export type RagKeyLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** One row of a plan's own key to its ratings. */
export type RagKeyNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** One row of a plan's own key to its ratings. */
export type RagKeyOfPlanArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrderBy>;
};


/** One row of a plan's own key to its ratings. */
export type RagKeyReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One row of a plan's own key to its ratings. */
export type RagKeyRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One row of a plan's own key to its ratings. */
export type RagKeyTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of rating keys. */
export type RagKeyConnection = {
  readonly __typename?: 'RagKeyConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RagKeyEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<RagKey>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of rating keys. */
export type RagKeyConnectionCountsArgs = {
  by: ReadonlyArray<RagKeyGrouping>;
  of?: InputMaybe<RagKeyNumber>;
};

/** A rating key in a list. */
export type RagKeyEdge = {
  readonly __typename?: 'RagKeyEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The rating key. */
  readonly node: RagKey;
};

/** Which rating keys to list: those that fit all that is given. */
export type RagKeyFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<RagKeyFilter>>;
  /** What it rates. One of these; null stands for those that have none. */
  readonly axis?: InputMaybe<ReadonlyArray<InputMaybe<RatingAxis>>>;
  /** The letter or number of the key. */
  readonly code?: InputMaybe<TextFilter>;
  /** The colour of the key. */
  readonly colour?: InputMaybe<TextFilter>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<RagKeyFilter>>;
  /** Its place in the key, from 0. */
  readonly order?: InputMaybe<NumberFilter>;
  /** The rating it maps to. One of these; null stands for those that have none. */
  readonly rag?: InputMaybe<ReadonlyArray<InputMaybe<Rag>>>;
  /** The words of the key. */
  readonly ragText?: InputMaybe<TextFilter>;
};

/** By what rating keys can be counted. */
export type RagKeyGrouping =
  /** What it rates. */
  | 'AXIS'
  /** The letter or number of the key. */
  | 'CODE'
  /** The colour of the key. */
  | 'COLOUR'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** The rating it maps to. */
  | 'RAG'
  /** The words of the key. */
  | 'RAG_TEXT';

/** A link to a rating key, and how it is known. */
export type RagKeyLink = Link & {
  readonly __typename?: 'RagKeyLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: RagKey;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a rating key. */
export type RagKeyLinkConnection = {
  readonly __typename?: 'RagKeyLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RagKeyLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<RagKey>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The numbers of rating keys. */
export type RagKeyNumber =
  /** Its place in the key, from 0. */
  | 'ORDER';

/** In what order to list rating keys. */
export type RagKeyOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: RagKeySort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what rating keys can be ordered. */
export type RagKeySort =
  /** What it rates. */
  | 'AXIS'
  /** The letter or number of the key. */
  | 'CODE'
  /** The colour of the key. */
  | 'COLOUR'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its place in the key, from 0. */
  | 'ORDER'
  /** The rating it maps to. */
  | 'RAG'
  /** The words of the key. */
  | 'RAG_TEXT'
  /** As they are read: in the order of their ids. */
  | 'READING';

/** What a rating rates. */
export type RatingAxis =
  /** Whether the thing is being done. */
  | 'DELIVERY'
  /** Whether it made a difference. */
  | 'IMPACT';

/** A rating that changed. */
export type RatingChangeInfo = {
  readonly __typename?: 'RatingChangeInfo';
  /** The later rating. */
  readonly after: Rag;
  /** The same as printed. */
  readonly afterText?: Maybe<Scalars['String']['output']>;
  /** The earlier rating; an action without one counts as UNKNOWN. */
  readonly before: Rag;
  /** The same as printed. */
  readonly beforeText?: Maybe<Scalars['String']['output']>;
};

/** How many actions a priority has in each rating. */
export type RatingGroup = {
  readonly __typename?: 'RatingGroup';
  /** The priority; null for actions under none. */
  readonly priority?: Maybe<Priority>;
  /** How many in each rating, in the order of the ratings; those that none has are left out. */
  readonly ratings: ReadonlyArray<RagCount>;
  /** How many actions. */
  readonly total: Scalars['Int']['output'];
};

/** One page of a document's file, and what of the text stands on it. */
export type ReadPageInfo = {
  readonly __typename?: 'ReadPageInfo';
  /** The line that it starts with. */
  readonly firstLine: Scalars['Int']['output'];
  /** How high it is, in points. */
  readonly height: Scalars['Float']['output'];
  /** What is printed on it as its number, where the file says so. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Its number, counted from 1. */
  readonly number: Scalars['Int']['output'];
  /** The passages that stand on it, wholly or in part, in the order of the text. At most 500. */
  readonly passages: ReadonlyArray<Passage>;
  /** How wide it is, in points. */
  readonly width: Scalars['Float']['output'];
};

/** Some lines of a document, and what facts cite in them. */
export type Reading = {
  readonly __typename?: 'Reading';
  /** The document whose text this is: itself, or the pack that a report stands in. */
  readonly document: Document;
  /** The lines. */
  readonly lines: ReadonlyArray<ReadingLine>;
  /** The pages that these lines stand on, in order; none where the file has no pages. */
  readonly pages: ReadonlyArray<ReadPageInfo>;
  /** The passages that stand in these lines, wholly or in part, in the order of the text. At most 500. */
  readonly passages: ReadonlyArray<Passage>;
  /** How many lines it has in all. */
  readonly totalLines: Scalars['Int']['output'];
  /** How many pages its file has; null where it has none, as a text file has none. */
  readonly totalPages?: Maybe<Scalars['Int']['output']>;
};

/** One line of a document. */
export type ReadingLine = {
  readonly __typename?: 'ReadingLine';
  /** Its number, counted from 1. */
  readonly number: Scalars['Int']['output'];
  /** The offset of its first character in the document's text layer. */
  readonly start: Scalars['Int']['output'];
  /** Its text. */
  readonly text: Scalars['String']['output'];
};

/** Whatever an inspector, a commissioner or an officer asks for. */
export type Recommendation = Node & {
  readonly __typename?: 'Recommendation';
  /** What a plan does about something found, asked or resolved. */
  readonly addressedBy: NodeLinkConnection;
  /** Whom it addresses, as printed. */
  readonly addressedTo?: Maybe<Scalars['String']['output']>;
  /** Whom a recommendation or resolution asks. */
  readonly asks: RoleLinkConnection;
  /** What it came from. */
  readonly cameFrom: FindingLinkConnection;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** By when. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** What is known to have come of it. */
  readonly fate: FateInfo;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** Who or what gave a judgement, finding, recommendation or measure. */
  readonly givenBy: NodeLinkConnection;
  /** Its heading, where it has one. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** In what form it is asked for. */
  readonly kind?: Maybe<RecommendationKind>;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it is the nearest to. */
  readonly nearestOf: NodeLinkConnection;
  /** What comes nearest to something that nothing was found to answer. It does not say that it answers it. */
  readonly nearestTo: NodeLinkConnection;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** The same concern, found or asked again later. */
  readonly recursAs: RecursAsLinkConnection;
  /** What it recurs from. */
  readonly recursFrom: RecursAsLinkConnection;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What it is restated by. */
  readonly restatedBy: MeasureLinkConnection;
  /** The finding or recommendation that is told again, as in a cover report. */
  readonly retells: RetellsRecommendationLinkConnection;
  /** What it is retold by. */
  readonly retoldBy: RetellsRecommendationLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it asks, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it asks, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** What it turned from. */
  readonly turnedFrom: TurnedIntoLinkConnection;
  /** A strength that was a concern later, or a concern that was a strength later. */
  readonly turnedInto: TurnedIntoLinkConnection;
  /** What it is reported on by. */
  readonly updates: UpdateLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationAsksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrderBy>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationCameFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrderBy>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationGivenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationNearestOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationNearestToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationRecursAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationRecursFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationRestatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrderBy>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationRetellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrderBy>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationRetoldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrderBy>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationTurnedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationTurnedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever an inspector, a commissioner or an officer asks for. */
export type RecommendationUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpdateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UpdateOrderBy>;
};

/** A page of recommendations. */
export type RecommendationConnection = {
  readonly __typename?: 'RecommendationConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of recommendations. */
export type RecommendationConnectionCountsArgs = {
  by: ReadonlyArray<RecommendationGrouping>;
};

/** A recommendation in a list. */
export type RecommendationEdge = {
  readonly __typename?: 'RecommendationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The recommendation. */
  readonly node: Recommendation;
};

/** Which recommendations to list: those that fit all that is given. */
export type RecommendationFilter = {
  /** Whom it addresses, as printed. */
  readonly addressedTo?: InputMaybe<TextFilter>;
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<RecommendationFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** By when. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** Its heading, where it has one. */
  readonly heading?: InputMaybe<TextFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In what form it is asked for. One of these; null stands for those that have none. */
  readonly kind?: InputMaybe<ReadonlyArray<InputMaybe<RecommendationKind>>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<RecommendationFilter>>;
  /** Its number as printed. */
  readonly number?: InputMaybe<TextFilter>;
  /** What it asks, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What it asks, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
};

/** By what recommendations can be counted. */
export type RecommendationGrouping =
  /** Whom it addresses, as printed. */
  | 'ADDRESSED_TO'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** By when. */
  | 'DUE_ON'
  /** By when. Its year alone. */
  | 'DUE_ON_YEAR'
  /** Its heading, where it has one. */
  | 'HEADING'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** In what form it is asked for. */
  | 'KIND'
  /** Its number as printed. */
  | 'NUMBER';

/** In what form something is asked for. */
export type RecommendationKind =
  /** An area for improvement, or an answer to what needs to improve. */
  | 'AREA_FOR_IMPROVEMENT'
  /** An area for priority action. */
  | 'PRIORITY_ACTION'
  /** A recommendation. */
  | 'RECOMMENDATION';

/** A link to a recommendation, and how it is known. */
export type RecommendationLink = Link & {
  readonly __typename?: 'RecommendationLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Recommendation;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a recommendation. */
export type RecommendationLinkConnection = {
  readonly __typename?: 'RecommendationLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RecommendationLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list recommendations. */
export type RecommendationOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: RecommendationSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what recommendations can be ordered. */
export type RecommendationSort =
  /** Whom it addresses, as printed. */
  | 'ADDRESSED_TO'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** By when. */
  | 'DUE_ON'
  /** Its heading, where it has one. */
  | 'HEADING'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** In what form it is asked for. */
  | 'KIND'
  /** Its number as printed. */
  | 'NUMBER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What it asks, in our words. */
  | 'SUMMARY'
  /** What it asks, in the words of the source. */
  | 'TEXT';

/** What keeps coming back. */
export type RecurringAnswer = {
  readonly __typename?: 'RecurringAnswer';
  /** The inspections and visits that were compared, the earliest first: those of which anything found or asked is known. */
  readonly inspections: ReadonlyArray<Inspection>;
  /** The concerns, those that came back most often first. */
  readonly nodes: ReadonlyArray<RecurringConcern>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** False where there are more links than are read, so that a concern may be missing, or something it was told by. */
  readonly whole: Scalars['Boolean']['output'];
};

/** A concern that came back. */
export type RecurringConcern = {
  readonly __typename?: 'RecurringConcern';
  /** What recurs, in our words; where no rule gave words, those of the latest finding. */
  readonly concern: Scalars['String']['output'];
  /** Its own name: the id of the first finding or request of the chain, and the words of its links. Not the id of a thing. */
  readonly id: Scalars['ID']['output'];
  /** The links of the chain, the earliest first. */
  readonly links: ReadonlyArray<TraceLink>;
  /** At which inspections it was told, the earliest first, with what each told. */
  readonly told: ReadonlyArray<ConcernTold>;
  /** The topics that the latest findings and requests of it are about. */
  readonly topics: ReadonlyArray<Topic>;
  /**
   * The links to what told the opposite of it, earlier or later, the earliest first. Of links that say what turned, those with the same words
   * as this, else those whose words come nearer to it than to what else recurs among the same findings and requests.
   */
  readonly turned: ReadonlyArray<TraceLink>;
  /** The weakest link of the chain. */
  readonly weakest: TraceLink;
};

/** A link to a thing of any label, and how it is known. */
export type RecursAsLink = Link & {
  readonly __typename?: 'RecursAsLink';
  /** How it is known. */
  readonly basis: Basis;
  /** What recurs, in our words. Links with the same words are one chain. */
  readonly concern?: Maybe<Scalars['String']['output']>;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** What it is about, in the words that praise and blame of it share. */
  readonly matter?: Maybe<Scalars['String']['output']>;
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Node;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a thing of any label. */
export type RecursAsLinkConnection = {
  readonly __typename?: 'RecursAsLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RecursAsLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something else that a text names. */
export type ReferenceInfo = {
  readonly __typename?: 'ReferenceInfo';
  /** How that is known. */
  readonly basis: Basis;
  /** The minute, matter, resolution or commitment that names it. */
  readonly from: Node;
  /** In what manner; null where that is not known. */
  readonly kind?: Maybe<ReferenceKind>;
  /** The passages that say so. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why a rule made the link, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What is named. */
  readonly to: Node;
};

/** In what manner a text names another thing. */
export type ReferenceKind =
  /** It changes it. */
  | 'AMENDS'
  /** It follows on from it. */
  | 'FURTHER_TO'
  /** It names it. */
  | 'NAMES';

/** A link to a thing of any label, and how it is known. */
export type RefersToLink = Link & {
  readonly __typename?: 'RefersToLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** In what manner it is named. */
  readonly kind: ReferenceKind;
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Node;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** The reference as printed. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a thing of any label. */
export type RefersToLinkConnection = {
  readonly __typename?: 'RefersToLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RefersToLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

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
  /** What comes nearest to something that nothing was found to answer. It does not say that it answers it. */
  | 'NEAREST_TO'
  /** What a note is about. No document says so but its writer: a person confirms it. */
  | 'NOTED_ON'
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
  /** The same words in an earlier paper that is not an edition of this one. */
  | 'REPEATS'
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
  /** A strength that was a concern later, or a concern that was a strength later. */
  | 'TURNED_INTO'
  /** The nearest level of the plan above. */
  | 'UNDER';

/** Words that stand in two papers. */
export type RepeatedWordingAnswer = {
  readonly __typename?: 'RepeatedWordingAnswer';
  /** The repeats, the longest first. */
  readonly nodes: ReadonlyArray<RepeatedWords>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
};

/** Words that a later paper repeats. */
export type RepeatedWords = {
  readonly __typename?: 'RepeatedWords';
  /** Where they stood before. */
  readonly earlier: Passage;
  /** The earlier paper. */
  readonly earlierIn?: Maybe<Document>;
  /** Where they stand in the later paper. */
  readonly later: Passage;
  /** The later paper: the report, where that is part of a pack. */
  readonly laterIn?: Maybe<Document>;
  /** The link, and how it is known. */
  readonly link: TraceLink;
  /** How many words, one after another, are the same. */
  readonly words: Scalars['Int']['output'];
};

/** A link to a passage, and how it is known. */
export type RepeatsPassageLink = Link & {
  readonly __typename?: 'RepeatsPassageLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Passage;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** How many words, one after another, are the same. */
  readonly shared: Scalars['Int']['output'];
};

/** A page of links to a passage. */
export type RepeatsPassageLinkConnection = {
  readonly __typename?: 'RepeatsPassageLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RepeatsPassageLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a meeting resolved. */
export type Resolution = Node & {
  readonly __typename?: 'Resolution';
  /** What a plan does about something found, asked or resolved. */
  readonly addressedBy: NodeLinkConnection;
  /** What came back on something asked or promised. */
  readonly answeredBy: NodeLinkConnection;
  /** Whom it asks, as printed. */
  readonly askedOf?: Maybe<Scalars['String']['output']>;
  /** Whom a recommendation or resolution asks. */
  readonly asks: RoleLinkConnection;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** What kind of resolution it is. */
  readonly kind?: Maybe<ResolutionKind>;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** The minute that records a resolution. */
  readonly resolvedIn: MinuteLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What was resolved, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What was resolved, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** What a meeting resolved. */
export type ResolutionAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a meeting resolved. */
export type ResolutionAnsweredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a meeting resolved. */
export type ResolutionAsksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrderBy>;
};


/** What a meeting resolved. */
export type ResolutionCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** What a meeting resolved. */
export type ResolutionFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** What a meeting resolved. */
export type ResolutionLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** What a meeting resolved. */
export type ResolutionNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** What a meeting resolved. */
export type ResolutionReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a meeting resolved. */
export type ResolutionRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a meeting resolved. */
export type ResolutionResolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MinuteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MinuteOrderBy>;
};


/** What a meeting resolved. */
export type ResolutionTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of resolutions. */
export type ResolutionConnection = {
  readonly __typename?: 'ResolutionConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ResolutionEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Resolution>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of resolutions. */
export type ResolutionConnectionCountsArgs = {
  by: ReadonlyArray<ResolutionGrouping>;
};

/** A resolution in a list. */
export type ResolutionEdge = {
  readonly __typename?: 'ResolutionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The resolution. */
  readonly node: Resolution;
};

/** Which resolutions to list: those that fit all that is given. */
export type ResolutionFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<ResolutionFilter>>;
  /** Whom it asks, as printed. */
  readonly askedOf?: InputMaybe<TextFilter>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What kind of resolution it is. One of these; null stands for those that have none. */
  readonly kind?: InputMaybe<ReadonlyArray<InputMaybe<ResolutionKind>>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<ResolutionFilter>>;
  /** Its number as printed. */
  readonly number?: InputMaybe<TextFilter>;
  /** What was resolved, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What was resolved, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
};

/** By what resolutions can be counted. */
export type ResolutionGrouping =
  /** Whom it asks, as printed. */
  | 'ASKED_OF'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What kind of resolution it is. */
  | 'KIND'
  /** Its number as printed. */
  | 'NUMBER';

/** What a meeting resolved to do. */
export type ResolutionKind =
  /** To confirm minutes. */
  | 'CONFIRM'
  /** To decide. */
  | 'DECISION'
  /** To note. */
  | 'NOTE'
  /** To ask somebody. */
  | 'REQUEST';

/** A link to a resolution, and how it is known. */
export type ResolutionLink = Link & {
  readonly __typename?: 'ResolutionLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Resolution;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a resolution. */
export type ResolutionLinkConnection = {
  readonly __typename?: 'ResolutionLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ResolutionLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Resolution>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list resolutions. */
export type ResolutionOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: ResolutionSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what resolutions can be ordered. */
export type ResolutionSort =
  /** Whom it asks, as printed. */
  | 'ASKED_OF'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What kind of resolution it is. */
  | 'KIND'
  /** Its number as printed. */
  | 'NUMBER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What was resolved, in our words. */
  | 'SUMMARY'
  /** What was resolved, in the words of the source. */
  | 'TEXT';

/** A finding or request told again. */
export type Retelling = {
  readonly __typename?: 'Retelling';
  /** The inspection, document or meeting that gave that. */
  readonly givenBy?: Maybe<Node>;
  /** Words of what is told that the telling leaves out. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  /** The link, and how it is known. */
  readonly link: TraceLink;
  /** Words of blame beside the milder ones that stand for them. */
  readonly softened: ReadonlyArray<Scalars['String']['output']>;
  /** As it is told again. */
  readonly telling: Node;
  /** What it tells. */
  readonly told: Node;
  /** The paper that tells it: the report, where that is part of a pack. */
  readonly toldIn?: Maybe<Document>;
};

/** What is told again. */
export type RetellingsAnswer = {
  readonly __typename?: 'RetellingsAnswer';
  /** The tellings, in the order of the papers that tell, and as they stand there. */
  readonly nodes: ReadonlyArray<Retelling>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** False where there are more links than are read, so that a telling may be missing. */
  readonly whole: Scalars['Boolean']['output'];
};

/** A link to a finding, and how it is known. */
export type RetellsFindingLink = Link & {
  readonly __typename?: 'RetellsFindingLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** Words of what is told again that the telling leaves out: figures, groups of children, words of blame. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Finding;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** Words of blame beside the milder ones that stand for them in the telling. */
  readonly softened: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of links to a finding. */
export type RetellsFindingLinkConnection = {
  readonly __typename?: 'RetellsFindingLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RetellsFindingLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to a recommendation, and how it is known. */
export type RetellsRecommendationLink = Link & {
  readonly __typename?: 'RetellsRecommendationLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** Words of what is told again that the telling leaves out: figures, groups of children, words of blame. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Recommendation;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** Words of blame beside the milder ones that stand for them in the telling. */
  readonly softened: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of links to a recommendation. */
export type RetellsRecommendationLinkConnection = {
  readonly __typename?: 'RetellsRecommendationLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RetellsRecommendationLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A strength that was a concern later, or the other way round. */
export type Reversal = {
  readonly __typename?: 'Reversal';
  /** What turned, in our words; where no rule gave words, those of the later finding. */
  readonly concern: Scalars['String']['output'];
  /** What was told earlier. */
  readonly earlier: Node;
  /** The inspection, document or meeting that told it; null where none is known. */
  readonly earlierBy?: Maybe<Node>;
  /** The day that stands for that, as in `recurring`. */
  readonly earlierDay?: Maybe<Scalars['Date']['output']>;
  /** What was told later. */
  readonly later: Node;
  /** The inspection, document or meeting that told it; null where none is known. */
  readonly laterBy?: Maybe<Node>;
  /** The day that stands for that. */
  readonly laterDay?: Maybe<Scalars['Date']['output']>;
  /** The link, and how it is known. */
  readonly link: TraceLink;
  /** Which way it turned. */
  readonly way: TurnWay;
};

/** What turned. */
export type ReversalsAnswer = {
  readonly __typename?: 'ReversalsAnswer';
  /** The turns, the latest first. */
  readonly nodes: ReadonlyArray<Reversal>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** False where there are more links than are read, so that a turn may be missing. */
  readonly whole: Scalars['Boolean']['output'];
};

/** A page of the log of decisions. */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /** The page, with where each stands. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** The page, the lines alone. */
  readonly nodes: ReadonlyArray<ReviewInfo>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many lines of this server's log could not be read; they are told at its start. */
  readonly unreadable: Scalars['Int']['output'];
};

/** A line of the log in a list. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: ReviewInfo;
};

/** A line of the log of decisions. */
export type ReviewInfo = {
  readonly __typename?: 'ReviewInfo';
  /** When. */
  readonly at: Scalars['Moment']['output'];
  /** Who decided it. */
  readonly by: Scalars['String']['output'];
  /** What kind of reviewer that was. */
  readonly byKind: ReviewerKind;
  /** The council whose things it is about; none of what belongs to no council, as topics do. */
  readonly council?: Maybe<Council>;
  /** What was decided or said. */
  readonly kind: ReviewKind;
  /** The link that was decided on. */
  readonly link?: Maybe<ReviewedLink>;
  /** Of a parting, the ids of the papers whose telling is of the other thing. */
  readonly papers: ReadonlyArray<Scalars['ID']['output']>;
  /** The reason given; of a note, none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What a note says. */
  readonly says?: Maybe<Scalars['String']['output']>;
  /** Where it is written down. */
  readonly source: ReviewSource;
  /** Whether it counts. */
  readonly standing: ReviewStanding;
  /** The things: of a note, what it is about; of a merge or parting, what stays and then the other. */
  readonly things: ReadonlyArray<ReviewedThingInfo>;
  /** Why it fits nothing. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What was decided or said. */
export type ReviewKind =
  /** A link was confirmed. */
  | 'CONFIRMED'
  /** Two things were made one. */
  | 'MERGED'
  /** Something was said of a thing. */
  | 'NOTED'
  /** A thing was parted. */
  | 'PARTED'
  /** A link was rejected. */
  | 'REJECTED';

/** Where a decision is written down. */
export type ReviewSource =
  /** In a data set that comes with the software. */
  | 'DATA_SET'
  /** In the data folder of this server. */
  | 'HERE';

/** Whether a decision counts. */
export type ReviewStanding =
  /** A later one on the same link or things counts in its place. */
  | 'REPLACED'
  /** It does. */
  | 'STANDS'
  /** It fits nothing that the papers tell now. */
  | 'UNFIT';

/** A link as a decision tells it. */
export type ReviewedLink = {
  readonly __typename?: 'ReviewedLink';
  /** The concern that comes back, where that was told. */
  readonly concern?: Maybe<Scalars['String']['output']>;
  /** What it runs from. */
  readonly from: ReviewedThingInfo;
  /** The manner of a reference, where that was told. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The relationship in words: is owned by. */
  readonly phrase: Scalars['String']['output'];
  /** What it runs to. */
  readonly to: ReviewedThingInfo;
  /** Its relationship. */
  readonly type: RelationshipType;
};

/** A thing as a decision names it. */
export type ReviewedThingInfo = {
  readonly __typename?: 'ReviewedThingInfo';
  /** By which id it is named. */
  readonly named: Scalars['ID']['output'];
  /** The thing that this id leads to now; null where there is none. */
  readonly now?: Maybe<Node>;
};

/** Who decided on a link, or wrote a note. */
export type ReviewerKind =
  /** An editor of a data set. */
  | 'EDITOR'
  /** A user of the explorer. */
  | 'USER';

/** A post, board, organisation or committee that owns, is asked or answers. */
export type Role = Node & {
  readonly __typename?: 'Role';
  /** What it is asked by. */
  readonly askedBy: NodeLinkConnection;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** What kind of holder it is. */
  readonly kind?: Maybe<RoleKind>;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** What a figure, a rating key or a thing of a council belongs to. */
  readonly ofCouncil: CouncilLinkConnection;
  /** What it owns. */
  readonly owns: NodeLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Every spelling of it that documents print. */
  readonly variants: ReadonlyArray<Scalars['String']['output']>;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** A post, board, organisation or committee that owns, is asked or answers. */
export type RoleAskedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post, board, organisation or committee that owns, is asked or answers. */
export type RoleCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A post, board, organisation or committee that owns, is asked or answers. */
export type RoleFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** A post, board, organisation or committee that owns, is asked or answers. */
export type RoleLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A post, board, organisation or committee that owns, is asked or answers. */
export type RoleNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** A post, board, organisation or committee that owns, is asked or answers. */
export type RoleOfCouncilArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilOrderBy>;
};


/** A post, board, organisation or committee that owns, is asked or answers. */
export type RoleOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post, board, organisation or committee that owns, is asked or answers. */
export type RoleReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post, board, organisation or committee that owns, is asked or answers. */
export type RoleRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post, board, organisation or committee that owns, is asked or answers. */
export type RoleTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of roles. */
export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of roles. */
export type RoleConnectionCountsArgs = {
  by: ReadonlyArray<RoleGrouping>;
};

/** A role in a list. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: Role;
};

/** Which roles to list: those that fit all that is given. */
export type RoleFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<RoleFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What kind of holder it is. One of these; null stands for those that have none. */
  readonly kind?: InputMaybe<ReadonlyArray<InputMaybe<RoleKind>>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Its name. */
  readonly name?: InputMaybe<TextFilter>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<RoleFilter>>;
  /** Every spelling of it that documents print. */
  readonly variants?: InputMaybe<TextsFilter>;
};

/** By what roles can be counted. */
export type RoleGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What kind of holder it is. */
  | 'KIND'
  /** Its name. */
  | 'NAME';

/** What kind of holder a role is. */
export type RoleKind =
  /** A board. */
  | 'BOARD'
  /** A committee. */
  | 'COMMITTEE'
  /** An organisation. */
  | 'ORGANISATION'
  /** A post. */
  | 'ROLE';

/** A link to a role, and how it is known. */
export type RoleLink = Link & {
  readonly __typename?: 'RoleLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Role;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a role. */
export type RoleLinkConnection = {
  readonly __typename?: 'RoleLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<RoleLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list roles. */
export type RoleOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: RoleSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what roles can be ordered. */
export type RoleSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** What kind of holder it is. */
  | 'KIND'
  /** Its name. */
  | 'NAME'
  /** As they are read: in the order of their ids. */
  | 'READING';

/** A page of what a search found, and how the search was understood. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was written, with near words in place of those that stand nowhere; null where all stand somewhere, or nothing is near. */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
  /** The page, with how well each entry fits and where the words stand. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was asked to be kept out. */
  readonly excluded: ReadonlyArray<Scalars['String']['output']>;
  /** How many would be found by label, by council and by year. */
  readonly facets: SearchFacetsInfo;
  /** False while what was written to the graph a moment ago is not found yet. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Those of them that were left out, because nothing has them beside all others; unless nothing has any: then all were looked for. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** What was looked for, without words too common to tell anything. */
  readonly terms: ReadonlyArray<SearchTermInfo>;
  /** How many were found in all, as the search is limited. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many things of a council. */
export type SearchCouncilCount = {
  readonly __typename?: 'SearchCouncilCount';
  /** The council. */
  readonly council: Council;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** One thing that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where words that were looked for stand in its caption. */
  readonly captionRanges: ReadonlyArray<TextRangeInfo>;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The day that it counts for: on which it was published, held or speaks of, or what gave it or says it; null where there is no such day. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Pieces of its texts in which words stand that were looked for, the one that shows the most of them first. */
  readonly highlights: ReadonlyArray<HighlightInfo>;
  /** Which of the terms stand in its own texts. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
  /** The thing. */
  readonly node: Node;
  /** How well it fits: the more, the better. It depends on the words and the thing alone. */
  readonly score: Scalars['Float']['output'];
};


/** One thing that a search found. */
export type SearchEdgeHighlightsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many would be found if the search were limited to each of these instead of how it is in that respect, the other limits staying. */
export type SearchFacetsInfo = {
  readonly __typename?: 'SearchFacetsInfo';
  /** By council, the most first. */
  readonly councils: ReadonlyArray<SearchCouncilCount>;
  /** By label, the most first. Passages are counted whole, as they are when they are asked for. */
  readonly labels: ReadonlyArray<SearchLabelCount>;
  /** By the year of the day that they count for, the newest first. */
  readonly years: ReadonlyArray<SearchYearCount>;
};

/** How many things of a label. */
export type SearchLabelCount = {
  readonly __typename?: 'SearchLabelCount';
  /** The label. */
  readonly label: Label;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** One thing that was looked for. */
export type SearchTermInfo = {
  readonly __typename?: 'SearchTermInfo';
  /** What it is. */
  readonly kind: SearchTermKind;
  /** It, as it was written. */
  readonly text: Scalars['String']['output'];
  /** In how many things it stands, in whatever form, and whatever the search is limited to. */
  readonly total: Scalars['Int']['output'];
};

/** How something is looked for. */
export type SearchTermKind =
  /** Words that begin so. */
  | 'BEGINNING'
  /** Words side by side, each in any of its forms. */
  | 'PHRASE'
  /** A word, in any of its forms. */
  | 'WORD';

/** How many things of a year. */
export type SearchYearCount = {
  readonly __typename?: 'SearchYearCount';
  /** How many. */
  readonly total: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A headed part of a document. */
export type Section = Node & {
  readonly __typename?: 'Section';
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Its number as printed. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Its place among the sections beside it, from 0. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** What a passage, section or report stands in. */
  readonly partOf: NodeLinkConnection;
  /** What it holds. */
  readonly parts: NodeLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** Its heading. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** A headed part of a document. */
export type SectionCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A headed part of a document. */
export type SectionFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** A headed part of a document. */
export type SectionLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A headed part of a document. */
export type SectionNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** A headed part of a document. */
export type SectionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A headed part of a document. */
export type SectionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A headed part of a document. */
export type SectionReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A headed part of a document. */
export type SectionRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A headed part of a document. */
export type SectionTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of sections. */
export type SectionConnection = {
  readonly __typename?: 'SectionConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<SectionEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Section>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sections. */
export type SectionConnectionCountsArgs = {
  by: ReadonlyArray<SectionGrouping>;
  of?: InputMaybe<SectionNumber>;
};

/** A section in a list. */
export type SectionEdge = {
  readonly __typename?: 'SectionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The section. */
  readonly node: Section;
};

/** Which sections to list: those that fit all that is given. */
export type SectionFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<SectionFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<SectionFilter>>;
  /** Its number as printed. */
  readonly number?: InputMaybe<TextFilter>;
  /** Its place among the sections beside it, from 0. */
  readonly order?: InputMaybe<NumberFilter>;
  /** Its heading. */
  readonly title?: InputMaybe<TextFilter>;
};

/** By what sections can be counted. */
export type SectionGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** Its heading. */
  | 'TITLE';

/** The numbers of sections. */
export type SectionNumber =
  /** Its place among the sections beside it, from 0. */
  | 'ORDER';

/** In what order to list sections. */
export type SectionOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: SectionSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what sections can be ordered. */
export type SectionSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its number as printed. */
  | 'NUMBER'
  /** Its place among the sections beside it, from 0. */
  | 'ORDER'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** Its heading. */
  | 'TITLE';

/** One and the same figure, and everywhere it is told. */
export type SeriesClaimInfo = {
  readonly __typename?: 'SeriesClaimInfo';
  /** The figures that say so; more than one where it is told again. None where only a passage tells it otherwise. */
  readonly figures: ReadonlyArray<FigureInfo>;
  /** Passages of other papers that tell one of these figures otherwise, where that is what this stands for. */
  readonly otherwise: ReadonlyArray<OtherwiseInfo>;
  /** The figure as it is first printed. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The word that bounds it: over, about, at most. */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  /** The figure; null where it is printed without a number, or where only a passage that tells it otherwise is known. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/**
 * Which way an indicator's own figures went the last time: from the last but one to the last of one unit and one length of period, those that the points of
 * `indicatorList` have. Nothing is said where papers differ on either, or either is only bounded: over, about, at most.
 */
export type SeriesDirectionInfo = {
  readonly __typename?: 'SeriesDirectionInfo';
  /** The last but one. */
  readonly from?: Maybe<SeriesPointInfo>;
  /** The last. */
  readonly to?: Maybe<SeriesPointInfo>;
  /** Whether that is good. */
  readonly verdict: SeriesVerdict;
  /** It in words: rose from 78 to 84 (30 June 2024 to 30 September 2024): higher is better. */
  readonly words: Scalars['String']['output'];
};

/** Something that happened or was due, on the same axis as the figures. */
export type SeriesEventInfo = {
  readonly __typename?: 'SeriesEventInfo';
  /** The weakest of the links that lead from the indicator to the action, suggested ones among them; null for the others. */
  readonly basis?: Maybe<Basis>;
  /** The day; null for an action without one. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** What it is. */
  readonly kind: SeriesEventKind;
  /** The inspection, with its title and overall grade; the plan; or the action. */
  readonly node: Node;
  /** Which property of the thing the day comes from; null where there is none. */
  readonly property?: Maybe<Scalars['String']['output']>;
  /** The success measure or objective through which the indicator measures the action; null for the others. */
  readonly through?: Maybe<Node>;
};

/** What stands on the axis beside the figures. */
export type SeriesEventKind =
  /** An action that the indicator is to show the success of, on the day it is due. */
  | 'ACTION'
  /** An inspection, on the day that stands for it: that on which its report was published, else its last, else its first. */
  | 'INSPECTION'
  /** A version of a plan, on the day its ratings speak of, else that on which it was published. */
  | 'PLAN';

/** A line to hold figures against. */
export type SeriesLineGroup = {
  readonly __typename?: 'SeriesLineGroup';
  /** What the figures are: ACTUAL for those of another place, null where that is not known. */
  readonly kind?: Maybe<ObservationKind>;
  /** The place they are about; null where it is not told. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Its points, in the order of their periods. */
  readonly points: ReadonlyArray<SeriesPointInfo>;
  /** What they are counted in. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** What is told of one period of one line. */
export type SeriesPointInfo = {
  readonly __typename?: 'SeriesPointInfo';
  /** What is told of it, each figure once, that of the document published last first. */
  readonly claims: ReadonlyArray<SeriesClaimInfo>;
  /** Whether papers differ on it: by more than how far they are rounded. */
  readonly differs: Scalars['Boolean']['output'];
  /** The last day it covers; the first again for a point in time. */
  readonly end: Scalars['Date']['output'];
  /** How long that is. */
  readonly length: PeriodLength;
  /** How the period is known; STATED where any figure states it. */
  readonly periodBasis: PeriodBasis;
  /** The first day it covers; null where it is not told. */
  readonly start?: Maybe<Scalars['Date']['output']>;
  /** What is counted in. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The figure; where papers differ, that of the document published last. Null where it is printed without a number. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** An indicator over the years. */
export type SeriesResult = {
  readonly __typename?: 'SeriesResult';
  /** Figures that are a difference between two measurements, in the order of their periods; those without one last. */
  readonly changes: ReadonlyArray<FigureInfo>;
  /** Which way its own figures went the last time, in words. */
  readonly direction: SeriesDirectionInfo;
  /** In how many documents these stand; a pack with all its reports is one, and so are the editions of one publication. */
  readonly documents: Scalars['Int']['output'];
  /** Inspections, plan versions and actions in order of day; actions without a date last. */
  readonly events: ReadonlyArray<SeriesEventInfo>;
  /** The indicator. */
  readonly indicator: Indicator;
  /** What they can be held against: comparators, targets, thresholds, and figures of other places, a line for each kind, place and unit. */
  readonly lines: ReadonlyArray<SeriesLineGroup>;
  /** Its own figures, in the order of the last day they cover, then of the first. Different units and lengths of period stand side by side: `unit` and `length` tell them apart. */
  readonly own: ReadonlyArray<SeriesPointInfo>;
  /** How many figures there are in all. */
  readonly total: Scalars['Int']['output'];
  /** Figures of any other kind whose period is not known, in reading order. */
  readonly undated: ReadonlyArray<FigureInfo>;
};

/** Whether the last change of an indicator's own figures is a good one. */
export type SeriesVerdict =
  /** It moved the way that is good. */
  | 'BETTER'
  /** It moved, and neither way is good, or it is not known which is. */
  | 'NEITHER'
  /** It can't be said: `words` tells why. */
  | 'NOT_KNOWN'
  /** It did not move. */
  | 'SAME'
  /** It moved the other way. */
  | 'WORSE';

/** A plan of one service that an improvement plan points to. */
export type ServicePlan = Node & {
  readonly __typename?: 'ServicePlan';
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it details. */
  readonly details: ActionLinkConnection;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** What a figure, a rating key or a thing of a council belongs to. */
  readonly ofCouncil: CouncilLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** A plan of one service that an improvement plan points to. */
export type ServicePlanCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A plan of one service that an improvement plan points to. */
export type ServicePlanDetailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActionOrderBy>;
};


/** A plan of one service that an improvement plan points to. */
export type ServicePlanFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** A plan of one service that an improvement plan points to. */
export type ServicePlanLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A plan of one service that an improvement plan points to. */
export type ServicePlanNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** A plan of one service that an improvement plan points to. */
export type ServicePlanOfCouncilArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilOrderBy>;
};


/** A plan of one service that an improvement plan points to. */
export type ServicePlanReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan of one service that an improvement plan points to. */
export type ServicePlanRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan of one service that an improvement plan points to. */
export type ServicePlanTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of service plans. */
export type ServicePlanConnection = {
  readonly __typename?: 'ServicePlanConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ServicePlanEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<ServicePlan>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of service plans. */
export type ServicePlanConnectionCountsArgs = {
  by: ReadonlyArray<ServicePlanGrouping>;
};

/** A service plan in a list. */
export type ServicePlanEdge = {
  readonly __typename?: 'ServicePlanEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The service plan. */
  readonly node: ServicePlan;
};

/** Which service plans to list: those that fit all that is given. */
export type ServicePlanFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<ServicePlanFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<ServicePlanFilter>>;
  /** Its title. */
  readonly title?: InputMaybe<TextFilter>;
};

/** By what service plans can be counted. */
export type ServicePlanGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its title. */
  | 'TITLE';

/** A link to a service plan, and how it is known. */
export type ServicePlanLink = Link & {
  readonly __typename?: 'ServicePlanLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: ServicePlan;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a service plan. */
export type ServicePlanLinkConnection = {
  readonly __typename?: 'ServicePlanLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<ServicePlanLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<ServicePlan>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list service plans. */
export type ServicePlanOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: ServicePlanSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what service plans can be ordered. */
export type ServicePlanSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** Its title. */
  | 'TITLE';

/** Whether what follows from decisions shows: flags and suggestions, and what a parted thing says. */
export type Settled =
  /** It could not be worked out while the server runs; its next start does it. */
  | 'AT_NEXT_START'
  /** It does. */
  | 'SETTLED'
  /** It is being worked out; what was decided itself shows. */
  | 'SETTLING';

/** How much a flag matters to a scrutiny member. */
export type Severity =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** How many flags there are of one severity. */
export type SeverityCount = {
  readonly __typename?: 'SeverityCount';
  /** The severity. */
  readonly severity: Severity;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** How far a date slipped from version to version. */
export type SlipInfo = {
  readonly __typename?: 'SlipInfo';
  /** How the weakest link between them is known. */
  readonly basis: Basis;
  /** How many days, from the first day given to that of the last version; below zero where it is due sooner. Null where one of the two has no day. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The first day given. */
  readonly first?: Maybe<Scalars['Date']['output']>;
  /** The day that the last version gives. */
  readonly last?: Maybe<Scalars['Date']['output']>;
  /** How often the milestone changed. */
  readonly times: Scalars['Int']['output'];
  /** How many versions say something of its milestone. */
  readonly versions: Scalars['Int']['output'];
};

/** A point of a small chart. */
export type SparkInfo = {
  readonly __typename?: 'SparkInfo';
  /** Whether papers differ on it. */
  readonly differs: Scalars['Boolean']['output'];
  /** The last day it covers. */
  readonly end: Scalars['Date']['output'];
  /** The first day it covers. */
  readonly start?: Maybe<Scalars['Date']['output']>;
  /** The figure. */
  readonly value: Scalars['Float']['output'];
};

/** How a plan says that success will be seen. */
export type SuccessMeasure = Node & {
  readonly __typename?: 'SuccessMeasure';
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** What it judges. */
  readonly judges: ActionLinkConnection;
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** True when it names something that can be counted. */
  readonly measurable?: Maybe<Scalars['Boolean']['output']>;
  /** The indicator that should show the change. */
  readonly measuredBy: IndicatorLinkConnection;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it says, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** How a plan says that success will be seen. */
export type SuccessMeasureCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** How a plan says that success will be seen. */
export type SuccessMeasureFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** How a plan says that success will be seen. */
export type SuccessMeasureJudgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActionOrderBy>;
};


/** How a plan says that success will be seen. */
export type SuccessMeasureLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** How a plan says that success will be seen. */
export type SuccessMeasureMeasuredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrderBy>;
};


/** How a plan says that success will be seen. */
export type SuccessMeasureNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** How a plan says that success will be seen. */
export type SuccessMeasureReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** How a plan says that success will be seen. */
export type SuccessMeasureRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** How a plan says that success will be seen. */
export type SuccessMeasureTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of success measures. */
export type SuccessMeasureConnection = {
  readonly __typename?: 'SuccessMeasureConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<SuccessMeasureEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<SuccessMeasure>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of success measures. */
export type SuccessMeasureConnectionCountsArgs = {
  by: ReadonlyArray<SuccessMeasureGrouping>;
};

/** A success measure in a list. */
export type SuccessMeasureEdge = {
  readonly __typename?: 'SuccessMeasureEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The success measure. */
  readonly node: SuccessMeasure;
};

/** Which success measures to list: those that fit all that is given. */
export type SuccessMeasureFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<SuccessMeasureFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** True when it names something that can be counted. False: those of which nothing says so. */
  readonly measurable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<SuccessMeasureFilter>>;
  /** What it says, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What it says, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
};

/** By what success measures can be counted. */
export type SuccessMeasureGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** True when it names something that can be counted. */
  | 'MEASURABLE';

/** A link to a success measure, and how it is known. */
export type SuccessMeasureLink = Link & {
  readonly __typename?: 'SuccessMeasureLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: SuccessMeasure;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a success measure. */
export type SuccessMeasureLinkConnection = {
  readonly __typename?: 'SuccessMeasureLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<SuccessMeasureLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<SuccessMeasure>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list success measures. */
export type SuccessMeasureOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: SuccessMeasureSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what success measures can be ordered. */
export type SuccessMeasureSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** True when it names something that can be counted. */
  | 'MEASURABLE'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What it says, in our words. */
  | 'SUMMARY'
  /** What it says, in the words of the source. */
  | 'TEXT';

/** Things of one kind that a document says. */
export type TakenGroup = {
  readonly __typename?: 'TakenGroup';
  /** The kind, as the name of its type. */
  readonly label: Scalars['String']['output'];
  /** How many. */
  readonly total: Scalars['Int']['output'];
  /** The kind in words. */
  readonly words: Scalars['String']['output'];
};

/** What a text must be. All that is given must fit. */
export type TextFilter = {
  /** It holds these words, one after the other; capitals, accents and the kinds of spaces, quotes and dashes do not matter. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** One of these, to the letter. */
  readonly is?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether there is one. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A run of characters in a text, counted in UTF-16 units from 0. */
export type TextRangeInfo = {
  readonly __typename?: 'TextRangeInfo';
  /** The character just after its last. */
  readonly end: Scalars['Int']['output'];
  /** Its first character. */
  readonly start: Scalars['Int']['output'];
};

/** What a list of texts must hold. All that is given must fit. */
export type TextsFilter = {
  /** A text that holds these words, one after the other; capitals, accents and the kinds of spaces, quotes and dashes do not matter. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** One of these, to the letter. */
  readonly has?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether there is anything in it. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A way from one thing to another. */
export type ThreadPath = {
  readonly __typename?: 'ThreadPath';
  /** The links along it, one less than the things. */
  readonly links: ReadonlyArray<TraceLink>;
  /** The things along it, the start and the end among them. */
  readonly nodes: ReadonlyArray<Node>;
  /** Its weakest link; null for the way from a thing to itself. */
  readonly weakest?: Maybe<TraceLink>;
};

/** A page of entries. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The page, with where each entry stands. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The page, the entries alone. */
  readonly nodes: ReadonlyArray<TimelineEntryInfo>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How the day of an entry is known. */
export type TimelineDayReason =
  /** It is the day that the document which says it was published, else that of which it speaks: of several documents, the first. */
  | 'DOCUMENT'
  /** It is the day by which the thing is to be done. */
  | 'DUE'
  /** It is the day of the inspection that gave it. */
  | 'INSPECTION'
  /** It is the day of the meeting at which it was said. */
  | 'MEETING'
  /** It is the thing's own day: of a report, a meeting, an update, the end of a figure's period. */
  | 'OWN'
  /** It is the day that the ratings of the plan it stands in speak of, else that on which the plan was published. */
  | 'PLAN';

/** One entry in a list. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineEntryInfo;
};

/** Something said about a thing, or that happened to it. */
export type TimelineEntryInfo = {
  readonly __typename?: 'TimelineEntryInfo';
  /** How surely it is known to be about the thing: the weakest link on the way to it. Null for the thing itself, and for what a council owns. */
  readonly basis?: Maybe<Basis>;
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** What the day is taken from: the inspection, meeting, plan or document; the thing itself where the day is its own. */
  readonly dayFrom: Node;
  /** How the day is known. */
  readonly dayReason: TimelineDayReason;
  /** The document that says it; of several, that published first. */
  readonly document?: Maybe<Document>;
  /** What kind of entry it is. */
  readonly kind: TimelineKind;
  /** The thing. */
  readonly node: Node;
  /** The passages that say it: at most 10. */
  readonly passages: ReadonlyArray<Passage>;
  /** Whether its day is after that of the last inspection of its council; false where there was none. */
  readonly sinceLastInspection: Scalars['Boolean']['output'];
};

/** What kind of thing was said or happened. */
export type TimelineKind =
  /** What a version of a plan says of an action, on the day its ratings speak of. */
  | 'ACTION'
  /** The day that an action is due. */
  | 'ACTION_DUE'
  /** An item of a meeting's agenda. */
  | 'AGENDA_ITEM'
  /** What a meeting was promised. */
  | 'COMMITMENT'
  /** The day that a promise is due. */
  | 'COMMITMENT_DUE'
  /** A document, on the day it was published, else that of which it speaks. */
  | 'DOCUMENT'
  /** A figure, on the last day it covers. */
  | 'FIGURE'
  /** Something that was found. */
  | 'FINDING'
  /** An inspection, visit or review. */
  | 'INSPECTION'
  /** A grade that an inspection gave. */
  | 'JUDGEMENT'
  /** A matter raised at a meeting. */
  | 'MATTER'
  /** A row of a plan's appendix, which takes up what was asked. */
  | 'MEASURE'
  /** A meeting. */
  | 'MEETING'
  /** A minute of a meeting. */
  | 'MINUTE'
  /** A version of a plan. */
  | 'PLAN'
  /** Something that was recommended. */
  | 'RECOMMENDATION'
  /** What a meeting resolved. */
  | 'RESOLUTION'
  /** Progress as the council tells it. */
  | 'UPDATE';

/** How many entries are of one kind. */
export type TimelineKindCount = {
  readonly __typename?: 'TimelineKindCount';
  /** The kind. */
  readonly kind: TimelineKind;
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** What was said about a thing, in order of day. */
export type TimelineResult = {
  readonly __typename?: 'TimelineResult';
  /** The thing. */
  readonly about: Node;
  /** The area it is limited to. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** The entries, the oldest first, a page at a time. */
  readonly entries: TimelineConnection;
  /** How many there are of each kind, those that none is of left out. */
  readonly kinds: ReadonlyArray<TimelineKindCount>;
  /** The newest inspection of each council that has entries, whatever days are asked for: those whose report has been read alone. */
  readonly lastInspections: ReadonlyArray<LastInspectionInfo>;
  /** How many of them are after the last inspection of their council. */
  readonly sinceLastInspection: Scalars['Int']['output'];
  /** How many entries fit what is asked for. */
  readonly total: Scalars['Int']['output'];
  /** How many things would fit whose day is not known: they are in no entry. */
  readonly undated: Scalars['Int']['output'];
  /** The things whose day is not known, in reading order: at most the first 200. */
  readonly withoutDay: ReadonlyArray<Node>;
};


/** What was said about a thing, in order of day. */
export type TimelineResultEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A subject of children's services that things can be about. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What belongs to it, and what does not. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it is the topic of. */
  readonly subjects: NodeLinkConnection;
  /** The words that show that a text is about it. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** A subject of children's services that things can be about. */
export type TopicCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** A subject of children's services that things can be about. */
export type TopicFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** A subject of children's services that things can be about. */
export type TopicLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A subject of children's services that things can be about. */
export type TopicNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** A subject of children's services that things can be about. */
export type TopicReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject of children's services that things can be about. */
export type TopicRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject of children's services that things can be about. */
export type TopicSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject of children's services that things can be about. */
export type TopicTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** A page of topics. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of topics. */
export type TopicConnectionCountsArgs = {
  by: ReadonlyArray<TopicGrouping>;
};

/** A topic in a list. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The topic. */
  readonly node: Topic;
};

/** Which topics to list: those that fit all that is given. */
export type TopicFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<TopicFilter>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its name. */
  readonly label?: InputMaybe<TextFilter>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<TopicFilter>>;
  /** What belongs to it, and what does not. */
  readonly scope?: InputMaybe<TextFilter>;
  /** The words that show that a text is about it. */
  readonly terms?: InputMaybe<TextsFilter>;
};

/** By what topics can be counted. */
export type TopicGrouping =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its name. */
  | 'LABEL';

/** A link to a topic, and how it is known. */
export type TopicLink = Link & {
  readonly __typename?: 'TopicLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Topic;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a topic. */
export type TopicLinkConnection = {
  readonly __typename?: 'TopicLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<TopicLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list topics. */
export type TopicOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: TopicSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what topics can be ordered. */
export type TopicSort =
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** Its name. */
  | 'LABEL'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What belongs to it, and what does not. */
  | 'SCOPE';

/** Which way a thread is followed. */
export type TraceDirection =
  /** To what it answers: from an action to its objective, and to what was asked and found. */
  | 'BACK'
  /** Both ways. */
  | 'BOTH'
  /** To what became of it: from a finding to what was asked, promised, done and shown. */
  | 'FORWARD';

/** The six layers of a thread, in the order in which it is told. */
export type TraceLayer =
  /** What was recommended, or asked for by a meeting. */
  | 'ASKED'
  /** The actions, and progress told on them. */
  | 'BEING_DONE'
  /** The same concern found or asked again, or turned into its opposite, the later version of an action or objective, and what came back to a meeting. */
  | 'CAME_NEXT'
  /** What inspectors and others found. */
  | 'FOUND'
  /** What the council said that it would bring about: measures, and plans down to their objectives. */
  | 'PROMISED'
  /** Success measures, indicators and their figures. */
  | 'SHOWN_BY';

/** The things of one layer. */
export type TraceLayerGroup = {
  readonly __typename?: 'TraceLayerGroup';
  /** The layer. */
  readonly layer: TraceLayer;
  /** Its things, in reading order. */
  readonly things: ReadonlyArray<TraceThingInfo>;
};

/** A link of a thread, and how it is known. */
export type TraceLink = {
  readonly __typename?: 'TraceLink';
  /** How it is known. */
  readonly basis: Basis;
  /** What recurs or turned, in our words, where the link says that something did. */
  readonly concern?: Maybe<Scalars['String']['output']>;
  /** Whether the thread was followed along it. */
  readonly followed: Scalars['Boolean']['output'];
  /** Where it starts. */
  readonly from: Node;
  /** Where it says that something is told again: words that the telling leaves out. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** The link in words: is addressed by. */
  readonly phrase: Scalars['String']['output'];
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** Where it says that something is told again: words of blame beside the milder ones that stand for them. */
  readonly softened: ReadonlyArray<Scalars['String']['output']>;
  /** Where it leads. */
  readonly to: Node;
  /** The relationship. */
  readonly type: RelationshipType;
};

/** A thread. */
export type TraceResult = {
  readonly __typename?: 'TraceResult';
  /** How the links are known that it was followed along. */
  readonly basis: ReadonlyArray<Basis>;
  /** How many of these links are known in each way; ways that none is known in are left out. */
  readonly counts: ReadonlyArray<BasisCount>;
  /** How many links away it was followed. */
  readonly depth: Scalars['Int']['output'];
  /** Which way it was followed. */
  readonly direction: TraceDirection;
  /** What it is traced from. */
  readonly from: Node;
  /** The six layers, each in reading order; a layer with nothing in it is there too. */
  readonly layers: ReadonlyArray<TraceLayerGroup>;
  /** What is not shown, by reason; reasons that leave nothing out are not listed. */
  readonly leftOut: ReadonlyArray<LeftOutCount>;
  /** The links between what is shown, nearest to the start first. */
  readonly links: ReadonlyArray<TraceLink>;
  /** Where nothing was found to answer it, links to what comes nearest, the surest first. They do not say that it answers it. */
  readonly nearest: ReadonlyArray<TraceLink>;
  /** Who owns the actions, in reading order. */
  readonly owners: ReadonlyArray<TraceThingInfo>;
  /** The thread in figures. */
  readonly summary: TraceSummaryInfo;
  /**
   * True where it is traced from a finding of a weakness, a recommendation or a measure, and nothing in a plan is known to answer it, nor
   * suggested to: neither it nor what it led to, what restates it or what it tells again. What officers ask of a committee, and what a council
   * finds of itself, calls for no answer.
   */
  readonly unanswered: Scalars['Boolean']['output'];
  /** The same in words: nothing in the 11 documents read answers this. Null where it does not hold. */
  readonly unansweredWords?: Maybe<Scalars['String']['output']>;
  /**
   * The weakest link that something on the thread can't be reached without: what the thread hangs by. What came next and what was there
   * before do not count. From strong to weak: stated, structural, confirmed, suggested (by its score), rejected.
   */
  readonly weakest?: Maybe<TraceLink>;
  /** False where one thing has more links than are read, so that what is left out is at least as many as said. */
  readonly whole: Scalars['Boolean']['output'];
};


/** A thread. */
export type TraceResultLinksArgs = {
  followed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a thing stands to a thread. */
export type TraceStanding =
  /** Shown so that a reader knows where something stands: the parts of a plan above it, or an earlier version. Not counted in the summary. */
  | 'CONTEXT'
  /** The thread is traced from it. */
  | 'START'
  /** Only a suggested link leads to it, and the thread was not followed further from there. */
  | 'SUGGESTED'
  /** The thread runs through it. */
  | 'THREAD';

/** A thread in figures. Only what stands on the thread itself counts, not its context or suggestions. */
export type TraceSummaryInfo = {
  readonly __typename?: 'TraceSummaryInfo';
  /** How many actions are on it. */
  readonly actions: Scalars['Int']['output'];
  /** How many of them the council rates in each way; ratings that none has are left out. */
  readonly ratings: ReadonlyArray<RagCount>;
  /** How many success measures are on it. */
  readonly successMeasures: Scalars['Int']['output'];
  /** How many of these have an actual figure, by an indicator on the thread. */
  readonly withFigure: Scalars['Int']['output'];
};

/** A thing on a thread. */
export type TraceThingInfo = {
  readonly __typename?: 'TraceThingInfo';
  /** The thing. */
  readonly node: Node;
  /** Who owns it, where it is an action whose owners are shown. */
  readonly owners: ReadonlyArray<Role>;
  /** How it stands to the thread. */
  readonly standing: TraceStanding;
  /** How many links away from the start it is. */
  readonly step: Scalars['Int']['output'];
  /** The weakest link on the surest way from the start; null for the start. */
  readonly weakest?: Maybe<TraceLink>;
};

/** Which way something turned. */
export type TurnWay =
  /** A concern that was a strength later. */
  | 'CONCERN_TO_STRENGTH'
  /** A strength that was a concern later. */
  | 'STRENGTH_TO_CONCERN';

/** A link to a thing of any label, and how it is known. */
export type TurnedIntoLink = Link & {
  readonly __typename?: 'TurnedIntoLink';
  /** How it is known. */
  readonly basis: Basis;
  /** What turned, in our words. */
  readonly concern?: Maybe<Scalars['String']['output']>;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** What it is about, in the words that praise and blame of it share. */
  readonly matter?: Maybe<Scalars['String']['output']>;
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Node;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to a thing of any label. */
export type TurnedIntoLinkConnection = {
  readonly __typename?: 'TurnedIntoLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<TurnedIntoLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many links there are of one relationship. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** What the relationship means. */
  readonly about: Scalars['String']['output'];
  /** The link in words: is owned by. */
  readonly phrase: Scalars['String']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** The relationship. */
  readonly type: RelationshipType;
};

/** Progress as the council tells it, where a plan is not printed anew. */
export type Update = Node & {
  readonly __typename?: 'Update';
  /** The day it speaks of. */
  readonly asAt?: Maybe<Scalars['Date']['output']>;
  /** What the rating rates. */
  readonly axis?: Maybe<RatingAxis>;
  /** What to call it in a list: its number, and its words as far as they fit a line. */
  readonly caption: Scalars['String']['output'];
  /** The passage that a fact rests on. */
  readonly citations: CitesPassageLinkConnection;
  /** The council that owns it, where one does. */
  readonly council?: Maybe<Council>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs: ReadonlyArray<Scalars['String']['output']>;
  /** What it is flagged by. */
  readonly flags: FlagLinkConnection;
  /** False for what is known only because a text names it. */
  readonly held: Scalars['Boolean']['output'];
  /** Its id: readable, and the same after every reading of the documents. */
  readonly id: Scalars['ID']['output'];
  /** Everything it is linked with, by relationship and direction. */
  readonly linkGroups: ReadonlyArray<LinkGroup>;
  /** What it has as a note. */
  readonly notes: NoteLinkConnection;
  /** Every property it has, as the graph holds them. */
  readonly properties: ReadonlyArray<PropertyValue>;
  /** The rating it gives. */
  readonly rag?: Maybe<Rag>;
  /** The rating as printed. */
  readonly ragText?: Maybe<Scalars['String']['output']>;
  /** What it is referred to by. */
  readonly referredToBy: RefersToLinkConnection;
  /** Another thing that a text names. */
  readonly refersTo: RefersToLinkConnection;
  /** What an update tells the progress of. */
  readonly reportsOn: NodeLinkConnection;
  /** What a reviewer sees of it, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it says, in the words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The topic of a thing. */
  readonly topics: TopicLinkConnection;
  /** Whose words its text is. */
  readonly wording: Wording;
};


/** Progress as the council tells it, where a plan is not printed anew. */
export type UpdateCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassageOrderBy>;
};


/** Progress as the council tells it, where a plan is not printed anew. */
export type UpdateFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FlagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FlagOrderBy>;
};


/** Progress as the council tells it, where a plan is not printed anew. */
export type UpdateLinkGroupsArgs = {
  direction?: InputMaybe<LinkDirection>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** Progress as the council tells it, where a plan is not printed anew. */
export type UpdateNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoteOrderBy>;
};


/** Progress as the council tells it, where a plan is not printed anew. */
export type UpdateReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Progress as the council tells it, where a plan is not printed anew. */
export type UpdateRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Progress as the council tells it, where a plan is not printed anew. */
export type UpdateReportsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  labels?: InputMaybe<ReadonlyArray<Label>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Progress as the council tells it, where a plan is not printed anew. */
export type UpdateTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrderBy>;
};

/** Progress told between two versions. */
export type UpdateBetweenInfo = {
  readonly __typename?: 'UpdateBetweenInfo';
  /** The day it speaks of. */
  readonly day: Scalars['Date']['output'];
  /** The links to what it reports on, of what stands in the two versions or between; suggested ones too, rejected ones not. */
  readonly links: ReadonlyArray<TraceLink>;
  /** The update. */
  readonly update: Update;
};

/** A page of updates. */
export type UpdateConnection = {
  readonly __typename?: 'UpdateConnection';
  /** How many there are in each group of all that is listed, on this page or not. At most 1,000 groups. */
  readonly counts: ReadonlyArray<CountedGroup>;
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<UpdateEdge>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Update>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of updates. */
export type UpdateConnectionCountsArgs = {
  by: ReadonlyArray<UpdateGrouping>;
};

/** An update in a list. */
export type UpdateEdge = {
  readonly __typename?: 'UpdateEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The update. */
  readonly node: Update;
};

/** Which updates to list: those that fit all that is given. */
export type UpdateFilter = {
  /** Fits at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<UpdateFilter>>;
  /** The day it speaks of. */
  readonly asAt?: InputMaybe<DateFilter>;
  /** What the rating rates. One of these; null stands for those that have none. */
  readonly axis?: InputMaybe<ReadonlyArray<InputMaybe<RatingAxis>>>;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  readonly council?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** References that it prints and that lead to nothing that was read. */
  readonly danglingRefs?: InputMaybe<TextsFilter>;
  /** False: only those known only because a text names them. True: none of those. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked, or not linked, in each of these ways. */
  readonly linked?: InputMaybe<ReadonlyArray<LinkedFilter>>;
  /** Fits none of these. What is not known does not fit. */
  readonly none?: InputMaybe<ReadonlyArray<UpdateFilter>>;
  /** The rating it gives. One of these; null stands for those that have none. */
  readonly rag?: InputMaybe<ReadonlyArray<InputMaybe<Rag>>>;
  /** The rating as printed. */
  readonly ragText?: InputMaybe<TextFilter>;
  /** What it says, in our words. */
  readonly summary?: InputMaybe<TextFilter>;
  /** What it says, in the words of the source. */
  readonly text?: InputMaybe<TextFilter>;
};

/** By what updates can be counted. */
export type UpdateGrouping =
  /** The day it speaks of. */
  | 'AS_AT'
  /** The day it speaks of. Its year alone. */
  | 'AS_AT_YEAR'
  /** What the rating rates. */
  | 'AXIS'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** The rating it gives. */
  | 'RAG'
  /** The rating as printed. */
  | 'RAG_TEXT';

/** A link to an update, and how it is known. */
export type UpdateLink = Link & {
  readonly __typename?: 'UpdateLink';
  /** How it is known. */
  readonly basis: Basis;
  /** Where it stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule that made it. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The thing at the other end. */
  readonly node: Update;
  /** The passages that carry it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Why the rule made it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The reason given. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly reviewedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who decided on it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What kind of reviewer that was. */
  readonly reviewerKind?: Maybe<ReviewerKind>;
  /** How sure a suggestion is, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What a reviewer sees of it and its two ends, to be given back with a decision on it. */
  readonly seen: Scalars['String']['output'];
};

/** A page of links to an update. */
export type UpdateLinkConnection = {
  readonly __typename?: 'UpdateLinkConnection';
  /** The page, with what is known of each entry. */
  readonly edges: ReadonlyArray<UpdateLink>;
  /** The page, the things alone. */
  readonly nodes: ReadonlyArray<Update>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In what order to list updates. */
export type UpdateOrderBy = {
  /** By what. Those that are alike in it are read one after the other; those that have none come last. */
  readonly by?: UpdateSort;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** By what updates can be ordered. */
export type UpdateSort =
  /** The day it speaks of. */
  | 'AS_AT'
  /** What the rating rates. */
  | 'AXIS'
  /** The id of the council that owns it, where one does. */
  | 'COUNCIL'
  /** False for what is known only because a text names it. */
  | 'HELD'
  /** The rating it gives. */
  | 'RAG'
  /** The rating as printed. */
  | 'RAG_TEXT'
  /** As they are read: in the order of their ids. */
  | 'READING'
  /** What it says, in our words. */
  | 'SUMMARY'
  /** What it says, in the words of the source. */
  | 'TEXT';

/** Who speaks in a finding. */
export type Voice =
  /** An auditor. */
  | 'AUDIT'
  /** A commissioner appointed by government. */
  | 'COMMISSIONER'
  /** The council itself. */
  | 'COUNCIL'
  /** An inspector. */
  | 'INSPECTOR'
  /** Reviewers from other councils. */
  | 'PEER';

/** Whose words a thing is shown in. */
export type Wording =
  /** A name or number alone. */
  | 'NAME'
  /** The words of the source. */
  | 'SOURCE'
  /** Our summary: the source's words are in the document, which has not been read here. */
  | 'SUMMARY'
  /** The words of whoever wrote it: a reader, or an editor. */
  | 'WRITER';

/** Words that changed: the source's where it has been read in both versions, else our summaries. */
export type WordingChangeInfo = {
  readonly __typename?: 'WordingChangeInfo';
  /** The later words. */
  readonly after: Scalars['String']['output'];
  /** The earlier words. */
  readonly before: Scalars['String']['output'];
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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Link:
    | ( Omit<ActionLink, 'node' | 'passages'> & { node: _RefType['Action'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<AgendaItemLink, 'node' | 'passages'> & { node: _RefType['AgendaItem'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<CitesLink, 'node' | 'passages'> & { node: _RefType['Node'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<CitesPassageLink, 'node' | 'passages'> & { node: _RefType['Passage'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<CouncilLink, 'node' | 'passages'> & { node: _RefType['Council'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<DocumentLink, 'node' | 'passages'> & { node: _RefType['Document'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<FindingLink, 'node' | 'passages'> & { node: _RefType['Finding'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<FlagLink, 'node' | 'passages'> & { node: _RefType['Flag'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<IndicatorLink, 'node' | 'passages'> & { node: _RefType['Indicator'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<MeasureLink, 'node' | 'passages'> & { node: _RefType['Measure'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<MeetingLink, 'node' | 'passages'> & { node: _RefType['Meeting'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<MinuteLink, 'node' | 'passages'> & { node: _RefType['Minute'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<NodeLink, 'node' | 'passages'> & { node: _RefType['Node'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<NoteLink, 'node' | 'passages'> & { node: _RefType['Note'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<ObjectiveLink, 'node' | 'passages'> & { node: _RefType['Objective'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<ObservationLink, 'node' | 'passages'> & { node: _RefType['Observation'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<PlanLink, 'node' | 'passages'> & { node: _RefType['Plan'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<RagKeyLink, 'node' | 'passages'> & { node: _RefType['RagKey'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<RecommendationLink, 'node' | 'passages'> & { node: _RefType['Recommendation'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<RecursAsLink, 'node' | 'passages'> & { node: _RefType['Node'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<RefersToLink, 'node' | 'passages'> & { node: _RefType['Node'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<RepeatsPassageLink, 'node' | 'passages'> & { node: _RefType['Passage'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<ResolutionLink, 'node' | 'passages'> & { node: _RefType['Resolution'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<RetellsFindingLink, 'node' | 'passages'> & { node: _RefType['Finding'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<RetellsRecommendationLink, 'node' | 'passages'> & { node: _RefType['Recommendation'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<RoleLink, 'node' | 'passages'> & { node: _RefType['Role'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<ServicePlanLink, 'node' | 'passages'> & { node: _RefType['ServicePlan'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<SuccessMeasureLink, 'node' | 'passages'> & { node: _RefType['SuccessMeasure'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<TopicLink, 'node' | 'passages'> & { node: _RefType['Topic'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<TurnedIntoLink, 'node' | 'passages'> & { node: _RefType['Node'], passages: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<UpdateLink, 'node' | 'passages'> & { node: _RefType['Update'], passages: ReadonlyArray<_RefType['Passage']> } )
  ;
  Node:
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
    | ( StoredNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<StoredNode>;
  ActionConnection: ResolverTypeWrapper<Page>;
  ActionEdge: ResolverTypeWrapper<Omit<ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>;
  ActionFilter: ActionFilter;
  ActionGrouping: ActionGrouping;
  ActionHistoryInfo: ResolverTypeWrapper<History>;
  ActionLink: ResolverTypeWrapper<Omit<ActionLink, 'node' | 'passages'> & { node: ResolversTypes['Action'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  ActionLinkConnection: ResolverTypeWrapper<Omit<ActionLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActionLink']>, nodes: ReadonlyArray<ResolversTypes['Action']> }>;
  ActionOrderBy: ActionOrderBy;
  ActionSelfInfo: ResolverTypeWrapper<Self>;
  ActionSort: ActionSort;
  ActionStandingInfo: ResolverTypeWrapper<Placed>;
  AgendaItem: ResolverTypeWrapper<StoredNode>;
  AgendaItemConnection: ResolverTypeWrapper<Page>;
  AgendaItemEdge: ResolverTypeWrapper<Omit<AgendaItemEdge, 'node'> & { node: ResolversTypes['AgendaItem'] }>;
  AgendaItemFilter: AgendaItemFilter;
  AgendaItemGrouping: AgendaItemGrouping;
  AgendaItemInfo: ResolverTypeWrapper<StoredNode>;
  AgendaItemLink: ResolverTypeWrapper<Omit<AgendaItemLink, 'node' | 'passages'> & { node: ResolversTypes['AgendaItem'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  AgendaItemLinkConnection: ResolverTypeWrapper<Omit<AgendaItemLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgendaItemLink']>, nodes: ReadonlyArray<ResolversTypes['AgendaItem']> }>;
  AgendaItemOrderBy: AgendaItemOrderBy;
  AgendaItemSort: AgendaItemSort;
  AnswerInfo: ResolverTypeWrapper<Answer>;
  ApartCount: ResolverTypeWrapper<ApartCount>;
  ApartReason: ApartReason;
  AskedInfo: ResolverTypeWrapper<AskedSource>;
  AskedKindCount: ResolverTypeWrapper<AskedKindCount>;
  Basis: Basis;
  BasisCount: ResolverTypeWrapper<BasisCount>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoxInfo: ResolverTypeWrapper<BoxInfo>;
  BriefingAnswer: ResolverTypeWrapper<Briefed>;
  BriefingLine: ResolverTypeWrapper<NumberedLine>;
  BriefingPartInfo: ResolverTypeWrapper<NumberedPart>;
  BriefingPartKind: BriefingPartKind;
  BriefingQuestionInfo: ResolverTypeWrapper<NumberedQuestion>;
  BriefingQuestionKind: BriefingQuestionKind;
  BriefingSourceInfo: ResolverTypeWrapper<NumberedSource>;
  Certainty: Certainty;
  CheckGroup: CheckGroup;
  CheckInfo: ResolverTypeWrapper<CheckSource>;
  ChecksAnswer: ResolverTypeWrapper<ChecksSource>;
  CitationRole: CitationRole;
  CitesLink: ResolverTypeWrapper<Omit<CitesLink, 'node' | 'passages'> & { node: ResolversTypes['Node'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  CitesLinkConnection: ResolverTypeWrapper<Omit<CitesLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitesLink']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  CitesPassageLink: ResolverTypeWrapper<Omit<CitesPassageLink, 'node' | 'passages'> & { node: ResolversTypes['Passage'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  CitesPassageLinkConnection: ResolverTypeWrapper<Omit<CitesPassageLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitesPassageLink']>, nodes: ReadonlyArray<ResolversTypes['Passage']> }>;
  ClaimGroup: ResolverTypeWrapper<ClaimGroup>;
  ClaimIndicatorInfo: ResolverTypeWrapper<ClaimIndicator>;
  ClaimInfo: ResolverTypeWrapper<PlanClaim>;
  ClaimInfoConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimInfoEdge: ResolverTypeWrapper<Omit<ClaimInfoEdge, 'node'> & { node: ResolversTypes['ClaimInfo'] }>;
  ClaimMeasureInfo: ResolverTypeWrapper<ClaimMeasure>;
  ClaimShown: ClaimShown;
  ClaimsAnswer: ResolverTypeWrapper<ClaimsSource>;
  Commitment: ResolverTypeWrapper<StoredNode>;
  CommitmentConnection: ResolverTypeWrapper<Page>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentFilter: CommitmentFilter;
  CommitmentGrouping: CommitmentGrouping;
  CommitmentOrderBy: CommitmentOrderBy;
  CommitmentSort: CommitmentSort;
  ComparedCount: ResolverTypeWrapper<ComparedCount>;
  ConcernTold: ResolverTypeWrapper<Telling>;
  ConsideredInfo: ResolverTypeWrapper<LinkRow>;
  Council: ResolverTypeWrapper<StoredNode>;
  CouncilConnection: ResolverTypeWrapper<Page>;
  CouncilEdge: ResolverTypeWrapper<Omit<CouncilEdge, 'node'> & { node: ResolversTypes['Council'] }>;
  CouncilFilter: CouncilFilter;
  CouncilGrouping: CouncilGrouping;
  CouncilLink: ResolverTypeWrapper<Omit<CouncilLink, 'node' | 'passages'> & { node: ResolversTypes['Council'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  CouncilLinkConnection: ResolverTypeWrapper<Omit<CouncilLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CouncilLink']>, nodes: ReadonlyArray<ResolversTypes['Council']> }>;
  CouncilOrderBy: CouncilOrderBy;
  CouncilSort: CouncilSort;
  CountedGroup: ResolverTypeWrapper<Omit<CountedGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  CoverageCellInfo: ResolverTypeWrapper<CoveredCell>;
  CoverageColumnInfo: ResolverTypeWrapper<CoveredColumn>;
  CoverageColumns: CoverageColumns;
  CoverageCount: ResolverTypeWrapper<CoverageCount>;
  CoverageCounted: CoverageCounted;
  CoverageOrder: CoverageOrder;
  CoverageResult: ResolverTypeWrapper<CoverageSource>;
  CoverageRowInfo: ResolverTypeWrapper<CoveredRow>;
  CoverageRows: CoverageRows;
  CoverageThingConnection: ResolverTypeWrapper<CoveragePage>;
  CoverageThingEdge: ResolverTypeWrapper<Omit<CoverageThingEdge, 'node'> & { node: ResolversTypes['CoverageThingInfo'] }>;
  CoverageThingInfo: ResolverTypeWrapper<Placing>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateChangeInfo: ResolverTypeWrapper<DateChangeInfo>;
  DateFilter: DateFilter;
  DecidedLink: ResolverTypeWrapper<DecidedSource>;
  DecisionAnswer: ResolverTypeWrapper<Omit<DecisionAnswer, 'link'> & { link: ResolversTypes['DecidedLink'] }>;
  DecisionConnection: ResolverTypeWrapper<DecisionPage>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['DecisionInfo'] }>;
  DecisionInfo: ResolverTypeWrapper<Decision>;
  DecisionKind: DecisionKind;
  DecisionKindCount: ResolverTypeWrapper<DecisionKindCount>;
  DecisionMeetingCount: ResolverTypeWrapper<Omit<DecisionMeetingCount, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  DecisionRoleCount: ResolverTypeWrapper<Omit<DecisionRoleCount, 'role'> & { role: ResolversTypes['Role'] }>;
  DecisionState: DecisionState;
  DecisionStateCount: ResolverTypeWrapper<DecisionStateCount>;
  DecisionsResult: ResolverTypeWrapper<DecisionsSource>;
  Direction: Direction;
  DisagreementCount: ResolverTypeWrapper<DisagreementCount>;
  DisagreementKind: DisagreementKind;
  DisagreementsAnswer: ResolverTypeWrapper<DisagreementsSource>;
  Document: ResolverTypeWrapper<StoredNode>;
  DocumentConnection: ResolverTypeWrapper<Page>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentGrouping: DocumentGrouping;
  DocumentLink: ResolverTypeWrapper<Omit<DocumentLink, 'node' | 'passages'> & { node: ResolversTypes['Document'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  DocumentLinkConnection: ResolverTypeWrapper<Omit<DocumentLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentLink']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentNumber: DocumentNumber;
  DocumentOrderBy: DocumentOrderBy;
  DocumentSort: DocumentSort;
  FateInfo: ResolverTypeWrapper<FateSource>;
  FigureInfo: ResolverTypeWrapper<StoredNode>;
  Finding: ResolverTypeWrapper<StoredNode>;
  FindingConnection: ResolverTypeWrapper<Page>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  FindingGrouping: FindingGrouping;
  FindingLink: ResolverTypeWrapper<Omit<FindingLink, 'node' | 'passages'> & { node: ResolversTypes['Finding'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  FindingLinkConnection: ResolverTypeWrapper<Omit<FindingLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingLink']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingOrderBy: FindingOrderBy;
  FindingSort: FindingSort;
  Flag: ResolverTypeWrapper<StoredNode>;
  FlagConnection: ResolverTypeWrapper<Page>;
  FlagEdge: ResolverTypeWrapper<Omit<FlagEdge, 'node'> & { node: ResolversTypes['Flag'] }>;
  FlagFilter: FlagFilter;
  FlagGrouping: FlagGrouping;
  FlagLink: ResolverTypeWrapper<Omit<FlagLink, 'node' | 'passages'> & { node: ResolversTypes['Flag'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  FlagLinkConnection: ResolverTypeWrapper<Omit<FlagLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FlagLink']>, nodes: ReadonlyArray<ResolversTypes['Flag']> }>;
  FlagOrderBy: FlagOrderBy;
  FlagShownInfo: ResolverTypeWrapper<ShownSource>;
  FlagSideInfo: ResolverTypeWrapper<SideSource>;
  FlagSort: FlagSort;
  FlagStanding: FlagStanding;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GapConnection: ResolverTypeWrapper<GapPage>;
  GapEdge: ResolverTypeWrapper<GapEdgeSource>;
  GapGroup: ResolverTypeWrapper<Gaps>;
  GapKind: GapKind;
  GapsResult: ResolverTypeWrapper<GapsSource>;
  Grade: Grade;
  Graph: ResolverTypeWrapper<GraphSource>;
  GroupKey: ResolverTypeWrapper<Omit<GroupKey, 'thing'> & { thing?: Maybe<ResolversTypes['Node']> }>;
  HighlightInfo: ResolverTypeWrapper<HighlightInfo>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<StoredNode>;
  IndicatorConnection: ResolverTypeWrapper<Page>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorFamilyCount: ResolverTypeWrapper<IndicatorFamilyCount>;
  IndicatorFilter: IndicatorFilter;
  IndicatorGrouping: IndicatorGrouping;
  IndicatorInfo: ResolverTypeWrapper<StoredNode>;
  IndicatorInfoConnection: ResolverTypeWrapper<IndicatorPage>;
  IndicatorInfoEdge: ResolverTypeWrapper<Omit<IndicatorInfoEdge, 'node'> & { node: ResolversTypes['IndicatorInfo'] }>;
  IndicatorLink: ResolverTypeWrapper<Omit<IndicatorLink, 'node' | 'passages'> & { node: ResolversTypes['Indicator'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  IndicatorLinkConnection: ResolverTypeWrapper<Omit<IndicatorLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndicatorLink']>, nodes: ReadonlyArray<ResolversTypes['Indicator']> }>;
  IndicatorListResult: ResolverTypeWrapper<IndicatorListSource>;
  IndicatorOrder: IndicatorOrder;
  IndicatorOrderBy: IndicatorOrderBy;
  IndicatorSort: IndicatorSort;
  Inspection: ResolverTypeWrapper<StoredNode>;
  InspectionConnection: ResolverTypeWrapper<Page>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  InspectionFilter: InspectionFilter;
  InspectionGrouping: InspectionGrouping;
  InspectionHistoryResult: ResolverTypeWrapper<HistorySource>;
  InspectionKind: InspectionKind;
  InspectionOrderBy: InspectionOrderBy;
  InspectionSort: InspectionSort;
  InspectionTotalsInfo: ResolverTypeWrapper<TotalsSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Judgement: ResolverTypeWrapper<StoredNode>;
  JudgementCellInfo: ResolverTypeWrapper<Cell>;
  JudgementConnection: ResolverTypeWrapper<Page>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  JudgementFilter: JudgementFilter;
  JudgementGridInfo: ResolverTypeWrapper<Grid>;
  JudgementGrouping: JudgementGrouping;
  JudgementOrderBy: JudgementOrderBy;
  JudgementRowInfo: ResolverTypeWrapper<Row>;
  JudgementScale: JudgementScale;
  JudgementSort: JudgementSort;
  Label: Label;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  LastInspectionInfo: ResolverTypeWrapper<LastInspection>;
  LateActionInfo: ResolverTypeWrapper<Open>;
  LateClass: LateClass;
  LateClassCount: ResolverTypeWrapper<LateClassCount>;
  LateDayInfo: ResolverTypeWrapper<CouncilDay>;
  LateDayReason: LateDayReason;
  LateGroup: ResolverTypeWrapper<Group>;
  LateGrouping: LateGrouping;
  LateResult: ResolverTypeWrapper<LateSource>;
  LeftOutCount: ResolverTypeWrapper<LeftOutCount>;
  LeftOutReason: LeftOutReason;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  LinkDirection: LinkDirection;
  LinkGroup: ResolverTypeWrapper<Omit<LinkGroup, 'page'> & { page: ResolversTypes['NodeLinkConnection'] }>;
  LinkMeant: LinkMeant;
  LinkedFilter: LinkedFilter;
  Matter: ResolverTypeWrapper<StoredNode>;
  MatterConnection: ResolverTypeWrapper<Page>;
  MatterEdge: ResolverTypeWrapper<Omit<MatterEdge, 'node'> & { node: ResolversTypes['Matter'] }>;
  MatterFilter: MatterFilter;
  MatterGrouping: MatterGrouping;
  MatterOrderBy: MatterOrderBy;
  MatterSort: MatterSort;
  Measure: ResolverTypeWrapper<StoredNode>;
  MeasureChangeInfo: ResolverTypeWrapper<Omit<MeasureChangeInfo, 'added' | 'removed'> & { added: ReadonlyArray<ResolversTypes['SuccessMeasure']>, removed: ReadonlyArray<ResolversTypes['SuccessMeasure']> }>;
  MeasureConnection: ResolverTypeWrapper<Page>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasureFilter: MeasureFilter;
  MeasureGrouping: MeasureGrouping;
  MeasureLink: ResolverTypeWrapper<Omit<MeasureLink, 'node' | 'passages'> & { node: ResolversTypes['Measure'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  MeasureLinkConnection: ResolverTypeWrapper<Omit<MeasureLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasureLink']>, nodes: ReadonlyArray<ResolversTypes['Measure']> }>;
  MeasureOrderBy: MeasureOrderBy;
  MeasureSort: MeasureSort;
  Meeting: ResolverTypeWrapper<StoredNode>;
  MeetingBodyCount: ResolverTypeWrapper<MeetingBodyCount>;
  MeetingConnection: ResolverTypeWrapper<Page>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingGrouping: MeetingGrouping;
  MeetingHistoryResult: ResolverTypeWrapper<MeetingHistorySource>;
  MeetingInfo: ResolverTypeWrapper<MeetingSource>;
  MeetingLink: ResolverTypeWrapper<Omit<MeetingLink, 'node' | 'passages'> & { node: ResolversTypes['Meeting'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  MeetingLinkConnection: ResolverTypeWrapper<Omit<MeetingLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingLink']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingOrderBy: MeetingOrderBy;
  MeetingResult: ResolverTypeWrapper<MeetingPageSource>;
  MeetingSort: MeetingSort;
  MergeAnswer: ResolverTypeWrapper<Omit<MergeAnswer, 'kept'> & { kept: ResolversTypes['Node'] }>;
  MilestoneInfo: ResolverTypeWrapper<MilestoneInfo>;
  Minute: ResolverTypeWrapper<StoredNode>;
  MinuteConnection: ResolverTypeWrapper<Page>;
  MinuteEdge: ResolverTypeWrapper<Omit<MinuteEdge, 'node'> & { node: ResolversTypes['Minute'] }>;
  MinuteFilter: MinuteFilter;
  MinuteGrouping: MinuteGrouping;
  MinuteInfo: ResolverTypeWrapper<MinuteSource>;
  MinuteLink: ResolverTypeWrapper<Omit<MinuteLink, 'node' | 'passages'> & { node: ResolversTypes['Minute'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  MinuteLinkConnection: ResolverTypeWrapper<Omit<MinuteLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MinuteLink']>, nodes: ReadonlyArray<ResolversTypes['Minute']> }>;
  MinuteOrderBy: MinuteOrderBy;
  MinuteSort: MinuteSort;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
  MomentFilter: MomentFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewsAnswer: ResolverTypeWrapper<NewsSource>;
  NewsBroughtGroup: ResolverTypeWrapper<BroughtSource>;
  NewsChangeGroup: ResolverTypeWrapper<ChangesSource>;
  NewsChangeInfo: ResolverTypeWrapper<ChangeSource>;
  NewsChangeKind: NewsChangeKind;
  NewsDocumentInfo: ResolverTypeWrapper<NewDocument>;
  NewsDocumentReason: NewsDocumentReason;
  NewsSinceReason: NewsSinceReason;
  NewsThingConnection: ResolverTypeWrapper<ThingPage>;
  NewsThingEdge: ResolverTypeWrapper<Omit<NewsThingEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  NoPlanReason: NoPlanReason;
  Node: ResolverTypeWrapper<StoredNode>;
  NodeLink: ResolverTypeWrapper<Omit<NodeLink, 'node' | 'passages'> & { node: ResolversTypes['Node'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  NodeLinkConnection: ResolverTypeWrapper<Omit<NodeLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NodeLink']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  NotUnderstoodConnection: ResolverTypeWrapper<GapsOfText>;
  NotUnderstoodEdge: ResolverTypeWrapper<Omit<NotUnderstoodEdge, 'node'> & { node: ResolversTypes['NotUnderstoodInfo'] }>;
  NotUnderstoodInfo: ResolverTypeWrapper<GapSource>;
  Note: ResolverTypeWrapper<StoredNode>;
  NoteAnswer: ResolverTypeWrapper<Omit<NoteAnswer, 'about' | 'note'> & { about: ResolversTypes['Node'], note: ResolversTypes['Note'] }>;
  NoteConnection: ResolverTypeWrapper<Page>;
  NoteEdge: ResolverTypeWrapper<Omit<NoteEdge, 'node'> & { node: ResolversTypes['Note'] }>;
  NoteFilter: NoteFilter;
  NoteGrouping: NoteGrouping;
  NoteLink: ResolverTypeWrapper<Omit<NoteLink, 'node' | 'passages'> & { node: ResolversTypes['Note'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  NoteLinkConnection: ResolverTypeWrapper<Omit<NoteLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NoteLink']>, nodes: ReadonlyArray<ResolversTypes['Note']> }>;
  NoteOrderBy: NoteOrderBy;
  NoteSort: NoteSort;
  NumberFilter: NumberFilter;
  NumberSummary: ResolverTypeWrapper<NumberSummary>;
  Objective: ResolverTypeWrapper<StoredNode>;
  ObjectiveConnection: ResolverTypeWrapper<Page>;
  ObjectiveEdge: ResolverTypeWrapper<Omit<ObjectiveEdge, 'node'> & { node: ResolversTypes['Objective'] }>;
  ObjectiveFilter: ObjectiveFilter;
  ObjectiveGrouping: ObjectiveGrouping;
  ObjectiveLink: ResolverTypeWrapper<Omit<ObjectiveLink, 'node' | 'passages'> & { node: ResolversTypes['Objective'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  ObjectiveLinkConnection: ResolverTypeWrapper<Omit<ObjectiveLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObjectiveLink']>, nodes: ReadonlyArray<ResolversTypes['Objective']> }>;
  ObjectiveOrderBy: ObjectiveOrderBy;
  ObjectiveSort: ObjectiveSort;
  Observation: ResolverTypeWrapper<StoredNode>;
  ObservationConnection: ResolverTypeWrapper<Page>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: ObservationFilter;
  ObservationGrouping: ObservationGrouping;
  ObservationKind: ObservationKind;
  ObservationLink: ResolverTypeWrapper<Omit<ObservationLink, 'node' | 'passages'> & { node: ResolversTypes['Observation'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  ObservationLinkConnection: ResolverTypeWrapper<Omit<ObservationLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObservationLink']>, nodes: ReadonlyArray<ResolversTypes['Observation']> }>;
  ObservationNumber: ObservationNumber;
  ObservationOrderBy: ObservationOrderBy;
  ObservationSort: ObservationSort;
  OrderDirection: OrderDirection;
  OtherwiseInfo: ResolverTypeWrapper<Otherwise>;
  Outcome: ResolverTypeWrapper<StoredNode>;
  OutcomeConnection: ResolverTypeWrapper<Page>;
  OutcomeEdge: ResolverTypeWrapper<Omit<OutcomeEdge, 'node'> & { node: ResolversTypes['Outcome'] }>;
  OutcomeFilter: OutcomeFilter;
  OutcomeGrouping: OutcomeGrouping;
  OutcomeOrderBy: OutcomeOrderBy;
  OutcomeSort: OutcomeSort;
  OwnerChangeInfo: ResolverTypeWrapper<OwnerChange>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartAnswer: ResolverTypeWrapper<Omit<PartAnswer, 'thing'> & { thing: ResolversTypes['Node'] }>;
  Passage: ResolverTypeWrapper<StoredNode>;
  PassageConnection: ResolverTypeWrapper<Page>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  PassageFilter: PassageFilter;
  PassageGrouping: PassageGrouping;
  PassageNumber: PassageNumber;
  PassageOrderBy: PassageOrderBy;
  PassageSort: PassageSort;
  PassageState: PassageState;
  PathsAnswer: ResolverTypeWrapper<PathsSource>;
  PeriodBasis: PeriodBasis;
  PeriodLength: PeriodLength;
  PlaceChangeInfo: ResolverTypeWrapper<Omit<PlaceChangeInfo, 'afterUnder' | 'beforeUnder'> & { afterUnder?: Maybe<ResolversTypes['Node']>, beforeUnder?: Maybe<ResolversTypes['Node']> }>;
  Plan: ResolverTypeWrapper<StoredNode>;
  PlanChangeConnection: ResolverTypeWrapper<PlanChangePage>;
  PlanChangeCount: ResolverTypeWrapper<PlanChangeCount>;
  PlanChangeEdge: ResolverTypeWrapper<Omit<PlanChangeEdge, 'node'> & { node: ResolversTypes['PlanChangeInfo'] }>;
  PlanChangeInfo: ResolverTypeWrapper<Change>;
  PlanChangeKind: PlanChangeKind;
  PlanChangesResult: ResolverTypeWrapper<PlanChangesSource>;
  PlanConnection: ResolverTypeWrapper<Page>;
  PlanDayReason: PlanDayReason;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  PlanFilter: PlanFilter;
  PlanGrouping: PlanGrouping;
  PlanLink: ResolverTypeWrapper<Omit<PlanLink, 'node' | 'passages'> & { node: ResolversTypes['Plan'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  PlanLinkConnection: ResolverTypeWrapper<Omit<PlanLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlanLink']>, nodes: ReadonlyArray<ResolversTypes['Plan']> }>;
  PlanOrderBy: PlanOrderBy;
  PlanPart: PlanPart;
  PlanRowInfo: ResolverTypeWrapper<PlanRowSource>;
  PlanSort: PlanSort;
  PlanStateInfo: ResolverTypeWrapper<PlanStateSource>;
  PlanStateResult: ResolverTypeWrapper<PlanStateListSource>;
  PlanVersionInfo: ResolverTypeWrapper<Version>;
  Polarity: Polarity;
  PolarityCount: ResolverTypeWrapper<PolarityCount>;
  Priority: ResolverTypeWrapper<StoredNode>;
  PriorityConnection: ResolverTypeWrapper<Page>;
  PriorityEdge: ResolverTypeWrapper<Omit<PriorityEdge, 'node'> & { node: ResolversTypes['Priority'] }>;
  PriorityFilter: PriorityFilter;
  PriorityGrouping: PriorityGrouping;
  PriorityOrderBy: PriorityOrderBy;
  PrioritySort: PrioritySort;
  PropertyValue: ResolverTypeWrapper<PropertyValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rag: Rag;
  RagCount: ResolverTypeWrapper<RagCount>;
  RagKey: ResolverTypeWrapper<StoredNode>;
  RagKeyConnection: ResolverTypeWrapper<Page>;
  RagKeyEdge: ResolverTypeWrapper<Omit<RagKeyEdge, 'node'> & { node: ResolversTypes['RagKey'] }>;
  RagKeyFilter: RagKeyFilter;
  RagKeyGrouping: RagKeyGrouping;
  RagKeyLink: ResolverTypeWrapper<Omit<RagKeyLink, 'node' | 'passages'> & { node: ResolversTypes['RagKey'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  RagKeyLinkConnection: ResolverTypeWrapper<Omit<RagKeyLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RagKeyLink']>, nodes: ReadonlyArray<ResolversTypes['RagKey']> }>;
  RagKeyNumber: RagKeyNumber;
  RagKeyOrderBy: RagKeyOrderBy;
  RagKeySort: RagKeySort;
  RatingAxis: RatingAxis;
  RatingChangeInfo: ResolverTypeWrapper<RatingChangeInfo>;
  RatingGroup: ResolverTypeWrapper<RatingGroupSource>;
  ReadPageInfo: ResolverTypeWrapper<Omit<ReadPageInfo, 'passages'> & { passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  Reading: ResolverTypeWrapper<Omit<Reading, 'document' | 'pages' | 'passages'> & { document: ResolversTypes['Document'], pages: ReadonlyArray<ResolversTypes['ReadPageInfo']>, passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  ReadingLine: ResolverTypeWrapper<ReadingLine>;
  Recommendation: ResolverTypeWrapper<StoredNode>;
  RecommendationConnection: ResolverTypeWrapper<Page>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationFilter: RecommendationFilter;
  RecommendationGrouping: RecommendationGrouping;
  RecommendationKind: RecommendationKind;
  RecommendationLink: ResolverTypeWrapper<Omit<RecommendationLink, 'node' | 'passages'> & { node: ResolversTypes['Recommendation'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  RecommendationLinkConnection: ResolverTypeWrapper<Omit<RecommendationLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecommendationLink']>, nodes: ReadonlyArray<ResolversTypes['Recommendation']> }>;
  RecommendationOrderBy: RecommendationOrderBy;
  RecommendationSort: RecommendationSort;
  RecurringAnswer: ResolverTypeWrapper<RecurringListSource>;
  RecurringConcern: ResolverTypeWrapper<RecurringSource>;
  RecursAsLink: ResolverTypeWrapper<Omit<RecursAsLink, 'node' | 'passages'> & { node: ResolversTypes['Node'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  RecursAsLinkConnection: ResolverTypeWrapper<Omit<RecursAsLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecursAsLink']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  ReferenceInfo: ResolverTypeWrapper<ReferenceSource>;
  ReferenceKind: ReferenceKind;
  RefersToLink: ResolverTypeWrapper<Omit<RefersToLink, 'node' | 'passages'> & { node: ResolversTypes['Node'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  RefersToLinkConnection: ResolverTypeWrapper<Omit<RefersToLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RefersToLink']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  RelationshipType: RelationshipType;
  RepeatedWordingAnswer: ResolverTypeWrapper<RepeatsSource>;
  RepeatedWords: ResolverTypeWrapper<TracedLink>;
  RepeatsPassageLink: ResolverTypeWrapper<Omit<RepeatsPassageLink, 'node' | 'passages'> & { node: ResolversTypes['Passage'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  RepeatsPassageLinkConnection: ResolverTypeWrapper<Omit<RepeatsPassageLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RepeatsPassageLink']>, nodes: ReadonlyArray<ResolversTypes['Passage']> }>;
  Resolution: ResolverTypeWrapper<StoredNode>;
  ResolutionConnection: ResolverTypeWrapper<Page>;
  ResolutionEdge: ResolverTypeWrapper<Omit<ResolutionEdge, 'node'> & { node: ResolversTypes['Resolution'] }>;
  ResolutionFilter: ResolutionFilter;
  ResolutionGrouping: ResolutionGrouping;
  ResolutionKind: ResolutionKind;
  ResolutionLink: ResolverTypeWrapper<Omit<ResolutionLink, 'node' | 'passages'> & { node: ResolversTypes['Resolution'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  ResolutionLinkConnection: ResolverTypeWrapper<Omit<ResolutionLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResolutionLink']>, nodes: ReadonlyArray<ResolversTypes['Resolution']> }>;
  ResolutionOrderBy: ResolutionOrderBy;
  ResolutionSort: ResolutionSort;
  Retelling: ResolverTypeWrapper<Retold>;
  RetellingsAnswer: ResolverTypeWrapper<RetellingsSource>;
  RetellsFindingLink: ResolverTypeWrapper<Omit<RetellsFindingLink, 'node' | 'passages'> & { node: ResolversTypes['Finding'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  RetellsFindingLinkConnection: ResolverTypeWrapper<Omit<RetellsFindingLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RetellsFindingLink']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  RetellsRecommendationLink: ResolverTypeWrapper<Omit<RetellsRecommendationLink, 'node' | 'passages'> & { node: ResolversTypes['Recommendation'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  RetellsRecommendationLinkConnection: ResolverTypeWrapper<Omit<RetellsRecommendationLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RetellsRecommendationLink']>, nodes: ReadonlyArray<ResolversTypes['Recommendation']> }>;
  Reversal: ResolverTypeWrapper<Turn>;
  ReversalsAnswer: ResolverTypeWrapper<ReversalsSource>;
  ReviewConnection: ResolverTypeWrapper<ReviewPage>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['ReviewInfo'] }>;
  ReviewInfo: ResolverTypeWrapper<LoggedReview>;
  ReviewKind: ReviewKind;
  ReviewSource: ReviewSource;
  ReviewStanding: ReviewStanding;
  ReviewedLink: ResolverTypeWrapper<LinkSource>;
  ReviewedThingInfo: ResolverTypeWrapper<ThingSource>;
  ReviewerKind: ReviewerKind;
  Role: ResolverTypeWrapper<StoredNode>;
  RoleConnection: ResolverTypeWrapper<Page>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  RoleFilter: RoleFilter;
  RoleGrouping: RoleGrouping;
  RoleKind: RoleKind;
  RoleLink: ResolverTypeWrapper<Omit<RoleLink, 'node' | 'passages'> & { node: ResolversTypes['Role'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  RoleLinkConnection: ResolverTypeWrapper<Omit<RoleLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RoleLink']>, nodes: ReadonlyArray<ResolversTypes['Role']> }>;
  RoleOrderBy: RoleOrderBy;
  RoleSort: RoleSort;
  SearchConnection: ResolverTypeWrapper<SearchSource>;
  SearchCouncilCount: ResolverTypeWrapper<Omit<SearchCouncilCount, 'council'> & { council: ResolversTypes['Council'] }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeSource>;
  SearchFacetsInfo: ResolverTypeWrapper<SearchFacetsSource>;
  SearchLabelCount: ResolverTypeWrapper<SearchLabelCount>;
  SearchTermInfo: ResolverTypeWrapper<SearchTermInfo>;
  SearchTermKind: SearchTermKind;
  SearchYearCount: ResolverTypeWrapper<SearchYearCount>;
  Section: ResolverTypeWrapper<StoredNode>;
  SectionConnection: ResolverTypeWrapper<Page>;
  SectionEdge: ResolverTypeWrapper<Omit<SectionEdge, 'node'> & { node: ResolversTypes['Section'] }>;
  SectionFilter: SectionFilter;
  SectionGrouping: SectionGrouping;
  SectionNumber: SectionNumber;
  SectionOrderBy: SectionOrderBy;
  SectionSort: SectionSort;
  SeriesClaimInfo: ResolverTypeWrapper<Claim>;
  SeriesDirectionInfo: ResolverTypeWrapper<SeriesDirection>;
  SeriesEventInfo: ResolverTypeWrapper<SeriesEvent>;
  SeriesEventKind: SeriesEventKind;
  SeriesLineGroup: ResolverTypeWrapper<Line>;
  SeriesPointInfo: ResolverTypeWrapper<Point>;
  SeriesResult: ResolverTypeWrapper<SeriesSource>;
  SeriesVerdict: SeriesVerdict;
  ServicePlan: ResolverTypeWrapper<StoredNode>;
  ServicePlanConnection: ResolverTypeWrapper<Page>;
  ServicePlanEdge: ResolverTypeWrapper<Omit<ServicePlanEdge, 'node'> & { node: ResolversTypes['ServicePlan'] }>;
  ServicePlanFilter: ServicePlanFilter;
  ServicePlanGrouping: ServicePlanGrouping;
  ServicePlanLink: ResolverTypeWrapper<Omit<ServicePlanLink, 'node' | 'passages'> & { node: ResolversTypes['ServicePlan'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  ServicePlanLinkConnection: ResolverTypeWrapper<Omit<ServicePlanLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServicePlanLink']>, nodes: ReadonlyArray<ResolversTypes['ServicePlan']> }>;
  ServicePlanOrderBy: ServicePlanOrderBy;
  ServicePlanSort: ServicePlanSort;
  Settled: Settled;
  Severity: Severity;
  SeverityCount: ResolverTypeWrapper<SeverityCount>;
  SlipInfo: ResolverTypeWrapper<SlipInfo>;
  SparkInfo: ResolverTypeWrapper<SparkInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SuccessMeasure: ResolverTypeWrapper<StoredNode>;
  SuccessMeasureConnection: ResolverTypeWrapper<Page>;
  SuccessMeasureEdge: ResolverTypeWrapper<Omit<SuccessMeasureEdge, 'node'> & { node: ResolversTypes['SuccessMeasure'] }>;
  SuccessMeasureFilter: SuccessMeasureFilter;
  SuccessMeasureGrouping: SuccessMeasureGrouping;
  SuccessMeasureLink: ResolverTypeWrapper<Omit<SuccessMeasureLink, 'node' | 'passages'> & { node: ResolversTypes['SuccessMeasure'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  SuccessMeasureLinkConnection: ResolverTypeWrapper<Omit<SuccessMeasureLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SuccessMeasureLink']>, nodes: ReadonlyArray<ResolversTypes['SuccessMeasure']> }>;
  SuccessMeasureOrderBy: SuccessMeasureOrderBy;
  SuccessMeasureSort: SuccessMeasureSort;
  TakenGroup: ResolverTypeWrapper<TakenSource>;
  TextFilter: TextFilter;
  TextRangeInfo: ResolverTypeWrapper<TextRangeInfo>;
  TextsFilter: TextsFilter;
  ThreadPath: ResolverTypeWrapper<Way>;
  TimelineConnection: ResolverTypeWrapper<TimelinePage>;
  TimelineDayReason: TimelineDayReason;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntryInfo'] }>;
  TimelineEntryInfo: ResolverTypeWrapper<Entry>;
  TimelineKind: TimelineKind;
  TimelineKindCount: ResolverTypeWrapper<TimelineKindCount>;
  TimelineResult: ResolverTypeWrapper<TimelineSource>;
  Topic: ResolverTypeWrapper<StoredNode>;
  TopicConnection: ResolverTypeWrapper<Page>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicFilter: TopicFilter;
  TopicGrouping: TopicGrouping;
  TopicLink: ResolverTypeWrapper<Omit<TopicLink, 'node' | 'passages'> & { node: ResolversTypes['Topic'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  TopicLinkConnection: ResolverTypeWrapper<Omit<TopicLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicLink']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicOrderBy: TopicOrderBy;
  TopicSort: TopicSort;
  TraceDirection: TraceDirection;
  TraceLayer: TraceLayer;
  TraceLayerGroup: ResolverTypeWrapper<Omit<TraceLayerGroup, 'things'> & { things: ReadonlyArray<ResolversTypes['TraceThingInfo']> }>;
  TraceLink: ResolverTypeWrapper<TracedLink>;
  TraceResult: ResolverTypeWrapper<TraceSource>;
  TraceStanding: TraceStanding;
  TraceSummaryInfo: ResolverTypeWrapper<TraceSummaryInfo>;
  TraceThingInfo: ResolverTypeWrapper<TracedThing>;
  TurnWay: TurnWay;
  TurnedIntoLink: ResolverTypeWrapper<Omit<TurnedIntoLink, 'node' | 'passages'> & { node: ResolversTypes['Node'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  TurnedIntoLinkConnection: ResolverTypeWrapper<Omit<TurnedIntoLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TurnedIntoLink']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  Update: ResolverTypeWrapper<StoredNode>;
  UpdateBetweenInfo: ResolverTypeWrapper<Omit<UpdateBetweenInfo, 'links' | 'update'> & { links: ReadonlyArray<ResolversTypes['TraceLink']>, update: ResolversTypes['Update'] }>;
  UpdateConnection: ResolverTypeWrapper<Page>;
  UpdateEdge: ResolverTypeWrapper<Omit<UpdateEdge, 'node'> & { node: ResolversTypes['Update'] }>;
  UpdateFilter: UpdateFilter;
  UpdateGrouping: UpdateGrouping;
  UpdateLink: ResolverTypeWrapper<Omit<UpdateLink, 'node' | 'passages'> & { node: ResolversTypes['Update'], passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  UpdateLinkConnection: ResolverTypeWrapper<Omit<UpdateLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UpdateLink']>, nodes: ReadonlyArray<ResolversTypes['Update']> }>;
  UpdateOrderBy: UpdateOrderBy;
  UpdateSort: UpdateSort;
  Value: ResolverTypeWrapper<Scalars['Value']['output']>;
  Voice: Voice;
  Wording: Wording;
  WordingChangeInfo: ResolverTypeWrapper<WordingChangeInfo>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: StoredNode;
  ActionConnection: Page;
  ActionEdge: Omit<ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] };
  ActionFilter: ActionFilter;
  ActionHistoryInfo: History;
  ActionLink: Omit<ActionLink, 'node' | 'passages'> & { node: ResolversParentTypes['Action'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  ActionLinkConnection: Omit<ActionLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActionLink']>, nodes: ReadonlyArray<ResolversParentTypes['Action']> };
  ActionOrderBy: ActionOrderBy;
  ActionSelfInfo: Self;
  ActionStandingInfo: Placed;
  AgendaItem: StoredNode;
  AgendaItemConnection: Page;
  AgendaItemEdge: Omit<AgendaItemEdge, 'node'> & { node: ResolversParentTypes['AgendaItem'] };
  AgendaItemFilter: AgendaItemFilter;
  AgendaItemInfo: StoredNode;
  AgendaItemLink: Omit<AgendaItemLink, 'node' | 'passages'> & { node: ResolversParentTypes['AgendaItem'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  AgendaItemLinkConnection: Omit<AgendaItemLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgendaItemLink']>, nodes: ReadonlyArray<ResolversParentTypes['AgendaItem']> };
  AgendaItemOrderBy: AgendaItemOrderBy;
  AnswerInfo: Answer;
  ApartCount: ApartCount;
  AskedInfo: AskedSource;
  AskedKindCount: AskedKindCount;
  BasisCount: BasisCount;
  Boolean: Scalars['Boolean']['output'];
  BoxInfo: BoxInfo;
  BriefingAnswer: Briefed;
  BriefingLine: NumberedLine;
  BriefingPartInfo: NumberedPart;
  BriefingQuestionInfo: NumberedQuestion;
  BriefingSourceInfo: NumberedSource;
  CheckInfo: CheckSource;
  ChecksAnswer: ChecksSource;
  CitesLink: Omit<CitesLink, 'node' | 'passages'> & { node: ResolversParentTypes['Node'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  CitesLinkConnection: Omit<CitesLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitesLink']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  CitesPassageLink: Omit<CitesPassageLink, 'node' | 'passages'> & { node: ResolversParentTypes['Passage'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  CitesPassageLinkConnection: Omit<CitesPassageLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitesPassageLink']>, nodes: ReadonlyArray<ResolversParentTypes['Passage']> };
  ClaimGroup: ClaimGroup;
  ClaimIndicatorInfo: ClaimIndicator;
  ClaimInfo: PlanClaim;
  ClaimInfoConnection: ClaimPage;
  ClaimInfoEdge: Omit<ClaimInfoEdge, 'node'> & { node: ResolversParentTypes['ClaimInfo'] };
  ClaimMeasureInfo: ClaimMeasure;
  ClaimsAnswer: ClaimsSource;
  Commitment: StoredNode;
  CommitmentConnection: Page;
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentFilter: CommitmentFilter;
  CommitmentOrderBy: CommitmentOrderBy;
  ComparedCount: ComparedCount;
  ConcernTold: Telling;
  ConsideredInfo: LinkRow;
  Council: StoredNode;
  CouncilConnection: Page;
  CouncilEdge: Omit<CouncilEdge, 'node'> & { node: ResolversParentTypes['Council'] };
  CouncilFilter: CouncilFilter;
  CouncilLink: Omit<CouncilLink, 'node' | 'passages'> & { node: ResolversParentTypes['Council'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  CouncilLinkConnection: Omit<CouncilLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouncilLink']>, nodes: ReadonlyArray<ResolversParentTypes['Council']> };
  CouncilOrderBy: CouncilOrderBy;
  CountedGroup: Omit<CountedGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  CoverageCellInfo: CoveredCell;
  CoverageColumnInfo: CoveredColumn;
  CoverageCount: CoverageCount;
  CoverageResult: CoverageSource;
  CoverageRowInfo: CoveredRow;
  CoverageThingConnection: CoveragePage;
  CoverageThingEdge: Omit<CoverageThingEdge, 'node'> & { node: ResolversParentTypes['CoverageThingInfo'] };
  CoverageThingInfo: Placing;
  Date: Scalars['Date']['output'];
  DateChangeInfo: DateChangeInfo;
  DateFilter: DateFilter;
  DecidedLink: DecidedSource;
  DecisionAnswer: Omit<DecisionAnswer, 'link'> & { link: ResolversParentTypes['DecidedLink'] };
  DecisionConnection: DecisionPage;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['DecisionInfo'] };
  DecisionInfo: Decision;
  DecisionKindCount: DecisionKindCount;
  DecisionMeetingCount: Omit<DecisionMeetingCount, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  DecisionRoleCount: Omit<DecisionRoleCount, 'role'> & { role: ResolversParentTypes['Role'] };
  DecisionStateCount: DecisionStateCount;
  DecisionsResult: DecisionsSource;
  DisagreementCount: DisagreementCount;
  DisagreementsAnswer: DisagreementsSource;
  Document: StoredNode;
  DocumentConnection: Page;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentLink: Omit<DocumentLink, 'node' | 'passages'> & { node: ResolversParentTypes['Document'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  DocumentLinkConnection: Omit<DocumentLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentLink']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentOrderBy: DocumentOrderBy;
  FateInfo: FateSource;
  FigureInfo: StoredNode;
  Finding: StoredNode;
  FindingConnection: Page;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  FindingLink: Omit<FindingLink, 'node' | 'passages'> & { node: ResolversParentTypes['Finding'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  FindingLinkConnection: Omit<FindingLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingLink']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingOrderBy: FindingOrderBy;
  Flag: StoredNode;
  FlagConnection: Page;
  FlagEdge: Omit<FlagEdge, 'node'> & { node: ResolversParentTypes['Flag'] };
  FlagFilter: FlagFilter;
  FlagLink: Omit<FlagLink, 'node' | 'passages'> & { node: ResolversParentTypes['Flag'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  FlagLinkConnection: Omit<FlagLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FlagLink']>, nodes: ReadonlyArray<ResolversParentTypes['Flag']> };
  FlagOrderBy: FlagOrderBy;
  FlagShownInfo: ShownSource;
  FlagSideInfo: SideSource;
  Float: Scalars['Float']['output'];
  GapConnection: GapPage;
  GapEdge: GapEdgeSource;
  GapGroup: Gaps;
  GapsResult: GapsSource;
  Graph: GraphSource;
  GroupKey: Omit<GroupKey, 'thing'> & { thing?: Maybe<ResolversParentTypes['Node']> };
  HighlightInfo: HighlightInfo;
  ID: Scalars['ID']['output'];
  Indicator: StoredNode;
  IndicatorConnection: Page;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorFamilyCount: IndicatorFamilyCount;
  IndicatorFilter: IndicatorFilter;
  IndicatorInfo: StoredNode;
  IndicatorInfoConnection: IndicatorPage;
  IndicatorInfoEdge: Omit<IndicatorInfoEdge, 'node'> & { node: ResolversParentTypes['IndicatorInfo'] };
  IndicatorLink: Omit<IndicatorLink, 'node' | 'passages'> & { node: ResolversParentTypes['Indicator'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  IndicatorLinkConnection: Omit<IndicatorLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndicatorLink']>, nodes: ReadonlyArray<ResolversParentTypes['Indicator']> };
  IndicatorListResult: IndicatorListSource;
  IndicatorOrderBy: IndicatorOrderBy;
  Inspection: StoredNode;
  InspectionConnection: Page;
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  InspectionFilter: InspectionFilter;
  InspectionHistoryResult: HistorySource;
  InspectionOrderBy: InspectionOrderBy;
  InspectionTotalsInfo: TotalsSource;
  Int: Scalars['Int']['output'];
  Judgement: StoredNode;
  JudgementCellInfo: Cell;
  JudgementConnection: Page;
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  JudgementFilter: JudgementFilter;
  JudgementGridInfo: Grid;
  JudgementOrderBy: JudgementOrderBy;
  JudgementRowInfo: Row;
  LabelCount: LabelCount;
  LastInspectionInfo: LastInspection;
  LateActionInfo: Open;
  LateClassCount: LateClassCount;
  LateDayInfo: CouncilDay;
  LateGroup: Group;
  LateResult: LateSource;
  LeftOutCount: LeftOutCount;
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  LinkGroup: Omit<LinkGroup, 'page'> & { page: ResolversParentTypes['NodeLinkConnection'] };
  LinkMeant: LinkMeant;
  LinkedFilter: LinkedFilter;
  Matter: StoredNode;
  MatterConnection: Page;
  MatterEdge: Omit<MatterEdge, 'node'> & { node: ResolversParentTypes['Matter'] };
  MatterFilter: MatterFilter;
  MatterOrderBy: MatterOrderBy;
  Measure: StoredNode;
  MeasureChangeInfo: Omit<MeasureChangeInfo, 'added' | 'removed'> & { added: ReadonlyArray<ResolversParentTypes['SuccessMeasure']>, removed: ReadonlyArray<ResolversParentTypes['SuccessMeasure']> };
  MeasureConnection: Page;
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MeasureFilter: MeasureFilter;
  MeasureLink: Omit<MeasureLink, 'node' | 'passages'> & { node: ResolversParentTypes['Measure'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  MeasureLinkConnection: Omit<MeasureLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureLink']>, nodes: ReadonlyArray<ResolversParentTypes['Measure']> };
  MeasureOrderBy: MeasureOrderBy;
  Meeting: StoredNode;
  MeetingBodyCount: MeetingBodyCount;
  MeetingConnection: Page;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  MeetingHistoryResult: MeetingHistorySource;
  MeetingInfo: MeetingSource;
  MeetingLink: Omit<MeetingLink, 'node' | 'passages'> & { node: ResolversParentTypes['Meeting'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  MeetingLinkConnection: Omit<MeetingLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingLink']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingOrderBy: MeetingOrderBy;
  MeetingResult: MeetingPageSource;
  MergeAnswer: Omit<MergeAnswer, 'kept'> & { kept: ResolversParentTypes['Node'] };
  MilestoneInfo: MilestoneInfo;
  Minute: StoredNode;
  MinuteConnection: Page;
  MinuteEdge: Omit<MinuteEdge, 'node'> & { node: ResolversParentTypes['Minute'] };
  MinuteFilter: MinuteFilter;
  MinuteInfo: MinuteSource;
  MinuteLink: Omit<MinuteLink, 'node' | 'passages'> & { node: ResolversParentTypes['Minute'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  MinuteLinkConnection: Omit<MinuteLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MinuteLink']>, nodes: ReadonlyArray<ResolversParentTypes['Minute']> };
  MinuteOrderBy: MinuteOrderBy;
  Moment: Scalars['Moment']['output'];
  MomentFilter: MomentFilter;
  Mutation: Record<PropertyKey, never>;
  NewsAnswer: NewsSource;
  NewsBroughtGroup: BroughtSource;
  NewsChangeGroup: ChangesSource;
  NewsChangeInfo: ChangeSource;
  NewsDocumentInfo: NewDocument;
  NewsThingConnection: ThingPage;
  NewsThingEdge: Omit<NewsThingEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  Node: StoredNode;
  NodeLink: Omit<NodeLink, 'node' | 'passages'> & { node: ResolversParentTypes['Node'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  NodeLinkConnection: Omit<NodeLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NodeLink']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  NotUnderstoodConnection: GapsOfText;
  NotUnderstoodEdge: Omit<NotUnderstoodEdge, 'node'> & { node: ResolversParentTypes['NotUnderstoodInfo'] };
  NotUnderstoodInfo: GapSource;
  Note: StoredNode;
  NoteAnswer: Omit<NoteAnswer, 'about' | 'note'> & { about: ResolversParentTypes['Node'], note: ResolversParentTypes['Note'] };
  NoteConnection: Page;
  NoteEdge: Omit<NoteEdge, 'node'> & { node: ResolversParentTypes['Note'] };
  NoteFilter: NoteFilter;
  NoteLink: Omit<NoteLink, 'node' | 'passages'> & { node: ResolversParentTypes['Note'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  NoteLinkConnection: Omit<NoteLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NoteLink']>, nodes: ReadonlyArray<ResolversParentTypes['Note']> };
  NoteOrderBy: NoteOrderBy;
  NumberFilter: NumberFilter;
  NumberSummary: NumberSummary;
  Objective: StoredNode;
  ObjectiveConnection: Page;
  ObjectiveEdge: Omit<ObjectiveEdge, 'node'> & { node: ResolversParentTypes['Objective'] };
  ObjectiveFilter: ObjectiveFilter;
  ObjectiveLink: Omit<ObjectiveLink, 'node' | 'passages'> & { node: ResolversParentTypes['Objective'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  ObjectiveLinkConnection: Omit<ObjectiveLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObjectiveLink']>, nodes: ReadonlyArray<ResolversParentTypes['Objective']> };
  ObjectiveOrderBy: ObjectiveOrderBy;
  Observation: StoredNode;
  ObservationConnection: Page;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  ObservationLink: Omit<ObservationLink, 'node' | 'passages'> & { node: ResolversParentTypes['Observation'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  ObservationLinkConnection: Omit<ObservationLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObservationLink']>, nodes: ReadonlyArray<ResolversParentTypes['Observation']> };
  ObservationOrderBy: ObservationOrderBy;
  OtherwiseInfo: Otherwise;
  Outcome: StoredNode;
  OutcomeConnection: Page;
  OutcomeEdge: Omit<OutcomeEdge, 'node'> & { node: ResolversParentTypes['Outcome'] };
  OutcomeFilter: OutcomeFilter;
  OutcomeOrderBy: OutcomeOrderBy;
  OwnerChangeInfo: OwnerChange;
  PageInfo: PageInfo;
  PartAnswer: Omit<PartAnswer, 'thing'> & { thing: ResolversParentTypes['Node'] };
  Passage: StoredNode;
  PassageConnection: Page;
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  PassageFilter: PassageFilter;
  PassageOrderBy: PassageOrderBy;
  PathsAnswer: PathsSource;
  PlaceChangeInfo: Omit<PlaceChangeInfo, 'afterUnder' | 'beforeUnder'> & { afterUnder?: Maybe<ResolversParentTypes['Node']>, beforeUnder?: Maybe<ResolversParentTypes['Node']> };
  Plan: StoredNode;
  PlanChangeConnection: PlanChangePage;
  PlanChangeCount: PlanChangeCount;
  PlanChangeEdge: Omit<PlanChangeEdge, 'node'> & { node: ResolversParentTypes['PlanChangeInfo'] };
  PlanChangeInfo: Change;
  PlanChangesResult: PlanChangesSource;
  PlanConnection: Page;
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  PlanFilter: PlanFilter;
  PlanLink: Omit<PlanLink, 'node' | 'passages'> & { node: ResolversParentTypes['Plan'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  PlanLinkConnection: Omit<PlanLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlanLink']>, nodes: ReadonlyArray<ResolversParentTypes['Plan']> };
  PlanOrderBy: PlanOrderBy;
  PlanRowInfo: PlanRowSource;
  PlanStateInfo: PlanStateSource;
  PlanStateResult: PlanStateListSource;
  PlanVersionInfo: Version;
  PolarityCount: PolarityCount;
  Priority: StoredNode;
  PriorityConnection: Page;
  PriorityEdge: Omit<PriorityEdge, 'node'> & { node: ResolversParentTypes['Priority'] };
  PriorityFilter: PriorityFilter;
  PriorityOrderBy: PriorityOrderBy;
  PropertyValue: PropertyValue;
  Query: Record<PropertyKey, never>;
  RagCount: RagCount;
  RagKey: StoredNode;
  RagKeyConnection: Page;
  RagKeyEdge: Omit<RagKeyEdge, 'node'> & { node: ResolversParentTypes['RagKey'] };
  RagKeyFilter: RagKeyFilter;
  RagKeyLink: Omit<RagKeyLink, 'node' | 'passages'> & { node: ResolversParentTypes['RagKey'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  RagKeyLinkConnection: Omit<RagKeyLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RagKeyLink']>, nodes: ReadonlyArray<ResolversParentTypes['RagKey']> };
  RagKeyOrderBy: RagKeyOrderBy;
  RatingChangeInfo: RatingChangeInfo;
  RatingGroup: RatingGroupSource;
  ReadPageInfo: Omit<ReadPageInfo, 'passages'> & { passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  Reading: Omit<Reading, 'document' | 'pages' | 'passages'> & { document: ResolversParentTypes['Document'], pages: ReadonlyArray<ResolversParentTypes['ReadPageInfo']>, passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  ReadingLine: ReadingLine;
  Recommendation: StoredNode;
  RecommendationConnection: Page;
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationFilter: RecommendationFilter;
  RecommendationLink: Omit<RecommendationLink, 'node' | 'passages'> & { node: ResolversParentTypes['Recommendation'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  RecommendationLinkConnection: Omit<RecommendationLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecommendationLink']>, nodes: ReadonlyArray<ResolversParentTypes['Recommendation']> };
  RecommendationOrderBy: RecommendationOrderBy;
  RecurringAnswer: RecurringListSource;
  RecurringConcern: RecurringSource;
  RecursAsLink: Omit<RecursAsLink, 'node' | 'passages'> & { node: ResolversParentTypes['Node'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  RecursAsLinkConnection: Omit<RecursAsLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecursAsLink']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  ReferenceInfo: ReferenceSource;
  RefersToLink: Omit<RefersToLink, 'node' | 'passages'> & { node: ResolversParentTypes['Node'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  RefersToLinkConnection: Omit<RefersToLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RefersToLink']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  RepeatedWordingAnswer: RepeatsSource;
  RepeatedWords: TracedLink;
  RepeatsPassageLink: Omit<RepeatsPassageLink, 'node' | 'passages'> & { node: ResolversParentTypes['Passage'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  RepeatsPassageLinkConnection: Omit<RepeatsPassageLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RepeatsPassageLink']>, nodes: ReadonlyArray<ResolversParentTypes['Passage']> };
  Resolution: StoredNode;
  ResolutionConnection: Page;
  ResolutionEdge: Omit<ResolutionEdge, 'node'> & { node: ResolversParentTypes['Resolution'] };
  ResolutionFilter: ResolutionFilter;
  ResolutionLink: Omit<ResolutionLink, 'node' | 'passages'> & { node: ResolversParentTypes['Resolution'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  ResolutionLinkConnection: Omit<ResolutionLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResolutionLink']>, nodes: ReadonlyArray<ResolversParentTypes['Resolution']> };
  ResolutionOrderBy: ResolutionOrderBy;
  Retelling: Retold;
  RetellingsAnswer: RetellingsSource;
  RetellsFindingLink: Omit<RetellsFindingLink, 'node' | 'passages'> & { node: ResolversParentTypes['Finding'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  RetellsFindingLinkConnection: Omit<RetellsFindingLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RetellsFindingLink']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  RetellsRecommendationLink: Omit<RetellsRecommendationLink, 'node' | 'passages'> & { node: ResolversParentTypes['Recommendation'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  RetellsRecommendationLinkConnection: Omit<RetellsRecommendationLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RetellsRecommendationLink']>, nodes: ReadonlyArray<ResolversParentTypes['Recommendation']> };
  Reversal: Turn;
  ReversalsAnswer: ReversalsSource;
  ReviewConnection: ReviewPage;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['ReviewInfo'] };
  ReviewInfo: LoggedReview;
  ReviewedLink: LinkSource;
  ReviewedThingInfo: ThingSource;
  Role: StoredNode;
  RoleConnection: Page;
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  RoleFilter: RoleFilter;
  RoleLink: Omit<RoleLink, 'node' | 'passages'> & { node: ResolversParentTypes['Role'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  RoleLinkConnection: Omit<RoleLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RoleLink']>, nodes: ReadonlyArray<ResolversParentTypes['Role']> };
  RoleOrderBy: RoleOrderBy;
  SearchConnection: SearchSource;
  SearchCouncilCount: Omit<SearchCouncilCount, 'council'> & { council: ResolversParentTypes['Council'] };
  SearchEdge: SearchEdgeSource;
  SearchFacetsInfo: SearchFacetsSource;
  SearchLabelCount: SearchLabelCount;
  SearchTermInfo: SearchTermInfo;
  SearchYearCount: SearchYearCount;
  Section: StoredNode;
  SectionConnection: Page;
  SectionEdge: Omit<SectionEdge, 'node'> & { node: ResolversParentTypes['Section'] };
  SectionFilter: SectionFilter;
  SectionOrderBy: SectionOrderBy;
  SeriesClaimInfo: Claim;
  SeriesDirectionInfo: SeriesDirection;
  SeriesEventInfo: SeriesEvent;
  SeriesLineGroup: Line;
  SeriesPointInfo: Point;
  SeriesResult: SeriesSource;
  ServicePlan: StoredNode;
  ServicePlanConnection: Page;
  ServicePlanEdge: Omit<ServicePlanEdge, 'node'> & { node: ResolversParentTypes['ServicePlan'] };
  ServicePlanFilter: ServicePlanFilter;
  ServicePlanLink: Omit<ServicePlanLink, 'node' | 'passages'> & { node: ResolversParentTypes['ServicePlan'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  ServicePlanLinkConnection: Omit<ServicePlanLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServicePlanLink']>, nodes: ReadonlyArray<ResolversParentTypes['ServicePlan']> };
  ServicePlanOrderBy: ServicePlanOrderBy;
  SeverityCount: SeverityCount;
  SlipInfo: SlipInfo;
  SparkInfo: SparkInfo;
  String: Scalars['String']['output'];
  SuccessMeasure: StoredNode;
  SuccessMeasureConnection: Page;
  SuccessMeasureEdge: Omit<SuccessMeasureEdge, 'node'> & { node: ResolversParentTypes['SuccessMeasure'] };
  SuccessMeasureFilter: SuccessMeasureFilter;
  SuccessMeasureLink: Omit<SuccessMeasureLink, 'node' | 'passages'> & { node: ResolversParentTypes['SuccessMeasure'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  SuccessMeasureLinkConnection: Omit<SuccessMeasureLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SuccessMeasureLink']>, nodes: ReadonlyArray<ResolversParentTypes['SuccessMeasure']> };
  SuccessMeasureOrderBy: SuccessMeasureOrderBy;
  TakenGroup: TakenSource;
  TextFilter: TextFilter;
  TextRangeInfo: TextRangeInfo;
  TextsFilter: TextsFilter;
  ThreadPath: Way;
  TimelineConnection: TimelinePage;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntryInfo'] };
  TimelineEntryInfo: Entry;
  TimelineKindCount: TimelineKindCount;
  TimelineResult: TimelineSource;
  Topic: StoredNode;
  TopicConnection: Page;
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicFilter: TopicFilter;
  TopicLink: Omit<TopicLink, 'node' | 'passages'> & { node: ResolversParentTypes['Topic'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  TopicLinkConnection: Omit<TopicLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicLink']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicOrderBy: TopicOrderBy;
  TraceLayerGroup: Omit<TraceLayerGroup, 'things'> & { things: ReadonlyArray<ResolversParentTypes['TraceThingInfo']> };
  TraceLink: TracedLink;
  TraceResult: TraceSource;
  TraceSummaryInfo: TraceSummaryInfo;
  TraceThingInfo: TracedThing;
  TurnedIntoLink: Omit<TurnedIntoLink, 'node' | 'passages'> & { node: ResolversParentTypes['Node'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  TurnedIntoLinkConnection: Omit<TurnedIntoLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TurnedIntoLink']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  TypeCount: TypeCount;
  Update: StoredNode;
  UpdateBetweenInfo: Omit<UpdateBetweenInfo, 'links' | 'update'> & { links: ReadonlyArray<ResolversParentTypes['TraceLink']>, update: ResolversParentTypes['Update'] };
  UpdateConnection: Page;
  UpdateEdge: Omit<UpdateEdge, 'node'> & { node: ResolversParentTypes['Update'] };
  UpdateFilter: UpdateFilter;
  UpdateLink: Omit<UpdateLink, 'node' | 'passages'> & { node: ResolversParentTypes['Update'], passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  UpdateLinkConnection: Omit<UpdateLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UpdateLink']>, nodes: ReadonlyArray<ResolversParentTypes['Update']> };
  UpdateOrderBy: UpdateOrderBy;
  Value: Scalars['Value']['output'];
  WordingChangeInfo: WordingChangeInfo;
};

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  addresses?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<ActionAddressesArgs>>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<ActionCitationsArgs>>;
  continuedBy?: Resolver<ResolversTypes['ActionLinkConnection'], ParentType, ContextType, Partial<ActionContinuedByArgs>>;
  continues?: Resolver<ResolversTypes['ActionLinkConnection'], ParentType, ContextType, Partial<ActionContinuesArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dependsOn?: Resolver<ResolversTypes['ActionLinkConnection'], ParentType, ContextType, Partial<ActionDependsOnArgs>>;
  detailedIn?: Resolver<ResolversTypes['ServicePlanLinkConnection'], ParentType, ContextType, Partial<ActionDetailedInArgs>>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<ActionFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ActionHistoryInfo'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgedBy?: Resolver<ResolversTypes['SuccessMeasureLinkConnection'], ParentType, ContextType, Partial<ActionJudgedByArgs>>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<ActionLinkGroupsArgs>>;
  longTerm?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearestOf?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<ActionNearestOfArgs>>;
  neededBy?: Resolver<ResolversTypes['ActionLinkConnection'], ParentType, ContextType, Partial<ActionNeededByArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<ActionNotesArgs>>;
  ongoing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ownedBy?: Resolver<ResolversTypes['RoleLinkConnection'], ParentType, ContextType, Partial<ActionOwnedByArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  rag?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  ragText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<ActionReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<ActionRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<ActionTopicsArgs>>;
  under?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<ActionUnderArgs>>;
  updates?: Resolver<ResolversTypes['UpdateLinkConnection'], ParentType, ContextType, Partial<ActionUpdatesArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<ActionConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type ActionHistoryInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionHistoryInfo'] = ResolversParentTypes['ActionHistoryInfo']> = {
  others?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  selves?: Resolver<ReadonlyArray<ResolversTypes['ActionSelfInfo']>, ParentType, ContextType>;
  slip?: Resolver<Maybe<ResolversTypes['SlipInfo']>, ParentType, ContextType>;
  slipHere?: Resolver<Maybe<ResolversTypes['SlipInfo']>, ParentType, ContextType>;
};

export type ActionLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionLink'] = ResolversParentTypes['ActionLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionLinkConnection'] = ResolversParentTypes['ActionLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionSelfInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionSelfInfo'] = ResolversParentTypes['ActionSelfInfo']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isThis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['MilestoneInfo'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  rag?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  ragText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slipDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ActionStandingInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionStandingInfo'] = ResolversParentTypes['ActionStandingInfo']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  apart?: Resolver<Maybe<ResolversTypes['ApartReason']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['LateClass']>, ParentType, ContextType>;
  dateDoubts?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  answers?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<AgendaItemAnswersArgs>>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<AgendaItemCitationsArgs>>;
  consideredIn?: Resolver<ResolversTypes['MinuteLinkConnection'], ParentType, ContextType, Partial<AgendaItemConsideredInArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<AgendaItemFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<AgendaItemLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<AgendaItemNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onAgendaOf?: Resolver<ResolversTypes['MeetingLinkConnection'], ParentType, ContextType, Partial<AgendaItemOnAgendaOfArgs>>;
  ownedBy?: Resolver<ResolversTypes['RoleLinkConnection'], ParentType, ContextType, Partial<AgendaItemOwnedByArgs>>;
  pages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<AgendaItemReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<AgendaItemRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<AgendaItemTopicsArgs>>;
  wards?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemConnection'] = ResolversParentTypes['AgendaItemConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<AgendaItemConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgendaItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemEdge'] = ResolversParentTypes['AgendaItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
};

export type AgendaItemInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemInfo'] = ResolversParentTypes['AgendaItemInfo']> = {
  item?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  minutes?: Resolver<ReadonlyArray<ResolversTypes['Minute']>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type AgendaItemLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemLink'] = ResolversParentTypes['AgendaItemLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemLinkConnection'] = ResolversParentTypes['AgendaItemLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgendaItemLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerInfo'] = ResolversParentTypes['AnswerInfo']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ApartCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartCount'] = ResolversParentTypes['ApartCount']> = {
  reason?: Resolver<ResolversTypes['ApartReason'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskedInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedInfo'] = ResolversParentTypes['AskedInfo']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['RagCount']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  restatedBy?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskedKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedKindCount'] = ResolversParentTypes['AskedKindCount']> = {
  kind?: Resolver<Maybe<ResolversTypes['RecommendationKind']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BasisCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisCount'] = ResolversParentTypes['BasisCount']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoxInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoxInfo'] = ResolversParentTypes['BoxInfo']> = {
  height?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BriefingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingAnswer'] = ResolversParentTypes['BriefingAnswer']> = {
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LateDayInfo'], ParentType, ContextType>;
  documentsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['BriefingPartInfo']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['BriefingQuestionInfo']>, ParentType, ContextType>;
  questionsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['BriefingSourceInfo']>, ParentType, ContextType>;
};

export type BriefingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingLine'] = ResolversParentTypes['BriefingLine']> = {
  aside?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingPartInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingPartInfo'] = ResolversParentTypes['BriefingPartInfo']> = {
  kind?: Resolver<ResolversTypes['BriefingPartKind'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['BriefingLine']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingQuestionInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingQuestionInfo'] = ResolversParentTypes['BriefingQuestionInfo']> = {
  askedOf?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BriefingQuestionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingSourceInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingSourceInfo'] = ResolversParentTypes['BriefingSourceInfo']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type CheckInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInfo'] = ResolversParentTypes['CheckInfo']> = {
  disagreement?: Resolver<Maybe<ResolversTypes['DisagreementKind']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['CheckGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  looksFor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['SeverityCount']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChecksAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecksAnswer'] = ResolversParentTypes['ChecksAnswer']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['CheckInfo']>, ParentType, ContextType, Partial<ChecksAnswerChecksArgs>>;
  documentsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['SeverityCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitesLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitesLink'] = ResolversParentTypes['CitesLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CitationRole'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitesLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitesLinkConnection'] = ResolversParentTypes['CitesLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitesLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitesPassageLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitesPassageLink'] = ResolversParentTypes['CitesPassageLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CitationRole'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitesPassageLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitesPassageLinkConnection'] = ResolversParentTypes['CitesPassageLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitesPassageLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimGroup'] = ResolversParentTypes['ClaimGroup']> = {
  shown?: Resolver<ResolversTypes['ClaimShown'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimIndicatorInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimIndicatorInfo'] = ResolversParentTypes['ClaimIndicatorInfo']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['IndicatorInfo'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ClaimInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimInfo'] = ResolversParentTypes['ClaimInfo']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['ClaimMeasureInfo']>, ParentType, ContextType>;
  ofObjective?: Resolver<ReadonlyArray<ResolversTypes['ClaimIndicatorInfo']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['ClaimShown'], ParentType, ContextType>;
  statusAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClaimInfoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimInfoConnection'] = ResolversParentTypes['ClaimInfoConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimInfoEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClaimInfo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimInfoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimInfoEdge'] = ResolversParentTypes['ClaimInfoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClaimInfo'], ParentType, ContextType>;
};

export type ClaimMeasureInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimMeasureInfo'] = ResolversParentTypes['ClaimMeasureInfo']> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['ClaimIndicatorInfo']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['SuccessMeasure'], ParentType, ContextType>;
};

export type ClaimsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimsAnswer'] = ResolversParentTypes['ClaimsAnswer']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimInfoConnection'], ParentType, ContextType, Partial<ClaimsAnswerClaimsArgs>>;
  day?: Resolver<ResolversTypes['LateDayInfo'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ClaimGroup']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  answeredBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<CommitmentAnsweredByArgs>>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<CommitmentCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<CommitmentFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<CommitmentLinkGroupsArgs>>;
  madeBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<CommitmentNotesArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  raisedIn?: Resolver<ResolversTypes['MinuteLinkConnection'], ParentType, ContextType, Partial<CommitmentRaisedInArgs>>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<CommitmentReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<CommitmentRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<CommitmentTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<CommitmentConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type ComparedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedCount'] = ResolversParentTypes['ComparedCount']> = {
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PlanPart'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernToldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcernTold'] = ResolversParentTypes['ConcernTold']> = {
  by?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type ConsideredInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsideredInfo'] = ResolversParentTypes['ConsideredInfo']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type CouncilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Council'] = ResolversParentTypes['Council']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<CouncilCitationsArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<CouncilFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inShort?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invented?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lacks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<CouncilLinkGroupsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<CouncilNotesArgs>>;
  owned?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<CouncilOwnedArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<CouncilReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<CouncilRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<CouncilTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  wordingAtHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilConnection'] = ResolversParentTypes['CouncilConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<CouncilConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouncilEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilEdge'] = ResolversParentTypes['CouncilEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
};

export type CouncilLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilLink'] = ResolversParentTypes['CouncilLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilLinkConnection'] = ResolversParentTypes['CouncilLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouncilLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedGroup'] = ResolversParentTypes['CountedGroup']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  numbers?: Resolver<Maybe<ResolversTypes['NumberSummary']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageCellInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCellInfo'] = ResolversParentTypes['CoverageCellInfo']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['CoverageCount'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['CoverageThingConnection'], ParentType, ContextType, Partial<CoverageCellInfoThingsArgs>>;
};

export type CoverageColumnInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageColumnInfo'] = ResolversParentTypes['CoverageColumnInfo']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  rag?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CoverageCount'], ParentType, ContextType>;
};

export type CoverageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCount'] = ResolversParentTypes['CoverageCount']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageResult'] = ResolversParentTypes['CoverageResult']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['CoverageColumnInfo']>, ParentType, ContextType>;
  columnsAre?: Resolver<ResolversTypes['CoverageColumns'], ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['CoverageCounted'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LateDayInfo'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  outside?: Resolver<Maybe<ResolversTypes['CoverageRowInfo']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CoverageRowInfo']>, ParentType, ContextType, RequireFields<CoverageResultRowsArgs, 'order'>>;
  rowsAre?: Resolver<ResolversTypes['CoverageRows'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageRowInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRowInfo'] = ResolversParentTypes['CoverageRowInfo']> = {
  actions?: Resolver<ResolversTypes['CoverageCount'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['CoverageCount'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CoverageCellInfo']>, ParentType, ContextType, Partial<CoverageRowInfoCellsArgs>>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['CoverageCount'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['CoverageCount'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['CoverageThingConnection'], ParentType, ContextType, Partial<CoverageRowInfoThingsArgs>>;
  total?: Resolver<ResolversTypes['CoverageCount'], ParentType, ContextType>;
  uncovered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weaknesses?: Resolver<ResolversTypes['CoverageCount'], ParentType, ContextType>;
};

export type CoverageThingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageThingConnection'] = ResolversParentTypes['CoverageThingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageThingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageThingInfo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageThingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageThingEdge'] = ResolversParentTypes['CoverageThingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageThingInfo'], ParentType, ContextType>;
};

export type CoverageThingInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageThingInfo'] = ResolversParentTypes['CoverageThingInfo']> = {
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['TraceLink']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateChangeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateChangeInfo'] = ResolversParentTypes['DateChangeInfo']> = {
  after?: Resolver<ResolversTypes['MilestoneInfo'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['MilestoneInfo'], ParentType, ContextType>;
  slipDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecidedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidedLink'] = ResolversParentTypes['DecidedLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  reviewedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewerKind?: Resolver<ResolversTypes['ReviewerKind'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type DecisionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionAnswer'] = ResolversParentTypes['DecisionAnswer']> = {
  link?: Resolver<ResolversTypes['DecidedLink'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Settled'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DecisionInfo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DecisionInfo'], ParentType, ContextType>;
};

export type DecisionInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionInfo'] = ResolversParentTypes['DecisionInfo']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['AnswerInfo']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentsSince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  madeTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  minute?: Resolver<Maybe<ResolversTypes['Minute']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  pastDue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DecisionState']>, ParentType, ContextType>;
  suggested?: Resolver<ReadonlyArray<ResolversTypes['AnswerInfo']>, ParentType, ContextType>;
  whom?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  whomPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionKindCount'] = ResolversParentTypes['DecisionKindCount']> = {
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionMeetingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionMeetingCount'] = ResolversParentTypes['DecisionMeetingCount']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionRoleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionRoleCount'] = ResolversParentTypes['DecisionRoleCount']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionStateCount'] = ResolversParentTypes['DecisionStateCount']> = {
  state?: Resolver<Maybe<ResolversTypes['DecisionState']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionsResult'] = ResolversParentTypes['DecisionsResult']> = {
  day?: Resolver<ResolversTypes['LateDayInfo'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['DecisionKindCount']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<DecisionsResultListArgs>>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['DecisionMeetingCount']>, ParentType, ContextType>;
  pastDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['DecisionRoleCount']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['DecisionStateCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementCount'] = ResolversParentTypes['DisagreementCount']> = {
  kind?: Resolver<ResolversTypes['DisagreementKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementsAnswer'] = ResolversParentTypes['DisagreementsAnswer']> = {
  flags?: Resolver<ResolversTypes['FlagConnection'], ParentType, ContextType, Partial<DisagreementsAnswerFlagsArgs>>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['DisagreementCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  answers?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<DocumentAnswersArgs>>;
  asAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<DocumentCitationsArgs>>;
  consideredIn?: Resolver<ResolversTypes['MinuteLinkConnection'], ParentType, ContextType, Partial<DocumentConsideredInArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  editionOf?: Resolver<ResolversTypes['DocumentLinkConnection'], ParentType, ContextType, Partial<DocumentEditionOfArgs>>;
  editions?: Resolver<ResolversTypes['DocumentLinkConnection'], ParentType, ContextType, Partial<DocumentEditionsArgs>>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<DocumentFlagsArgs>>;
  gave?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<DocumentGaveArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<DocumentLinkGroupsArgs>>;
  notUnderstood?: Resolver<Maybe<ResolversTypes['NotUnderstoodConnection']>, ParentType, ContextType, Partial<DocumentNotUnderstoodArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<DocumentNotesArgs>>;
  ofCouncil?: Resolver<ResolversTypes['CouncilLinkConnection'], ParentType, ContextType, Partial<DocumentOfCouncilArgs>>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['DocumentLinkConnection'], ParentType, ContextType, Partial<DocumentPartOfArgs>>;
  parts?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<DocumentPartsArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readPage?: Resolver<Maybe<ResolversTypes['ReadPageInfo']>, ParentType, ContextType, Partial<DocumentReadPageArgs>>;
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType, Partial<DocumentReadingArgs>>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<DocumentReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<DocumentRefersToArgs>>;
  reports?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<DocumentReportsArgs>>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taken?: Resolver<ReadonlyArray<ResolversTypes['TakenGroup']>, ParentType, ContextType>;
  textLayer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<DocumentTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<DocumentConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentLink'] = ResolversParentTypes['DocumentLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentLinkConnection'] = ResolversParentTypes['DocumentLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FateInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FateInfo'] = ResolversParentTypes['FateInfo']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<FateInfoLateArgs>>;
  objectives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['RagCount']>, ParentType, ContextType>;
  restatedBy?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureInfo'] = ResolversParentTypes['FigureInfo']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  otherwise?: Resolver<ReadonlyArray<ResolversTypes['OtherwiseInfo']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  addressedBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<FindingAddressedByArgs>>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<FindingCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<FindingFlagsArgs>>;
  givenBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<FindingGivenByArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<FindingLedToArgs>>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<FindingLinkGroupsArgs>>;
  marked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  measuredBy?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<FindingMeasuredByArgs>>;
  nearestTo?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<FindingNearestToArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<FindingNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  polarity?: Resolver<Maybe<ResolversTypes['Polarity']>, ParentType, ContextType>;
  polarityWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  recursAs?: Resolver<ResolversTypes['RecursAsLinkConnection'], ParentType, ContextType, Partial<FindingRecursAsArgs>>;
  recursFrom?: Resolver<ResolversTypes['RecursAsLinkConnection'], ParentType, ContextType, Partial<FindingRecursFromArgs>>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<FindingReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<FindingRefersToArgs>>;
  retells?: Resolver<ResolversTypes['RetellsFindingLinkConnection'], ParentType, ContextType, Partial<FindingRetellsArgs>>;
  retoldBy?: Resolver<ResolversTypes['RetellsFindingLinkConnection'], ParentType, ContextType, Partial<FindingRetoldByArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<FindingTopicsArgs>>;
  turnedFrom?: Resolver<ResolversTypes['TurnedIntoLinkConnection'], ParentType, ContextType, Partial<FindingTurnedFromArgs>>;
  turnedInto?: Resolver<ResolversTypes['TurnedIntoLinkConnection'], ParentType, ContextType, Partial<FindingTurnedIntoArgs>>;
  voice?: Resolver<Maybe<ResolversTypes['Voice']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<FindingConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingLink'] = ResolversParentTypes['FindingLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingLinkConnection'] = ResolversParentTypes['FindingLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flag'] = ResolversParentTypes['Flag']> = {
  asAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['CheckInfo'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<FlagCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<FlagFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<FlagLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<FlagNotesArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<FlagRaisedOnArgs>>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<FlagReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<FlagRefersToArgs>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  shown?: Resolver<ReadonlyArray<ResolversTypes['FlagShownInfo']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['FlagSideInfo']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['FlagStanding'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<FlagTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagConnection'] = ResolversParentTypes['FlagConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<FlagConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagEdge'] = ResolversParentTypes['FlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Flag'], ParentType, ContextType>;
};

export type FlagLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagLink'] = ResolversParentTypes['FlagLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Flag'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlagLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagLinkConnection'] = ResolversParentTypes['FlagLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlagLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlagShownInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagShownInfo'] = ResolversParentTypes['FlagShownInfo']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlagSideInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagSideInfo'] = ResolversParentTypes['FlagSideInfo']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  shown?: Resolver<ReadonlyArray<ResolversTypes['FlagShownInfo']>, ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
};

export type GapGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapGroup'] = ResolversParentTypes['GapGroup']> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  lookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, Partial<GapGroupThingsArgs>>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapsResult'] = ResolversParentTypes['GapsResult']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['GapGroup']>, ParentType, ContextType, Partial<GapsResultGroupsArgs>>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  councils?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Settled'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
};

export type HighlightInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HighlightInfo'] = ResolversParentTypes['HighlightInfo']> = {
  cutAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRangeInfo']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  better?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<IndicatorCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<IndicatorFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<IndicatorLinkGroupsArgs>>;
  measures?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<IndicatorMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<IndicatorNotesArgs>>;
  observations?: Resolver<ResolversTypes['ObservationLinkConnection'], ParentType, ContextType, Partial<IndicatorObservationsArgs>>;
  ofCouncil?: Resolver<ResolversTypes['CouncilLinkConnection'], ParentType, ContextType, Partial<IndicatorOfCouncilArgs>>;
  ownedBy?: Resolver<ResolversTypes['RoleLinkConnection'], ParentType, ContextType, Partial<IndicatorOwnedByArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<IndicatorReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<IndicatorRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<IndicatorTopicsArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<IndicatorConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorFamilyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorFamilyCount'] = ResolversParentTypes['IndicatorFamilyCount']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorInfo'] = ResolversParentTypes['IndicatorInfo']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['FigureInfo']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['SparkInfo']>, ParentType, ContextType>;
};

export type IndicatorInfoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorInfoConnection'] = ResolversParentTypes['IndicatorInfoConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorInfoEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndicatorInfo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorInfoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorInfoEdge'] = ResolversParentTypes['IndicatorInfoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorInfo'], ParentType, ContextType>;
};

export type IndicatorLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorLink'] = ResolversParentTypes['IndicatorLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorLinkConnection'] = ResolversParentTypes['IndicatorLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorListResult'] = ResolversParentTypes['IndicatorListResult']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['IndicatorFamilyCount']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['IndicatorInfoConnection'], ParentType, ContextType, Partial<IndicatorListResultListArgs>>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  asked?: Resolver<ReadonlyArray<ResolversTypes['AskedInfo']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<InspectionCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<InspectionFlagsArgs>>;
  framework?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gave?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<InspectionGaveArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InspectionKind']>, ParentType, ContextType>;
  leadInspector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<InspectionLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<InspectionNotesArgs>>;
  ofCouncil?: Resolver<ResolversTypes['CouncilLinkConnection'], ParentType, ContextType, Partial<InspectionOfCouncilArgs>>;
  overall?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<InspectionReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<InspectionRefersToArgs>>;
  reportedIn?: Resolver<ResolversTypes['DocumentLinkConnection'], ParentType, ContextType, Partial<InspectionReportedInArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<InspectionTopicsArgs>>;
  totals?: Resolver<ResolversTypes['InspectionTotalsInfo'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<InspectionConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionHistoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionHistoryResult'] = ResolversParentTypes['InspectionHistoryResult']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  grids?: Resolver<ReadonlyArray<ResolversTypes['JudgementGridInfo']>, ParentType, ContextType>;
  inspections?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  named?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
};

export type InspectionTotalsInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTotalsInfo'] = ResolversParentTypes['InspectionTotalsInfo']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['AskedKindCount']>, ParentType, ContextType>;
  polarities?: Resolver<ReadonlyArray<ResolversTypes['PolarityCount']>, ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areaKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<JudgementCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<JudgementFlagsArgs>>;
  givenBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<JudgementGivenByArgs>>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<JudgementLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<JudgementNotesArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<JudgementReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<JudgementRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<JudgementTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementCellInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementCellInfo'] = ResolversParentTypes['JudgementCellInfo']> = {
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<JudgementConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type JudgementGridInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementGridInfo'] = ResolversParentTypes['JudgementGridInfo']> = {
  inspections?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['JudgementRowInfo']>, ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['JudgementScale'], ParentType, ContextType>;
};

export type JudgementRowInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementRowInfo'] = ResolversParentTypes['JudgementRowInfo']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['JudgementCellInfo']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LastInspectionInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastInspectionInfo'] = ResolversParentTypes['LastInspectionInfo']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type LateActionInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateActionInfo'] = ResolversParentTypes['LateActionInfo']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  asAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['LateClass'], ParentType, ContextType>;
  dateDoubts?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  slip?: Resolver<Maybe<ResolversTypes['SlipInfo']>, ParentType, ContextType>;
  statusAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LateClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateClassCount'] = ResolversParentTypes['LateClassCount']> = {
  class?: Resolver<ResolversTypes['LateClass'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateDayInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateDayInfo'] = ResolversParentTypes['LateDayInfo']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LateDayReason'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type LateGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateGroup'] = ResolversParentTypes['LateGroup']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['LateActionInfo']>, ParentType, ContextType, Partial<LateGroupActionsArgs>>;
  by?: Resolver<ResolversTypes['LateGrouping'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['LateClassCount']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateResult'] = ResolversParentTypes['LateResult']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['LateActionInfo']>, ParentType, ContextType, Partial<LateResultActionsArgs>>;
  apart?: Resolver<ReadonlyArray<ResolversTypes['ApartCount']>, ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['LateClassCount']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['LateDayInfo']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['LateGroup']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftOutCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutCount'] = ResolversParentTypes['LeftOutCount']> = {
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'ActionLink' | 'AgendaItemLink' | 'CitesLink' | 'CitesPassageLink' | 'CouncilLink' | 'DocumentLink' | 'FindingLink' | 'FlagLink' | 'IndicatorLink' | 'MeasureLink' | 'MeetingLink' | 'MinuteLink' | 'NodeLink' | 'NoteLink' | 'ObjectiveLink' | 'ObservationLink' | 'PlanLink' | 'RagKeyLink' | 'RecommendationLink' | 'RecursAsLink' | 'RefersToLink' | 'RepeatsPassageLink' | 'ResolutionLink' | 'RetellsFindingLink' | 'RetellsRecommendationLink' | 'RoleLink' | 'ServicePlanLink' | 'SuccessMeasureLink' | 'TopicLink' | 'TurnedIntoLink' | 'UpdateLink', ParentType, ContextType>;
};

export type LinkGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkGroup'] = ResolversParentTypes['LinkGroup']> = {
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<LinkGroupPageArgs>>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<MatterCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<MatterFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<MatterLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<MatterNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  raisedIn?: Resolver<ResolversTypes['MinuteLinkConnection'], ParentType, ContextType, Partial<MatterRaisedInArgs>>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<MatterReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<MatterRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<MatterTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterConnection'] = ResolversParentTypes['MatterConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<MatterConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterEdge'] = ResolversParentTypes['MatterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  addressedBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<MeasureAddressedByArgs>>;
  cameFrom?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<MeasureCameFromArgs>>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<MeasureCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['FateInfo'], ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<MeasureFlagsArgs>>;
  givenBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<MeasureGivenByArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<MeasureLinkGroupsArgs>>;
  measuredBy?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<MeasureMeasuredByArgs>>;
  nearestTo?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<MeasureNearestToArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<MeasureNotesArgs>>;
  printedRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  recursAs?: Resolver<ResolversTypes['RecursAsLinkConnection'], ParentType, ContextType, Partial<MeasureRecursAsArgs>>;
  recursFrom?: Resolver<ResolversTypes['RecursAsLinkConnection'], ParentType, ContextType, Partial<MeasureRecursFromArgs>>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<MeasureReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<MeasureRefersToArgs>>;
  restates?: Resolver<ResolversTypes['RecommendationLinkConnection'], ParentType, ContextType, Partial<MeasureRestatesArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<MeasureTopicsArgs>>;
  turnedFrom?: Resolver<ResolversTypes['TurnedIntoLinkConnection'], ParentType, ContextType, Partial<MeasureTurnedFromArgs>>;
  turnedInto?: Resolver<ResolversTypes['TurnedIntoLinkConnection'], ParentType, ContextType, Partial<MeasureTurnedIntoArgs>>;
  updates?: Resolver<ResolversTypes['UpdateLinkConnection'], ParentType, ContextType, Partial<MeasureUpdatesArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureChangeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureChangeInfo'] = ResolversParentTypes['MeasureChangeInfo']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['SuccessMeasure']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['SuccessMeasure']>, ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<MeasureConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeasureLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureLink'] = ResolversParentTypes['MeasureLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureLinkConnection'] = ResolversParentTypes['MeasureLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  agenda?: Resolver<ResolversTypes['AgendaItemLinkConnection'], ParentType, ContextType, Partial<MeetingAgendaArgs>>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<MeetingCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<MeetingFlagsArgs>>;
  gave?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<MeetingGaveArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<MeetingLinkGroupsArgs>>;
  minutes?: Resolver<ResolversTypes['MinuteLinkConnection'], ParentType, ContextType, Partial<MeetingMinutesArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<MeetingNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ofCouncil?: Resolver<ResolversTypes['CouncilLinkConnection'], ParentType, ContextType, Partial<MeetingOfCouncilArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<MeetingReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<MeetingRefersToArgs>>;
  reportedIn?: Resolver<ResolversTypes['DocumentLinkConnection'], ParentType, ContextType, Partial<MeetingReportedInArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<MeetingTopicsArgs>>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingBodyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingBodyCount'] = ResolversParentTypes['MeetingBodyCount']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<MeetingConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingHistoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingHistoryResult'] = ResolversParentTypes['MeetingHistoryResult']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['MeetingBodyCount']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['MeetingInfo']>, ParentType, ContextType>;
  named?: Resolver<ReadonlyArray<ResolversTypes['MeetingInfo']>, ParentType, ContextType>;
};

export type MeetingInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingInfo'] = ResolversParentTypes['MeetingInfo']> = {
  commitments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingLink'] = ResolversParentTypes['MeetingLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingLinkConnection'] = ResolversParentTypes['MeetingLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingResult'] = ResolversParentTypes['MeetingResult']> = {
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItemInfo']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['LateDayInfo']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  minutes?: Resolver<ReadonlyArray<ResolversTypes['MinuteInfo']>, ParentType, ContextType>;
};

export type MergeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeAnswer'] = ResolversParentTypes['MergeAnswer']> = {
  gone?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Settled'], ParentType, ContextType>;
};

export type MilestoneInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneInfo'] = ResolversParentTypes['MilestoneInfo']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MinuteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Minute'] = ResolversParentTypes['Minute']> = {
  answers?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<MinuteAnswersArgs>>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<MinuteCitationsArgs>>;
  considered?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<MinuteConsideredArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<MinuteFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<MinuteLinkGroupsArgs>>;
  minuteOf?: Resolver<ResolversTypes['MeetingLinkConnection'], ParentType, ContextType, Partial<MinuteMinuteOfArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<MinuteNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<MinuteRaisedArgs>>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<MinuteReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<MinuteRefersToArgs>>;
  resolved?: Resolver<ResolversTypes['ResolutionLinkConnection'], ParentType, ContextType, Partial<MinuteResolvedArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<MinuteTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinuteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinuteConnection'] = ResolversParentTypes['MinuteConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<MinuteConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MinuteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Minute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinuteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinuteEdge'] = ResolversParentTypes['MinuteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Minute'], ParentType, ContextType>;
};

export type MinuteInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinuteInfo'] = ResolversParentTypes['MinuteInfo']> = {
  commitments?: Resolver<ReadonlyArray<ResolversTypes['DecisionInfo']>, ParentType, ContextType>;
  considered?: Resolver<ReadonlyArray<ResolversTypes['ConsideredInfo']>, ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  minute?: Resolver<ResolversTypes['Minute'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['ReferenceInfo']>, ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['DecisionInfo']>, ParentType, ContextType>;
};

export type MinuteLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinuteLink'] = ResolversParentTypes['MinuteLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Minute'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinuteLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinuteLinkConnection'] = ResolversParentTypes['MinuteLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MinuteLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Minute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirm?: Resolver<ResolversTypes['DecisionAnswer'], ParentType, ContextType, RequireFields<MutationConfirmArgs, 'by' | 'link' | 'reason' | 'seen'>>;
  merge?: Resolver<ResolversTypes['MergeAnswer'], ParentType, ContextType, RequireFields<MutationMergeArgs, 'by' | 'keep' | 'keepSeen' | 'other' | 'otherSeen' | 'reason'>>;
  note?: Resolver<ResolversTypes['NoteAnswer'], ParentType, ContextType, RequireFields<MutationNoteArgs, 'about' | 'by' | 'says'>>;
  part?: Resolver<ResolversTypes['PartAnswer'], ParentType, ContextType, RequireFields<MutationPartArgs, 'by' | 'reason' | 'seen' | 'thing'>>;
  reject?: Resolver<ResolversTypes['DecisionAnswer'], ParentType, ContextType, RequireFields<MutationRejectArgs, 'by' | 'link' | 'reason' | 'seen'>>;
};

export type NewsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsAnswer'] = ResolversParentTypes['NewsAnswer']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['NewsChangeGroup']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LateDayInfo'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['NewsDocumentInfo']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sinceReason?: Resolver<ResolversTypes['NewsSinceReason'], ParentType, ContextType>;
  sinceSource?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type NewsBroughtGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsBroughtGroup'] = ResolversParentTypes['NewsBroughtGroup']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['NewsThingConnection'], ParentType, ContextType, Partial<NewsBroughtGroupThingsArgs>>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewsChangeGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsChangeGroup'] = ResolversParentTypes['NewsChangeGroup']> = {
  kind?: Resolver<ResolversTypes['NewsChangeKind'], ParentType, ContextType>;
  list?: Resolver<ReadonlyArray<ResolversTypes['NewsChangeInfo']>, ParentType, ContextType, Partial<NewsChangeGroupListArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsChangeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsChangeInfo'] = ResolversParentTypes['NewsChangeInfo']> = {
  aside?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewsDocumentInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsDocumentInfo'] = ResolversParentTypes['NewsDocumentInfo']> = {
  brought?: Resolver<ReadonlyArray<ResolversTypes['NewsBroughtGroup']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NewsDocumentReason'], ParentType, ContextType>;
  toldAgain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsThingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsThingConnection'] = ResolversParentTypes['NewsThingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NewsThingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsThingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsThingEdge'] = ResolversParentTypes['NewsThingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'AgendaItem' | 'Commitment' | 'Council' | 'Document' | 'Finding' | 'Flag' | 'Indicator' | 'Inspection' | 'Judgement' | 'Matter' | 'Measure' | 'Meeting' | 'Minute' | 'Note' | 'Objective' | 'Observation' | 'Outcome' | 'Passage' | 'Plan' | 'Priority' | 'RagKey' | 'Recommendation' | 'Resolution' | 'Role' | 'Section' | 'ServicePlan' | 'SuccessMeasure' | 'Topic' | 'Update', ParentType, ContextType>;
};

export type NodeLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeLink'] = ResolversParentTypes['NodeLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeLinkConnection'] = ResolversParentTypes['NodeLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NodeLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotUnderstoodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotUnderstoodConnection'] = ResolversParentTypes['NotUnderstoodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotUnderstoodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NotUnderstoodInfo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotUnderstoodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotUnderstoodEdge'] = ResolversParentTypes['NotUnderstoodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NotUnderstoodInfo'], ParentType, ContextType>;
};

export type NotUnderstoodInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotUnderstoodInfo'] = ResolversParentTypes['NotUnderstoodInfo']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linesStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byKind?: Resolver<ResolversTypes['ReviewerKind'], ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<NoteCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<NoteFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<NoteLinkGroupsArgs>>;
  notedOn?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<NoteNotedOnArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<NoteReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<NoteRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<NoteTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteAnswer'] = ResolversParentTypes['NoteAnswer']> = {
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type NoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteConnection'] = ResolversParentTypes['NoteConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<NoteConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteEdge'] = ResolversParentTypes['NoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type NoteLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteLink'] = ResolversParentTypes['NoteLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteLinkConnection'] = ResolversParentTypes['NoteLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoteLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NumberSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberSummary'] = ResolversParentTypes['NumberSummary']> = {
  greatest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  addresses?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<ObjectiveAddressesArgs>>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<ObjectiveCitationsArgs>>;
  contains?: Resolver<ResolversTypes['ActionLinkConnection'], ParentType, ContextType, Partial<ObjectiveContainsArgs>>;
  continuedBy?: Resolver<ResolversTypes['ObjectiveLinkConnection'], ParentType, ContextType, Partial<ObjectiveContinuedByArgs>>;
  continues?: Resolver<ResolversTypes['ObjectiveLinkConnection'], ParentType, ContextType, Partial<ObjectiveContinuesArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<ObjectiveFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<ObjectiveLinkGroupsArgs>>;
  measuredBy?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<ObjectiveMeasuredByArgs>>;
  nearestOf?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<ObjectiveNearestOfArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<ObjectiveNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<ObjectiveReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<ObjectiveRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<ObjectiveTopicsArgs>>;
  under?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<ObjectiveUnderArgs>>;
  updates?: Resolver<ResolversTypes['UpdateLinkConnection'], ParentType, ContextType, Partial<ObjectiveUpdatesArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveConnection'] = ResolversParentTypes['ObjectiveConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<ObjectiveConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObjectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Objective']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveEdge'] = ResolversParentTypes['ObjectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
};

export type ObjectiveLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveLink'] = ResolversParentTypes['ObjectiveLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectiveLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveLinkConnection'] = ResolversParentTypes['ObjectiveLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObjectiveLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Objective']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<ObservationCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<ObservationFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ObservationKind']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<ObservationLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<ObservationNotesArgs>>;
  of?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ofIndicator?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<ObservationOfIndicatorArgs>>;
  periodBasis?: Resolver<Maybe<ResolversTypes['PeriodBasis']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<ObservationReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<ObservationRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  small?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<ObservationTopicsArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<ObservationConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationLink'] = ResolversParentTypes['ObservationLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationLinkConnection'] = ResolversParentTypes['ObservationLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OtherwiseInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherwiseInfo'] = ResolversParentTypes['OtherwiseInfo']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  addresses?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<OutcomeAddressesArgs>>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<OutcomeCitationsArgs>>;
  contains?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<OutcomeContainsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<OutcomeFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<OutcomeLinkGroupsArgs>>;
  nearestOf?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<OutcomeNearestOfArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<OutcomeNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<OutcomeReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<OutcomeRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<OutcomeTopicsArgs>>;
  under?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<OutcomeUnderArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<OutcomeConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type OwnerChangeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerChangeInfo'] = ResolversParentTypes['OwnerChangeInfo']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartAnswer'] = ResolversParentTypes['PartAnswer']> = {
  other?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Settled'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  boxes?: Resolver<ReadonlyArray<ResolversTypes['BoxInfo']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<PassageCitationsArgs>>;
  citedBy?: Resolver<ResolversTypes['CitesLinkConnection'], ParentType, ContextType, Partial<PassageCitedByArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<PassageFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lineStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<PassageLinkGroupsArgs>>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  normalDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<PassageNotesArgs>>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<PassagePartOfArgs>>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<PassageReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<PassageRefersToArgs>>;
  repeatedBy?: Resolver<ResolversTypes['RepeatsPassageLinkConnection'], ParentType, ContextType, Partial<PassageRepeatedByArgs>>;
  repeats?: Resolver<ResolversTypes['RepeatsPassageLinkConnection'], ParentType, ContextType, Partial<PassageRepeatsArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PassageState'], ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<PassageTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<PassageConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathsAnswer'] = ResolversParentTypes['PathsAnswer']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['ThreadPath']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceChangeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceChangeInfo'] = ResolversParentTypes['PlaceChangeInfo']> = {
  afterRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  afterUnder?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  beforeRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beforeUnder?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  elsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<PlanCitationsArgs>>;
  contains?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<PlanContainsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<PlanFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<PlanLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<PlanNotesArgs>>;
  ofCouncil?: Resolver<ResolversTypes['CouncilLinkConnection'], ParentType, ContextType, Partial<PlanOfCouncilArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ragKeys?: Resolver<ResolversTypes['RagKeyLinkConnection'], ParentType, ContextType, Partial<PlanRagKeysArgs>>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['RatingGroup']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<PlanReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<PlanRefersToArgs>>;
  reportedIn?: Resolver<ResolversTypes['DocumentLinkConnection'], ParentType, ContextType, Partial<PlanReportedInArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['PlanLinkConnection'], ParentType, ContextType, Partial<PlanSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['PlanLinkConnection'], ParentType, ContextType, Partial<PlanSupersedesArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<PlanTopicsArgs>>;
  tree?: Resolver<ReadonlyArray<ResolversTypes['PlanRowInfo']>, ParentType, ContextType, Partial<PlanTreeArgs>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PlanVersionInfo']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChangeConnection'] = ResolversParentTypes['PlanChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanChangeInfo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChangeCount'] = ResolversParentTypes['PlanChangeCount']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanChangeKind'], ParentType, ContextType>;
  objectives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChangeEdge'] = ResolversParentTypes['PlanChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanChangeInfo'], ParentType, ContextType>;
};

export type PlanChangeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChangeInfo'] = ResolversParentTypes['PlanChangeInfo']> = {
  alsoEarlier?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  alsoLater?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateChangeInfo']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['PlanChangeKind']>, ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureChangeInfo']>, ParentType, ContextType>;
  owners?: Resolver<Maybe<ResolversTypes['OwnerChangeInfo']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PlanPart'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['PlaceChangeInfo']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['RatingChangeInfo']>, ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['WordingChangeInfo']>, ParentType, ContextType>;
};

export type PlanChangesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChangesResult'] = ResolversParentTypes['PlanChangesResult']> = {
  between?: Resolver<ReadonlyArray<ResolversTypes['PlanVersionInfo']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['PlanChangeConnection'], ParentType, ContextType, Partial<PlanChangesResultChangesArgs>>;
  compared?: Resolver<ReadonlyArray<ResolversTypes['ComparedCount']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['PlanChangeCount']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PlanVersionInfo'], ParentType, ContextType>;
  succession?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PlanVersionInfo'], ParentType, ContextType>;
  untold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updates?: Resolver<ReadonlyArray<ResolversTypes['UpdateBetweenInfo']>, ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wholeWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<PlanConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PlanLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanLink'] = ResolversParentTypes['PlanLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanLinkConnection'] = ResolversParentTypes['PlanLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanRowInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRowInfo'] = ResolversParentTypes['PlanRowInfo']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['RagCount']>, ParentType, ContextType>;
  under?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PlanStateInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStateInfo'] = ResolversParentTypes['PlanStateInfo']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['PlanVersionInfo']>, ParentType, ContextType>;
  apart?: Resolver<ReadonlyArray<ResolversTypes['ApartCount']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['PlanVersionInfo']>, ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['LateClassCount']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  standings?: Resolver<ReadonlyArray<ResolversTypes['ActionStandingInfo']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['PlanVersionInfo'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PlanVersionInfo']>, ParentType, ContextType>;
  versionsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanStateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStateResult'] = ResolversParentTypes['PlanStateResult']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LateDayInfo'], ParentType, ContextType>;
  empty?: Resolver<Maybe<ResolversTypes['NoPlanReason']>, ParentType, ContextType>;
  emptyWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['PlanStateInfo']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanVersionInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVersionInfo'] = ResolversParentTypes['PlanVersionInfo']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromReason?: Resolver<ResolversTypes['PlanDayReason'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  publishedIn?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statusAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
};

export type PolarityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolarityCount'] = ResolversParentTypes['PolarityCount']> = {
  polarity?: Resolver<Maybe<ResolversTypes['Polarity']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Priority'] = ResolversParentTypes['Priority']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<PriorityCitationsArgs>>;
  contains?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<PriorityContainsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<PriorityFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<PriorityLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<PriorityNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<PriorityReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<PriorityRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<PriorityTopicsArgs>>;
  under?: Resolver<ResolversTypes['PlanLinkConnection'], ParentType, ContextType, Partial<PriorityUnderArgs>>;
  updates?: Resolver<ResolversTypes['UpdateLinkConnection'], ParentType, ContextType, Partial<PriorityUpdatesArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriorityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityConnection'] = ResolversParentTypes['PriorityConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<PriorityConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PriorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Priority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityEdge'] = ResolversParentTypes['PriorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
};

export type PropertyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyValue'] = ResolversParentTypes['PropertyValue']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Value'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<QueryActionsArgs>>;
  agendaItems?: Resolver<ResolversTypes['AgendaItemConnection'], ParentType, ContextType, Partial<QueryAgendaItemsArgs>>;
  briefing?: Resolver<Maybe<ResolversTypes['BriefingAnswer']>, ParentType, ContextType, RequireFields<QueryBriefingArgs, 'about'>>;
  canNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checks?: Resolver<ResolversTypes['ChecksAnswer'], ParentType, ContextType, Partial<QueryChecksArgs>>;
  claims?: Resolver<ResolversTypes['ClaimsAnswer'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'council'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, Partial<QueryCommitmentsArgs>>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  councils?: Resolver<ResolversTypes['CouncilConnection'], ParentType, ContextType, Partial<QueryCouncilsArgs>>;
  coverage?: Resolver<ResolversTypes['CoverageResult'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'columns' | 'council' | 'rows'>>;
  decisions?: Resolver<ResolversTypes['DecisionsResult'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'council'>>;
  disagreements?: Resolver<ResolversTypes['DisagreementsAnswer'], ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'council'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  figures?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryFiguresArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<QueryFindingsArgs>>;
  flags?: Resolver<ResolversTypes['FlagConnection'], ParentType, ContextType, Partial<QueryFlagsArgs>>;
  gaps?: Resolver<ResolversTypes['GapsResult'], ParentType, ContextType, Partial<QueryGapsArgs>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  indicatorList?: Resolver<ResolversTypes['IndicatorListResult'], ParentType, ContextType, RequireFields<QueryIndicatorListArgs, 'council' | 'orderBy'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  inspectionHistory?: Resolver<ResolversTypes['InspectionHistoryResult'], ParentType, ContextType, RequireFields<QueryInspectionHistoryArgs, 'council'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<QueryInspectionsArgs>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, Partial<QueryJudgementsArgs>>;
  late?: Resolver<ResolversTypes['LateResult'], ParentType, ContextType, Partial<QueryLateArgs>>;
  mattersRaised?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, Partial<QueryMattersRaisedArgs>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['MeetingResult']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetingHistory?: Resolver<ResolversTypes['MeetingHistoryResult'], ParentType, ContextType, RequireFields<QueryMeetingHistoryArgs, 'council'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  minutes?: Resolver<ResolversTypes['MinuteConnection'], ParentType, ContextType, Partial<QueryMinutesArgs>>;
  news?: Resolver<ResolversTypes['NewsAnswer'], ParentType, ContextType, RequireFields<QueryNewsArgs, 'council'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, Partial<QueryNotesArgs>>;
  objectives?: Resolver<ResolversTypes['ObjectiveConnection'], ParentType, ContextType, Partial<QueryObjectivesArgs>>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, Partial<QueryOutcomesArgs>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<QueryPassagesArgs>>;
  paths?: Resolver<Maybe<ResolversTypes['PathsAnswer']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to'>>;
  plan?: Resolver<ResolversTypes['PlanStateResult'], ParentType, ContextType, RequireFields<QueryPlanArgs, 'council'>>;
  planChanges?: Resolver<ResolversTypes['PlanChangesResult'], ParentType, ContextType, RequireFields<QueryPlanChangesArgs, 'from' | 'to'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<QueryPlansArgs>>;
  priorities?: Resolver<ResolversTypes['PriorityConnection'], ParentType, ContextType, Partial<QueryPrioritiesArgs>>;
  ratingKeys?: Resolver<ResolversTypes['RagKeyConnection'], ParentType, ContextType, Partial<QueryRatingKeysArgs>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<QueryRecommendationsArgs>>;
  recurring?: Resolver<ResolversTypes['RecurringAnswer'], ParentType, ContextType, RequireFields<QueryRecurringArgs, 'council'>>;
  repeatedWording?: Resolver<ResolversTypes['RepeatedWordingAnswer'], ParentType, ContextType, RequireFields<QueryRepeatedWordingArgs, 'council'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<QueryResolutionsArgs>>;
  retellings?: Resolver<ResolversTypes['RetellingsAnswer'], ParentType, ContextType, RequireFields<QueryRetellingsArgs, 'changedOnly' | 'council'>>;
  reversals?: Resolver<ResolversTypes['ReversalsAnswer'], ParentType, ContextType, RequireFields<QueryReversalsArgs, 'council'>>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, Partial<QueryReviewsArgs>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<QueryRolesArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'words'>>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, Partial<QuerySectionsArgs>>;
  series?: Resolver<Maybe<ResolversTypes['SeriesResult']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'indicator'>>;
  servicePlans?: Resolver<ResolversTypes['ServicePlanConnection'], ParentType, ContextType, Partial<QueryServicePlansArgs>>;
  successMeasures?: Resolver<ResolversTypes['SuccessMeasureConnection'], ParentType, ContextType, Partial<QuerySuccessMeasuresArgs>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineResult']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'about'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  trace?: Resolver<Maybe<ResolversTypes['TraceResult']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'direction' | 'from'>>;
  updates?: Resolver<ResolversTypes['UpdateConnection'], ParentType, ContextType, Partial<QueryUpdatesArgs>>;
};

export type RagCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RagCount'] = ResolversParentTypes['RagCount']> = {
  rag?: Resolver<ResolversTypes['Rag'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RagKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RagKey'] = ResolversParentTypes['RagKey']> = {
  axis?: Resolver<Maybe<ResolversTypes['RatingAxis']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<RagKeyCitationsArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  colour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<RagKeyFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<RagKeyLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<RagKeyNotesArgs>>;
  ofPlan?: Resolver<ResolversTypes['PlanLinkConnection'], ParentType, ContextType, Partial<RagKeyOfPlanArgs>>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  rag?: Resolver<ResolversTypes['Rag'], ParentType, ContextType>;
  ragText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<RagKeyReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<RagKeyRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<RagKeyTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RagKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RagKeyConnection'] = ResolversParentTypes['RagKeyConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<RagKeyConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RagKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RagKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RagKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RagKeyEdge'] = ResolversParentTypes['RagKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RagKey'], ParentType, ContextType>;
};

export type RagKeyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RagKeyLink'] = ResolversParentTypes['RagKeyLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RagKey'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RagKeyLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RagKeyLinkConnection'] = ResolversParentTypes['RagKeyLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RagKeyLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RagKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingChangeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingChangeInfo'] = ResolversParentTypes['RatingChangeInfo']> = {
  after?: Resolver<ResolversTypes['Rag'], ParentType, ContextType>;
  afterText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Rag'], ParentType, ContextType>;
  beforeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RatingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingGroup'] = ResolversParentTypes['RatingGroup']> = {
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['RagCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadPageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadPageInfo'] = ResolversParentTypes['ReadPageInfo']> = {
  firstLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ReadingLine']>, ParentType, ContextType>;
  pages?: Resolver<ReadonlyArray<ResolversTypes['ReadPageInfo']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  totalLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalPages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReadingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingLine'] = ResolversParentTypes['ReadingLine']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  addressedBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<RecommendationAddressedByArgs>>;
  addressedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asks?: Resolver<ResolversTypes['RoleLinkConnection'], ParentType, ContextType, Partial<RecommendationAsksArgs>>;
  cameFrom?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<RecommendationCameFromArgs>>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<RecommendationCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['FateInfo'], ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<RecommendationFlagsArgs>>;
  givenBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<RecommendationGivenByArgs>>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RecommendationKind']>, ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<RecommendationLinkGroupsArgs>>;
  nearestOf?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<RecommendationNearestOfArgs>>;
  nearestTo?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<RecommendationNearestToArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<RecommendationNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  recursAs?: Resolver<ResolversTypes['RecursAsLinkConnection'], ParentType, ContextType, Partial<RecommendationRecursAsArgs>>;
  recursFrom?: Resolver<ResolversTypes['RecursAsLinkConnection'], ParentType, ContextType, Partial<RecommendationRecursFromArgs>>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<RecommendationReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<RecommendationRefersToArgs>>;
  restatedBy?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<RecommendationRestatedByArgs>>;
  retells?: Resolver<ResolversTypes['RetellsRecommendationLinkConnection'], ParentType, ContextType, Partial<RecommendationRetellsArgs>>;
  retoldBy?: Resolver<ResolversTypes['RetellsRecommendationLinkConnection'], ParentType, ContextType, Partial<RecommendationRetoldByArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<RecommendationTopicsArgs>>;
  turnedFrom?: Resolver<ResolversTypes['TurnedIntoLinkConnection'], ParentType, ContextType, Partial<RecommendationTurnedFromArgs>>;
  turnedInto?: Resolver<ResolversTypes['TurnedIntoLinkConnection'], ParentType, ContextType, Partial<RecommendationTurnedIntoArgs>>;
  updates?: Resolver<ResolversTypes['UpdateLinkConnection'], ParentType, ContextType, Partial<RecommendationUpdatesArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<RecommendationConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RecommendationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationLink'] = ResolversParentTypes['RecommendationLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationLinkConnection'] = ResolversParentTypes['RecommendationLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecommendationLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecurringAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringAnswer'] = ResolversParentTypes['RecurringAnswer']> = {
  inspections?: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecurringConcern']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecurringConcernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringConcern'] = ResolversParentTypes['RecurringConcern']> = {
  concern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['ConcernTold']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  turned?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['TraceLink'], ParentType, ContextType>;
};

export type RecursAsLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecursAsLink'] = ResolversParentTypes['RecursAsLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  concern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecursAsLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecursAsLinkConnection'] = ResolversParentTypes['RecursAsLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecursAsLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceInfo'] = ResolversParentTypes['ReferenceInfo']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ReferenceKind']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type RefersToLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefersToLink'] = ResolversParentTypes['RefersToLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferenceKind'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefersToLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefersToLinkConnection'] = ResolversParentTypes['RefersToLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefersToLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepeatedWordingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatedWordingAnswer'] = ResolversParentTypes['RepeatedWordingAnswer']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RepeatedWords']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepeatedWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatedWords'] = ResolversParentTypes['RepeatedWords']> = {
  earlier?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  earlierIn?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  laterIn?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['TraceLink'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepeatsPassageLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatsPassageLink'] = ResolversParentTypes['RepeatsPassageLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepeatsPassageLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatsPassageLinkConnection'] = ResolversParentTypes['RepeatsPassageLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RepeatsPassageLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  addressedBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<ResolutionAddressedByArgs>>;
  answeredBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<ResolutionAnsweredByArgs>>;
  askedOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asks?: Resolver<ResolversTypes['RoleLinkConnection'], ParentType, ContextType, Partial<ResolutionAsksArgs>>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<ResolutionCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<ResolutionFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ResolutionKind']>, ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<ResolutionLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<ResolutionNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<ResolutionReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<ResolutionRefersToArgs>>;
  resolvedIn?: Resolver<ResolversTypes['MinuteLinkConnection'], ParentType, ContextType, Partial<ResolutionResolvedInArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<ResolutionTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<ResolutionConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
};

export type ResolutionLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionLink'] = ResolversParentTypes['ResolutionLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionLinkConnection'] = ResolversParentTypes['ResolutionLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResolutionLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retelling'] = ResolversParentTypes['Retelling']> = {
  givenBy?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['TraceLink'], ParentType, ContextType>;
  softened?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  telling?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  toldIn?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type RetellingsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetellingsAnswer'] = ResolversParentTypes['RetellingsAnswer']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Retelling']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RetellsFindingLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetellsFindingLink'] = ResolversParentTypes['RetellsFindingLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  softened?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetellsFindingLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetellsFindingLinkConnection'] = ResolversParentTypes['RetellsFindingLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RetellsFindingLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetellsRecommendationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetellsRecommendationLink'] = ResolversParentTypes['RetellsRecommendationLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  softened?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetellsRecommendationLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetellsRecommendationLinkConnection'] = ResolversParentTypes['RetellsRecommendationLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RetellsRecommendationLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReversalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reversal'] = ResolversParentTypes['Reversal']> = {
  concern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  earlierBy?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  earlierDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  laterBy?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  laterDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['TraceLink'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['TurnWay'], ParentType, ContextType>;
};

export type ReversalsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversalsAnswer'] = ResolversParentTypes['ReversalsAnswer']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reversal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewInfo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewInfo'], ParentType, ContextType>;
};

export type ReviewInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewInfo'] = ResolversParentTypes['ReviewInfo']> = {
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byKind?: Resolver<ResolversTypes['ReviewerKind'], ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ReviewedLink']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReviewSource'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ReviewStanding'], ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['ReviewedThingInfo']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewedLink'] = ResolversParentTypes['ReviewedLink']> = {
  concern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ReviewedThingInfo'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReviewedThingInfo'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type ReviewedThingInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewedThingInfo'] = ResolversParentTypes['ReviewedThingInfo']> = {
  named?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  askedBy?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<RoleAskedByArgs>>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<RoleCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<RoleFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RoleKind']>, ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<RoleLinkGroupsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<RoleNotesArgs>>;
  ofCouncil?: Resolver<ResolversTypes['CouncilLinkConnection'], ParentType, ContextType, Partial<RoleOfCouncilArgs>>;
  owns?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<RoleOwnsArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<RoleReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<RoleRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<RoleTopicsArgs>>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<RoleConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RoleLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleLink'] = ResolversParentTypes['RoleLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleLinkConnection'] = ResolversParentTypes['RoleLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacetsInfo'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['SearchTermInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchCouncilCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCouncilCount'] = ResolversParentTypes['SearchCouncilCount']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  captionRanges?: Resolver<ReadonlyArray<ResolversTypes['TextRangeInfo']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['HighlightInfo']>, ParentType, ContextType, Partial<SearchEdgeHighlightsArgs>>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchFacetsInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacetsInfo'] = ResolversParentTypes['SearchFacetsInfo']> = {
  councils?: Resolver<ReadonlyArray<ResolversTypes['SearchCouncilCount']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['SearchLabelCount']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['SearchYearCount']>, ParentType, ContextType>;
};

export type SearchLabelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchLabelCount'] = ResolversParentTypes['SearchLabelCount']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchTermInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTermInfo'] = ResolversParentTypes['SearchTermInfo']> = {
  kind?: Resolver<ResolversTypes['SearchTermKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchYearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchYearCount'] = ResolversParentTypes['SearchYearCount']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<SectionCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<SectionFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<SectionLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<SectionNotesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<SectionPartOfArgs>>;
  parts?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<SectionPartsArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<SectionReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<SectionRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<SectionTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionConnection'] = ResolversParentTypes['SectionConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<SectionConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionEdge'] = ResolversParentTypes['SectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SeriesClaimInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesClaimInfo'] = ResolversParentTypes['SeriesClaimInfo']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['FigureInfo']>, ParentType, ContextType>;
  otherwise?: Resolver<ReadonlyArray<ResolversTypes['OtherwiseInfo']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SeriesDirectionInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesDirectionInfo'] = ResolversParentTypes['SeriesDirectionInfo']> = {
  from?: Resolver<Maybe<ResolversTypes['SeriesPointInfo']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['SeriesPointInfo']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SeriesVerdict'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeriesEventInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesEventInfo'] = ResolversParentTypes['SeriesEventInfo']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SeriesEventKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type SeriesLineGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesLineGroup'] = ResolversParentTypes['SeriesLineGroup']> = {
  kind?: Resolver<Maybe<ResolversTypes['ObservationKind']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['SeriesPointInfo']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeriesPointInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPointInfo'] = ResolversParentTypes['SeriesPointInfo']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['SeriesClaimInfo']>, ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['PeriodLength'], ParentType, ContextType>;
  periodBasis?: Resolver<ResolversTypes['PeriodBasis'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SeriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesResult'] = ResolversParentTypes['SeriesResult']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['FigureInfo']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['SeriesDirectionInfo'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['SeriesEventInfo']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['SeriesLineGroup']>, ParentType, ContextType>;
  own?: Resolver<ReadonlyArray<ResolversTypes['SeriesPointInfo']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['FigureInfo']>, ParentType, ContextType>;
};

export type ServicePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePlan'] = ResolversParentTypes['ServicePlan']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<ServicePlanCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<ResolversTypes['ActionLinkConnection'], ParentType, ContextType, Partial<ServicePlanDetailsArgs>>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<ServicePlanFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<ServicePlanLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<ServicePlanNotesArgs>>;
  ofCouncil?: Resolver<ResolversTypes['CouncilLinkConnection'], ParentType, ContextType, Partial<ServicePlanOfCouncilArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<ServicePlanReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<ServicePlanRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<ServicePlanTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServicePlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePlanConnection'] = ResolversParentTypes['ServicePlanConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<ServicePlanConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServicePlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServicePlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePlanEdge'] = ResolversParentTypes['ServicePlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServicePlan'], ParentType, ContextType>;
};

export type ServicePlanLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePlanLink'] = ResolversParentTypes['ServicePlanLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServicePlan'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServicePlanLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePlanLinkConnection'] = ResolversParentTypes['ServicePlanLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServicePlanLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServicePlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeverityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeverityCount'] = ResolversParentTypes['SeverityCount']> = {
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlipInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlipInfo'] = ResolversParentTypes['SlipInfo']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SparkInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SparkInfo'] = ResolversParentTypes['SparkInfo']> = {
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SuccessMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessMeasure'] = ResolversParentTypes['SuccessMeasure']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<SuccessMeasureCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<SuccessMeasureFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judges?: Resolver<ResolversTypes['ActionLinkConnection'], ParentType, ContextType, Partial<SuccessMeasureJudgesArgs>>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<SuccessMeasureLinkGroupsArgs>>;
  measurable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  measuredBy?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<SuccessMeasureMeasuredByArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<SuccessMeasureNotesArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<SuccessMeasureReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<SuccessMeasureRefersToArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<SuccessMeasureTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessMeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessMeasureConnection'] = ResolversParentTypes['SuccessMeasureConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<SuccessMeasureConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuccessMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SuccessMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessMeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessMeasureEdge'] = ResolversParentTypes['SuccessMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuccessMeasure'], ParentType, ContextType>;
};

export type SuccessMeasureLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessMeasureLink'] = ResolversParentTypes['SuccessMeasureLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuccessMeasure'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessMeasureLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessMeasureLinkConnection'] = ResolversParentTypes['SuccessMeasureLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuccessMeasureLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SuccessMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TakenGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenGroup'] = ResolversParentTypes['TakenGroup']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRangeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRangeInfo'] = ResolversParentTypes['TextRangeInfo']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreadPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadPath'] = ResolversParentTypes['ThreadPath']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['TraceLink']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntryInfo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntryInfo'], ParentType, ContextType>;
};

export type TimelineEntryInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntryInfo'] = ResolversParentTypes['TimelineEntryInfo']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayFrom?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  dayReason?: Resolver<ResolversTypes['TimelineDayReason'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  sinceLastInspection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineKindCount'] = ResolversParentTypes['TimelineKindCount']> = {
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineResult'] = ResolversParentTypes['TimelineResult']> = {
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<TimelineResultEntriesArgs>>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['TimelineKindCount']>, ParentType, ContextType>;
  lastInspections?: Resolver<ReadonlyArray<ResolversTypes['LastInspectionInfo']>, ParentType, ContextType>;
  sinceLastInspection?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutDay?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<TopicCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<TopicFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<TopicLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<TopicNotesArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<TopicReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<TopicRefersToArgs>>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<TopicSubjectsArgs>>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<TopicTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<TopicConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicLink'] = ResolversParentTypes['TopicLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicLinkConnection'] = ResolversParentTypes['TopicLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceLayerGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceLayerGroup'] = ResolversParentTypes['TraceLayerGroup']> = {
  layer?: Resolver<ResolversTypes['TraceLayer'], ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['TraceThingInfo']>, ParentType, ContextType>;
};

export type TraceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceLink'] = ResolversParentTypes['TraceLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  concern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  softened?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type TraceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceResult'] = ResolversParentTypes['TraceResult']> = {
  basis?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['BasisCount']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TraceDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['TraceLayerGroup']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutCount']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType, Partial<TraceResultLinksArgs>>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['TraceThingInfo']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['TraceSummaryInfo'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unansweredWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceSummaryInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceSummaryInfo'] = ResolversParentTypes['TraceSummaryInfo']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['RagCount']>, ParentType, ContextType>;
  successMeasures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withFigure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceThingInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceThingInfo'] = ResolversParentTypes['TraceThingInfo']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TraceStanding'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['TraceLink']>, ParentType, ContextType>;
};

export type TurnedIntoLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnedIntoLink'] = ResolversParentTypes['TurnedIntoLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  concern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TurnedIntoLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnedIntoLinkConnection'] = ResolversParentTypes['TurnedIntoLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TurnedIntoLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type UpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Update'] = ResolversParentTypes['Update']> = {
  asAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  axis?: Resolver<Maybe<ResolversTypes['RatingAxis']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitesPassageLinkConnection'], ParentType, ContextType, Partial<UpdateCitationsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  danglingRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagLinkConnection'], ParentType, ContextType, Partial<UpdateFlagsArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkGroups?: Resolver<ReadonlyArray<ResolversTypes['LinkGroup']>, ParentType, ContextType, Partial<UpdateLinkGroupsArgs>>;
  notes?: Resolver<ResolversTypes['NoteLinkConnection'], ParentType, ContextType, Partial<UpdateNotesArgs>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>;
  rag?: Resolver<Maybe<ResolversTypes['Rag']>, ParentType, ContextType>;
  ragText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<UpdateReferredToByArgs>>;
  refersTo?: Resolver<ResolversTypes['RefersToLinkConnection'], ParentType, ContextType, Partial<UpdateRefersToArgs>>;
  reportsOn?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<UpdateReportsOnArgs>>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicLinkConnection'], ParentType, ContextType, Partial<UpdateTopicsArgs>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateBetweenInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateBetweenInfo'] = ResolversParentTypes['UpdateBetweenInfo']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Update'], ParentType, ContextType>;
};

export type UpdateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateConnection'] = ResolversParentTypes['UpdateConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CountedGroup']>, ParentType, ContextType, RequireFields<UpdateConnectionCountsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UpdateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Update']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpdateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEdge'] = ResolversParentTypes['UpdateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Update'], ParentType, ContextType>;
};

export type UpdateLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateLink'] = ResolversParentTypes['UpdateLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Update'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerKind?: Resolver<Maybe<ResolversTypes['ReviewerKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateLinkConnection'] = ResolversParentTypes['UpdateLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UpdateLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Update']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface ValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Value'], any> {
  name: 'Value';
}

export type WordingChangeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingChangeInfo'] = ResolversParentTypes['WordingChangeInfo']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  ActionHistoryInfo?: ActionHistoryInfoResolvers<ContextType>;
  ActionLink?: ActionLinkResolvers<ContextType>;
  ActionLinkConnection?: ActionLinkConnectionResolvers<ContextType>;
  ActionSelfInfo?: ActionSelfInfoResolvers<ContextType>;
  ActionStandingInfo?: ActionStandingInfoResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AgendaItemConnection?: AgendaItemConnectionResolvers<ContextType>;
  AgendaItemEdge?: AgendaItemEdgeResolvers<ContextType>;
  AgendaItemInfo?: AgendaItemInfoResolvers<ContextType>;
  AgendaItemLink?: AgendaItemLinkResolvers<ContextType>;
  AgendaItemLinkConnection?: AgendaItemLinkConnectionResolvers<ContextType>;
  AnswerInfo?: AnswerInfoResolvers<ContextType>;
  ApartCount?: ApartCountResolvers<ContextType>;
  AskedInfo?: AskedInfoResolvers<ContextType>;
  AskedKindCount?: AskedKindCountResolvers<ContextType>;
  BasisCount?: BasisCountResolvers<ContextType>;
  BoxInfo?: BoxInfoResolvers<ContextType>;
  BriefingAnswer?: BriefingAnswerResolvers<ContextType>;
  BriefingLine?: BriefingLineResolvers<ContextType>;
  BriefingPartInfo?: BriefingPartInfoResolvers<ContextType>;
  BriefingQuestionInfo?: BriefingQuestionInfoResolvers<ContextType>;
  BriefingSourceInfo?: BriefingSourceInfoResolvers<ContextType>;
  CheckInfo?: CheckInfoResolvers<ContextType>;
  ChecksAnswer?: ChecksAnswerResolvers<ContextType>;
  CitesLink?: CitesLinkResolvers<ContextType>;
  CitesLinkConnection?: CitesLinkConnectionResolvers<ContextType>;
  CitesPassageLink?: CitesPassageLinkResolvers<ContextType>;
  CitesPassageLinkConnection?: CitesPassageLinkConnectionResolvers<ContextType>;
  ClaimGroup?: ClaimGroupResolvers<ContextType>;
  ClaimIndicatorInfo?: ClaimIndicatorInfoResolvers<ContextType>;
  ClaimInfo?: ClaimInfoResolvers<ContextType>;
  ClaimInfoConnection?: ClaimInfoConnectionResolvers<ContextType>;
  ClaimInfoEdge?: ClaimInfoEdgeResolvers<ContextType>;
  ClaimMeasureInfo?: ClaimMeasureInfoResolvers<ContextType>;
  ClaimsAnswer?: ClaimsAnswerResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  ComparedCount?: ComparedCountResolvers<ContextType>;
  ConcernTold?: ConcernToldResolvers<ContextType>;
  ConsideredInfo?: ConsideredInfoResolvers<ContextType>;
  Council?: CouncilResolvers<ContextType>;
  CouncilConnection?: CouncilConnectionResolvers<ContextType>;
  CouncilEdge?: CouncilEdgeResolvers<ContextType>;
  CouncilLink?: CouncilLinkResolvers<ContextType>;
  CouncilLinkConnection?: CouncilLinkConnectionResolvers<ContextType>;
  CountedGroup?: CountedGroupResolvers<ContextType>;
  CoverageCellInfo?: CoverageCellInfoResolvers<ContextType>;
  CoverageColumnInfo?: CoverageColumnInfoResolvers<ContextType>;
  CoverageCount?: CoverageCountResolvers<ContextType>;
  CoverageResult?: CoverageResultResolvers<ContextType>;
  CoverageRowInfo?: CoverageRowInfoResolvers<ContextType>;
  CoverageThingConnection?: CoverageThingConnectionResolvers<ContextType>;
  CoverageThingEdge?: CoverageThingEdgeResolvers<ContextType>;
  CoverageThingInfo?: CoverageThingInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateChangeInfo?: DateChangeInfoResolvers<ContextType>;
  DecidedLink?: DecidedLinkResolvers<ContextType>;
  DecisionAnswer?: DecisionAnswerResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionInfo?: DecisionInfoResolvers<ContextType>;
  DecisionKindCount?: DecisionKindCountResolvers<ContextType>;
  DecisionMeetingCount?: DecisionMeetingCountResolvers<ContextType>;
  DecisionRoleCount?: DecisionRoleCountResolvers<ContextType>;
  DecisionStateCount?: DecisionStateCountResolvers<ContextType>;
  DecisionsResult?: DecisionsResultResolvers<ContextType>;
  DisagreementCount?: DisagreementCountResolvers<ContextType>;
  DisagreementsAnswer?: DisagreementsAnswerResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  DocumentLinkConnection?: DocumentLinkConnectionResolvers<ContextType>;
  FateInfo?: FateInfoResolvers<ContextType>;
  FigureInfo?: FigureInfoResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingLink?: FindingLinkResolvers<ContextType>;
  FindingLinkConnection?: FindingLinkConnectionResolvers<ContextType>;
  Flag?: FlagResolvers<ContextType>;
  FlagConnection?: FlagConnectionResolvers<ContextType>;
  FlagEdge?: FlagEdgeResolvers<ContextType>;
  FlagLink?: FlagLinkResolvers<ContextType>;
  FlagLinkConnection?: FlagLinkConnectionResolvers<ContextType>;
  FlagShownInfo?: FlagShownInfoResolvers<ContextType>;
  FlagSideInfo?: FlagSideInfoResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapGroup?: GapGroupResolvers<ContextType>;
  GapsResult?: GapsResultResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  HighlightInfo?: HighlightInfoResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorFamilyCount?: IndicatorFamilyCountResolvers<ContextType>;
  IndicatorInfo?: IndicatorInfoResolvers<ContextType>;
  IndicatorInfoConnection?: IndicatorInfoConnectionResolvers<ContextType>;
  IndicatorInfoEdge?: IndicatorInfoEdgeResolvers<ContextType>;
  IndicatorLink?: IndicatorLinkResolvers<ContextType>;
  IndicatorLinkConnection?: IndicatorLinkConnectionResolvers<ContextType>;
  IndicatorListResult?: IndicatorListResultResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionHistoryResult?: InspectionHistoryResultResolvers<ContextType>;
  InspectionTotalsInfo?: InspectionTotalsInfoResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementCellInfo?: JudgementCellInfoResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  JudgementGridInfo?: JudgementGridInfoResolvers<ContextType>;
  JudgementRowInfo?: JudgementRowInfoResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  LastInspectionInfo?: LastInspectionInfoResolvers<ContextType>;
  LateActionInfo?: LateActionInfoResolvers<ContextType>;
  LateClassCount?: LateClassCountResolvers<ContextType>;
  LateDayInfo?: LateDayInfoResolvers<ContextType>;
  LateGroup?: LateGroupResolvers<ContextType>;
  LateResult?: LateResultResolvers<ContextType>;
  LeftOutCount?: LeftOutCountResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkGroup?: LinkGroupResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  MatterConnection?: MatterConnectionResolvers<ContextType>;
  MatterEdge?: MatterEdgeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureChangeInfo?: MeasureChangeInfoResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureLink?: MeasureLinkResolvers<ContextType>;
  MeasureLinkConnection?: MeasureLinkConnectionResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingBodyCount?: MeetingBodyCountResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingHistoryResult?: MeetingHistoryResultResolvers<ContextType>;
  MeetingInfo?: MeetingInfoResolvers<ContextType>;
  MeetingLink?: MeetingLinkResolvers<ContextType>;
  MeetingLinkConnection?: MeetingLinkConnectionResolvers<ContextType>;
  MeetingResult?: MeetingResultResolvers<ContextType>;
  MergeAnswer?: MergeAnswerResolvers<ContextType>;
  MilestoneInfo?: MilestoneInfoResolvers<ContextType>;
  Minute?: MinuteResolvers<ContextType>;
  MinuteConnection?: MinuteConnectionResolvers<ContextType>;
  MinuteEdge?: MinuteEdgeResolvers<ContextType>;
  MinuteInfo?: MinuteInfoResolvers<ContextType>;
  MinuteLink?: MinuteLinkResolvers<ContextType>;
  MinuteLinkConnection?: MinuteLinkConnectionResolvers<ContextType>;
  Moment?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NewsAnswer?: NewsAnswerResolvers<ContextType>;
  NewsBroughtGroup?: NewsBroughtGroupResolvers<ContextType>;
  NewsChangeGroup?: NewsChangeGroupResolvers<ContextType>;
  NewsChangeInfo?: NewsChangeInfoResolvers<ContextType>;
  NewsDocumentInfo?: NewsDocumentInfoResolvers<ContextType>;
  NewsThingConnection?: NewsThingConnectionResolvers<ContextType>;
  NewsThingEdge?: NewsThingEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeLink?: NodeLinkResolvers<ContextType>;
  NodeLinkConnection?: NodeLinkConnectionResolvers<ContextType>;
  NotUnderstoodConnection?: NotUnderstoodConnectionResolvers<ContextType>;
  NotUnderstoodEdge?: NotUnderstoodEdgeResolvers<ContextType>;
  NotUnderstoodInfo?: NotUnderstoodInfoResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteAnswer?: NoteAnswerResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  NoteLink?: NoteLinkResolvers<ContextType>;
  NoteLinkConnection?: NoteLinkConnectionResolvers<ContextType>;
  NumberSummary?: NumberSummaryResolvers<ContextType>;
  Objective?: ObjectiveResolvers<ContextType>;
  ObjectiveConnection?: ObjectiveConnectionResolvers<ContextType>;
  ObjectiveEdge?: ObjectiveEdgeResolvers<ContextType>;
  ObjectiveLink?: ObjectiveLinkResolvers<ContextType>;
  ObjectiveLinkConnection?: ObjectiveLinkConnectionResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationLink?: ObservationLinkResolvers<ContextType>;
  ObservationLinkConnection?: ObservationLinkConnectionResolvers<ContextType>;
  OtherwiseInfo?: OtherwiseInfoResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  OwnerChangeInfo?: OwnerChangeInfoResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartAnswer?: PartAnswerResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  PathsAnswer?: PathsAnswerResolvers<ContextType>;
  PlaceChangeInfo?: PlaceChangeInfoResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanChangeConnection?: PlanChangeConnectionResolvers<ContextType>;
  PlanChangeCount?: PlanChangeCountResolvers<ContextType>;
  PlanChangeEdge?: PlanChangeEdgeResolvers<ContextType>;
  PlanChangeInfo?: PlanChangeInfoResolvers<ContextType>;
  PlanChangesResult?: PlanChangesResultResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlanLink?: PlanLinkResolvers<ContextType>;
  PlanLinkConnection?: PlanLinkConnectionResolvers<ContextType>;
  PlanRowInfo?: PlanRowInfoResolvers<ContextType>;
  PlanStateInfo?: PlanStateInfoResolvers<ContextType>;
  PlanStateResult?: PlanStateResultResolvers<ContextType>;
  PlanVersionInfo?: PlanVersionInfoResolvers<ContextType>;
  PolarityCount?: PolarityCountResolvers<ContextType>;
  Priority?: PriorityResolvers<ContextType>;
  PriorityConnection?: PriorityConnectionResolvers<ContextType>;
  PriorityEdge?: PriorityEdgeResolvers<ContextType>;
  PropertyValue?: PropertyValueResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RagCount?: RagCountResolvers<ContextType>;
  RagKey?: RagKeyResolvers<ContextType>;
  RagKeyConnection?: RagKeyConnectionResolvers<ContextType>;
  RagKeyEdge?: RagKeyEdgeResolvers<ContextType>;
  RagKeyLink?: RagKeyLinkResolvers<ContextType>;
  RagKeyLinkConnection?: RagKeyLinkConnectionResolvers<ContextType>;
  RatingChangeInfo?: RatingChangeInfoResolvers<ContextType>;
  RatingGroup?: RatingGroupResolvers<ContextType>;
  ReadPageInfo?: ReadPageInfoResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReadingLine?: ReadingLineResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationLink?: RecommendationLinkResolvers<ContextType>;
  RecommendationLinkConnection?: RecommendationLinkConnectionResolvers<ContextType>;
  RecurringAnswer?: RecurringAnswerResolvers<ContextType>;
  RecurringConcern?: RecurringConcernResolvers<ContextType>;
  RecursAsLink?: RecursAsLinkResolvers<ContextType>;
  RecursAsLinkConnection?: RecursAsLinkConnectionResolvers<ContextType>;
  ReferenceInfo?: ReferenceInfoResolvers<ContextType>;
  RefersToLink?: RefersToLinkResolvers<ContextType>;
  RefersToLinkConnection?: RefersToLinkConnectionResolvers<ContextType>;
  RepeatedWordingAnswer?: RepeatedWordingAnswerResolvers<ContextType>;
  RepeatedWords?: RepeatedWordsResolvers<ContextType>;
  RepeatsPassageLink?: RepeatsPassageLinkResolvers<ContextType>;
  RepeatsPassageLinkConnection?: RepeatsPassageLinkConnectionResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  ResolutionLink?: ResolutionLinkResolvers<ContextType>;
  ResolutionLinkConnection?: ResolutionLinkConnectionResolvers<ContextType>;
  Retelling?: RetellingResolvers<ContextType>;
  RetellingsAnswer?: RetellingsAnswerResolvers<ContextType>;
  RetellsFindingLink?: RetellsFindingLinkResolvers<ContextType>;
  RetellsFindingLinkConnection?: RetellsFindingLinkConnectionResolvers<ContextType>;
  RetellsRecommendationLink?: RetellsRecommendationLinkResolvers<ContextType>;
  RetellsRecommendationLinkConnection?: RetellsRecommendationLinkConnectionResolvers<ContextType>;
  Reversal?: ReversalResolvers<ContextType>;
  ReversalsAnswer?: ReversalsAnswerResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewInfo?: ReviewInfoResolvers<ContextType>;
  ReviewedLink?: ReviewedLinkResolvers<ContextType>;
  ReviewedThingInfo?: ReviewedThingInfoResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  RoleLink?: RoleLinkResolvers<ContextType>;
  RoleLinkConnection?: RoleLinkConnectionResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchCouncilCount?: SearchCouncilCountResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacetsInfo?: SearchFacetsInfoResolvers<ContextType>;
  SearchLabelCount?: SearchLabelCountResolvers<ContextType>;
  SearchTermInfo?: SearchTermInfoResolvers<ContextType>;
  SearchYearCount?: SearchYearCountResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionConnection?: SectionConnectionResolvers<ContextType>;
  SectionEdge?: SectionEdgeResolvers<ContextType>;
  SeriesClaimInfo?: SeriesClaimInfoResolvers<ContextType>;
  SeriesDirectionInfo?: SeriesDirectionInfoResolvers<ContextType>;
  SeriesEventInfo?: SeriesEventInfoResolvers<ContextType>;
  SeriesLineGroup?: SeriesLineGroupResolvers<ContextType>;
  SeriesPointInfo?: SeriesPointInfoResolvers<ContextType>;
  SeriesResult?: SeriesResultResolvers<ContextType>;
  ServicePlan?: ServicePlanResolvers<ContextType>;
  ServicePlanConnection?: ServicePlanConnectionResolvers<ContextType>;
  ServicePlanEdge?: ServicePlanEdgeResolvers<ContextType>;
  ServicePlanLink?: ServicePlanLinkResolvers<ContextType>;
  ServicePlanLinkConnection?: ServicePlanLinkConnectionResolvers<ContextType>;
  SeverityCount?: SeverityCountResolvers<ContextType>;
  SlipInfo?: SlipInfoResolvers<ContextType>;
  SparkInfo?: SparkInfoResolvers<ContextType>;
  SuccessMeasure?: SuccessMeasureResolvers<ContextType>;
  SuccessMeasureConnection?: SuccessMeasureConnectionResolvers<ContextType>;
  SuccessMeasureEdge?: SuccessMeasureEdgeResolvers<ContextType>;
  SuccessMeasureLink?: SuccessMeasureLinkResolvers<ContextType>;
  SuccessMeasureLinkConnection?: SuccessMeasureLinkConnectionResolvers<ContextType>;
  TakenGroup?: TakenGroupResolvers<ContextType>;
  TextRangeInfo?: TextRangeInfoResolvers<ContextType>;
  ThreadPath?: ThreadPathResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntryInfo?: TimelineEntryInfoResolvers<ContextType>;
  TimelineKindCount?: TimelineKindCountResolvers<ContextType>;
  TimelineResult?: TimelineResultResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicLink?: TopicLinkResolvers<ContextType>;
  TopicLinkConnection?: TopicLinkConnectionResolvers<ContextType>;
  TraceLayerGroup?: TraceLayerGroupResolvers<ContextType>;
  TraceLink?: TraceLinkResolvers<ContextType>;
  TraceResult?: TraceResultResolvers<ContextType>;
  TraceSummaryInfo?: TraceSummaryInfoResolvers<ContextType>;
  TraceThingInfo?: TraceThingInfoResolvers<ContextType>;
  TurnedIntoLink?: TurnedIntoLinkResolvers<ContextType>;
  TurnedIntoLinkConnection?: TurnedIntoLinkConnectionResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  Update?: UpdateResolvers<ContextType>;
  UpdateBetweenInfo?: UpdateBetweenInfoResolvers<ContextType>;
  UpdateConnection?: UpdateConnectionResolvers<ContextType>;
  UpdateEdge?: UpdateEdgeResolvers<ContextType>;
  UpdateLink?: UpdateLinkResolvers<ContextType>;
  UpdateLinkConnection?: UpdateLinkConnectionResolvers<ContextType>;
  Value?: GraphQLScalarType;
  WordingChangeInfo?: WordingChangeInfoResolvers<ContextType>;
};

