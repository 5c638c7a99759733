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

/** What a passage does for the fact that cites it. */
export type CitationRole =
  /** The passage tells the property otherwise; what it prints is kept. */
  | 'DIFFERS'
  /** The passage names the thing without stating it. */
  | 'MENTIONS'
  /** The passage states the fact. */
  | 'SAYS';

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

/** What is known to have come back on something asked or promised, up to the day. */
export type DecisionState =
  /** A link that is stated, structural or confirmed says that something answers it. */
  | 'ANSWERED'
  /** Nothing was found that answers it in the documents that have been read since. */
  | 'NOT_FOUND'
  /** Something is only suggested to answer it. */
  | 'PERHAPS';

/** Which way is good for an indicator. */
export type Direction =
  /** Higher is better. */
  | 'HIGHER'
  /** Lower is better. */
  | 'LOWER'
  /** Neither, or not known. */
  | 'NEITHER';

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

/** Which findings to list: those that fit all that is given. */
export type FindingFilter = {
  /** Fits at least one of these. */
  any?: Array<FindingFilter> | null | undefined;
  /** The area it stands under. */
  area?: TextFilter | null | undefined;
  /** Owned by one of the councils with these ids; null stands for those that no council owns. */
  council?: Array<string | number | null | undefined> | null | undefined;
  /** References that it prints and that lead to nothing that was read. */
  danglingRefs?: TextsFilter | null | undefined;
  /** False: only those known only because a text names them. True: none of those. */
  held?: boolean | null | undefined;
  /** With one of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** Linked, or not linked, in each of these ways. */
  linked?: Array<LinkedFilter> | null | undefined;
  /** True when the report marks that there is a recommendation on it. False: those of which nothing says so. */
  marked?: boolean | null | undefined;
  /** Fits none of these. What is not known does not fit. */
  none?: Array<FindingFilter> | null | undefined;
  /** Its paragraph number as printed. */
  number?: TextFilter | null | undefined;
  /** Whether it tells of something good or bad. One of these; null stands for those that have none. */
  polarity?: Array<Polarity | null | undefined> | null | undefined;
  /** The words that made it so. */
  polarityWords?: TextsFilter | null | undefined;
  /** What it says, in our words. */
  summary?: TextFilter | null | undefined;
  /** What it says, in the words of the source. */
  text?: TextFilter | null | undefined;
  /** Who speaks. One of these; null stands for those that have none. */
  voice?: Array<Voice | null | undefined> | null | undefined;
};

/** What people decided on a flag. */
export type FlagStanding =
  /** A person says that it is right. */
  | 'CONFIRMED'
  /** Nobody has decided on it. */
  | 'OPEN'
  /** A person says that it is wrong; the reason is kept with it. */
  | 'REJECTED';

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

/** On what scale a judgement is given. */
export type JudgementScale =
  /** The grades: outstanding, good, requires improvement, inadequate; adequate before 2013. */
  | 'GRADES'
  /** What an inspection of services for special educational needs and disabilities says of experiences and outcomes. */
  | 'SEND_OUTCOMES';

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

/** Why a day was used. */
export type LateDayReason =
  /** It was asked for. */
  | 'ASKED'
  /** It is the day the newest document that has been read was published. */
  | 'NEWEST_DOCUMENT'
  /** It is the day of the newest meeting that has been read. */
  | 'NEWEST_MEETING';

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

/** Which way a link runs from the thing at hand. */
export type LinkDirection =
  /** To it. */
  | 'IN'
  /** From it. */
  | 'OUT';

/** A link that a thing must have, or must not have. */
export type LinkedFilter = {
  /** Known in one of these ways; unless told, stated, structural or confirmed. */
  basis?: Array<Basis> | null | undefined;
  /** Which way it runs from the thing. */
  direction?: LinkDirection;
  /** False: there is no such link. */
  exists?: boolean;
  /** To or from a thing of one of these labels. */
  labels?: Array<Label> | null | undefined;
  /** To or from one of the things with these ids. */
  to?: Array<string | number> | null | undefined;
  /** The relationship. */
  type: RelationshipType;
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

/** The parts of a plan that are followed from one version to the next. */
export type PlanPart =
  /** An action. */
  | 'ACTION'
  /** An objective. */
  | 'OBJECTIVE';

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

/** In what form something is asked for. */
export type RecommendationKind =
  /** An area for improvement, or an answer to what needs to improve. */
  | 'AREA_FOR_IMPROVEMENT'
  /** An area for priority action. */
  | 'PRIORITY_ACTION'
  /** A recommendation. */
  | 'RECOMMENDATION';

/** In what manner a text names another thing. */
export type ReferenceKind =
  /** It changes it. */
  | 'AMENDS'
  /** It follows on from it. */
  | 'FURTHER_TO'
  /** It names it. */
  | 'NAMES';

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

/** Whether a decision counts. */
export type ReviewStanding =
  /** A later one on the same link or things counts in its place. */
  | 'REPLACED'
  /** It does. */
  | 'STANDS'
  /** It fits nothing that the papers tell now. */
  | 'UNFIT';

/** Who decided on a link, or wrote a note. */
export type ReviewerKind =
  /** An editor of a data set. */
  | 'EDITOR'
  /** A user of the explorer. */
  | 'USER';

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

/** What stands on the axis beside the figures. */
export type SeriesEventKind =
  /** An action that the indicator is to show the success of, on the day it is due. */
  | 'ACTION'
  /** An inspection, on the day that stands for it: that on which its report was published, else its last, else its first. */
  | 'INSPECTION'
  /** A version of a plan, on the day its ratings speak of, else that on which it was published. */
  | 'PLAN';

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

/** How much a flag matters to a scrutiny member. */
export type Severity =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** What a text must be. All that is given must fit. */
export type TextFilter = {
  /** It holds these words, one after the other; capitals, accents and the kinds of spaces, quotes and dashes do not matter. */
  contains?: string | null | undefined;
  /** One of these, to the letter. */
  is?: Array<string> | null | undefined;
  /** Whether there is one. */
  known?: boolean | null | undefined;
};

/** What a list of texts must hold. All that is given must fit. */
export type TextsFilter = {
  /** A text that holds these words, one after the other; capitals, accents and the kinds of spaces, quotes and dashes do not matter. */
  contains?: string | null | undefined;
  /** One of these, to the letter. */
  has?: Array<string> | null | undefined;
  /** Whether there is anything in it. */
  known?: boolean | null | undefined;
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

/** Which way something turned. */
export type TurnWay =
  /** A concern that was a strength later. */
  | 'CONCERN_TO_STRENGTH'
  /** A strength that was a concern later. */
  | 'STRENGTH_TO_CONCERN';

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

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { graph: { nodes: number, relationships: number, digest: string, newest: string | null, types: Array<{ type: RelationshipType, total: number }>, councils: Array<{ id: string, name: string, invented: boolean | null, inShort: string | null, holds: string | null, lacks: string | null }> } };

export type BriefingQueryVariables = Exact<{
  about: string | number;
  council?: string | number | null | undefined;
  asAt?: string | null | undefined;
}>;


export type BriefingQuery = { briefing: { documentsRead: number, scope: string, questionsLeftOut: number, about:
      | { __typename: 'Action', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'AgendaItem', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Commitment', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Council', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Document', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Finding', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Flag', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Indicator', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Inspection', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Judgement', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Matter', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Measure', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Meeting', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Minute', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Note', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Objective', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Observation', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Outcome', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Passage', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Plan', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Priority', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'RagKey', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Recommendation', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Resolution', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Role', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Section', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'ServicePlan', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'SuccessMeasure', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Topic', id: string, caption: string, council: { id: string, name: string } | null }
      | { __typename: 'Update', id: string, caption: string, council: { id: string, name: string } | null }
    , council: { id: string, name: string, invented: boolean | null }, day: { day: string, reason: LateDayReason }, questions: Array<{ number: number, kind: BriefingQuestionKind, words: string, why: string, sources: Array<number>, askedOf: Array<{ id: string, caption: string }> }>, parts: Array<{ kind: BriefingPartKind, title: string, words: string, total: number, leftOut: number, lines: Array<{ words: string, aside: string | null, sources: Array<number>, node:
          | { __typename: 'Action', id: string }
          | { __typename: 'AgendaItem', id: string }
          | { __typename: 'Commitment', id: string }
          | { __typename: 'Council', id: string }
          | { __typename: 'Document', id: string }
          | { __typename: 'Finding', id: string }
          | { __typename: 'Flag', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Inspection', id: string }
          | { __typename: 'Judgement', id: string }
          | { __typename: 'Matter', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Minute', id: string }
          | { __typename: 'Note', id: string }
          | { __typename: 'Objective', id: string }
          | { __typename: 'Observation', id: string }
          | { __typename: 'Outcome', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'Priority', id: string }
          | { __typename: 'RagKey', id: string }
          | { __typename: 'Recommendation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Role', id: string }
          | { __typename: 'Section', id: string }
          | { __typename: 'ServicePlan', id: string }
          | { __typename: 'SuccessMeasure', id: string }
          | { __typename: 'Topic', id: string }
          | { __typename: 'Update', id: string }
         }> }>, sources: Array<{ number: number, paper: string, day: string | null, document: { id: string } | null, passage: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null } }> } | null };

export type ListedFlagFragment = { id: string, rule: string, summary: string, severity: Severity, certainty: Certainty, asAt: string | null, standing: FlagStanding };

export type ChecksQueryVariables = Exact<{
  council: string | number;
  asAt?: string | null | undefined;
  group?: Array<CheckGroup> | CheckGroup | null | undefined;
  severity?: Array<Severity> | Severity | null | undefined;
  certainty?: Array<Certainty> | Certainty | null | undefined;
  about?: string | number | null | undefined;
  open?: Array<Severity> | Severity | null | undefined;
}>;


export type ChecksQuery = { late: { days: Array<{ day: string, reason: LateDayReason, source:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null }> }, checks: { documentsRead: number, checks: Array<{ id: string, title: string, group: CheckGroup, severity: Severity, looksFor: string, why: string, total: number, rejected: number, severities: Array<{ severity: Severity, total: number }> }> }, flags: { totalCount: number, nodes: Array<ListedFlagFragment> } };

export type FlagsOfCheckQueryVariables = Exact<{
  council: string | number;
  asAt?: string | null | undefined;
  rule: string;
  severity?: Array<Severity> | Severity | null | undefined;
  certainty?: Array<Certainty> | Certainty | null | undefined;
  about?: string | number | null | undefined;
  standing?: Array<FlagStanding> | FlagStanding | null | undefined;
}>;


export type FlagsOfCheckQuery = { flags: { totalCount: number, nodes: Array<ListedFlagFragment> } };

export type SubjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type SubjectsQuery = { plans: { nodes: Array<{ id: string, caption: string, council: { id: string } | null }> }, inspections: { nodes: Array<{ id: string, caption: string, council: { id: string } | null }> }, documents: { nodes: Array<{ id: string, caption: string, sha256: string | null, council: { id: string } | null }> }, roles: { nodes: Array<{ id: string, caption: string, council: { id: string } | null }> }, topics: { nodes: Array<{ id: string, caption: string }> } };

export type CaptionQueryVariables = Exact<{
  id: string | number;
}>;


export type CaptionQuery = { node:
    | { __typename: 'Action', id: string, caption: string }
    | { __typename: 'AgendaItem', id: string, caption: string }
    | { __typename: 'Commitment', id: string, caption: string }
    | { __typename: 'Council', id: string, caption: string }
    | { __typename: 'Document', id: string, caption: string }
    | { __typename: 'Finding', id: string, caption: string }
    | { __typename: 'Flag', id: string, caption: string }
    | { __typename: 'Indicator', id: string, caption: string }
    | { __typename: 'Inspection', id: string, caption: string }
    | { __typename: 'Judgement', id: string, caption: string }
    | { __typename: 'Matter', id: string, caption: string }
    | { __typename: 'Measure', id: string, caption: string }
    | { __typename: 'Meeting', id: string, caption: string }
    | { __typename: 'Minute', id: string, caption: string }
    | { __typename: 'Note', id: string, caption: string }
    | { __typename: 'Objective', id: string, caption: string }
    | { __typename: 'Observation', id: string, caption: string }
    | { __typename: 'Outcome', id: string, caption: string }
    | { __typename: 'Passage', id: string, caption: string }
    | { __typename: 'Plan', id: string, caption: string }
    | { __typename: 'Priority', id: string, caption: string }
    | { __typename: 'RagKey', id: string, caption: string }
    | { __typename: 'Recommendation', id: string, caption: string }
    | { __typename: 'Resolution', id: string, caption: string }
    | { __typename: 'Role', id: string, caption: string }
    | { __typename: 'Section', id: string, caption: string }
    | { __typename: 'ServicePlan', id: string, caption: string }
    | { __typename: 'SuccessMeasure', id: string, caption: string }
    | { __typename: 'Topic', id: string, caption: string }
    | { __typename: 'Update', id: string, caption: string }
   | null };

export type FlagShownFragment = { property: string | null, printed: string | null, passage: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, quote: string | null, state: PassageState } };

export type FlagSideFragment = { day: string | null, document: { id: string, title: string, editionOf: { nodes: Array<{ id: string }> }, partOf: { nodes: Array<{ id: string }> } } | null, shown: Array<FlagShownFragment> };

export type FlagQueryVariables = Exact<{
  id: string | number;
}>;


export type FlagQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { caption: string, summary: string, severity: Severity, certainty: Certainty, searched: string | null, asAt: string | null, standing: FlagStanding, id: string, council: { id: string, name: string } | null, check: { id: string, title: string, group: CheckGroup, looksFor: string, why: string, disagreement: DisagreementKind | null }, sides: Array<FlagSideFragment>, raisedOn: { totalCount: number, edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
            | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Finding', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean }
           }> }, topics: { nodes: Array<{ id: string, caption: string }> }, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
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
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ToldOfPassagesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ToldOfPassagesQuery = { nodes: Array<
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, citedBy: { edges: Array<{ cursor: string, role: CitationRole, property: string | null, node:
            | { summary: string | null, id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
            | { id: string, wording: Wording }
            | { summary: string | null, id: string, wording: Wording }
           }> } }
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
    | { id: string }
   | null> };

export type RaisedQueryVariables = Exact<{
  about: string | number;
}>;


export type RaisedQuery = { flags: { totalCount: number } };

export type ChoicesQueryVariables = Exact<{
  council: string | number;
  actions: boolean;
  indicators: boolean;
  plans: boolean;
  recommendations: boolean;
  topics: boolean;
}>;


export type ChoicesQuery = { actions?: { nodes: Array<{ id: string, caption: string }> }, indicators?: { nodes: Array<{ id: string, caption: string, observations: { totalCount: number } }> }, plans?: { nodes: Array<{ id: string, caption: string }> }, recommendations?: { nodes: Array<{ id: string, caption: string, addressedBy: { totalCount: number } }> }, topics?: { nodes: Array<{ id: string, caption: string }> } };

export type ClaimIndicatorFragment = { basis: Basis, score: number | null, indicator: { indicator: { id: string, name: string, unit: string | null }, latest: { figure: { id: string, value: number | null, unit: string | null, count: number | null, of: number | null, start: string | null, end: string | null, kind: ObservationKind | null, qualifier: string | null, printed: string | null, small: boolean | null } } | null, points: Array<{ start: string | null, end: string, value: number, differs: boolean }> } };

export type ClaimFragment = { shown: ClaimShown, statusAt: string | null, plan: { id: string, caption: string }, action: { id: string, caption: string, wording: Wording, text: string | null, summary: string | null, rag: Rag | null, ragText: string | null, ownedBy: { nodes: Array<{ id: string, caption: string }> }, citations: SaidFragment }, measures: Array<{ measure: { id: string, text: string | null, summary: string | null, caption: string }, indicators: Array<ClaimIndicatorFragment> }>, ofObjective: Array<ClaimIndicatorFragment>, flags: Array<(
    { check: { id: string, title: string, group: CheckGroup } }
    & ListedFlagFragment
  )> };

export type ClaimsQueryVariables = Exact<{
  council: string | number;
  asAt?: string | null | undefined;
  shown?: Array<ClaimShown> | ClaimShown | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { claims: { actions: number, total: number, day: { day: string, reason: LateDayReason }, plans: Array<{ id: string, caption: string }>, groups: Array<{ shown: ClaimShown, total: number }>, claims: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<ClaimFragment> } } };

export type DisagreementFragment = (
  { check: { id: string, title: string, disagreement: DisagreementKind | null }, sides: Array<FlagSideFragment> }
  & ListedFlagFragment
);

export type DisagreementsQueryVariables = Exact<{
  council: string | number;
  asAt?: string | null | undefined;
  kind?: Array<DisagreementKind> | DisagreementKind | null | undefined;
  after?: string | null | undefined;
}>;


export type DisagreementsQuery = { disagreements: { total: number, kinds: Array<{ kind: DisagreementKind, total: number }>, flags: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<DisagreementFragment> } } };

export type RecurringFragment = { id: string, concern: string, topics: Array<{ id: string, label: string }>, told: Array<{ day: string | null, by:
      | Teller_Action_Fragment
      | Teller_AgendaItem_Fragment
      | Teller_Commitment_Fragment
      | Teller_Council_Fragment
      | Teller_Document_Fragment
      | Teller_Finding_Fragment
      | Teller_Flag_Fragment
      | Teller_Indicator_Fragment
      | Teller_Inspection_Fragment
      | Teller_Judgement_Fragment
      | Teller_Matter_Fragment
      | Teller_Measure_Fragment
      | Teller_Meeting_Fragment
      | Teller_Minute_Fragment
      | Teller_Note_Fragment
      | Teller_Objective_Fragment
      | Teller_Observation_Fragment
      | Teller_Outcome_Fragment
      | Teller_Passage_Fragment
      | Teller_Plan_Fragment
      | Teller_Priority_Fragment
      | Teller_RagKey_Fragment
      | Teller_Recommendation_Fragment
      | Teller_Resolution_Fragment
      | Teller_Role_Fragment
      | Teller_Section_Fragment
      | Teller_ServicePlan_Fragment
      | Teller_SuccessMeasure_Fragment
      | Teller_Topic_Fragment
      | Teller_Update_Fragment
     | null, things: Array<
      | (
        { citations: SaidFragment }
        & ToldWords_Action_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_AgendaItem_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Commitment_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Council_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Document_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Finding_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Flag_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Indicator_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Inspection_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Judgement_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Matter_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Measure_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Meeting_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Minute_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Note_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Objective_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Observation_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Outcome_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Passage_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Plan_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Priority_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_RagKey_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Recommendation_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Resolution_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Role_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Section_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_ServicePlan_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_SuccessMeasure_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Topic_Fragment
      )
      | (
        { citations: SaidFragment }
        & ToldWords_Update_Fragment
      )
    > }>, weakest: { basis: Basis, score: number | null }, links: Array<ChainLinkFragment>, turned: Array<{ from:
      | { __typename: 'Action', id: string, caption: string }
      | { __typename: 'AgendaItem', id: string, caption: string }
      | { __typename: 'Commitment', id: string, caption: string }
      | { __typename: 'Council', id: string, caption: string }
      | { __typename: 'Document', id: string, caption: string }
      | { __typename: 'Finding', polarity: Polarity | null, id: string, caption: string }
      | { __typename: 'Flag', id: string, caption: string }
      | { __typename: 'Indicator', id: string, caption: string }
      | { __typename: 'Inspection', id: string, caption: string }
      | { __typename: 'Judgement', id: string, caption: string }
      | { __typename: 'Matter', id: string, caption: string }
      | { __typename: 'Measure', id: string, caption: string }
      | { __typename: 'Meeting', id: string, caption: string }
      | { __typename: 'Minute', id: string, caption: string }
      | { __typename: 'Note', id: string, caption: string }
      | { __typename: 'Objective', id: string, caption: string }
      | { __typename: 'Observation', id: string, caption: string }
      | { __typename: 'Outcome', id: string, caption: string }
      | { __typename: 'Passage', id: string, caption: string }
      | { __typename: 'Plan', id: string, caption: string }
      | { __typename: 'Priority', id: string, caption: string }
      | { __typename: 'RagKey', id: string, caption: string }
      | { __typename: 'Recommendation', id: string, caption: string }
      | { __typename: 'Resolution', id: string, caption: string }
      | { __typename: 'Role', id: string, caption: string }
      | { __typename: 'Section', id: string, caption: string }
      | { __typename: 'ServicePlan', id: string, caption: string }
      | { __typename: 'SuccessMeasure', id: string, caption: string }
      | { __typename: 'Topic', id: string, caption: string }
      | { __typename: 'Update', id: string, caption: string }
    , to:
      | { __typename: 'Action', id: string, caption: string }
      | { __typename: 'AgendaItem', id: string, caption: string }
      | { __typename: 'Commitment', id: string, caption: string }
      | { __typename: 'Council', id: string, caption: string }
      | { __typename: 'Document', id: string, caption: string }
      | { __typename: 'Finding', polarity: Polarity | null, id: string, caption: string }
      | { __typename: 'Flag', id: string, caption: string }
      | { __typename: 'Indicator', id: string, caption: string }
      | { __typename: 'Inspection', id: string, caption: string }
      | { __typename: 'Judgement', id: string, caption: string }
      | { __typename: 'Matter', id: string, caption: string }
      | { __typename: 'Measure', id: string, caption: string }
      | { __typename: 'Meeting', id: string, caption: string }
      | { __typename: 'Minute', id: string, caption: string }
      | { __typename: 'Note', id: string, caption: string }
      | { __typename: 'Objective', id: string, caption: string }
      | { __typename: 'Observation', id: string, caption: string }
      | { __typename: 'Outcome', id: string, caption: string }
      | { __typename: 'Passage', id: string, caption: string }
      | { __typename: 'Plan', id: string, caption: string }
      | { __typename: 'Priority', id: string, caption: string }
      | { __typename: 'RagKey', id: string, caption: string }
      | { __typename: 'Recommendation', id: string, caption: string }
      | { __typename: 'Resolution', id: string, caption: string }
      | { __typename: 'Role', id: string, caption: string }
      | { __typename: 'Section', id: string, caption: string }
      | { __typename: 'ServicePlan', id: string, caption: string }
      | { __typename: 'SuccessMeasure', id: string, caption: string }
      | { __typename: 'Topic', id: string, caption: string }
      | { __typename: 'Update', id: string, caption: string }
     }> };

export type ChainLinkFragment = (
  { from:
    | { __typename: 'Action', id: string, caption: string }
    | { __typename: 'AgendaItem', id: string, caption: string }
    | { __typename: 'Commitment', id: string, caption: string }
    | { __typename: 'Council', id: string, caption: string }
    | { __typename: 'Document', id: string, caption: string }
    | { __typename: 'Finding', id: string, caption: string }
    | { __typename: 'Flag', id: string, caption: string }
    | { __typename: 'Indicator', id: string, caption: string }
    | { __typename: 'Inspection', id: string, caption: string }
    | { __typename: 'Judgement', id: string, caption: string }
    | { __typename: 'Matter', id: string, caption: string }
    | { __typename: 'Measure', id: string, caption: string }
    | { __typename: 'Meeting', id: string, caption: string }
    | { __typename: 'Minute', id: string, caption: string }
    | { __typename: 'Note', id: string, caption: string }
    | { __typename: 'Objective', id: string, caption: string }
    | { __typename: 'Observation', id: string, caption: string }
    | { __typename: 'Outcome', id: string, caption: string }
    | { __typename: 'Passage', id: string, caption: string }
    | { __typename: 'Plan', id: string, caption: string }
    | { __typename: 'Priority', id: string, caption: string }
    | { __typename: 'RagKey', id: string, caption: string }
    | { __typename: 'Recommendation', id: string, caption: string }
    | { __typename: 'Resolution', id: string, caption: string }
    | { __typename: 'Role', id: string, caption: string }
    | { __typename: 'Section', id: string, caption: string }
    | { __typename: 'ServicePlan', id: string, caption: string }
    | { __typename: 'SuccessMeasure', id: string, caption: string }
    | { __typename: 'Topic', id: string, caption: string }
    | { __typename: 'Update', id: string, caption: string }
  , to:
    | { __typename: 'Action', id: string }
    | { __typename: 'AgendaItem', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Council', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Flag', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Inspection', id: string }
    | { __typename: 'Judgement', id: string }
    | { __typename: 'Matter', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Minute', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Priority', id: string }
    | { __typename: 'RagKey', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'Resolution', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Section', id: string }
    | { __typename: 'ServicePlan', id: string }
    | { __typename: 'SuccessMeasure', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'Update', id: string }
  , passages: Array<{ id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null }> }
  & HowKnownFragment
);

type Teller_Action_Fragment = { __typename: 'Action', id: string, caption: string };

type Teller_AgendaItem_Fragment = { __typename: 'AgendaItem', id: string, caption: string };

type Teller_Commitment_Fragment = { __typename: 'Commitment', id: string, caption: string };

type Teller_Council_Fragment = { __typename: 'Council', id: string, caption: string };

type Teller_Document_Fragment = { __typename: 'Document', id: string, caption: string };

type Teller_Finding_Fragment = { __typename: 'Finding', id: string, caption: string };

type Teller_Flag_Fragment = { __typename: 'Flag', id: string, caption: string };

type Teller_Indicator_Fragment = { __typename: 'Indicator', id: string, caption: string };

type Teller_Inspection_Fragment = { __typename: 'Inspection', title: string, kind: InspectionKind | null, id: string, caption: string };

type Teller_Judgement_Fragment = { __typename: 'Judgement', id: string, caption: string };

type Teller_Matter_Fragment = { __typename: 'Matter', id: string, caption: string };

type Teller_Measure_Fragment = { __typename: 'Measure', id: string, caption: string };

type Teller_Meeting_Fragment = { __typename: 'Meeting', id: string, caption: string };

type Teller_Minute_Fragment = { __typename: 'Minute', id: string, caption: string };

type Teller_Note_Fragment = { __typename: 'Note', id: string, caption: string };

type Teller_Objective_Fragment = { __typename: 'Objective', id: string, caption: string };

type Teller_Observation_Fragment = { __typename: 'Observation', id: string, caption: string };

type Teller_Outcome_Fragment = { __typename: 'Outcome', id: string, caption: string };

type Teller_Passage_Fragment = { __typename: 'Passage', id: string, caption: string };

type Teller_Plan_Fragment = { __typename: 'Plan', id: string, caption: string };

type Teller_Priority_Fragment = { __typename: 'Priority', id: string, caption: string };

type Teller_RagKey_Fragment = { __typename: 'RagKey', id: string, caption: string };

type Teller_Recommendation_Fragment = { __typename: 'Recommendation', id: string, caption: string };

type Teller_Resolution_Fragment = { __typename: 'Resolution', id: string, caption: string };

type Teller_Role_Fragment = { __typename: 'Role', id: string, caption: string };

type Teller_Section_Fragment = { __typename: 'Section', id: string, caption: string };

type Teller_ServicePlan_Fragment = { __typename: 'ServicePlan', id: string, caption: string };

type Teller_SuccessMeasure_Fragment = { __typename: 'SuccessMeasure', id: string, caption: string };

type Teller_Topic_Fragment = { __typename: 'Topic', id: string, caption: string };

type Teller_Update_Fragment = { __typename: 'Update', id: string, caption: string };

export type TellerFragment =
  | Teller_Action_Fragment
  | Teller_AgendaItem_Fragment
  | Teller_Commitment_Fragment
  | Teller_Council_Fragment
  | Teller_Document_Fragment
  | Teller_Finding_Fragment
  | Teller_Flag_Fragment
  | Teller_Indicator_Fragment
  | Teller_Inspection_Fragment
  | Teller_Judgement_Fragment
  | Teller_Matter_Fragment
  | Teller_Measure_Fragment
  | Teller_Meeting_Fragment
  | Teller_Minute_Fragment
  | Teller_Note_Fragment
  | Teller_Objective_Fragment
  | Teller_Observation_Fragment
  | Teller_Outcome_Fragment
  | Teller_Passage_Fragment
  | Teller_Plan_Fragment
  | Teller_Priority_Fragment
  | Teller_RagKey_Fragment
  | Teller_Recommendation_Fragment
  | Teller_Resolution_Fragment
  | Teller_Role_Fragment
  | Teller_Section_Fragment
  | Teller_ServicePlan_Fragment
  | Teller_SuccessMeasure_Fragment
  | Teller_Topic_Fragment
  | Teller_Update_Fragment
;

type ToldWords_Action_Fragment = { __typename: 'Action', id: string, caption: string, wording: Wording };

type ToldWords_AgendaItem_Fragment = { __typename: 'AgendaItem', id: string, caption: string, wording: Wording };

type ToldWords_Commitment_Fragment = { __typename: 'Commitment', id: string, caption: string, wording: Wording };

type ToldWords_Council_Fragment = { __typename: 'Council', id: string, caption: string, wording: Wording };

type ToldWords_Document_Fragment = { __typename: 'Document', id: string, caption: string, wording: Wording };

type ToldWords_Finding_Fragment = { __typename: 'Finding', number: string | null, text: string | null, summary: string | null, polarity: Polarity | null, id: string, caption: string, wording: Wording };

type ToldWords_Flag_Fragment = { __typename: 'Flag', id: string, caption: string, wording: Wording };

type ToldWords_Indicator_Fragment = { __typename: 'Indicator', id: string, caption: string, wording: Wording };

type ToldWords_Inspection_Fragment = { __typename: 'Inspection', id: string, caption: string, wording: Wording };

type ToldWords_Judgement_Fragment = { __typename: 'Judgement', id: string, caption: string, wording: Wording };

type ToldWords_Matter_Fragment = { __typename: 'Matter', id: string, caption: string, wording: Wording };

type ToldWords_Measure_Fragment = { __typename: 'Measure', text: string | null, summary: string | null, id: string, caption: string, wording: Wording };

type ToldWords_Meeting_Fragment = { __typename: 'Meeting', id: string, caption: string, wording: Wording };

type ToldWords_Minute_Fragment = { __typename: 'Minute', id: string, caption: string, wording: Wording };

type ToldWords_Note_Fragment = { __typename: 'Note', id: string, caption: string, wording: Wording };

type ToldWords_Objective_Fragment = { __typename: 'Objective', id: string, caption: string, wording: Wording };

type ToldWords_Observation_Fragment = { __typename: 'Observation', id: string, caption: string, wording: Wording };

type ToldWords_Outcome_Fragment = { __typename: 'Outcome', id: string, caption: string, wording: Wording };

type ToldWords_Passage_Fragment = { __typename: 'Passage', id: string, caption: string, wording: Wording };

type ToldWords_Plan_Fragment = { __typename: 'Plan', id: string, caption: string, wording: Wording };

type ToldWords_Priority_Fragment = { __typename: 'Priority', id: string, caption: string, wording: Wording };

type ToldWords_RagKey_Fragment = { __typename: 'RagKey', id: string, caption: string, wording: Wording };

type ToldWords_Recommendation_Fragment = { __typename: 'Recommendation', number: string | null, text: string | null, summary: string | null, id: string, caption: string, wording: Wording };

type ToldWords_Resolution_Fragment = { __typename: 'Resolution', id: string, caption: string, wording: Wording };

type ToldWords_Role_Fragment = { __typename: 'Role', id: string, caption: string, wording: Wording };

type ToldWords_Section_Fragment = { __typename: 'Section', id: string, caption: string, wording: Wording };

type ToldWords_ServicePlan_Fragment = { __typename: 'ServicePlan', id: string, caption: string, wording: Wording };

type ToldWords_SuccessMeasure_Fragment = { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording };

type ToldWords_Topic_Fragment = { __typename: 'Topic', id: string, caption: string, wording: Wording };

type ToldWords_Update_Fragment = { __typename: 'Update', id: string, caption: string, wording: Wording };

export type ToldWordsFragment =
  | ToldWords_Action_Fragment
  | ToldWords_AgendaItem_Fragment
  | ToldWords_Commitment_Fragment
  | ToldWords_Council_Fragment
  | ToldWords_Document_Fragment
  | ToldWords_Finding_Fragment
  | ToldWords_Flag_Fragment
  | ToldWords_Indicator_Fragment
  | ToldWords_Inspection_Fragment
  | ToldWords_Judgement_Fragment
  | ToldWords_Matter_Fragment
  | ToldWords_Measure_Fragment
  | ToldWords_Meeting_Fragment
  | ToldWords_Minute_Fragment
  | ToldWords_Note_Fragment
  | ToldWords_Objective_Fragment
  | ToldWords_Observation_Fragment
  | ToldWords_Outcome_Fragment
  | ToldWords_Passage_Fragment
  | ToldWords_Plan_Fragment
  | ToldWords_Priority_Fragment
  | ToldWords_RagKey_Fragment
  | ToldWords_Recommendation_Fragment
  | ToldWords_Resolution_Fragment
  | ToldWords_Role_Fragment
  | ToldWords_Section_Fragment
  | ToldWords_ServicePlan_Fragment
  | ToldWords_SuccessMeasure_Fragment
  | ToldWords_Topic_Fragment
  | ToldWords_Update_Fragment
;

type TurnedThing_Action_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Action_Fragment
);

type TurnedThing_AgendaItem_Fragment = (
  { citations: SaidFragment }
  & ToldWords_AgendaItem_Fragment
);

type TurnedThing_Commitment_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Commitment_Fragment
);

type TurnedThing_Council_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Council_Fragment
);

type TurnedThing_Document_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Document_Fragment
);

type TurnedThing_Finding_Fragment = (
  { topics: { nodes: Array<{ id: string, label: string }> }, citations: SaidFragment }
  & ToldWords_Finding_Fragment
);

type TurnedThing_Flag_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Flag_Fragment
);

type TurnedThing_Indicator_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Indicator_Fragment
);

type TurnedThing_Inspection_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Inspection_Fragment
);

type TurnedThing_Judgement_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Judgement_Fragment
);

type TurnedThing_Matter_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Matter_Fragment
);

type TurnedThing_Measure_Fragment = (
  { topics: { nodes: Array<{ id: string, label: string }> }, citations: SaidFragment }
  & ToldWords_Measure_Fragment
);

type TurnedThing_Meeting_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Meeting_Fragment
);

type TurnedThing_Minute_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Minute_Fragment
);

type TurnedThing_Note_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Note_Fragment
);

type TurnedThing_Objective_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Objective_Fragment
);

type TurnedThing_Observation_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Observation_Fragment
);

type TurnedThing_Outcome_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Outcome_Fragment
);

type TurnedThing_Passage_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Passage_Fragment
);

type TurnedThing_Plan_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Plan_Fragment
);

type TurnedThing_Priority_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Priority_Fragment
);

type TurnedThing_RagKey_Fragment = (
  { citations: SaidFragment }
  & ToldWords_RagKey_Fragment
);

type TurnedThing_Recommendation_Fragment = (
  { topics: { nodes: Array<{ id: string, label: string }> }, citations: SaidFragment }
  & ToldWords_Recommendation_Fragment
);

type TurnedThing_Resolution_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Resolution_Fragment
);

type TurnedThing_Role_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Role_Fragment
);

type TurnedThing_Section_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Section_Fragment
);

type TurnedThing_ServicePlan_Fragment = (
  { citations: SaidFragment }
  & ToldWords_ServicePlan_Fragment
);

type TurnedThing_SuccessMeasure_Fragment = (
  { citations: SaidFragment }
  & ToldWords_SuccessMeasure_Fragment
);

type TurnedThing_Topic_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Topic_Fragment
);

type TurnedThing_Update_Fragment = (
  { citations: SaidFragment }
  & ToldWords_Update_Fragment
);

export type TurnedThingFragment =
  | TurnedThing_Action_Fragment
  | TurnedThing_AgendaItem_Fragment
  | TurnedThing_Commitment_Fragment
  | TurnedThing_Council_Fragment
  | TurnedThing_Document_Fragment
  | TurnedThing_Finding_Fragment
  | TurnedThing_Flag_Fragment
  | TurnedThing_Indicator_Fragment
  | TurnedThing_Inspection_Fragment
  | TurnedThing_Judgement_Fragment
  | TurnedThing_Matter_Fragment
  | TurnedThing_Measure_Fragment
  | TurnedThing_Meeting_Fragment
  | TurnedThing_Minute_Fragment
  | TurnedThing_Note_Fragment
  | TurnedThing_Objective_Fragment
  | TurnedThing_Observation_Fragment
  | TurnedThing_Outcome_Fragment
  | TurnedThing_Passage_Fragment
  | TurnedThing_Plan_Fragment
  | TurnedThing_Priority_Fragment
  | TurnedThing_RagKey_Fragment
  | TurnedThing_Recommendation_Fragment
  | TurnedThing_Resolution_Fragment
  | TurnedThing_Role_Fragment
  | TurnedThing_Section_Fragment
  | TurnedThing_ServicePlan_Fragment
  | TurnedThing_SuccessMeasure_Fragment
  | TurnedThing_Topic_Fragment
  | TurnedThing_Update_Fragment
;

export type TurnFragment = { way: TurnWay, concern: string, earlierDay: string | null, laterDay: string | null, earlierBy:
    | Teller_Action_Fragment
    | Teller_AgendaItem_Fragment
    | Teller_Commitment_Fragment
    | Teller_Council_Fragment
    | Teller_Document_Fragment
    | Teller_Finding_Fragment
    | Teller_Flag_Fragment
    | Teller_Indicator_Fragment
    | Teller_Inspection_Fragment
    | Teller_Judgement_Fragment
    | Teller_Matter_Fragment
    | Teller_Measure_Fragment
    | Teller_Meeting_Fragment
    | Teller_Minute_Fragment
    | Teller_Note_Fragment
    | Teller_Objective_Fragment
    | Teller_Observation_Fragment
    | Teller_Outcome_Fragment
    | Teller_Passage_Fragment
    | Teller_Plan_Fragment
    | Teller_Priority_Fragment
    | Teller_RagKey_Fragment
    | Teller_Recommendation_Fragment
    | Teller_Resolution_Fragment
    | Teller_Role_Fragment
    | Teller_Section_Fragment
    | Teller_ServicePlan_Fragment
    | Teller_SuccessMeasure_Fragment
    | Teller_Topic_Fragment
    | Teller_Update_Fragment
   | null, earlier:
    | TurnedThing_Action_Fragment
    | TurnedThing_AgendaItem_Fragment
    | TurnedThing_Commitment_Fragment
    | TurnedThing_Council_Fragment
    | TurnedThing_Document_Fragment
    | TurnedThing_Finding_Fragment
    | TurnedThing_Flag_Fragment
    | TurnedThing_Indicator_Fragment
    | TurnedThing_Inspection_Fragment
    | TurnedThing_Judgement_Fragment
    | TurnedThing_Matter_Fragment
    | TurnedThing_Measure_Fragment
    | TurnedThing_Meeting_Fragment
    | TurnedThing_Minute_Fragment
    | TurnedThing_Note_Fragment
    | TurnedThing_Objective_Fragment
    | TurnedThing_Observation_Fragment
    | TurnedThing_Outcome_Fragment
    | TurnedThing_Passage_Fragment
    | TurnedThing_Plan_Fragment
    | TurnedThing_Priority_Fragment
    | TurnedThing_RagKey_Fragment
    | TurnedThing_Recommendation_Fragment
    | TurnedThing_Resolution_Fragment
    | TurnedThing_Role_Fragment
    | TurnedThing_Section_Fragment
    | TurnedThing_ServicePlan_Fragment
    | TurnedThing_SuccessMeasure_Fragment
    | TurnedThing_Topic_Fragment
    | TurnedThing_Update_Fragment
  , laterBy:
    | Teller_Action_Fragment
    | Teller_AgendaItem_Fragment
    | Teller_Commitment_Fragment
    | Teller_Council_Fragment
    | Teller_Document_Fragment
    | Teller_Finding_Fragment
    | Teller_Flag_Fragment
    | Teller_Indicator_Fragment
    | Teller_Inspection_Fragment
    | Teller_Judgement_Fragment
    | Teller_Matter_Fragment
    | Teller_Measure_Fragment
    | Teller_Meeting_Fragment
    | Teller_Minute_Fragment
    | Teller_Note_Fragment
    | Teller_Objective_Fragment
    | Teller_Observation_Fragment
    | Teller_Outcome_Fragment
    | Teller_Passage_Fragment
    | Teller_Plan_Fragment
    | Teller_Priority_Fragment
    | Teller_RagKey_Fragment
    | Teller_Recommendation_Fragment
    | Teller_Resolution_Fragment
    | Teller_Role_Fragment
    | Teller_Section_Fragment
    | Teller_ServicePlan_Fragment
    | Teller_SuccessMeasure_Fragment
    | Teller_Topic_Fragment
    | Teller_Update_Fragment
   | null, later:
    | TurnedThing_Action_Fragment
    | TurnedThing_AgendaItem_Fragment
    | TurnedThing_Commitment_Fragment
    | TurnedThing_Council_Fragment
    | TurnedThing_Document_Fragment
    | TurnedThing_Finding_Fragment
    | TurnedThing_Flag_Fragment
    | TurnedThing_Indicator_Fragment
    | TurnedThing_Inspection_Fragment
    | TurnedThing_Judgement_Fragment
    | TurnedThing_Matter_Fragment
    | TurnedThing_Measure_Fragment
    | TurnedThing_Meeting_Fragment
    | TurnedThing_Minute_Fragment
    | TurnedThing_Note_Fragment
    | TurnedThing_Objective_Fragment
    | TurnedThing_Observation_Fragment
    | TurnedThing_Outcome_Fragment
    | TurnedThing_Passage_Fragment
    | TurnedThing_Plan_Fragment
    | TurnedThing_Priority_Fragment
    | TurnedThing_RagKey_Fragment
    | TurnedThing_Recommendation_Fragment
    | TurnedThing_Resolution_Fragment
    | TurnedThing_Role_Fragment
    | TurnedThing_Section_Fragment
    | TurnedThing_ServicePlan_Fragment
    | TurnedThing_SuccessMeasure_Fragment
    | TurnedThing_Topic_Fragment
    | TurnedThing_Update_Fragment
  , link: HowKnownFragment };

export type ConcernsQueryVariables = Exact<{
  council: string | number;
  after?: string | null | undefined;
}>;


export type ConcernsQuery = { recurring: { total: number, whole: boolean, inspections: Array<{ id: string, title: string, kind: InspectionKind | null, day: string | null }>, pageInfo: PlaceFragment, nodes: Array<RecurringFragment> }, reversals: { total: number, whole: boolean, nodes: Array<TurnFragment> } };

export type ReviewedThingFragment = { named: string, now:
    | { __typename: 'Action', id: string, caption: string }
    | { __typename: 'AgendaItem', id: string, caption: string }
    | { __typename: 'Commitment', id: string, caption: string }
    | { __typename: 'Council', id: string, caption: string }
    | { __typename: 'Document', id: string, caption: string }
    | { __typename: 'Finding', id: string, caption: string }
    | { __typename: 'Flag', id: string, caption: string }
    | { __typename: 'Indicator', id: string, caption: string }
    | { __typename: 'Inspection', id: string, caption: string }
    | { __typename: 'Judgement', id: string, caption: string }
    | { __typename: 'Matter', id: string, caption: string }
    | { __typename: 'Measure', id: string, caption: string }
    | { __typename: 'Meeting', id: string, caption: string }
    | { __typename: 'Minute', id: string, caption: string }
    | { __typename: 'Note', id: string, caption: string }
    | { __typename: 'Objective', id: string, caption: string }
    | { __typename: 'Observation', id: string, caption: string }
    | { __typename: 'Outcome', id: string, caption: string }
    | { __typename: 'Passage', id: string, caption: string }
    | { __typename: 'Plan', id: string, caption: string }
    | { __typename: 'Priority', id: string, caption: string }
    | { __typename: 'RagKey', id: string, caption: string }
    | { __typename: 'Recommendation', id: string, caption: string }
    | { __typename: 'Resolution', id: string, caption: string }
    | { __typename: 'Role', id: string, caption: string }
    | { __typename: 'Section', id: string, caption: string }
    | { __typename: 'ServicePlan', id: string, caption: string }
    | { __typename: 'SuccessMeasure', id: string, caption: string }
    | { __typename: 'Topic', id: string, caption: string }
    | { __typename: 'Update', id: string, caption: string }
   | null };

export type ReviewFragment = { kind: ReviewKind, by: string, byKind: ReviewerKind, at: string, reason: string | null, says: string | null, standing: ReviewStanding, why: string | null, papers: Array<string>, link: { type: RelationshipType, phrase: string, concern: string | null, from: ReviewedThingFragment, to: ReviewedThingFragment } | null, things: Array<ReviewedThingFragment> };

export type CorrectionsQueryVariables = Exact<{
  council: string | number;
  kind?: Array<ReviewKind> | ReviewKind | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { reviews: { totalCount: number, unreadable: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ReviewFragment> }, all: { totalCount: number }, confirmed: { totalCount: number }, rejected: { totalCount: number }, merged: { totalCount: number }, parted: { totalCount: number }, noted: { totalCount: number } };

export type DecidedOnQueryVariables = Exact<{
  id: string | number;
}>;


export type DecidedOnQuery = { reviews: { totalCount: number, nodes: Array<ReviewFragment> } };

export type ContactQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactQuery = { canNote: boolean, contact: string | null };

export type NumbersQueryVariables = Exact<{
  council: string | number;
  asAt?: string | null | undefined;
}>;


export type NumbersQuery = { late: { total: number, days: Array<{ day: string, reason: LateDayReason, source:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null }>, plans: Array<{ id: string, statusAt: string | null }>, classes: Array<{ class: LateClass, total: number }> }, claims: { total: number, groups: Array<{ shown: ClaimShown, total: number }> }, gaps: { groups: Array<{ kind: GapKind, total: number, lookedAt: number, suggested: number }> }, recurring: { total: number, inspections: Array<{ id: string, day: string | null }>, nodes: Array<{ id: string, concern: string, told: Array<{ day: string | null }> }> } };

export type NewsQueryVariables = Exact<{
  council: string | number;
  asAt?: string | null | undefined;
  first: number;
}>;


export type NewsQuery = { news: { since: string | null, sinceReason: NewsSinceReason, sinceSource:
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
     | null, documents: Array<{ day: string | null, toldAgain: number, document: { id: string, caption: string }, brought: Array<{ words: string, total: number }> }>, changes: Array<{ kind: NewsChangeKind, title: string, total: number, list: Array<{ words: string, aside: string | null, node:
          | { __typename: 'Action', id: string, caption: string }
          | { __typename: 'AgendaItem', id: string, caption: string }
          | { __typename: 'Commitment', id: string, caption: string }
          | { __typename: 'Council', id: string, caption: string }
          | { __typename: 'Document', id: string, caption: string }
          | { __typename: 'Finding', id: string, caption: string }
          | { __typename: 'Flag', id: string, caption: string }
          | { __typename: 'Indicator', id: string, caption: string }
          | { __typename: 'Inspection', id: string, caption: string }
          | { __typename: 'Judgement', id: string, caption: string }
          | { __typename: 'Matter', id: string, caption: string }
          | { __typename: 'Measure', id: string, caption: string }
          | { __typename: 'Meeting', id: string, caption: string }
          | { __typename: 'Minute', id: string, caption: string }
          | { __typename: 'Note', id: string, caption: string }
          | { __typename: 'Objective', id: string, caption: string }
          | { __typename: 'Observation', id: string, caption: string }
          | { __typename: 'Outcome', id: string, caption: string }
          | { __typename: 'Passage', id: string, caption: string }
          | { __typename: 'Plan', id: string, caption: string }
          | { __typename: 'Priority', id: string, caption: string }
          | { __typename: 'RagKey', id: string, caption: string }
          | { __typename: 'Recommendation', id: string, caption: string }
          | { __typename: 'Resolution', id: string, caption: string }
          | { __typename: 'Role', id: string, caption: string }
          | { __typename: 'Section', id: string, caption: string }
          | { __typename: 'ServicePlan', id: string, caption: string }
          | { __typename: 'SuccessMeasure', id: string, caption: string }
          | { __typename: 'Topic', id: string, caption: string }
          | { __typename: 'Update', id: string, caption: string }
         }> }> } };

export type StandingsQueryVariables = Exact<{
  council: string | number;
  asAt?: string | null | undefined;
}>;


export type StandingsQuery = { plan: { emptyWords: string | null, plans: Array<{ plan: { id: string, caption: string, ratings: Array<{ total: number, priority: { id: string, caption: string } | null, ratings: Array<{ rag: Rag, total: number }> }> }, version: { statusAt: string | null }, standings: Array<{ class: LateClass | null, action: { id: string, rag: Rag | null }, owners: Array<{ id: string, caption: string }>, priority: { id: string, caption: string } | null }> }> } };

export type MissingQueryVariables = Exact<{
  council: string | number;
  asAt?: string | null | undefined;
}>;


export type MissingQuery = { gaps: { groups: Array<{ kind: GapKind, words: string, total: number, lookedAt: number, suggested: number }> }, disagreements: { total: number, kinds: Array<{ kind: DisagreementKind, total: number }> }, checks: { documentsRead: number, total: number, severities: Array<{ severity: Severity, total: number }> } };

export type YearsQueryVariables = Exact<{
  council: string | number;
}>;


export type YearsQuery = { inspectionHistory: { inspections: Array<{ id: string, title: string, day: string | null, kind: InspectionKind | null, overall: Grade | null }>, named: Array<{ id: string }> }, meetingHistory: { meetings: Array<{ meeting: { id: string, title: string | null, date: string | null, body: string | null } }>, named: Array<{ meeting: { id: string } }> }, plan: { plans: Array<{ versions: Array<{ read: boolean, from: string | null, publishedOn: string | null, plan: { id: string, title: string } }> }> } };

export type CoverageRowFragment = { key: string, label: string, uncovered: boolean, node:
    | { __typename: 'Action', id: string }
    | { __typename: 'AgendaItem', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Council', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Flag', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Inspection', id: string }
    | { __typename: 'Judgement', id: string }
    | { __typename: 'Matter', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Minute', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Priority', id: string }
    | { __typename: 'RagKey', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'Resolution', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Section', id: string }
    | { __typename: 'ServicePlan', id: string }
    | { __typename: 'SuccessMeasure', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'Update', id: string }
   | null, judgements: Array<{ grade: Grade }>, total: { total: number, suggested: number }, cells: Array<{ column: string, count: { total: number, suggested: number } }>, actions: { total: number }, weaknesses: { total: number }, answered: { total: number, suggested: number }, recommendations: { total: number }, measures: { total: number } };

export type CoverageQueryVariables = Exact<{
  council: string | number;
  rows: CoverageRows;
  columns: CoverageColumns;
  order?: CoverageOrder | null | undefined;
  asAt?: string | null | undefined;
  inspection?: string | number | null | undefined;
}>;


export type CoverageQuery = { coverage: { rowsAre: CoverageRows, columnsAre: CoverageColumns, counted: CoverageCounted, total: number, day: { day: string, reason: LateDayReason, source:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null }, plans: Array<{ id: string, title: string }>, inspection: { id: string, title: string } | null, columns: Array<{ key: string, label: string, rag: Rag | null, node:
        | { __typename: 'Action', id: string }
        | { __typename: 'AgendaItem', id: string }
        | { __typename: 'Commitment', id: string }
        | { __typename: 'Council', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Finding', id: string }
        | { __typename: 'Flag', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Inspection', id: string }
        | { __typename: 'Judgement', id: string }
        | { __typename: 'Matter', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Minute', id: string }
        | { __typename: 'Note', id: string }
        | { __typename: 'Objective', id: string }
        | { __typename: 'Observation', id: string }
        | { __typename: 'Outcome', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'Priority', id: string }
        | { __typename: 'RagKey', id: string }
        | { __typename: 'Recommendation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'Section', id: string }
        | { __typename: 'ServicePlan', id: string }
        | { __typename: 'SuccessMeasure', id: string }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Update', id: string }
       | null, total: { total: number, suggested: number } }>, rows: Array<CoverageRowFragment>, outside: CoverageRowFragment | null }, inspectionHistory: { inspections: Array<{ id: string, title: string }> } };

export type CoveredThingsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ known: boolean, node:
      | { __typename: 'Action', text: string | null, summary: string | null, rag: Rag | null, ragText: string | null, milestone: string | null, dueOn: string | null, id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Commitment', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Council', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Document', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Finding', text: string | null, summary: string | null, id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Flag', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Indicator', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Inspection', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Judgement', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Matter', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Measure', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Meeting', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Minute', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Note', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Objective', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Observation', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Outcome', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Passage', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Plan', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Priority', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'RagKey', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Resolution', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Role', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Section', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Topic', id: string, caption: string, wording: Wording, citations: SaidFragment }
      | { __typename: 'Update', id: string, caption: string, wording: Wording, citations: SaidFragment }
    , weakest: (
      { phrase: string, from:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
      , to:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       }
      & HowKnownFragment
    ) | null }> };

export type CoveredThingsQueryVariables = Exact<{
  council: string | number;
  rows: CoverageRows;
  columns: CoverageColumns;
  asAt?: string | null | undefined;
  inspection?: string | number | null | undefined;
  keys?: Array<string> | string | null | undefined;
  cells?: Array<string> | string | null | undefined;
  outside: boolean;
  whole: boolean;
  after?: string | null | undefined;
}>;


export type CoveredThingsQuery = { coverage: { rows: Array<PickedRowFragment>, outside?: PickedRowFragment | null } };

export type PickedRowFragment = { key: string, label: string, things?: CoveredThingsFragment, cells?: Array<{ column: string, things: CoveredThingsFragment }> };

export type DaysQueryVariables = Exact<{
  council: string | number;
}>;


export type DaysQuery = { meetingHistory: { meetings: Array<{ meeting: { id: string, title: string | null, date: string | null, body: string | null } }> }, inspectionHistory: { inspections: Array<{ id: string, title: string, publishedOn: string | null }> }, plan: { day: { day: string }, plans: Array<{ versions: Array<{ read: boolean, from: string | null, publishedOn: string | null }> }> } };

export type EditorsNotesQueryVariables = Exact<{
  council: string | number;
}>;


export type EditorsNotesQuery = { notes: { totalCount: number, nodes: Array<{ id: string, text: string, by: string, at: string, notedOn: { nodes: Array<
          | { __typename: 'Action', id: string, caption: string }
          | { __typename: 'AgendaItem', id: string, caption: string }
          | { __typename: 'Commitment', id: string, caption: string }
          | { __typename: 'Council', id: string, caption: string }
          | { __typename: 'Document', id: string, caption: string }
          | { __typename: 'Finding', id: string, caption: string }
          | { __typename: 'Flag', id: string, caption: string }
          | { __typename: 'Indicator', id: string, caption: string }
          | { __typename: 'Inspection', id: string, caption: string }
          | { __typename: 'Judgement', id: string, caption: string }
          | { __typename: 'Matter', id: string, caption: string }
          | { __typename: 'Measure', id: string, caption: string }
          | { __typename: 'Meeting', id: string, caption: string }
          | { __typename: 'Minute', id: string, caption: string }
          | { __typename: 'Note', id: string, caption: string }
          | { __typename: 'Objective', id: string, caption: string }
          | { __typename: 'Observation', id: string, caption: string }
          | { __typename: 'Outcome', id: string, caption: string }
          | { __typename: 'Passage', id: string, caption: string }
          | { __typename: 'Plan', id: string, caption: string }
          | { __typename: 'Priority', id: string, caption: string }
          | { __typename: 'RagKey', id: string, caption: string }
          | { __typename: 'Recommendation', id: string, caption: string }
          | { __typename: 'Resolution', id: string, caption: string }
          | { __typename: 'Role', id: string, caption: string }
          | { __typename: 'Section', id: string, caption: string }
          | { __typename: 'ServicePlan', id: string, caption: string }
          | { __typename: 'SuccessMeasure', id: string, caption: string }
          | { __typename: 'Topic', id: string, caption: string }
          | { __typename: 'Update', id: string, caption: string }
        > } }> } };

export type GraphQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphQuery = { graph: { nodes: number, relationships: number, newest: string | null, labels: Array<{ label: Label, one: string, many: string, about: string, total: number }>, councils: Array<{ id: string, name: string, kind: string | null, invented: boolean | null, wordingAtHand: boolean, inShort: string | null }> } };

export type FigureToldFragment = { figure: { id: string, value: number | null, unit: string | null, count: number | null, of: number | null, start: string | null, end: string | null, periodBasis: PeriodBasis | null, label: string | null, place: string | null, kind: ObservationKind | null, qualifier: string | null, printed: string | null, small: boolean | null }, document: { id: string, title: string, publishedOn: string | null } | null, passage: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null } | null, otherwise: Array<ToldOtherwiseFragment> };

export type ToldOtherwiseFragment = { property: string | null, printed: string | null, document: { id: string, title: string, publishedOn: string | null } | null, passage: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null } };

export type SeriesPointFragment = { start: string | null, end: string, length: PeriodLength, periodBasis: PeriodBasis, unit: string | null, value: number | null, differs: boolean, claims: Array<{ value: number | null, qualifier: string | null, printed: string | null, figures: Array<FigureToldFragment>, otherwise: Array<ToldOtherwiseFragment> }> };

export type SeriesQueryVariables = Exact<{
  id: string | number;
}>;


export type SeriesQuery = { series: { total: number, documents: number, indicator: { id: string, name: string, names: Array<string>, unit: string | null, better: Direction | null, why: string | null, family: string | null, council: { id: string, name: string } | null, ownedBy: { nodes: Array<{ id: string, caption: string }> } }, own: Array<SeriesPointFragment>, lines: Array<{ kind: ObservationKind | null, place: string | null, unit: string | null, points: Array<SeriesPointFragment> }>, changes: Array<FigureToldFragment>, undated: Array<FigureToldFragment>, events: Array<{ kind: SeriesEventKind, day: string | null, property: string | null, basis: Basis | null, node:
        | { __typename: 'Action', text: string | null, summary: string | null, rag: Rag | null, id: string, caption: string }
        | { __typename: 'AgendaItem', id: string, caption: string }
        | { __typename: 'Commitment', id: string, caption: string }
        | { __typename: 'Council', id: string, caption: string }
        | { __typename: 'Document', id: string, caption: string }
        | { __typename: 'Finding', id: string, caption: string }
        | { __typename: 'Flag', id: string, caption: string }
        | { __typename: 'Indicator', id: string, caption: string }
        | { __typename: 'Inspection', title: string, overall: Grade | null, id: string, caption: string }
        | { __typename: 'Judgement', id: string, caption: string }
        | { __typename: 'Matter', id: string, caption: string }
        | { __typename: 'Measure', id: string, caption: string }
        | { __typename: 'Meeting', id: string, caption: string }
        | { __typename: 'Minute', id: string, caption: string }
        | { __typename: 'Note', id: string, caption: string }
        | { __typename: 'Objective', id: string, caption: string }
        | { __typename: 'Observation', id: string, caption: string }
        | { __typename: 'Outcome', id: string, caption: string }
        | { __typename: 'Passage', id: string, caption: string }
        | { __typename: 'Plan', title: string, id: string, caption: string }
        | { __typename: 'Priority', id: string, caption: string }
        | { __typename: 'RagKey', id: string, caption: string }
        | { __typename: 'Recommendation', id: string, caption: string }
        | { __typename: 'Resolution', id: string, caption: string }
        | { __typename: 'Role', id: string, caption: string }
        | { __typename: 'Section', id: string, caption: string }
        | { __typename: 'ServicePlan', id: string, caption: string }
        | { __typename: 'SuccessMeasure', id: string, caption: string }
        | { __typename: 'Topic', id: string, caption: string }
        | { __typename: 'Update', id: string, caption: string }
      , through:
        | { __typename: 'Action', id: string, caption: string }
        | { __typename: 'AgendaItem', id: string, caption: string }
        | { __typename: 'Commitment', id: string, caption: string }
        | { __typename: 'Council', id: string, caption: string }
        | { __typename: 'Document', id: string, caption: string }
        | { __typename: 'Finding', id: string, caption: string }
        | { __typename: 'Flag', id: string, caption: string }
        | { __typename: 'Indicator', id: string, caption: string }
        | { __typename: 'Inspection', id: string, caption: string }
        | { __typename: 'Judgement', id: string, caption: string }
        | { __typename: 'Matter', id: string, caption: string }
        | { __typename: 'Measure', id: string, caption: string }
        | { __typename: 'Meeting', id: string, caption: string }
        | { __typename: 'Minute', id: string, caption: string }
        | { __typename: 'Note', id: string, caption: string }
        | { __typename: 'Objective', id: string, caption: string }
        | { __typename: 'Observation', id: string, caption: string }
        | { __typename: 'Outcome', id: string, caption: string }
        | { __typename: 'Passage', id: string, caption: string }
        | { __typename: 'Plan', id: string, caption: string }
        | { __typename: 'Priority', id: string, caption: string }
        | { __typename: 'RagKey', id: string, caption: string }
        | { __typename: 'Recommendation', id: string, caption: string }
        | { __typename: 'Resolution', id: string, caption: string }
        | { __typename: 'Role', id: string, caption: string }
        | { __typename: 'Section', id: string, caption: string }
        | { __typename: 'ServicePlan', id: string, caption: string }
        | { __typename: 'SuccessMeasure', id: string, caption: string }
        | { __typename: 'Topic', id: string, caption: string }
        | { __typename: 'Update', id: string, caption: string }
       | null }>, direction: { verdict: SeriesVerdict, words: string } } | null };

export type ListedIndicatorFragment = { figures: number, documents: number, indicator: { id: string, name: string, unit: string | null, better: Direction | null, family: string | null }, latest: { figure: { id: string, value: number | null, unit: string | null, count: number | null, of: number | null, start: string | null, end: string | null, periodBasis: PeriodBasis | null, kind: ObservationKind | null, qualifier: string | null, printed: string | null, small: boolean | null } } | null, points: Array<{ start: string | null, end: string, value: number, differs: boolean }> };

export type IndicatorsQueryVariables = Exact<{
  council: string | number;
  family?: string | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorsQuery = { indicatorList: { total: number, council: { id: string, name: string }, families: Array<{ family: string | null, total: number }>, list: { pageInfo: PlaceFragment, nodes: Array<ListedIndicatorFragment> } } };

export type InspectedFragment = { id: string, title: string, kind: InspectionKind | null, body: string | null, startedOn: string | null, endedOn: string | null, publishedOn: string | null, day: string | null, overall: Grade | null, totals: { judgements: number, findings: number, asked: number, polarities: Array<{ polarity: Polarity | null, total: number }>, kinds: Array<{ kind: RecommendationKind | null, total: number }> } };

export type JudgedFragment = { id: string, area: string, areaKeys: Array<string>, grade: Grade, citations: SaidFragment };

export type InspectionHistoryQueryVariables = Exact<{
  council: string | number;
}>;


export type InspectionHistoryQuery = { inspectionHistory: { council: { id: string, name: string }, inspections: Array<InspectedFragment>, named: Array<(
      { citations: SaidFragment }
      & InspectedFragment
    )>, grids: Array<{ scale: JudgementScale, inspections: Array<{ id: string, title: string, day: string | null }>, rows: Array<{ key: string | null, label: string, cells: Array<{ judgements: Array<JudgedFragment> }> }> }> } };

export type LeadsFragment = { edges: Array<{ cursor: string, basis: Basis, node:
      | { __typename: 'Action', id: string, caption: string }
      | { __typename: 'AgendaItem', id: string, caption: string }
      | { __typename: 'Commitment', id: string, caption: string }
      | { __typename: 'Council', id: string, caption: string }
      | { __typename: 'Document', id: string, caption: string }
      | { __typename: 'Finding', id: string, caption: string }
      | { __typename: 'Flag', id: string, caption: string }
      | { __typename: 'Indicator', id: string, caption: string }
      | { __typename: 'Inspection', id: string, caption: string }
      | { __typename: 'Judgement', id: string, caption: string }
      | { __typename: 'Matter', id: string, caption: string }
      | { __typename: 'Measure', id: string, caption: string }
      | { __typename: 'Meeting', id: string, caption: string }
      | { __typename: 'Minute', id: string, caption: string }
      | { __typename: 'Note', id: string, caption: string }
      | { __typename: 'Objective', id: string, caption: string }
      | { __typename: 'Observation', id: string, caption: string }
      | { __typename: 'Outcome', id: string, caption: string }
      | { __typename: 'Passage', id: string, caption: string }
      | { __typename: 'Plan', id: string, caption: string }
      | { __typename: 'Priority', id: string, caption: string }
      | { __typename: 'RagKey', id: string, caption: string }
      | { __typename: 'Recommendation', id: string, caption: string }
      | { __typename: 'Resolution', id: string, caption: string }
      | { __typename: 'Role', id: string, caption: string }
      | { __typename: 'Section', id: string, caption: string }
      | { __typename: 'ServicePlan', id: string, caption: string }
      | { __typename: 'SuccessMeasure', id: string, caption: string }
      | { __typename: 'Topic', id: string, caption: string }
      | { __typename: 'Update', id: string, caption: string }
     }> };

export type ToldAgainFragment = { edges: Array<{ cursor: string, basis: Basis, concern: string | null, node:
      | { __typename: 'Action', id: string, caption: string }
      | { __typename: 'AgendaItem', id: string, caption: string }
      | { __typename: 'Commitment', id: string, caption: string }
      | { __typename: 'Council', id: string, caption: string }
      | { __typename: 'Document', id: string, caption: string }
      | { __typename: 'Finding', polarity: Polarity | null, id: string, caption: string, givenBy: { nodes: Array<
            | { __typename: 'Action', id: string, caption: string }
            | { __typename: 'AgendaItem', id: string, caption: string }
            | { __typename: 'Commitment', id: string, caption: string }
            | { __typename: 'Council', id: string, caption: string }
            | { __typename: 'Document', id: string, caption: string }
            | { __typename: 'Finding', id: string, caption: string }
            | { __typename: 'Flag', id: string, caption: string }
            | { __typename: 'Indicator', id: string, caption: string }
            | { __typename: 'Inspection', day: string | null, id: string, caption: string }
            | { __typename: 'Judgement', id: string, caption: string }
            | { __typename: 'Matter', id: string, caption: string }
            | { __typename: 'Measure', id: string, caption: string }
            | { __typename: 'Meeting', id: string, caption: string }
            | { __typename: 'Minute', id: string, caption: string }
            | { __typename: 'Note', id: string, caption: string }
            | { __typename: 'Objective', id: string, caption: string }
            | { __typename: 'Observation', id: string, caption: string }
            | { __typename: 'Outcome', id: string, caption: string }
            | { __typename: 'Passage', id: string, caption: string }
            | { __typename: 'Plan', id: string, caption: string }
            | { __typename: 'Priority', id: string, caption: string }
            | { __typename: 'RagKey', id: string, caption: string }
            | { __typename: 'Recommendation', id: string, caption: string }
            | { __typename: 'Resolution', id: string, caption: string }
            | { __typename: 'Role', id: string, caption: string }
            | { __typename: 'Section', id: string, caption: string }
            | { __typename: 'ServicePlan', id: string, caption: string }
            | { __typename: 'SuccessMeasure', id: string, caption: string }
            | { __typename: 'Topic', id: string, caption: string }
            | { __typename: 'Update', id: string, caption: string }
          > } }
      | { __typename: 'Flag', id: string, caption: string }
      | { __typename: 'Indicator', id: string, caption: string }
      | { __typename: 'Inspection', id: string, caption: string }
      | { __typename: 'Judgement', id: string, caption: string }
      | { __typename: 'Matter', id: string, caption: string }
      | { __typename: 'Measure', id: string, caption: string }
      | { __typename: 'Meeting', id: string, caption: string }
      | { __typename: 'Minute', id: string, caption: string }
      | { __typename: 'Note', id: string, caption: string }
      | { __typename: 'Objective', id: string, caption: string }
      | { __typename: 'Observation', id: string, caption: string }
      | { __typename: 'Outcome', id: string, caption: string }
      | { __typename: 'Passage', id: string, caption: string }
      | { __typename: 'Plan', id: string, caption: string }
      | { __typename: 'Priority', id: string, caption: string }
      | { __typename: 'RagKey', id: string, caption: string }
      | { __typename: 'Recommendation', id: string, caption: string, givenBy: { nodes: Array<
            | { __typename: 'Action', id: string, caption: string }
            | { __typename: 'AgendaItem', id: string, caption: string }
            | { __typename: 'Commitment', id: string, caption: string }
            | { __typename: 'Council', id: string, caption: string }
            | { __typename: 'Document', id: string, caption: string }
            | { __typename: 'Finding', id: string, caption: string }
            | { __typename: 'Flag', id: string, caption: string }
            | { __typename: 'Indicator', id: string, caption: string }
            | { __typename: 'Inspection', day: string | null, id: string, caption: string }
            | { __typename: 'Judgement', id: string, caption: string }
            | { __typename: 'Matter', id: string, caption: string }
            | { __typename: 'Measure', id: string, caption: string }
            | { __typename: 'Meeting', id: string, caption: string }
            | { __typename: 'Minute', id: string, caption: string }
            | { __typename: 'Note', id: string, caption: string }
            | { __typename: 'Objective', id: string, caption: string }
            | { __typename: 'Observation', id: string, caption: string }
            | { __typename: 'Outcome', id: string, caption: string }
            | { __typename: 'Passage', id: string, caption: string }
            | { __typename: 'Plan', id: string, caption: string }
            | { __typename: 'Priority', id: string, caption: string }
            | { __typename: 'RagKey', id: string, caption: string }
            | { __typename: 'Recommendation', id: string, caption: string }
            | { __typename: 'Resolution', id: string, caption: string }
            | { __typename: 'Role', id: string, caption: string }
            | { __typename: 'Section', id: string, caption: string }
            | { __typename: 'ServicePlan', id: string, caption: string }
            | { __typename: 'SuccessMeasure', id: string, caption: string }
            | { __typename: 'Topic', id: string, caption: string }
            | { __typename: 'Update', id: string, caption: string }
          > } }
      | { __typename: 'Resolution', id: string, caption: string }
      | { __typename: 'Role', id: string, caption: string }
      | { __typename: 'Section', id: string, caption: string }
      | { __typename: 'ServicePlan', id: string, caption: string }
      | { __typename: 'SuccessMeasure', id: string, caption: string }
      | { __typename: 'Topic', id: string, caption: string }
      | { __typename: 'Update', id: string, caption: string }
     }> };

export type TurnedLaterFragment = { edges: Array<{ cursor: string, basis: Basis, concern: string | null, node:
      | { __typename: 'Action', id: string, caption: string }
      | { __typename: 'AgendaItem', id: string, caption: string }
      | { __typename: 'Commitment', id: string, caption: string }
      | { __typename: 'Council', id: string, caption: string }
      | { __typename: 'Document', id: string, caption: string }
      | { __typename: 'Finding', polarity: Polarity | null, id: string, caption: string, givenBy: { nodes: Array<
            | { __typename: 'Action', id: string, caption: string }
            | { __typename: 'AgendaItem', id: string, caption: string }
            | { __typename: 'Commitment', id: string, caption: string }
            | { __typename: 'Council', id: string, caption: string }
            | { __typename: 'Document', id: string, caption: string }
            | { __typename: 'Finding', id: string, caption: string }
            | { __typename: 'Flag', id: string, caption: string }
            | { __typename: 'Indicator', id: string, caption: string }
            | { __typename: 'Inspection', day: string | null, id: string, caption: string }
            | { __typename: 'Judgement', id: string, caption: string }
            | { __typename: 'Matter', id: string, caption: string }
            | { __typename: 'Measure', id: string, caption: string }
            | { __typename: 'Meeting', id: string, caption: string }
            | { __typename: 'Minute', id: string, caption: string }
            | { __typename: 'Note', id: string, caption: string }
            | { __typename: 'Objective', id: string, caption: string }
            | { __typename: 'Observation', id: string, caption: string }
            | { __typename: 'Outcome', id: string, caption: string }
            | { __typename: 'Passage', id: string, caption: string }
            | { __typename: 'Plan', id: string, caption: string }
            | { __typename: 'Priority', id: string, caption: string }
            | { __typename: 'RagKey', id: string, caption: string }
            | { __typename: 'Recommendation', id: string, caption: string }
            | { __typename: 'Resolution', id: string, caption: string }
            | { __typename: 'Role', id: string, caption: string }
            | { __typename: 'Section', id: string, caption: string }
            | { __typename: 'ServicePlan', id: string, caption: string }
            | { __typename: 'SuccessMeasure', id: string, caption: string }
            | { __typename: 'Topic', id: string, caption: string }
            | { __typename: 'Update', id: string, caption: string }
          > } }
      | { __typename: 'Flag', id: string, caption: string }
      | { __typename: 'Indicator', id: string, caption: string }
      | { __typename: 'Inspection', id: string, caption: string }
      | { __typename: 'Judgement', id: string, caption: string }
      | { __typename: 'Matter', id: string, caption: string }
      | { __typename: 'Measure', id: string, caption: string }
      | { __typename: 'Meeting', id: string, caption: string }
      | { __typename: 'Minute', id: string, caption: string }
      | { __typename: 'Note', id: string, caption: string }
      | { __typename: 'Objective', id: string, caption: string }
      | { __typename: 'Observation', id: string, caption: string }
      | { __typename: 'Outcome', id: string, caption: string }
      | { __typename: 'Passage', id: string, caption: string }
      | { __typename: 'Plan', id: string, caption: string }
      | { __typename: 'Priority', id: string, caption: string }
      | { __typename: 'RagKey', id: string, caption: string }
      | { __typename: 'Recommendation', id: string, caption: string, givenBy: { nodes: Array<
            | { __typename: 'Action', id: string, caption: string }
            | { __typename: 'AgendaItem', id: string, caption: string }
            | { __typename: 'Commitment', id: string, caption: string }
            | { __typename: 'Council', id: string, caption: string }
            | { __typename: 'Document', id: string, caption: string }
            | { __typename: 'Finding', id: string, caption: string }
            | { __typename: 'Flag', id: string, caption: string }
            | { __typename: 'Indicator', id: string, caption: string }
            | { __typename: 'Inspection', day: string | null, id: string, caption: string }
            | { __typename: 'Judgement', id: string, caption: string }
            | { __typename: 'Matter', id: string, caption: string }
            | { __typename: 'Measure', id: string, caption: string }
            | { __typename: 'Meeting', id: string, caption: string }
            | { __typename: 'Minute', id: string, caption: string }
            | { __typename: 'Note', id: string, caption: string }
            | { __typename: 'Objective', id: string, caption: string }
            | { __typename: 'Observation', id: string, caption: string }
            | { __typename: 'Outcome', id: string, caption: string }
            | { __typename: 'Passage', id: string, caption: string }
            | { __typename: 'Plan', id: string, caption: string }
            | { __typename: 'Priority', id: string, caption: string }
            | { __typename: 'RagKey', id: string, caption: string }
            | { __typename: 'Recommendation', id: string, caption: string }
            | { __typename: 'Resolution', id: string, caption: string }
            | { __typename: 'Role', id: string, caption: string }
            | { __typename: 'Section', id: string, caption: string }
            | { __typename: 'ServicePlan', id: string, caption: string }
            | { __typename: 'SuccessMeasure', id: string, caption: string }
            | { __typename: 'Topic', id: string, caption: string }
            | { __typename: 'Update', id: string, caption: string }
          > } }
      | { __typename: 'Resolution', id: string, caption: string }
      | { __typename: 'Role', id: string, caption: string }
      | { __typename: 'Section', id: string, caption: string }
      | { __typename: 'ServicePlan', id: string, caption: string }
      | { __typename: 'SuccessMeasure', id: string, caption: string }
      | { __typename: 'Topic', id: string, caption: string }
      | { __typename: 'Update', id: string, caption: string }
     }> };

export type AskedFieldsFragment = { id: string, number: string | null, kind: RecommendationKind | null, heading: string | null, text: string | null, summary: string | null, addressedTo: string | null, dueOn: string | null, citations: SaidFragment, asks: { nodes: Array<{ id: string, caption: string }> }, addressedBy: LeadsFragment, nearestTo: LeadsFragment, recursFrom: ToldAgainFragment, recursAs: ToldAgainFragment, turnedFrom: TurnedLaterFragment, turnedInto: TurnedLaterFragment, fate: FateFragment };

export type FateFragment = { objectives: number, actions: number, late: number, suggested: number, restatedBy: Array<{ id: string, caption: string }>, ratings: Array<{ rag: Rag, total: number }> };

export type FoundFieldsFragment = { id: string, number: string | null, text: string | null, summary: string | null, polarity: Polarity | null, polarityWords: Array<string>, area: string | null, voice: Voice | null, marked: boolean | null, held: boolean, citations: SaidFragment, ledTo: { nodes: Array<
      | { __typename: 'Action', id: string, caption: string }
      | { __typename: 'AgendaItem', id: string, caption: string }
      | { __typename: 'Commitment', id: string, caption: string }
      | { __typename: 'Council', id: string, caption: string }
      | { __typename: 'Document', id: string, caption: string }
      | { __typename: 'Finding', id: string, caption: string }
      | { __typename: 'Flag', id: string, caption: string }
      | { __typename: 'Indicator', id: string, caption: string }
      | { __typename: 'Inspection', id: string, caption: string }
      | { __typename: 'Judgement', id: string, caption: string }
      | { __typename: 'Matter', id: string, caption: string }
      | { __typename: 'Measure', id: string, caption: string, fate: { objectives: number, actions: number } }
      | { __typename: 'Meeting', id: string, caption: string }
      | { __typename: 'Minute', id: string, caption: string }
      | { __typename: 'Note', id: string, caption: string }
      | { __typename: 'Objective', id: string, caption: string }
      | { __typename: 'Observation', id: string, caption: string }
      | { __typename: 'Outcome', id: string, caption: string }
      | { __typename: 'Passage', id: string, caption: string }
      | { __typename: 'Plan', id: string, caption: string }
      | { __typename: 'Priority', id: string, caption: string }
      | { __typename: 'RagKey', id: string, caption: string }
      | { __typename: 'Recommendation', id: string, caption: string, fate: { objectives: number, actions: number } }
      | { __typename: 'Resolution', id: string, caption: string }
      | { __typename: 'Role', id: string, caption: string }
      | { __typename: 'Section', id: string, caption: string }
      | { __typename: 'ServicePlan', id: string, caption: string }
      | { __typename: 'SuccessMeasure', id: string, caption: string }
      | { __typename: 'Topic', id: string, caption: string }
      | { __typename: 'Update', id: string, caption: string }
    > }, addressedBy: LeadsFragment, nearestTo: LeadsFragment, recursFrom: ToldAgainFragment, recursAs: ToldAgainFragment, turnedFrom: TurnedLaterFragment, turnedInto: TurnedLaterFragment };

export type InspectionQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | (
      { held: boolean, framework: string | null, leadInspector: string | null, id: string, council: { id: string, name: string } | null, reportedIn: { nodes: Array<{ id: string, title: string, publishedOn: string | null }> }, citations: { edges: Array<{ cursor: string, role: CitationRole, property: string | null, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, quote: string | null, partOf: { nodes: Array<
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
              > } } }> }, judgements: Array<JudgedFragment>, findings: Array<FoundFieldsFragment>, asked: Array<{ recommendation: AskedFieldsFragment }> }
      & InspectedFragment
    )
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
    | { id: string }
   | null };

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

export type NoteKindQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type NoteKindQuery = { list: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }> } };

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

export type LateQueryVariables = Exact<{
  council: string | number;
}>;


export type LateQuery = { late: { days: Array<{ day: string, reason: LateDayReason, source:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null }>, plans: Array<{ id: string }>, actions: Array<{ class: LateClass, days: number, statusAt: string | null, asAt: string, action: { id: string } }> }, documents: { totalCount: number } };

export type LateActionsQueryVariables = Exact<{
  council: string | number;
  asAt?: string | null | undefined;
}>;


export type LateActionsQuery = { plan: { emptyWords: string | null, day: { day: string, reason: LateDayReason, source:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null }, plans: Array<{ versionsRead: number, plan: { id: string, caption: string }, version: { statusAt: string | null }, standings: Array<{ class: LateClass | null, days: number | null, action: { id: string, caption: string, wording: Wording, text: string | null, summary: string | null, rag: Rag | null, ragText: string | null, milestone: string | null, dueOn: string | null, citations: SaidFragment, history: { slipHere: { days: number | null, times: number, first: string | null, last: string | null, basis: Basis } | null } }, owners: Array<{ id: string, caption: string }>, priority: { id: string, caption: string } | null, dateDoubts: Array<{ id: string, summary: string }> }> }> } };

type ListGiver_Action_Fragment = { __typename: 'Action', id: string, caption: string };

type ListGiver_AgendaItem_Fragment = { __typename: 'AgendaItem', id: string, caption: string };

type ListGiver_Commitment_Fragment = { __typename: 'Commitment', id: string, caption: string };

type ListGiver_Council_Fragment = { __typename: 'Council', id: string, caption: string };

type ListGiver_Document_Fragment = { __typename: 'Document', title: string, publishedOn: string | null, id: string, caption: string };

type ListGiver_Finding_Fragment = { __typename: 'Finding', id: string, caption: string };

type ListGiver_Flag_Fragment = { __typename: 'Flag', id: string, caption: string };

type ListGiver_Indicator_Fragment = { __typename: 'Indicator', id: string, caption: string };

type ListGiver_Inspection_Fragment = { __typename: 'Inspection', title: string, day: string | null, publishedOn: string | null, id: string, caption: string };

type ListGiver_Judgement_Fragment = { __typename: 'Judgement', id: string, caption: string };

type ListGiver_Matter_Fragment = { __typename: 'Matter', id: string, caption: string };

type ListGiver_Measure_Fragment = { __typename: 'Measure', id: string, caption: string };

type ListGiver_Meeting_Fragment = { __typename: 'Meeting', date: string | null, id: string, caption: string };

type ListGiver_Minute_Fragment = { __typename: 'Minute', id: string, caption: string };

type ListGiver_Note_Fragment = { __typename: 'Note', id: string, caption: string };

type ListGiver_Objective_Fragment = { __typename: 'Objective', id: string, caption: string };

type ListGiver_Observation_Fragment = { __typename: 'Observation', id: string, caption: string };

type ListGiver_Outcome_Fragment = { __typename: 'Outcome', id: string, caption: string };

type ListGiver_Passage_Fragment = { __typename: 'Passage', id: string, caption: string };

type ListGiver_Plan_Fragment = { __typename: 'Plan', id: string, caption: string };

type ListGiver_Priority_Fragment = { __typename: 'Priority', id: string, caption: string };

type ListGiver_RagKey_Fragment = { __typename: 'RagKey', id: string, caption: string };

type ListGiver_Recommendation_Fragment = { __typename: 'Recommendation', id: string, caption: string };

type ListGiver_Resolution_Fragment = { __typename: 'Resolution', id: string, caption: string };

type ListGiver_Role_Fragment = { __typename: 'Role', id: string, caption: string };

type ListGiver_Section_Fragment = { __typename: 'Section', id: string, caption: string };

type ListGiver_ServicePlan_Fragment = { __typename: 'ServicePlan', id: string, caption: string };

type ListGiver_SuccessMeasure_Fragment = { __typename: 'SuccessMeasure', id: string, caption: string };

type ListGiver_Topic_Fragment = { __typename: 'Topic', id: string, caption: string };

type ListGiver_Update_Fragment = { __typename: 'Update', id: string, caption: string };

export type ListGiverFragment =
  | ListGiver_Action_Fragment
  | ListGiver_AgendaItem_Fragment
  | ListGiver_Commitment_Fragment
  | ListGiver_Council_Fragment
  | ListGiver_Document_Fragment
  | ListGiver_Finding_Fragment
  | ListGiver_Flag_Fragment
  | ListGiver_Indicator_Fragment
  | ListGiver_Inspection_Fragment
  | ListGiver_Judgement_Fragment
  | ListGiver_Matter_Fragment
  | ListGiver_Measure_Fragment
  | ListGiver_Meeting_Fragment
  | ListGiver_Minute_Fragment
  | ListGiver_Note_Fragment
  | ListGiver_Objective_Fragment
  | ListGiver_Observation_Fragment
  | ListGiver_Outcome_Fragment
  | ListGiver_Passage_Fragment
  | ListGiver_Plan_Fragment
  | ListGiver_Priority_Fragment
  | ListGiver_RagKey_Fragment
  | ListGiver_Recommendation_Fragment
  | ListGiver_Resolution_Fragment
  | ListGiver_Role_Fragment
  | ListGiver_Section_Fragment
  | ListGiver_ServicePlan_Fragment
  | ListGiver_SuccessMeasure_Fragment
  | ListGiver_Topic_Fragment
  | ListGiver_Update_Fragment
;

export type AskedForQueryVariables = Exact<{
  council: string | number;
  after?: string | null | undefined;
}>;


export type AskedForQuery = { plans: { nodes: Array<{ id: string, statusAt: string | null, publishedOn: string | null }> }, recommendations: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<(
      { givenBy: { nodes: Array<
          | ListGiver_Action_Fragment
          | ListGiver_AgendaItem_Fragment
          | ListGiver_Commitment_Fragment
          | ListGiver_Council_Fragment
          | ListGiver_Document_Fragment
          | ListGiver_Finding_Fragment
          | ListGiver_Flag_Fragment
          | ListGiver_Indicator_Fragment
          | ListGiver_Inspection_Fragment
          | ListGiver_Judgement_Fragment
          | ListGiver_Matter_Fragment
          | ListGiver_Measure_Fragment
          | ListGiver_Meeting_Fragment
          | ListGiver_Minute_Fragment
          | ListGiver_Note_Fragment
          | ListGiver_Objective_Fragment
          | ListGiver_Observation_Fragment
          | ListGiver_Outcome_Fragment
          | ListGiver_Passage_Fragment
          | ListGiver_Plan_Fragment
          | ListGiver_Priority_Fragment
          | ListGiver_RagKey_Fragment
          | ListGiver_Recommendation_Fragment
          | ListGiver_Resolution_Fragment
          | ListGiver_Role_Fragment
          | ListGiver_Section_Fragment
          | ListGiver_ServicePlan_Fragment
          | ListGiver_SuccessMeasure_Fragment
          | ListGiver_Topic_Fragment
          | ListGiver_Update_Fragment
        > }, topics: { nodes: Array<{ id: string, label: string }> } }
      & AskedFieldsFragment
    )> } };

export type MeasuresQueryVariables = Exact<{
  council: string | number;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { totalCount: number, pageInfo: PlaceFragment, nodes: Array<{ id: string, ref: string, text: string | null, summary: string | null, held: boolean, printedRefs: Array<string>, danglingRefs: Array<string>, citations: SaidFragment, givenBy: { nodes: Array<
          | ListGiver_Action_Fragment
          | ListGiver_AgendaItem_Fragment
          | ListGiver_Commitment_Fragment
          | ListGiver_Council_Fragment
          | ListGiver_Document_Fragment
          | ListGiver_Finding_Fragment
          | ListGiver_Flag_Fragment
          | ListGiver_Indicator_Fragment
          | ListGiver_Inspection_Fragment
          | ListGiver_Judgement_Fragment
          | ListGiver_Matter_Fragment
          | ListGiver_Measure_Fragment
          | ListGiver_Meeting_Fragment
          | ListGiver_Minute_Fragment
          | ListGiver_Note_Fragment
          | ListGiver_Objective_Fragment
          | ListGiver_Observation_Fragment
          | ListGiver_Outcome_Fragment
          | ListGiver_Passage_Fragment
          | ListGiver_Plan_Fragment
          | ListGiver_Priority_Fragment
          | ListGiver_RagKey_Fragment
          | ListGiver_Recommendation_Fragment
          | ListGiver_Resolution_Fragment
          | ListGiver_Role_Fragment
          | ListGiver_Section_Fragment
          | ListGiver_ServicePlan_Fragment
          | ListGiver_SuccessMeasure_Fragment
          | ListGiver_Topic_Fragment
          | ListGiver_Update_Fragment
        > }, restates: { edges: Array<{ cursor: string, basis: Basis, score: number | null, node: { id: string, caption: string, givenBy: { nodes: Array<
                | ListGiver_Action_Fragment
                | ListGiver_AgendaItem_Fragment
                | ListGiver_Commitment_Fragment
                | ListGiver_Council_Fragment
                | ListGiver_Document_Fragment
                | ListGiver_Finding_Fragment
                | ListGiver_Flag_Fragment
                | ListGiver_Indicator_Fragment
                | ListGiver_Inspection_Fragment
                | ListGiver_Judgement_Fragment
                | ListGiver_Matter_Fragment
                | ListGiver_Measure_Fragment
                | ListGiver_Meeting_Fragment
                | ListGiver_Minute_Fragment
                | ListGiver_Note_Fragment
                | ListGiver_Objective_Fragment
                | ListGiver_Observation_Fragment
                | ListGiver_Outcome_Fragment
                | ListGiver_Passage_Fragment
                | ListGiver_Plan_Fragment
                | ListGiver_Priority_Fragment
                | ListGiver_RagKey_Fragment
                | ListGiver_Recommendation_Fragment
                | ListGiver_Resolution_Fragment
                | ListGiver_Role_Fragment
                | ListGiver_Section_Fragment
                | ListGiver_ServicePlan_Fragment
                | ListGiver_SuccessMeasure_Fragment
                | ListGiver_Topic_Fragment
                | ListGiver_Update_Fragment
              > } } }> }, addressedBy: LeadsFragment, nearestTo: LeadsFragment, fate: FateFragment }> } };

export type FindersQueryVariables = Exact<{
  council: string | number;
}>;


export type FindersQuery = { plans: { nodes: Array<{ id: string, statusAt: string | null, publishedOn: string | null }> }, inspectionHistory: { inspections: Array<{ id: string, title: string, day: string | null, publishedOn: string | null, totals: { findings: number } }>, named: Array<{ id: string, title: string, day: string | null, publishedOn: string | null, totals: { findings: number } }> }, findings: { totalCount: number, polarities: Array<{ total: number, keys: Array<{ by: string, value: string | number | boolean | readonly string[] | null }> }>, voices: Array<{ total: number, keys: Array<{ by: string, value: string | number | boolean | readonly string[] | null }> }>, areas: Array<{ total: number, keys: Array<{ by: string, value: string | number | boolean | readonly string[] | null }> }> }, topics: { nodes: Array<{ id: string, label: string }> } };

export type FoundListQueryVariables = Exact<{
  filter: FindingFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type FoundListQuery = { findings: { totalCount: number, counts: Array<{ total: number, keys: Array<{ by: string, value: string | number | boolean | readonly string[] | null }> }>, pageInfo: PlaceFragment, edges: Array<{ cursor: string, node: (
        { givenBy: { nodes: Array<
            | ListGiver_Action_Fragment
            | ListGiver_AgendaItem_Fragment
            | ListGiver_Commitment_Fragment
            | ListGiver_Council_Fragment
            | ListGiver_Document_Fragment
            | ListGiver_Finding_Fragment
            | ListGiver_Flag_Fragment
            | ListGiver_Indicator_Fragment
            | ListGiver_Inspection_Fragment
            | ListGiver_Judgement_Fragment
            | ListGiver_Matter_Fragment
            | ListGiver_Measure_Fragment
            | ListGiver_Meeting_Fragment
            | ListGiver_Minute_Fragment
            | ListGiver_Note_Fragment
            | ListGiver_Objective_Fragment
            | ListGiver_Observation_Fragment
            | ListGiver_Outcome_Fragment
            | ListGiver_Passage_Fragment
            | ListGiver_Plan_Fragment
            | ListGiver_Priority_Fragment
            | ListGiver_RagKey_Fragment
            | ListGiver_Recommendation_Fragment
            | ListGiver_Resolution_Fragment
            | ListGiver_Role_Fragment
            | ListGiver_Section_Fragment
            | ListGiver_ServicePlan_Fragment
            | ListGiver_SuccessMeasure_Fragment
            | ListGiver_Topic_Fragment
            | ListGiver_Update_Fragment
          > } }
        & FoundFieldsFragment
      ) }> } };

export type MeetingToldFragment = { items: number, minutes: number, matters: number, resolutions: number, requests: number, commitments: number, meeting: { id: string, title: string | null, date: string | null, body: string | null, venue: string | null, held: boolean } };

export type MeetingsQueryVariables = Exact<{
  council: string | number;
  body?: string | null | undefined;
}>;


export type MeetingsQuery = { meetingHistory: { council: { id: string, name: string }, meetings: Array<MeetingToldFragment>, named: Array<(
      { meeting: { id: string, citations: SaidFragment } }
      & MeetingToldFragment
    )>, bodies: Array<{ body: string | null, total: number }> } };

export type AnswerFragment = { day: string | null, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, node:
    | { __typename: 'Action', id: string, caption: string }
    | { __typename: 'AgendaItem', id: string, caption: string }
    | { __typename: 'Commitment', id: string, caption: string }
    | { __typename: 'Council', id: string, caption: string }
    | { __typename: 'Document', id: string, caption: string }
    | { __typename: 'Finding', id: string, caption: string }
    | { __typename: 'Flag', id: string, caption: string }
    | { __typename: 'Indicator', id: string, caption: string }
    | { __typename: 'Inspection', id: string, caption: string }
    | { __typename: 'Judgement', id: string, caption: string }
    | { __typename: 'Matter', id: string, caption: string }
    | { __typename: 'Measure', id: string, caption: string }
    | { __typename: 'Meeting', id: string, caption: string }
    | { __typename: 'Minute', id: string, caption: string }
    | { __typename: 'Note', id: string, caption: string }
    | { __typename: 'Objective', id: string, caption: string }
    | { __typename: 'Observation', id: string, caption: string }
    | { __typename: 'Outcome', id: string, caption: string }
    | { __typename: 'Passage', id: string, caption: string }
    | { __typename: 'Plan', id: string, caption: string }
    | { __typename: 'Priority', id: string, caption: string }
    | { __typename: 'RagKey', id: string, caption: string }
    | { __typename: 'Recommendation', id: string, caption: string }
    | { __typename: 'Resolution', id: string, caption: string }
    | { __typename: 'Role', id: string, caption: string }
    | { __typename: 'Section', id: string, caption: string }
    | { __typename: 'ServicePlan', id: string, caption: string }
    | { __typename: 'SuccessMeasure', id: string, caption: string }
    | { __typename: 'Topic', id: string, caption: string }
    | { __typename: 'Update', id: string, caption: string }
  , meeting: { id: string, title: string | null, date: string | null } | null, passages: Array<{ id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null }> };

export type DecisionFragment = { kind: DecisionKind, whomPrinted: string | null, madeTo: string | null, due: string | null, dueOn: string | null, pastDue: boolean | null, state: DecisionState | null, words: string, documentsSince: number | null, node:
    | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Commitment', text: string | null, summary: string | null, id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Finding', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Resolution', number: string | null, text: string | null, summary: string | null, id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
    | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }
  , minute: { id: string, number: string | null, title: string | null } | null, meeting: { id: string, title: string | null, date: string | null, body: string | null } | null, whom: Array<{ id: string, caption: string }>, answers: Array<AnswerFragment>, suggested: Array<AnswerFragment> };

export type MeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingQuery = { meeting: { meeting: { id: string, title: string | null, number: string | null, date: string | null, body: string | null, venue: string | null, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }, day: { day: string, reason: LateDayReason, source:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null } | null, documents: Array<{ id: string, title: string, kind: string | null, publishedOn: string | null, sha256: string | null }>, agenda: Array<{ item: { id: string, number: string | null, title: string, wards: Array<string>, pages: string | null, citations: SaidFragment }, officers: Array<{ id: string, caption: string }>, reports: Array<{ id: string, title: string }>, minutes: Array<{ id: string, number: string | null, title: string | null }> }>, minutes: Array<{ minute: { id: string, number: string | null, title: string | null, text: string | null, summary: string | null, held: boolean, citations: SaidFragment }, considered: Array<{ basis: Basis, node:
          | { __typename: 'Action', id: string, caption: string }
          | { __typename: 'AgendaItem', id: string, caption: string }
          | { __typename: 'Commitment', id: string, caption: string }
          | { __typename: 'Council', id: string, caption: string }
          | { __typename: 'Document', id: string, caption: string }
          | { __typename: 'Finding', id: string, caption: string }
          | { __typename: 'Flag', id: string, caption: string }
          | { __typename: 'Indicator', id: string, caption: string }
          | { __typename: 'Inspection', id: string, caption: string }
          | { __typename: 'Judgement', id: string, caption: string }
          | { __typename: 'Matter', id: string, caption: string }
          | { __typename: 'Measure', id: string, caption: string }
          | { __typename: 'Meeting', id: string, caption: string }
          | { __typename: 'Minute', id: string, caption: string }
          | { __typename: 'Note', id: string, caption: string }
          | { __typename: 'Objective', id: string, caption: string }
          | { __typename: 'Observation', id: string, caption: string }
          | { __typename: 'Outcome', id: string, caption: string }
          | { __typename: 'Passage', id: string, caption: string }
          | { __typename: 'Plan', id: string, caption: string }
          | { __typename: 'Priority', id: string, caption: string }
          | { __typename: 'RagKey', id: string, caption: string }
          | { __typename: 'Recommendation', id: string, caption: string }
          | { __typename: 'Resolution', id: string, caption: string }
          | { __typename: 'Role', id: string, caption: string }
          | { __typename: 'Section', id: string, caption: string }
          | { __typename: 'ServicePlan', id: string, caption: string }
          | { __typename: 'SuccessMeasure', id: string, caption: string }
          | { __typename: 'Topic', id: string, caption: string }
          | { __typename: 'Update', id: string, caption: string }
        , passages: Array<{ id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null }> }>, matters: Array<{ id: string, number: string | null, text: string | null, summary: string | null, citations: SaidFragment }>, resolutions: Array<DecisionFragment>, commitments: Array<DecisionFragment>, references: Array<{ kind: ReferenceKind | null, basis: Basis, score: number | null, reasons: Array<string>, from:
          | { __typename: 'Action', id: string, caption: string }
          | { __typename: 'AgendaItem', id: string, caption: string }
          | { __typename: 'Commitment', id: string, caption: string }
          | { __typename: 'Council', id: string, caption: string }
          | { __typename: 'Document', id: string, caption: string }
          | { __typename: 'Finding', id: string, caption: string }
          | { __typename: 'Flag', id: string, caption: string }
          | { __typename: 'Indicator', id: string, caption: string }
          | { __typename: 'Inspection', id: string, caption: string }
          | { __typename: 'Judgement', id: string, caption: string }
          | { __typename: 'Matter', id: string, caption: string }
          | { __typename: 'Measure', id: string, caption: string }
          | { __typename: 'Meeting', id: string, caption: string }
          | { __typename: 'Minute', id: string, caption: string }
          | { __typename: 'Note', id: string, caption: string }
          | { __typename: 'Objective', id: string, caption: string }
          | { __typename: 'Observation', id: string, caption: string }
          | { __typename: 'Outcome', id: string, caption: string }
          | { __typename: 'Passage', id: string, caption: string }
          | { __typename: 'Plan', id: string, caption: string }
          | { __typename: 'Priority', id: string, caption: string }
          | { __typename: 'RagKey', id: string, caption: string }
          | { __typename: 'Recommendation', id: string, caption: string }
          | { __typename: 'Resolution', id: string, caption: string }
          | { __typename: 'Role', id: string, caption: string }
          | { __typename: 'Section', id: string, caption: string }
          | { __typename: 'ServicePlan', id: string, caption: string }
          | { __typename: 'SuccessMeasure', id: string, caption: string }
          | { __typename: 'Topic', id: string, caption: string }
          | { __typename: 'Update', id: string, caption: string }
        , to:
          | { __typename: 'Action', id: string, caption: string }
          | { __typename: 'AgendaItem', id: string, caption: string }
          | { __typename: 'Commitment', id: string, caption: string }
          | { __typename: 'Council', id: string, caption: string }
          | { __typename: 'Document', id: string, caption: string }
          | { __typename: 'Finding', id: string, caption: string }
          | { __typename: 'Flag', id: string, caption: string }
          | { __typename: 'Indicator', id: string, caption: string }
          | { __typename: 'Inspection', id: string, caption: string }
          | { __typename: 'Judgement', id: string, caption: string }
          | { __typename: 'Matter', id: string, caption: string }
          | { __typename: 'Measure', id: string, caption: string }
          | { __typename: 'Meeting', id: string, caption: string }
          | { __typename: 'Minute', id: string, caption: string }
          | { __typename: 'Note', id: string, caption: string }
          | { __typename: 'Objective', id: string, caption: string }
          | { __typename: 'Observation', id: string, caption: string }
          | { __typename: 'Outcome', id: string, caption: string }
          | { __typename: 'Passage', id: string, caption: string }
          | { __typename: 'Plan', id: string, caption: string }
          | { __typename: 'Priority', id: string, caption: string }
          | { __typename: 'RagKey', id: string, caption: string }
          | { __typename: 'Recommendation', id: string, caption: string }
          | { __typename: 'Resolution', id: string, caption: string }
          | { __typename: 'Role', id: string, caption: string }
          | { __typename: 'Section', id: string, caption: string }
          | { __typename: 'ServicePlan', id: string, caption: string }
          | { __typename: 'SuccessMeasure', id: string, caption: string }
          | { __typename: 'Topic', id: string, caption: string }
          | { __typename: 'Update', id: string, caption: string }
        , passages: Array<{ id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null }> }> }> } | null };

export type DecisionsQueryVariables = Exact<{
  council: string | number;
  meeting?: string | number | null | undefined;
  role?: string | number | null | undefined;
  kinds?: Array<DecisionKind> | DecisionKind | null | undefined;
  open?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { decisions: { total: number, pastDue: number, day: { day: string, reason: LateDayReason, source:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null }, states: Array<{ state: DecisionState | null, total: number }>, kinds: Array<{ kind: DecisionKind, total: number }>, list: { pageInfo: PlaceFragment, nodes: Array<DecisionFragment> } }, all: { total: number, roles: Array<{ total: number, role: { id: string, caption: string } }>, meetings: Array<{ total: number, meeting: { id: string, title: string | null, date: string | null } | null }> } };

export type NoteFieldsFragment = { id: string, text: string, by: string, byKind: ReviewerKind, at: string };

export type NotesQueryVariables = Exact<{
  id: string | number;
}>;


export type NotesQuery = { node:
    | { __typename: 'Action', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'AgendaItem', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Commitment', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Council', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Document', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Finding', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Flag', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Indicator', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Inspection', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Judgement', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Matter', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Measure', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Meeting', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Minute', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Note', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Objective', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Observation', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Outcome', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Passage', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Plan', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Priority', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'RagKey', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Recommendation', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Resolution', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Role', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Section', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'ServicePlan', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'SuccessMeasure', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Topic', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
    | { __typename: 'Update', id: string, noted: Array<{ type: RelationshipType, direction: LinkDirection, total: number, page: { edges: Array<{ cursor: string, node:
              | { __typename: 'Action', id: string }
              | { __typename: 'AgendaItem', id: string }
              | { __typename: 'Commitment', id: string }
              | { __typename: 'Council', id: string }
              | { __typename: 'Document', id: string }
              | { __typename: 'Finding', id: string }
              | { __typename: 'Flag', id: string }
              | { __typename: 'Indicator', id: string }
              | { __typename: 'Inspection', id: string }
              | { __typename: 'Judgement', id: string }
              | { __typename: 'Matter', id: string }
              | { __typename: 'Measure', id: string }
              | { __typename: 'Meeting', id: string }
              | { __typename: 'Minute', id: string }
              | (
                { __typename: 'Note', id: string }
                & NoteFieldsFragment
              )
              | { __typename: 'Objective', id: string }
              | { __typename: 'Observation', id: string }
              | { __typename: 'Outcome', id: string }
              | { __typename: 'Passage', id: string }
              | { __typename: 'Plan', id: string }
              | { __typename: 'Priority', id: string }
              | { __typename: 'RagKey', id: string }
              | { __typename: 'Recommendation', id: string }
              | { __typename: 'Resolution', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Section', id: string }
              | { __typename: 'ServicePlan', id: string }
              | { __typename: 'SuccessMeasure', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Update', id: string }
             }> } }>, flagged: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
              | { __typename: 'Action', id: string, caption: string }
              | { __typename: 'AgendaItem', id: string, caption: string }
              | { __typename: 'Commitment', id: string, caption: string }
              | { __typename: 'Council', id: string, caption: string }
              | { __typename: 'Document', id: string, caption: string }
              | { __typename: 'Finding', id: string, caption: string }
              | { __typename: 'Flag', id: string, caption: string }
              | { __typename: 'Indicator', id: string, caption: string }
              | { __typename: 'Inspection', id: string, caption: string }
              | { __typename: 'Judgement', id: string, caption: string }
              | { __typename: 'Matter', id: string, caption: string }
              | { __typename: 'Measure', id: string, caption: string }
              | { __typename: 'Meeting', id: string, caption: string }
              | { __typename: 'Minute', id: string, caption: string }
              | { __typename: 'Note', id: string, caption: string }
              | { __typename: 'Objective', id: string, caption: string }
              | { __typename: 'Observation', id: string, caption: string }
              | { __typename: 'Outcome', id: string, caption: string }
              | { __typename: 'Passage', id: string, caption: string }
              | { __typename: 'Plan', id: string, caption: string }
              | { __typename: 'Priority', id: string, caption: string }
              | { __typename: 'RagKey', id: string, caption: string }
              | { __typename: 'Recommendation', id: string, caption: string }
              | { __typename: 'Resolution', id: string, caption: string }
              | { __typename: 'Role', id: string, caption: string }
              | { __typename: 'Section', id: string, caption: string }
              | { __typename: 'ServicePlan', id: string, caption: string }
              | { __typename: 'SuccessMeasure', id: string, caption: string }
              | { __typename: 'Topic', id: string, caption: string }
              | { __typename: 'Update', id: string, caption: string }
             }> } }> }
   | null };

export type WrongQueryVariables = Exact<{
  id: string | number;
}>;


export type WrongQuery = { canNote: boolean, contact: string | null, node:
    | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Finding', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
    | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }> }
   | null };

export type TakeNoteMutationVariables = Exact<{
  about: string | number;
  says: string;
  by: string;
}>;


export type TakeNoteMutation = { note: { note: (
      { id: string }
      & NoteFieldsFragment
    ), about:
      | { __typename: 'Action', id: string }
      | { __typename: 'AgendaItem', id: string }
      | { __typename: 'Commitment', id: string }
      | { __typename: 'Council', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Finding', id: string }
      | { __typename: 'Flag', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Inspection', id: string }
      | { __typename: 'Judgement', id: string }
      | { __typename: 'Matter', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Minute', id: string }
      | { __typename: 'Note', id: string }
      | { __typename: 'Objective', id: string }
      | { __typename: 'Observation', id: string }
      | { __typename: 'Outcome', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'Priority', id: string }
      | { __typename: 'RagKey', id: string }
      | { __typename: 'Recommendation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Role', id: string }
      | { __typename: 'Section', id: string }
      | { __typename: 'ServicePlan', id: string }
      | { __typename: 'SuccessMeasure', id: string }
      | { __typename: 'Topic', id: string }
      | { __typename: 'Update', id: string }
     } };

export type OwnerQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnerQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { caption: string, name: string, kind: RoleKind | null, variants: Array<string>, held: boolean, id: string, council: { id: string, name: string } | null, owns: { totalCount: number, nodes: Array<
          | { __typename: 'Action', id: string, caption: string }
          | { __typename: 'AgendaItem', id: string, caption: string }
          | { __typename: 'Commitment', id: string, caption: string }
          | { __typename: 'Council', id: string, caption: string }
          | { __typename: 'Document', id: string, caption: string }
          | { __typename: 'Finding', id: string, caption: string }
          | { __typename: 'Flag', id: string, caption: string }
          | { __typename: 'Indicator', id: string, caption: string }
          | { __typename: 'Inspection', id: string, caption: string }
          | { __typename: 'Judgement', id: string, caption: string }
          | { __typename: 'Matter', id: string, caption: string }
          | { __typename: 'Measure', id: string, caption: string }
          | { __typename: 'Meeting', id: string, caption: string }
          | { __typename: 'Minute', id: string, caption: string }
          | { __typename: 'Note', id: string, caption: string }
          | { __typename: 'Objective', id: string, caption: string }
          | { __typename: 'Observation', id: string, caption: string }
          | { __typename: 'Outcome', id: string, caption: string }
          | { __typename: 'Passage', id: string, caption: string }
          | { __typename: 'Plan', id: string, caption: string }
          | { __typename: 'Priority', id: string, caption: string }
          | { __typename: 'RagKey', id: string, caption: string }
          | { __typename: 'Recommendation', id: string, caption: string }
          | { __typename: 'Resolution', id: string, caption: string }
          | { __typename: 'Role', id: string, caption: string }
          | { __typename: 'Section', id: string, caption: string }
          | { __typename: 'ServicePlan', id: string, caption: string }
          | { __typename: 'SuccessMeasure', id: string, caption: string }
          | { __typename: 'Topic', id: string, caption: string }
          | { __typename: 'Update', id: string, caption: string }
        > }, every: { totalCount: number }, askedBy: { totalCount: number, nodes: Array<
          | { __typename: 'Action', id: string, caption: string }
          | { __typename: 'AgendaItem', id: string, caption: string }
          | { __typename: 'Commitment', id: string, caption: string }
          | { __typename: 'Council', id: string, caption: string }
          | { __typename: 'Document', id: string, caption: string }
          | { __typename: 'Finding', id: string, caption: string }
          | { __typename: 'Flag', id: string, caption: string }
          | { __typename: 'Indicator', id: string, caption: string }
          | { __typename: 'Inspection', id: string, caption: string }
          | { __typename: 'Judgement', id: string, caption: string }
          | { __typename: 'Matter', id: string, caption: string }
          | { __typename: 'Measure', id: string, caption: string }
          | { __typename: 'Meeting', id: string, caption: string }
          | { __typename: 'Minute', id: string, caption: string }
          | { __typename: 'Note', id: string, caption: string }
          | { __typename: 'Objective', id: string, caption: string }
          | { __typename: 'Observation', id: string, caption: string }
          | { __typename: 'Outcome', id: string, caption: string }
          | { __typename: 'Passage', id: string, caption: string }
          | { __typename: 'Plan', id: string, caption: string }
          | { __typename: 'Priority', id: string, caption: string }
          | { __typename: 'RagKey', id: string, caption: string }
          | (
            { __typename: 'Recommendation', id: string, caption: string }
            & AskedFieldsFragment
          )
          | { __typename: 'Resolution', id: string, caption: string }
          | { __typename: 'Role', id: string, caption: string }
          | { __typename: 'Section', id: string, caption: string }
          | { __typename: 'ServicePlan', id: string, caption: string }
          | { __typename: 'SuccessMeasure', id: string, caption: string }
          | { __typename: 'Topic', id: string, caption: string }
          | { __typename: 'Update', id: string, caption: string }
        > } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AskedOfOwnerQueryVariables = Exact<{
  council: string | number;
  role: string | number;
}>;


export type AskedOfOwnerQuery = { decisions: { total: number, day: { day: string }, list: { nodes: Array<DecisionFragment> } }, flags: { totalCount: number, nodes: Array<ListedFlagFragment> } };

export type PapersQueryVariables = Exact<{
  council: string | number;
}>;


export type PapersQuery = { documents: { totalCount: number, nodes: Array<{ id: string, title: string, kind: string | null, publisher: string | null, publishedOn: string | null, asAt: string | null, sha256: string | null, pages: number | null, sourceUrl: string | null, licence: string | null, retrievedOn: string | null, textLayer: string | null, held: boolean, council: { id: string, name: string } | null, taken: Array<{ label: string, words: string, total: number }>, unread: { totalCount: number } | null, editionOf: { nodes: Array<{ id: string, kind: string | null }> }, partOf: { nodes: Array<{ id: string }> }, citations: { edges: Array<{ cursor: string, node: PassageFieldsFragment }> } }> } };

export type NotUnderstoodQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type NotUnderstoodQuery = { node:
    | { __typename: 'Action', id: string }
    | { __typename: 'AgendaItem', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Council', id: string }
    | { __typename: 'Document', title: string, held: boolean, id: string, council: { id: string, name: string } | null, partOf: { nodes: Array<{ __typename: 'Document', id: string }> }, notUnderstood: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ line: number | null, lastLine: number | null, page: number | null, text: string | null, lines: string | null, linesStart: number | null, start: number, end: number }> } | null }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Flag', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Inspection', id: string }
    | { __typename: 'Judgement', id: string }
    | { __typename: 'Matter', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Minute', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Priority', id: string }
    | { __typename: 'RagKey', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'Resolution', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Section', id: string }
    | { __typename: 'ServicePlan', id: string }
    | { __typename: 'SuccessMeasure', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'Update', id: string }
   | null };

export type PlanVersionsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanVersionsQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { title: string, id: string, council: { id: string, name: string } | null, versions: Array<PlanVersionFragment> }
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
   | null };

type Compared_Action_Fragment = { __typename: 'Action', ref: string | null, text: string | null, summary: string | null, rag: Rag | null, ragText: string | null, milestone: string | null, dueOn: string | null, ongoing: boolean | null, id: string, caption: string, ownedBy: { nodes: Array<{ id: string, caption: string }> }, citations: SaidFragment };

type Compared_AgendaItem_Fragment = { __typename: 'AgendaItem', id: string, caption: string, citations: SaidFragment };

type Compared_Commitment_Fragment = { __typename: 'Commitment', id: string, caption: string, citations: SaidFragment };

type Compared_Council_Fragment = { __typename: 'Council', id: string, caption: string, citations: SaidFragment };

type Compared_Document_Fragment = { __typename: 'Document', id: string, caption: string, citations: SaidFragment };

type Compared_Finding_Fragment = { __typename: 'Finding', id: string, caption: string, citations: SaidFragment };

type Compared_Flag_Fragment = { __typename: 'Flag', id: string, caption: string, citations: SaidFragment };

type Compared_Indicator_Fragment = { __typename: 'Indicator', id: string, caption: string, citations: SaidFragment };

type Compared_Inspection_Fragment = { __typename: 'Inspection', id: string, caption: string, citations: SaidFragment };

type Compared_Judgement_Fragment = { __typename: 'Judgement', id: string, caption: string, citations: SaidFragment };

type Compared_Matter_Fragment = { __typename: 'Matter', id: string, caption: string, citations: SaidFragment };

type Compared_Measure_Fragment = { __typename: 'Measure', id: string, caption: string, citations: SaidFragment };

type Compared_Meeting_Fragment = { __typename: 'Meeting', id: string, caption: string, citations: SaidFragment };

type Compared_Minute_Fragment = { __typename: 'Minute', id: string, caption: string, citations: SaidFragment };

type Compared_Note_Fragment = { __typename: 'Note', id: string, caption: string, citations: SaidFragment };

type Compared_Objective_Fragment = { __typename: 'Objective', ref: string | null, text: string | null, summary: string | null, id: string, caption: string, citations: SaidFragment };

type Compared_Observation_Fragment = { __typename: 'Observation', id: string, caption: string, citations: SaidFragment };

type Compared_Outcome_Fragment = { __typename: 'Outcome', id: string, caption: string, citations: SaidFragment };

type Compared_Passage_Fragment = { __typename: 'Passage', id: string, caption: string, citations: SaidFragment };

type Compared_Plan_Fragment = { __typename: 'Plan', id: string, caption: string, citations: SaidFragment };

type Compared_Priority_Fragment = { __typename: 'Priority', id: string, caption: string, citations: SaidFragment };

type Compared_RagKey_Fragment = { __typename: 'RagKey', id: string, caption: string, citations: SaidFragment };

type Compared_Recommendation_Fragment = { __typename: 'Recommendation', id: string, caption: string, citations: SaidFragment };

type Compared_Resolution_Fragment = { __typename: 'Resolution', id: string, caption: string, citations: SaidFragment };

type Compared_Role_Fragment = { __typename: 'Role', id: string, caption: string, citations: SaidFragment };

type Compared_Section_Fragment = { __typename: 'Section', id: string, caption: string, citations: SaidFragment };

type Compared_ServicePlan_Fragment = { __typename: 'ServicePlan', id: string, caption: string, citations: SaidFragment };

type Compared_SuccessMeasure_Fragment = { __typename: 'SuccessMeasure', id: string, caption: string, citations: SaidFragment };

type Compared_Topic_Fragment = { __typename: 'Topic', id: string, caption: string, citations: SaidFragment };

type Compared_Update_Fragment = { __typename: 'Update', id: string, caption: string, citations: SaidFragment };

export type ComparedFragment =
  | Compared_Action_Fragment
  | Compared_AgendaItem_Fragment
  | Compared_Commitment_Fragment
  | Compared_Council_Fragment
  | Compared_Document_Fragment
  | Compared_Finding_Fragment
  | Compared_Flag_Fragment
  | Compared_Indicator_Fragment
  | Compared_Inspection_Fragment
  | Compared_Judgement_Fragment
  | Compared_Matter_Fragment
  | Compared_Measure_Fragment
  | Compared_Meeting_Fragment
  | Compared_Minute_Fragment
  | Compared_Note_Fragment
  | Compared_Objective_Fragment
  | Compared_Observation_Fragment
  | Compared_Outcome_Fragment
  | Compared_Passage_Fragment
  | Compared_Plan_Fragment
  | Compared_Priority_Fragment
  | Compared_RagKey_Fragment
  | Compared_Recommendation_Fragment
  | Compared_Resolution_Fragment
  | Compared_Role_Fragment
  | Compared_Section_Fragment
  | Compared_ServicePlan_Fragment
  | Compared_SuccessMeasure_Fragment
  | Compared_Topic_Fragment
  | Compared_Update_Fragment
;

export type PlanChangeFragment = { part: PlanPart, kinds: Array<PlanChangeKind>, earlier:
    | Compared_Action_Fragment
    | Compared_AgendaItem_Fragment
    | Compared_Commitment_Fragment
    | Compared_Council_Fragment
    | Compared_Document_Fragment
    | Compared_Finding_Fragment
    | Compared_Flag_Fragment
    | Compared_Indicator_Fragment
    | Compared_Inspection_Fragment
    | Compared_Judgement_Fragment
    | Compared_Matter_Fragment
    | Compared_Measure_Fragment
    | Compared_Meeting_Fragment
    | Compared_Minute_Fragment
    | Compared_Note_Fragment
    | Compared_Objective_Fragment
    | Compared_Observation_Fragment
    | Compared_Outcome_Fragment
    | Compared_Passage_Fragment
    | Compared_Plan_Fragment
    | Compared_Priority_Fragment
    | Compared_RagKey_Fragment
    | Compared_Recommendation_Fragment
    | Compared_Resolution_Fragment
    | Compared_Role_Fragment
    | Compared_Section_Fragment
    | Compared_ServicePlan_Fragment
    | Compared_SuccessMeasure_Fragment
    | Compared_Topic_Fragment
    | Compared_Update_Fragment
   | null, later:
    | Compared_Action_Fragment
    | Compared_AgendaItem_Fragment
    | Compared_Commitment_Fragment
    | Compared_Council_Fragment
    | Compared_Document_Fragment
    | Compared_Finding_Fragment
    | Compared_Flag_Fragment
    | Compared_Indicator_Fragment
    | Compared_Inspection_Fragment
    | Compared_Judgement_Fragment
    | Compared_Matter_Fragment
    | Compared_Measure_Fragment
    | Compared_Meeting_Fragment
    | Compared_Minute_Fragment
    | Compared_Note_Fragment
    | Compared_Objective_Fragment
    | Compared_Observation_Fragment
    | Compared_Outcome_Fragment
    | Compared_Passage_Fragment
    | Compared_Plan_Fragment
    | Compared_Priority_Fragment
    | Compared_RagKey_Fragment
    | Compared_Recommendation_Fragment
    | Compared_Resolution_Fragment
    | Compared_Role_Fragment
    | Compared_Section_Fragment
    | Compared_ServicePlan_Fragment
    | Compared_SuccessMeasure_Fragment
    | Compared_Topic_Fragment
    | Compared_Update_Fragment
   | null, weakest: HowKnownFragment | null, alsoEarlier: Array<
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
  >, alsoLater: Array<
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
  >, wording: { before: string, after: string } | null, date: { slipDays: number | null, times: number, before: { milestone: string | null, dueOn: string | null, ongoing: boolean }, after: { milestone: string | null, dueOn: string | null, ongoing: boolean } } | null, owners: { before: Array<{ id: string, name: string }>, after: Array<{ id: string, name: string }>, added: Array<{ id: string }>, removed: Array<{ id: string }> } | null, rating: { before: Rag, beforeText: string | null, after: Rag, afterText: string | null } | null, place: { beforeRef: string | null, afterRef: string | null, elsewhere: boolean, beforeUnder:
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
     | null, afterUnder:
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
     | null } | null, measures: { same: number, added: Array<{ id: string, text: string | null, summary: string | null }>, removed: Array<{ id: string, text: string | null, summary: string | null }> } | null };

export type PlanChangesQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  kinds?: Array<PlanChangeKind> | PlanChangeKind | null | undefined;
  parts?: Array<PlanPart> | PlanPart | null | undefined;
  after?: string | null | undefined;
}>;


export type PlanChangesQuery = { planChanges: { whole: boolean, wholeWords: string | null, untold: number, between: Array<PlanVersionFragment>, succession: Array<HowKnownFragment>, compared: Array<{ part: PlanPart, earlier: number, later: number, same: number, suggested: number }>, counts: Array<{ kind: PlanChangeKind, total: number, actions: number, objectives: number }>, every: { totalCount: number }, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<PlanChangeFragment> }, updates: Array<{ day: string, update: { id: string, caption: string, citations: SaidFragment }, links: Array<{ basis: Basis, to:
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
         }> }> } };

export type PlanVersionFragment = { read: boolean, statusAt: string | null, publishedOn: string | null, from: string | null, publishedIn: { id: string, caption: string } | null, plan: { id: string, caption: string, title: string } };

export type PlanQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { caption: string, title: string, statusAt: string | null, publishedOn: string | null, id: string, council: { id: string, name: string } | null, versions: Array<PlanVersionFragment>, ratings: Array<{ total: number, priority: { id: string, caption: string } | null, ratings: Array<{ rag: Rag, total: number }> }>, tree: Array<{ level: number, basis: Basis, under:
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
        , ratings: Array<{ rag: Rag, total: number }>, node:
          | { __typename: 'Action', text: string | null, summary: string | null, rag: Rag | null, ragText: string | null, milestone: string | null, dueOn: string | null, ongoing: boolean | null, id: string, caption: string, wording: Wording, ownedBy: { edges: Array<{ cursor: string, basis: Basis, node: { id: string, caption: string } }> }, citations: SaidFragment, history: { slipHere: { days: number | null, times: number, first: string | null, last: string | null, basis: Basis } | null } }
          | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording }
          | { __typename: 'Commitment', id: string, caption: string, wording: Wording }
          | { __typename: 'Council', id: string, caption: string, wording: Wording }
          | { __typename: 'Document', id: string, caption: string, wording: Wording }
          | { __typename: 'Finding', id: string, caption: string, wording: Wording }
          | { __typename: 'Flag', id: string, caption: string, wording: Wording }
          | { __typename: 'Indicator', id: string, caption: string, wording: Wording }
          | { __typename: 'Inspection', id: string, caption: string, wording: Wording }
          | { __typename: 'Judgement', id: string, caption: string, wording: Wording }
          | { __typename: 'Matter', id: string, caption: string, wording: Wording }
          | { __typename: 'Measure', id: string, caption: string, wording: Wording }
          | { __typename: 'Meeting', id: string, caption: string, wording: Wording }
          | { __typename: 'Minute', id: string, caption: string, wording: Wording }
          | { __typename: 'Note', id: string, caption: string, wording: Wording }
          | { __typename: 'Objective', text: string | null, summary: string | null, id: string, caption: string, wording: Wording }
          | { __typename: 'Observation', id: string, caption: string, wording: Wording }
          | { __typename: 'Outcome', text: string | null, summary: string | null, id: string, caption: string, wording: Wording }
          | { __typename: 'Passage', id: string, caption: string, wording: Wording }
          | { __typename: 'Plan', id: string, caption: string, wording: Wording }
          | { __typename: 'Priority', id: string, caption: string, wording: Wording }
          | { __typename: 'RagKey', id: string, caption: string, wording: Wording }
          | { __typename: 'Recommendation', id: string, caption: string, wording: Wording }
          | { __typename: 'Resolution', id: string, caption: string, wording: Wording }
          | { __typename: 'Role', id: string, caption: string, wording: Wording }
          | { __typename: 'Section', id: string, caption: string, wording: Wording }
          | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording }
          | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording }
          | { __typename: 'Topic', id: string, caption: string, wording: Wording }
          | { __typename: 'Update', id: string, caption: string, wording: Wording }
         }> }
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
   | null };

export type PlanTimeQueryVariables = Exact<{
  council: string | number;
  asAt?: string | null | undefined;
}>;


export type PlanTimeQuery = { plan: { day: { day: string, reason: LateDayReason, source:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null }, plans: Array<{ plan: { id: string }, version: { statusAt: string | null }, standings: Array<{ class: LateClass | null, days: number | null, action: { id: string } }> }> } };

export type PlansQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansQuery = { plans: { totalCount: number, nodes: Array<{ id: string, caption: string, held: boolean, statusAt: string | null, publishedOn: string | null, council: { id: string, name: string } | null, versions: Array<{ read: boolean, plan: { id: string } }>, supersededBy: { nodes: Array<{ id: string, caption: string }> }, ratings: Array<{ total: number, ratings: Array<{ rag: Rag, total: number }> }> }> } };

export type ReadingFieldsFragment = { totalLines: number, totalPages: number | null, document: { id: string, title: string, kind: string | null, publishedOn: string | null, sourceUrl: string | null, sha256: string | null }, pages: Array<{ number: number, label: string | null, firstLine: number }>, lines: Array<{ number: number, start: number, text: string }>, passages: Array<{ id: string, start: number | null, end: number | null, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, state: PassageState }> };

export type ReadingQueryVariables = Exact<{
  id: string | number;
  first: number;
  second: number;
  third: number;
  fourth: number;
}>;


export type ReadingQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { caption: string, title: string, kind: string | null, publisher: string | null, publishedOn: string | null, asAt: string | null, sourceUrl: string | null, sha256: string | null, licence: string | null, retrievedOn: string | null, textLayer: string | null, pages: number | null, held: boolean, id: string, council: { id: string, name: string } | null, partOf: { nodes: Array<{ __typename: 'Document', title: string, sha256: string | null, id: string }> }, first: ReadingFieldsFragment | null, second: ReadingFieldsFragment | null, third: ReadingFieldsFragment | null, fourth: ReadingFieldsFragment | null }
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type PagePlaceQueryVariables = Exact<{
  id: string | number;
  number: number;
  label: string;
}>;


export type PagePlaceQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, byNumber: { number: number, label: string | null, firstLine: number } | null, byLabel: { number: number, label: string | null, firstLine: number } | null }
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type PageShownQueryVariables = Exact<{
  id: string | number;
  number: number;
}>;


export type PageShownQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, readPage: { number: number, label: string | null, width: number, height: number, passages: Array<{ id: string, start: number | null, end: number | null, locator: string | null, lineStart: number | null, lineEnd: number | null, boxes: Array<{ page: number, x: number, y: number, width: number, height: number }>, citedBy: { totalCount: number, edges: Array<{ cursor: string, node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> } | null }
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type UpOneFragment = { type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       }> } };

export type UpTwoFragment = { type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
        | { id: string, caption: string, linkGroups: Array<UpOneFragment> }
       }> } };

export type PassageReadQueryVariables = Exact<{
  id: string | number;
}>;


export type PassageReadQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, start: number | null, end: number | null, quote: string | null, prefix: string | null, suffix: string | null, state: PassageState, id: string, partOf: { nodes: Array<
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
          | { id: string, caption: string, linkGroups: Array<UpTwoFragment> }
        > }, citedBy: { totalCount: number, edges: Array<{ cursor: string, role: CitationRole, property: string | null, printed: string | null, node:
            | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Finding', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean }
           }> } }
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
    | { id: string }
   | null };

export type SearchQueryVariables = Exact<{
  words: string;
  labels?: Array<Label> | Label | null | undefined;
  council?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, leftOut: Array<string>, excluded: Array<string>, didYouMean: string | null, isCurrent: boolean, facets: { labels: Array<{ label: Label, total: number }>, councils: Array<{ total: number, council: { id: string, name: string } }>, years: Array<{ year: number, total: number }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, day: string | null, captionRanges: Array<{ start: number, end: number }>, highlights: Array<{ property: string, text: string, start: number, cutBefore: boolean, cutAfter: boolean, ranges: Array<{ start: number, end: number }> }>, node:
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
        | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
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
      | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null }
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
    | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, citations: CitationFieldsFragment, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, phrase: string, total: number, page: LinkFieldsFragment }> }
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
              | { id: string, caption: string }
             }> } }> }
   | null };

export type TopicSubjectsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TopicSubjectsQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, subjects: { totalCount: number, pageInfo: PlaceFragment, edges: Array<{ cursor: string, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, node:
            | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Document', publishedOn: string | null, id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Finding', polarity: Polarity | null, id: string, caption: string, wording: Wording, held: boolean, givenBy: { nodes: Array<
                  | { __typename: 'Action', id: string, caption: string }
                  | { __typename: 'AgendaItem', id: string, caption: string }
                  | { __typename: 'Commitment', id: string, caption: string }
                  | { __typename: 'Council', id: string, caption: string }
                  | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                  | { __typename: 'Finding', id: string, caption: string }
                  | { __typename: 'Flag', id: string, caption: string }
                  | { __typename: 'Indicator', id: string, caption: string }
                  | { __typename: 'Inspection', day: string | null, id: string, caption: string }
                  | { __typename: 'Judgement', id: string, caption: string }
                  | { __typename: 'Matter', id: string, caption: string }
                  | { __typename: 'Measure', id: string, caption: string }
                  | { __typename: 'Meeting', id: string, caption: string }
                  | { __typename: 'Minute', id: string, caption: string }
                  | { __typename: 'Note', id: string, caption: string }
                  | { __typename: 'Objective', id: string, caption: string }
                  | { __typename: 'Observation', id: string, caption: string }
                  | { __typename: 'Outcome', id: string, caption: string }
                  | { __typename: 'Passage', id: string, caption: string }
                  | { __typename: 'Plan', id: string, caption: string }
                  | { __typename: 'Priority', id: string, caption: string }
                  | { __typename: 'RagKey', id: string, caption: string }
                  | { __typename: 'Recommendation', id: string, caption: string }
                  | { __typename: 'Resolution', id: string, caption: string }
                  | { __typename: 'Role', id: string, caption: string }
                  | { __typename: 'Section', id: string, caption: string }
                  | { __typename: 'ServicePlan', id: string, caption: string }
                  | { __typename: 'SuccessMeasure', id: string, caption: string }
                  | { __typename: 'Topic', id: string, caption: string }
                  | { __typename: 'Update', id: string, caption: string }
                > }, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean, givenBy: { nodes: Array<
                  | { __typename: 'Action', id: string, caption: string }
                  | { __typename: 'AgendaItem', id: string, caption: string }
                  | { __typename: 'Commitment', id: string, caption: string }
                  | { __typename: 'Council', id: string, caption: string }
                  | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                  | { __typename: 'Finding', id: string, caption: string }
                  | { __typename: 'Flag', id: string, caption: string }
                  | { __typename: 'Indicator', id: string, caption: string }
                  | { __typename: 'Inspection', day: string | null, id: string, caption: string }
                  | { __typename: 'Judgement', id: string, caption: string }
                  | { __typename: 'Matter', id: string, caption: string }
                  | { __typename: 'Measure', id: string, caption: string }
                  | { __typename: 'Meeting', id: string, caption: string }
                  | { __typename: 'Minute', id: string, caption: string }
                  | { __typename: 'Note', id: string, caption: string }
                  | { __typename: 'Objective', id: string, caption: string }
                  | { __typename: 'Observation', id: string, caption: string }
                  | { __typename: 'Outcome', id: string, caption: string }
                  | { __typename: 'Passage', id: string, caption: string }
                  | { __typename: 'Plan', id: string, caption: string }
                  | { __typename: 'Priority', id: string, caption: string }
                  | { __typename: 'RagKey', id: string, caption: string }
                  | { __typename: 'Recommendation', id: string, caption: string }
                  | { __typename: 'Resolution', id: string, caption: string }
                  | { __typename: 'Role', id: string, caption: string }
                  | { __typename: 'Section', id: string, caption: string }
                  | { __typename: 'ServicePlan', id: string, caption: string }
                  | { __typename: 'SuccessMeasure', id: string, caption: string }
                  | { __typename: 'Topic', id: string, caption: string }
                  | { __typename: 'Update', id: string, caption: string }
                > }, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Meeting', date: string | null, id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean, givenBy: { nodes: Array<
                  | { __typename: 'Action', id: string, caption: string }
                  | { __typename: 'AgendaItem', id: string, caption: string }
                  | { __typename: 'Commitment', id: string, caption: string }
                  | { __typename: 'Council', id: string, caption: string }
                  | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                  | { __typename: 'Finding', id: string, caption: string }
                  | { __typename: 'Flag', id: string, caption: string }
                  | { __typename: 'Indicator', id: string, caption: string }
                  | { __typename: 'Inspection', day: string | null, id: string, caption: string }
                  | { __typename: 'Judgement', id: string, caption: string }
                  | { __typename: 'Matter', id: string, caption: string }
                  | { __typename: 'Measure', id: string, caption: string }
                  | { __typename: 'Meeting', id: string, caption: string }
                  | { __typename: 'Minute', id: string, caption: string }
                  | { __typename: 'Note', id: string, caption: string }
                  | { __typename: 'Objective', id: string, caption: string }
                  | { __typename: 'Observation', id: string, caption: string }
                  | { __typename: 'Outcome', id: string, caption: string }
                  | { __typename: 'Passage', id: string, caption: string }
                  | { __typename: 'Plan', id: string, caption: string }
                  | { __typename: 'Priority', id: string, caption: string }
                  | { __typename: 'RagKey', id: string, caption: string }
                  | { __typename: 'Recommendation', id: string, caption: string }
                  | { __typename: 'Resolution', id: string, caption: string }
                  | { __typename: 'Role', id: string, caption: string }
                  | { __typename: 'Section', id: string, caption: string }
                  | { __typename: 'ServicePlan', id: string, caption: string }
                  | { __typename: 'SuccessMeasure', id: string, caption: string }
                  | { __typename: 'Topic', id: string, caption: string }
                  | { __typename: 'Update', id: string, caption: string }
                > }, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
            | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: { edges: Array<{ cursor: string, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
                        | { __typename: 'Action', id: string, caption: string }
                        | { __typename: 'AgendaItem', id: string, caption: string }
                        | { __typename: 'Commitment', id: string, caption: string }
                        | { __typename: 'Council', id: string, caption: string }
                        | { __typename: 'Document', publishedOn: string | null, id: string, caption: string }
                        | { __typename: 'Finding', id: string, caption: string }
                        | { __typename: 'Flag', id: string, caption: string }
                        | { __typename: 'Indicator', id: string, caption: string }
                        | { __typename: 'Inspection', id: string, caption: string }
                        | { __typename: 'Judgement', id: string, caption: string }
                        | { __typename: 'Matter', id: string, caption: string }
                        | { __typename: 'Measure', id: string, caption: string }
                        | { __typename: 'Meeting', id: string, caption: string }
                        | { __typename: 'Minute', id: string, caption: string }
                        | { __typename: 'Note', id: string, caption: string }
                        | { __typename: 'Objective', id: string, caption: string }
                        | { __typename: 'Observation', id: string, caption: string }
                        | { __typename: 'Outcome', id: string, caption: string }
                        | { __typename: 'Passage', id: string, caption: string }
                        | { __typename: 'Plan', id: string, caption: string }
                        | { __typename: 'Priority', id: string, caption: string }
                        | { __typename: 'RagKey', id: string, caption: string }
                        | { __typename: 'Recommendation', id: string, caption: string }
                        | { __typename: 'Resolution', id: string, caption: string }
                        | { __typename: 'Role', id: string, caption: string }
                        | { __typename: 'Section', id: string, caption: string }
                        | { __typename: 'ServicePlan', id: string, caption: string }
                        | { __typename: 'SuccessMeasure', id: string, caption: string }
                        | { __typename: 'Topic', id: string, caption: string }
                        | { __typename: 'Update', id: string, caption: string }
                      > } } }> } }
           }> } }
    | { id: string }
   | null };

export type TopicFoundQueryVariables = Exact<{
  id: string | number;
  council: string | number;
}>;


export type TopicFoundQuery = { findings: { totalCount: number, polarities: Array<{ total: number, keys: Array<{ by: string, value: string | number | boolean | readonly string[] | null }> }>, nodes: Array<(
      { givenBy: { nodes: Array<
          | ListGiver_Action_Fragment
          | ListGiver_AgendaItem_Fragment
          | ListGiver_Commitment_Fragment
          | ListGiver_Council_Fragment
          | ListGiver_Document_Fragment
          | ListGiver_Finding_Fragment
          | ListGiver_Flag_Fragment
          | ListGiver_Indicator_Fragment
          | ListGiver_Inspection_Fragment
          | ListGiver_Judgement_Fragment
          | ListGiver_Matter_Fragment
          | ListGiver_Measure_Fragment
          | ListGiver_Meeting_Fragment
          | ListGiver_Minute_Fragment
          | ListGiver_Note_Fragment
          | ListGiver_Objective_Fragment
          | ListGiver_Observation_Fragment
          | ListGiver_Outcome_Fragment
          | ListGiver_Passage_Fragment
          | ListGiver_Plan_Fragment
          | ListGiver_Priority_Fragment
          | ListGiver_RagKey_Fragment
          | ListGiver_Recommendation_Fragment
          | ListGiver_Resolution_Fragment
          | ListGiver_Role_Fragment
          | ListGiver_Section_Fragment
          | ListGiver_ServicePlan_Fragment
          | ListGiver_SuccessMeasure_Fragment
          | ListGiver_Topic_Fragment
          | ListGiver_Update_Fragment
        > } }
      & FoundFieldsFragment
    )> }, recommendations: { totalCount: number, nodes: Array<(
      { givenBy: { nodes: Array<
          | ListGiver_Action_Fragment
          | ListGiver_AgendaItem_Fragment
          | ListGiver_Commitment_Fragment
          | ListGiver_Council_Fragment
          | ListGiver_Document_Fragment
          | ListGiver_Finding_Fragment
          | ListGiver_Flag_Fragment
          | ListGiver_Indicator_Fragment
          | ListGiver_Inspection_Fragment
          | ListGiver_Judgement_Fragment
          | ListGiver_Matter_Fragment
          | ListGiver_Measure_Fragment
          | ListGiver_Meeting_Fragment
          | ListGiver_Minute_Fragment
          | ListGiver_Note_Fragment
          | ListGiver_Objective_Fragment
          | ListGiver_Observation_Fragment
          | ListGiver_Outcome_Fragment
          | ListGiver_Passage_Fragment
          | ListGiver_Plan_Fragment
          | ListGiver_Priority_Fragment
          | ListGiver_RagKey_Fragment
          | ListGiver_Recommendation_Fragment
          | ListGiver_Resolution_Fragment
          | ListGiver_Role_Fragment
          | ListGiver_Section_Fragment
          | ListGiver_ServicePlan_Fragment
          | ListGiver_SuccessMeasure_Fragment
          | ListGiver_Topic_Fragment
          | ListGiver_Update_Fragment
        > }, topics: { nodes: Array<{ id: string, label: string }> } }
      & AskedFieldsFragment
    )> }, plans: { nodes: Array<{ id: string, statusAt: string | null, publishedOn: string | null }> } };

export type TopicDoneQueryVariables = Exact<{
  id: string | number;
  key: string;
  council: string | number;
}>;


export type TopicDoneQuery = { coverage: { total: number, plans: Array<{ id: string, caption: string, statusAt: string | null }>, columns: Array<{ key: string, rag: Rag | null }>, rows: Array<{ cells: Array<{ column: string, count: { total: number } }>, things: CoveredThingsFragment }> }, measures: { totalCount: number, nodes: Array<{ __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean, citations: SaidFragment }> }, indicatorList: { total: number, list: { nodes: Array<ListedIndicatorFragment> } }, recurring: { total: number, nodes: Array<{ id: string, concern: string, told: Array<{ day: string | null }> }> }, flags: { totalCount: number, nodes: Array<ListedFlagFragment> } };

export type TopicTimelineQueryVariables = Exact<{
  id: string | number;
  council: string | number;
  since?: string | null | undefined;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicTimelineQuery = { every: { total: number, sinceLastInspection: number, undated: number, kinds: Array<{ kind: TimelineKind, total: number }>, lastInspections: Array<{ day: string, inspection: { id: string, title: string } }> } | null, timeline: { total: number, entries: { pageInfo: PlaceFragment, edges: Array<{ cursor: string, node: { day: string, dayReason: TimelineDayReason, kind: TimelineKind, basis: Basis | null, node:
            | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Finding', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean }
            | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean }
          , document: { id: string, title: string } | null, passages: Array<{ id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null }> } }> } } | null };

export type TopicNameQueryVariables = Exact<{
  id: string | number;
}>;


export type TopicNameQuery = { node:
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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { label: string, terms: Array<string>, id: string }
    | { id: string }
   | null };

export type TopicsQueryVariables = Exact<{
  council: string | number;
}>;


export type TopicsQuery = { coverage: { total: number, day: { day: string, reason: LateDayReason }, plans: Array<{ id: string, caption: string, statusAt: string | null }>, rows: Array<{ key: string, label: string, uncovered: boolean, weaknesses: { total: number }, recommendations: { total: number }, actions: { total: number } }> } };

export type SaidFragment = { edges: Array<{ cursor: string, property: string | null, node: { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, partOf: { nodes: Array<
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
        > } } }> };

export type TracedFragment = { standing: TraceStanding, step: number, weakest: { basis: Basis } | null, owners: Array<{ id: string, caption: string }>, node:
    | { __typename: 'Action', text: string | null, summary: string | null, rag: Rag | null, ragText: string | null, milestone: string | null, dueOn: string | null, ongoing: boolean | null, id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Finding', polarity: Polarity | null, id: string, caption: string, wording: Wording, held: boolean, givenBy: { nodes: Array<
          | Giver_Action_Fragment
          | Giver_AgendaItem_Fragment
          | Giver_Commitment_Fragment
          | Giver_Council_Fragment
          | Giver_Document_Fragment
          | Giver_Finding_Fragment
          | Giver_Flag_Fragment
          | Giver_Indicator_Fragment
          | Giver_Inspection_Fragment
          | Giver_Judgement_Fragment
          | Giver_Matter_Fragment
          | Giver_Measure_Fragment
          | Giver_Meeting_Fragment
          | Giver_Minute_Fragment
          | Giver_Note_Fragment
          | Giver_Objective_Fragment
          | Giver_Observation_Fragment
          | Giver_Outcome_Fragment
          | Giver_Passage_Fragment
          | Giver_Plan_Fragment
          | Giver_Priority_Fragment
          | Giver_RagKey_Fragment
          | Giver_Recommendation_Fragment
          | Giver_Resolution_Fragment
          | Giver_Role_Fragment
          | Giver_Section_Fragment
          | Giver_ServicePlan_Fragment
          | Giver_SuccessMeasure_Fragment
          | Giver_Topic_Fragment
          | Giver_Update_Fragment
        > }, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean, givenBy: { nodes: Array<
          | Giver_Action_Fragment
          | Giver_AgendaItem_Fragment
          | Giver_Commitment_Fragment
          | Giver_Council_Fragment
          | Giver_Document_Fragment
          | Giver_Finding_Fragment
          | Giver_Flag_Fragment
          | Giver_Indicator_Fragment
          | Giver_Inspection_Fragment
          | Giver_Judgement_Fragment
          | Giver_Matter_Fragment
          | Giver_Measure_Fragment
          | Giver_Meeting_Fragment
          | Giver_Minute_Fragment
          | Giver_Note_Fragment
          | Giver_Objective_Fragment
          | Giver_Observation_Fragment
          | Giver_Outcome_Fragment
          | Giver_Passage_Fragment
          | Giver_Plan_Fragment
          | Giver_Priority_Fragment
          | Giver_RagKey_Fragment
          | Giver_Recommendation_Fragment
          | Giver_Resolution_Fragment
          | Giver_Role_Fragment
          | Giver_Section_Fragment
          | Giver_ServicePlan_Fragment
          | Giver_SuccessMeasure_Fragment
          | Giver_Topic_Fragment
          | Giver_Update_Fragment
        > }, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Plan', statusAt: string | null, id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean, givenBy: { nodes: Array<
          | Giver_Action_Fragment
          | Giver_AgendaItem_Fragment
          | Giver_Commitment_Fragment
          | Giver_Council_Fragment
          | Giver_Document_Fragment
          | Giver_Finding_Fragment
          | Giver_Flag_Fragment
          | Giver_Indicator_Fragment
          | Giver_Inspection_Fragment
          | Giver_Judgement_Fragment
          | Giver_Matter_Fragment
          | Giver_Measure_Fragment
          | Giver_Meeting_Fragment
          | Giver_Minute_Fragment
          | Giver_Note_Fragment
          | Giver_Objective_Fragment
          | Giver_Observation_Fragment
          | Giver_Outcome_Fragment
          | Giver_Passage_Fragment
          | Giver_Plan_Fragment
          | Giver_Priority_Fragment
          | Giver_RagKey_Fragment
          | Giver_Recommendation_Fragment
          | Giver_Resolution_Fragment
          | Giver_Role_Fragment
          | Giver_Section_Fragment
          | Giver_ServicePlan_Fragment
          | Giver_SuccessMeasure_Fragment
          | Giver_Topic_Fragment
          | Giver_Update_Fragment
        > }, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
    | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, citations: SaidFragment }
   };

type Giver_Action_Fragment = { __typename: 'Action', id: string, caption: string };

type Giver_AgendaItem_Fragment = { __typename: 'AgendaItem', id: string, caption: string };

type Giver_Commitment_Fragment = { __typename: 'Commitment', id: string, caption: string };

type Giver_Council_Fragment = { __typename: 'Council', id: string, caption: string };

type Giver_Document_Fragment = { __typename: 'Document', id: string, caption: string };

type Giver_Finding_Fragment = { __typename: 'Finding', id: string, caption: string };

type Giver_Flag_Fragment = { __typename: 'Flag', id: string, caption: string };

type Giver_Indicator_Fragment = { __typename: 'Indicator', id: string, caption: string };

type Giver_Inspection_Fragment = { __typename: 'Inspection', startedOn: string | null, endedOn: string | null, publishedOn: string | null, id: string, caption: string };

type Giver_Judgement_Fragment = { __typename: 'Judgement', id: string, caption: string };

type Giver_Matter_Fragment = { __typename: 'Matter', id: string, caption: string };

type Giver_Measure_Fragment = { __typename: 'Measure', id: string, caption: string };

type Giver_Meeting_Fragment = { __typename: 'Meeting', id: string, caption: string };

type Giver_Minute_Fragment = { __typename: 'Minute', id: string, caption: string };

type Giver_Note_Fragment = { __typename: 'Note', id: string, caption: string };

type Giver_Objective_Fragment = { __typename: 'Objective', id: string, caption: string };

type Giver_Observation_Fragment = { __typename: 'Observation', id: string, caption: string };

type Giver_Outcome_Fragment = { __typename: 'Outcome', id: string, caption: string };

type Giver_Passage_Fragment = { __typename: 'Passage', id: string, caption: string };

type Giver_Plan_Fragment = { __typename: 'Plan', id: string, caption: string };

type Giver_Priority_Fragment = { __typename: 'Priority', id: string, caption: string };

type Giver_RagKey_Fragment = { __typename: 'RagKey', id: string, caption: string };

type Giver_Recommendation_Fragment = { __typename: 'Recommendation', id: string, caption: string };

type Giver_Resolution_Fragment = { __typename: 'Resolution', id: string, caption: string };

type Giver_Role_Fragment = { __typename: 'Role', id: string, caption: string };

type Giver_Section_Fragment = { __typename: 'Section', id: string, caption: string };

type Giver_ServicePlan_Fragment = { __typename: 'ServicePlan', id: string, caption: string };

type Giver_SuccessMeasure_Fragment = { __typename: 'SuccessMeasure', id: string, caption: string };

type Giver_Topic_Fragment = { __typename: 'Topic', id: string, caption: string };

type Giver_Update_Fragment = { __typename: 'Update', id: string, caption: string };

export type GiverFragment =
  | Giver_Action_Fragment
  | Giver_AgendaItem_Fragment
  | Giver_Commitment_Fragment
  | Giver_Council_Fragment
  | Giver_Document_Fragment
  | Giver_Finding_Fragment
  | Giver_Flag_Fragment
  | Giver_Indicator_Fragment
  | Giver_Inspection_Fragment
  | Giver_Judgement_Fragment
  | Giver_Matter_Fragment
  | Giver_Measure_Fragment
  | Giver_Meeting_Fragment
  | Giver_Minute_Fragment
  | Giver_Note_Fragment
  | Giver_Objective_Fragment
  | Giver_Observation_Fragment
  | Giver_Outcome_Fragment
  | Giver_Passage_Fragment
  | Giver_Plan_Fragment
  | Giver_Priority_Fragment
  | Giver_RagKey_Fragment
  | Giver_Recommendation_Fragment
  | Giver_Resolution_Fragment
  | Giver_Role_Fragment
  | Giver_Section_Fragment
  | Giver_ServicePlan_Fragment
  | Giver_SuccessMeasure_Fragment
  | Giver_Topic_Fragment
  | Giver_Update_Fragment
;

export type TraceLinkFieldsFragment = { type: RelationshipType, phrase: string, followed: boolean, basis: Basis, score: number | null, method: string | null, reasons: Array<string>, concern: string | null, leftOut: Array<string>, softened: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null, from:
    | { __typename: 'Action', id: string, caption: string }
    | { __typename: 'AgendaItem', id: string, caption: string }
    | { __typename: 'Commitment', id: string, caption: string }
    | { __typename: 'Council', id: string, caption: string }
    | { __typename: 'Document', id: string, caption: string }
    | { __typename: 'Finding', polarity: Polarity | null, id: string, caption: string }
    | { __typename: 'Flag', id: string, caption: string }
    | { __typename: 'Indicator', id: string, caption: string }
    | { __typename: 'Inspection', id: string, caption: string }
    | { __typename: 'Judgement', id: string, caption: string }
    | { __typename: 'Matter', id: string, caption: string }
    | { __typename: 'Measure', id: string, caption: string }
    | { __typename: 'Meeting', id: string, caption: string }
    | { __typename: 'Minute', id: string, caption: string }
    | { __typename: 'Note', id: string, caption: string }
    | { __typename: 'Objective', id: string, caption: string }
    | { __typename: 'Observation', id: string, caption: string }
    | { __typename: 'Outcome', id: string, caption: string }
    | { __typename: 'Passage', id: string, caption: string }
    | { __typename: 'Plan', id: string, caption: string }
    | { __typename: 'Priority', id: string, caption: string }
    | { __typename: 'RagKey', id: string, caption: string }
    | { __typename: 'Recommendation', id: string, caption: string }
    | { __typename: 'Resolution', id: string, caption: string }
    | { __typename: 'Role', id: string, caption: string }
    | { __typename: 'Section', id: string, caption: string }
    | { __typename: 'ServicePlan', id: string, caption: string }
    | { __typename: 'SuccessMeasure', id: string, caption: string }
    | { __typename: 'Topic', id: string, caption: string }
    | { __typename: 'Update', id: string, caption: string }
  , to:
    | { __typename: 'Action', id: string, caption: string }
    | { __typename: 'AgendaItem', id: string, caption: string }
    | { __typename: 'Commitment', id: string, caption: string }
    | { __typename: 'Council', id: string, caption: string }
    | { __typename: 'Document', id: string, caption: string }
    | { __typename: 'Finding', polarity: Polarity | null, id: string, caption: string }
    | { __typename: 'Flag', id: string, caption: string }
    | { __typename: 'Indicator', id: string, caption: string }
    | { __typename: 'Inspection', id: string, caption: string }
    | { __typename: 'Judgement', id: string, caption: string }
    | { __typename: 'Matter', id: string, caption: string }
    | { __typename: 'Measure', id: string, caption: string }
    | { __typename: 'Meeting', id: string, caption: string }
    | { __typename: 'Minute', id: string, caption: string }
    | { __typename: 'Note', id: string, caption: string }
    | { __typename: 'Objective', id: string, caption: string }
    | { __typename: 'Observation', id: string, caption: string }
    | { __typename: 'Outcome', id: string, caption: string }
    | { __typename: 'Passage', id: string, caption: string }
    | { __typename: 'Plan', id: string, caption: string }
    | { __typename: 'Priority', id: string, caption: string }
    | { __typename: 'RagKey', id: string, caption: string }
    | { __typename: 'Recommendation', id: string, caption: string }
    | { __typename: 'Resolution', id: string, caption: string }
    | { __typename: 'Role', id: string, caption: string }
    | { __typename: 'Section', id: string, caption: string }
    | { __typename: 'ServicePlan', id: string, caption: string }
    | { __typename: 'SuccessMeasure', id: string, caption: string }
    | { __typename: 'Topic', id: string, caption: string }
    | { __typename: 'Update', id: string, caption: string }
  , passages: Array<{ id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null }> };

export type TraceQueryVariables = Exact<{
  from: string | number;
  direction: TraceDirection;
  basis?: Array<Basis> | Basis | null | undefined;
  limit?: number | null | undefined;
}>;


export type TraceQuery = { trace: { direction: TraceDirection, basis: Array<Basis>, whole: boolean, unanswered: boolean, from:
      | { __typename: 'Action', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'AgendaItem', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Commitment', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Council', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Document', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Finding', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Flag', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Indicator', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Inspection', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Judgement', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Matter', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Measure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Meeting', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Minute', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Note', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Objective', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Observation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Outcome', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Passage', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Plan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Priority', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'RagKey', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Recommendation', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Resolution', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Role', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Section', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'ServicePlan', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'SuccessMeasure', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Topic', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
      | { __typename: 'Update', id: string, caption: string, wording: Wording, held: boolean, council: { id: string, name: string } | null, properties: Array<{ name: string, about: string, value: string | number | boolean | readonly string[] }>, linkGroups: Array<{ type: RelationshipType, direction: LinkDirection, page: { edges: Array<{ node:
                | { __typename: 'Action', id: string, caption: string }
                | { __typename: 'AgendaItem', id: string, caption: string }
                | { __typename: 'Commitment', id: string, caption: string }
                | { __typename: 'Council', id: string, caption: string }
                | { __typename: 'Document', id: string, caption: string }
                | { __typename: 'Finding', id: string, caption: string }
                | { __typename: 'Flag', id: string, caption: string }
                | { __typename: 'Indicator', id: string, caption: string }
                | { __typename: 'Inspection', id: string, caption: string }
                | { __typename: 'Judgement', id: string, caption: string }
                | { __typename: 'Matter', id: string, caption: string }
                | { __typename: 'Measure', id: string, caption: string }
                | { __typename: 'Meeting', id: string, caption: string }
                | { __typename: 'Minute', id: string, caption: string }
                | { __typename: 'Note', id: string, caption: string }
                | { __typename: 'Objective', id: string, caption: string }
                | { __typename: 'Observation', id: string, caption: string }
                | { __typename: 'Outcome', id: string, caption: string }
                | { __typename: 'Passage', id: string, caption: string }
                | { __typename: 'Plan', id: string, caption: string }
                | { __typename: 'Priority', id: string, caption: string }
                | { __typename: 'RagKey', id: string, caption: string }
                | { __typename: 'Recommendation', id: string, caption: string }
                | { __typename: 'Resolution', id: string, caption: string }
                | { __typename: 'Role', id: string, caption: string }
                | { __typename: 'Section', id: string, caption: string }
                | { __typename: 'ServicePlan', id: string, caption: string }
                | { __typename: 'SuccessMeasure', id: string, caption: string }
                | { __typename: 'Topic', id: string, caption: string }
                | { __typename: 'Update', id: string, caption: string }
               }> } }> }
    , layers: Array<{ layer: TraceLayer, things: Array<TracedFragment> }>, owners: Array<TracedFragment>, links: Array<TraceLinkFieldsFragment>, counts: Array<{ basis: Basis, total: number }>, weakest: TraceLinkFieldsFragment | null, nearest: Array<TraceLinkFieldsFragment>, leftOut: Array<{ reason: LeftOutReason, total: number, words: string }>, summary: { actions: number, successMeasures: number, withFigure: number, ratings: Array<{ rag: Rag, total: number }> } } | null };

export type RepeatedFragment = { words: number, later: RunOfWordsFragment, laterIn: { id: string, title: string, publishedOn: string | null } | null, earlier: RunOfWordsFragment, earlierIn: { id: string, title: string, publishedOn: string | null } | null, link: HowKnownFragment };

export type RunOfWordsFragment = { id: string, locator: string | null, page: number | null, pageLabel: string | null, lineStart: number | null, lineEnd: number | null, quote: string | null, prefix: string | null, suffix: string | null, state: PassageState };

export type HowKnownFragment = { basis: Basis, score: number | null, method: string | null, reasons: Array<string>, reviewedBy: string | null, reviewerKind: ReviewerKind | null, reviewedAt: string | null, reviewReason: string | null };

export type WordingQueryVariables = Exact<{
  council: string | number;
  document?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type WordingQuery = { repeatedWording: { total: number, pageInfo: PlaceFragment, nodes: Array<RepeatedFragment> } };

export type RetoldFragment = { leftOut: Array<string>, softened: Array<string>, toldIn: { id: string, title: string, publishedOn: string | null } | null, telling:
    | (
      { citations: SaidFragment }
      & ToldWords_Action_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_AgendaItem_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Commitment_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Council_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Document_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Finding_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Flag_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Indicator_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Inspection_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Judgement_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Matter_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Measure_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Meeting_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Minute_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Note_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Objective_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Observation_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Outcome_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Passage_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Plan_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Priority_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_RagKey_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Recommendation_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Resolution_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Role_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Section_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_ServicePlan_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_SuccessMeasure_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Topic_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Update_Fragment
    )
  , givenBy:
    | Teller_Action_Fragment
    | Teller_AgendaItem_Fragment
    | Teller_Commitment_Fragment
    | Teller_Council_Fragment
    | Teller_Document_Fragment
    | Teller_Finding_Fragment
    | Teller_Flag_Fragment
    | Teller_Indicator_Fragment
    | Teller_Inspection_Fragment
    | Teller_Judgement_Fragment
    | Teller_Matter_Fragment
    | Teller_Measure_Fragment
    | Teller_Meeting_Fragment
    | Teller_Minute_Fragment
    | Teller_Note_Fragment
    | Teller_Objective_Fragment
    | Teller_Observation_Fragment
    | Teller_Outcome_Fragment
    | Teller_Passage_Fragment
    | Teller_Plan_Fragment
    | Teller_Priority_Fragment
    | Teller_RagKey_Fragment
    | Teller_Recommendation_Fragment
    | Teller_Resolution_Fragment
    | Teller_Role_Fragment
    | Teller_Section_Fragment
    | Teller_ServicePlan_Fragment
    | Teller_SuccessMeasure_Fragment
    | Teller_Topic_Fragment
    | Teller_Update_Fragment
   | null, told:
    | (
      { citations: SaidFragment }
      & ToldWords_Action_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_AgendaItem_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Commitment_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Council_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Document_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Finding_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Flag_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Indicator_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Inspection_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Judgement_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Matter_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Measure_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Meeting_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Minute_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Note_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Objective_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Observation_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Outcome_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Passage_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Plan_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Priority_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_RagKey_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Recommendation_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Resolution_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Role_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Section_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_ServicePlan_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_SuccessMeasure_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Topic_Fragment
    )
    | (
      { citations: SaidFragment }
      & ToldWords_Update_Fragment
    )
  , link: HowKnownFragment };

export type RetellingsQueryVariables = Exact<{
  council: string | number;
  document?: string | number | null | undefined;
  changedOnly: boolean;
  after?: string | null | undefined;
}>;


export type RetellingsQuery = { retellings: { total: number, pageInfo: PlaceFragment, nodes: Array<RetoldFragment> } };

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
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const ClaimIndicatorFragmentDoc = new TypedDocumentString(`
    fragment ClaimIndicator on ClaimIndicatorInfo {
  basis
  score
  indicator {
    indicator {
      id
      name
      unit
    }
    latest {
      figure {
        id
        value
        unit
        count
        of
        start
        end
        kind
        qualifier
        printed
        small
      }
    }
    points {
      start
      end
      value
      differs
    }
  }
}
    `, {"fragmentName":"ClaimIndicator"}) as unknown as TypedDocumentString<ClaimIndicatorFragment, unknown>;
export const ListedFlagFragmentDoc = new TypedDocumentString(`
    fragment ListedFlag on Flag {
  id
  rule
  summary
  severity
  certainty
  asAt
  standing
}
    `, {"fragmentName":"ListedFlag"}) as unknown as TypedDocumentString<ListedFlagFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on ClaimInfo {
  shown
  statusAt
  plan {
    id
    caption
  }
  action {
    id
    caption
    wording
    text
    summary
    rag
    ragText
    ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) {
      nodes {
        id
        caption
      }
    }
    citations(first: 1) {
      ...Said
    }
  }
  measures {
    measure {
      id
      text
      summary
      caption
    }
    indicators {
      ...ClaimIndicator
    }
  }
  ofObjective {
    ...ClaimIndicator
  }
  flags {
    ...ListedFlag
    check {
      id
      title
      group
    }
  }
}
    fragment ListedFlag on Flag {
  id
  rule
  summary
  severity
  certainty
  asAt
  standing
}
fragment ClaimIndicator on ClaimIndicatorInfo {
  basis
  score
  indicator {
    indicator {
      id
      name
      unit
    }
    latest {
      figure {
        id
        value
        unit
        count
        of
        start
        end
        kind
        qualifier
        printed
        small
      }
    }
    points {
      start
      end
      value
      differs
    }
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const FlagShownFragmentDoc = new TypedDocumentString(`
    fragment FlagShown on FlagShownInfo {
  property
  printed
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
    quote
    state
  }
}
    `, {"fragmentName":"FlagShown"}) as unknown as TypedDocumentString<FlagShownFragment, unknown>;
export const FlagSideFragmentDoc = new TypedDocumentString(`
    fragment FlagSide on FlagSideInfo {
  day
  document {
    id
    title
    editionOf(first: 3) {
      nodes {
        id
      }
    }
    partOf(first: 1) {
      nodes {
        id
      }
    }
  }
  shown {
    ...FlagShown
  }
}
    fragment FlagShown on FlagShownInfo {
  property
  printed
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
    quote
    state
  }
}`, {"fragmentName":"FlagSide"}) as unknown as TypedDocumentString<FlagSideFragment, unknown>;
export const DisagreementFragmentDoc = new TypedDocumentString(`
    fragment Disagreement on Flag {
  ...ListedFlag
  check {
    id
    title
    disagreement
  }
  sides {
    ...FlagSide
  }
}
    fragment ListedFlag on Flag {
  id
  rule
  summary
  severity
  certainty
  asAt
  standing
}
fragment FlagShown on FlagShownInfo {
  property
  printed
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
    quote
    state
  }
}
fragment FlagSide on FlagSideInfo {
  day
  document {
    id
    title
    editionOf(first: 3) {
      nodes {
        id
      }
    }
    partOf(first: 1) {
      nodes {
        id
      }
    }
  }
  shown {
    ...FlagShown
  }
}`, {"fragmentName":"Disagreement"}) as unknown as TypedDocumentString<DisagreementFragment, unknown>;
export const TellerFragmentDoc = new TypedDocumentString(`
    fragment Teller on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    kind
  }
}
    `, {"fragmentName":"Teller"}) as unknown as TypedDocumentString<TellerFragment, unknown>;
export const ToldWordsFragmentDoc = new TypedDocumentString(`
    fragment ToldWords on Node {
  __typename
  id
  caption
  wording
  ... on Finding {
    number
    text
    summary
    polarity
  }
  ... on Recommendation {
    number
    text
    summary
  }
  ... on Measure {
    text
    summary
  }
}
    `, {"fragmentName":"ToldWords"}) as unknown as TypedDocumentString<ToldWordsFragment, unknown>;
export const HowKnownFragmentDoc = new TypedDocumentString(`
    fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}
    `, {"fragmentName":"HowKnown"}) as unknown as TypedDocumentString<HowKnownFragment, unknown>;
export const ChainLinkFragmentDoc = new TypedDocumentString(`
    fragment ChainLink on TraceLink {
  from {
    __typename
    id
    caption
  }
  to {
    __typename
    id
  }
  ...HowKnown
  passages {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}
    fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`, {"fragmentName":"ChainLink"}) as unknown as TypedDocumentString<ChainLinkFragment, unknown>;
export const RecurringFragmentDoc = new TypedDocumentString(`
    fragment Recurring on RecurringConcern {
  id
  concern
  topics {
    id
    label
  }
  told {
    day
    by {
      ...Teller
    }
    things {
      ...ToldWords
      citations(first: 1) {
        ...Said
      }
    }
  }
  weakest {
    basis
    score
  }
  links {
    ...ChainLink
  }
  turned {
    from {
      __typename
      id
      caption
      ... on Finding {
        polarity
      }
    }
    to {
      __typename
      id
      caption
      ... on Finding {
        polarity
      }
    }
  }
}
    fragment ChainLink on TraceLink {
  from {
    __typename
    id
    caption
  }
  to {
    __typename
    id
  }
  ...HowKnown
  passages {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}
fragment Teller on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    kind
  }
}
fragment ToldWords on Node {
  __typename
  id
  caption
  wording
  ... on Finding {
    number
    text
    summary
    polarity
  }
  ... on Recommendation {
    number
    text
    summary
  }
  ... on Measure {
    text
    summary
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`, {"fragmentName":"Recurring"}) as unknown as TypedDocumentString<RecurringFragment, unknown>;
export const TurnedThingFragmentDoc = new TypedDocumentString(`
    fragment TurnedThing on Node {
  ...ToldWords
  citations(first: 1) {
    ...Said
  }
  ... on Finding {
    topics(first: 5) {
      nodes {
        id
        label
      }
    }
  }
  ... on Recommendation {
    topics(first: 5) {
      nodes {
        id
        label
      }
    }
  }
  ... on Measure {
    topics(first: 5) {
      nodes {
        id
        label
      }
    }
  }
}
    fragment ToldWords on Node {
  __typename
  id
  caption
  wording
  ... on Finding {
    number
    text
    summary
    polarity
  }
  ... on Recommendation {
    number
    text
    summary
  }
  ... on Measure {
    text
    summary
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`, {"fragmentName":"TurnedThing"}) as unknown as TypedDocumentString<TurnedThingFragment, unknown>;
export const TurnFragmentDoc = new TypedDocumentString(`
    fragment Turn on Reversal {
  way
  concern
  earlierDay
  earlierBy {
    ...Teller
  }
  earlier {
    ...TurnedThing
  }
  laterDay
  laterBy {
    ...Teller
  }
  later {
    ...TurnedThing
  }
  link {
    ...HowKnown
  }
}
    fragment Teller on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    kind
  }
}
fragment ToldWords on Node {
  __typename
  id
  caption
  wording
  ... on Finding {
    number
    text
    summary
    polarity
  }
  ... on Recommendation {
    number
    text
    summary
  }
  ... on Measure {
    text
    summary
  }
}
fragment TurnedThing on Node {
  ...ToldWords
  citations(first: 1) {
    ...Said
  }
  ... on Finding {
    topics(first: 5) {
      nodes {
        id
        label
      }
    }
  }
  ... on Recommendation {
    topics(first: 5) {
      nodes {
        id
        label
      }
    }
  }
  ... on Measure {
    topics(first: 5) {
      nodes {
        id
        label
      }
    }
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`, {"fragmentName":"Turn"}) as unknown as TypedDocumentString<TurnFragment, unknown>;
export const ReviewedThingFragmentDoc = new TypedDocumentString(`
    fragment ReviewedThing on ReviewedThingInfo {
  named
  now {
    __typename
    id
    caption
  }
}
    `, {"fragmentName":"ReviewedThing"}) as unknown as TypedDocumentString<ReviewedThingFragment, unknown>;
export const ReviewFragmentDoc = new TypedDocumentString(`
    fragment Review on ReviewInfo {
  kind
  by
  byKind
  at
  reason
  says
  standing
  why
  link {
    type
    phrase
    concern
    from {
      ...ReviewedThing
    }
    to {
      ...ReviewedThing
    }
  }
  things {
    ...ReviewedThing
  }
  papers
}
    fragment ReviewedThing on ReviewedThingInfo {
  named
  now {
    __typename
    id
    caption
  }
}`, {"fragmentName":"Review"}) as unknown as TypedDocumentString<ReviewFragment, unknown>;
export const CoverageRowFragmentDoc = new TypedDocumentString(`
    fragment CoverageRow on CoverageRowInfo {
  key
  label
  node {
    __typename
    id
  }
  judgements {
    grade
  }
  uncovered
  total {
    total
    suggested
  }
  cells {
    column
    count {
      total
      suggested
    }
  }
  actions {
    total
  }
  weaknesses {
    total
  }
  answered {
    total
    suggested
  }
  recommendations {
    total
  }
  measures {
    total
  }
}
    `, {"fragmentName":"CoverageRow"}) as unknown as TypedDocumentString<CoverageRowFragment, unknown>;
export const CoveredThingsFragmentDoc = new TypedDocumentString(`
    fragment CoveredThings on CoverageThingConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    known
    node {
      __typename
      id
      caption
      wording
      citations(first: 1) {
        ...Said
      }
      ... on Action {
        text
        summary
        rag
        ragText
        milestone
        dueOn
      }
      ... on Finding {
        text
        summary
      }
    }
    weakest {
      ...HowKnown
      phrase
      from {
        id
        caption
      }
      to {
        id
        caption
      }
    }
  }
}
    fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`, {"fragmentName":"CoveredThings"}) as unknown as TypedDocumentString<CoveredThingsFragment, unknown>;
export const PickedRowFragmentDoc = new TypedDocumentString(`
    fragment PickedRow on CoverageRowInfo {
  key
  label
  things(first: 50, after: $after) @include(if: $whole) {
    ...CoveredThings
  }
  cells(columns: $cells) @skip(if: $whole) {
    column
    things(first: 50, after: $after) {
      ...CoveredThings
    }
  }
}
    fragment CoveredThings on CoverageThingConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    known
    node {
      __typename
      id
      caption
      wording
      citations(first: 1) {
        ...Said
      }
      ... on Action {
        text
        summary
        rag
        ragText
        milestone
        dueOn
      }
      ... on Finding {
        text
        summary
      }
    }
    weakest {
      ...HowKnown
      phrase
      from {
        id
        caption
      }
      to {
        id
        caption
      }
    }
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`, {"fragmentName":"PickedRow"}) as unknown as TypedDocumentString<PickedRowFragment, unknown>;
export const ToldOtherwiseFragmentDoc = new TypedDocumentString(`
    fragment ToldOtherwise on OtherwiseInfo {
  property
  printed
  document {
    id
    title
    publishedOn
  }
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}
    `, {"fragmentName":"ToldOtherwise"}) as unknown as TypedDocumentString<ToldOtherwiseFragment, unknown>;
export const FigureToldFragmentDoc = new TypedDocumentString(`
    fragment FigureTold on FigureInfo {
  figure {
    id
    value
    unit
    count
    of
    start
    end
    periodBasis
    label
    place
    kind
    qualifier
    printed
    small
  }
  document {
    id
    title
    publishedOn
  }
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
  otherwise {
    ...ToldOtherwise
  }
}
    fragment ToldOtherwise on OtherwiseInfo {
  property
  printed
  document {
    id
    title
    publishedOn
  }
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}`, {"fragmentName":"FigureTold"}) as unknown as TypedDocumentString<FigureToldFragment, unknown>;
export const SeriesPointFragmentDoc = new TypedDocumentString(`
    fragment SeriesPoint on SeriesPointInfo {
  start
  end
  length
  periodBasis
  unit
  value
  differs
  claims {
    value
    qualifier
    printed
    figures {
      ...FigureTold
    }
    otherwise {
      ...ToldOtherwise
    }
  }
}
    fragment FigureTold on FigureInfo {
  figure {
    id
    value
    unit
    count
    of
    start
    end
    periodBasis
    label
    place
    kind
    qualifier
    printed
    small
  }
  document {
    id
    title
    publishedOn
  }
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
  otherwise {
    ...ToldOtherwise
  }
}
fragment ToldOtherwise on OtherwiseInfo {
  property
  printed
  document {
    id
    title
    publishedOn
  }
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}`, {"fragmentName":"SeriesPoint"}) as unknown as TypedDocumentString<SeriesPointFragment, unknown>;
export const ListedIndicatorFragmentDoc = new TypedDocumentString(`
    fragment ListedIndicator on IndicatorInfo {
  indicator {
    id
    name
    unit
    better
    family
  }
  figures
  documents
  latest {
    figure {
      id
      value
      unit
      count
      of
      start
      end
      periodBasis
      kind
      qualifier
      printed
      small
    }
  }
  points {
    start
    end
    value
    differs
  }
}
    `, {"fragmentName":"ListedIndicator"}) as unknown as TypedDocumentString<ListedIndicatorFragment, unknown>;
export const InspectedFragmentDoc = new TypedDocumentString(`
    fragment Inspected on Inspection {
  id
  title
  kind
  body
  startedOn
  endedOn
  publishedOn
  day
  overall
  totals {
    judgements
    findings
    polarities {
      polarity
      total
    }
    asked
    kinds {
      kind
      total
    }
  }
}
    `, {"fragmentName":"Inspected"}) as unknown as TypedDocumentString<InspectedFragment, unknown>;
export const JudgedFragmentDoc = new TypedDocumentString(`
    fragment Judged on Judgement {
  id
  area
  areaKeys
  grade
  citations(first: 1) {
    ...Said
  }
}
    fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`, {"fragmentName":"Judged"}) as unknown as TypedDocumentString<JudgedFragment, unknown>;
export const LeadsFragmentDoc = new TypedDocumentString(`
    fragment Leads on NodeLinkConnection {
  edges {
    cursor
    basis
    node {
      __typename
      id
      caption
    }
  }
}
    `, {"fragmentName":"Leads"}) as unknown as TypedDocumentString<LeadsFragment, unknown>;
export const ToldAgainFragmentDoc = new TypedDocumentString(`
    fragment ToldAgain on RecursAsLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"ToldAgain"}) as unknown as TypedDocumentString<ToldAgainFragment, unknown>;
export const TurnedLaterFragmentDoc = new TypedDocumentString(`
    fragment TurnedLater on TurnedIntoLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"TurnedLater"}) as unknown as TypedDocumentString<TurnedLaterFragment, unknown>;
export const FateFragmentDoc = new TypedDocumentString(`
    fragment Fate on FateInfo {
  restatedBy {
    id
    caption
  }
  objectives
  actions
  ratings {
    rag
    total
  }
  late
  suggested
}
    `, {"fragmentName":"Fate"}) as unknown as TypedDocumentString<FateFragment, unknown>;
export const AskedFieldsFragmentDoc = new TypedDocumentString(`
    fragment AskedFields on Recommendation {
  id
  number
  kind
  heading
  text
  summary
  addressedTo
  dueOn
  citations(first: 4) {
    ...Said
  }
  asks(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
    nodes {
      id
      caption
    }
  }
  addressedBy(first: 20, basis: [SUGGESTED]) {
    ...Leads
  }
  nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  fate {
    ...Fate
  }
}
    fragment Leads on NodeLinkConnection {
  edges {
    cursor
    basis
    node {
      __typename
      id
      caption
    }
  }
}
fragment ToldAgain on RecursAsLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment TurnedLater on TurnedIntoLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment Fate on FateInfo {
  restatedBy {
    id
    caption
  }
  objectives
  actions
  ratings {
    rag
    total
  }
  late
  suggested
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`, {"fragmentName":"AskedFields"}) as unknown as TypedDocumentString<AskedFieldsFragment, unknown>;
export const FoundFieldsFragmentDoc = new TypedDocumentString(`
    fragment FoundFields on Finding {
  id
  number
  text
  summary
  polarity
  polarityWords
  area
  voice
  marked
  held
  citations(first: 1) {
    ...Said
  }
  ledTo(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
    nodes {
      __typename
      id
      caption
      ... on Recommendation {
        fate {
          objectives
          actions
        }
      }
      ... on Measure {
        fate {
          objectives
          actions
        }
      }
    }
  }
  addressedBy(first: 20, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
}
    fragment Leads on NodeLinkConnection {
  edges {
    cursor
    basis
    node {
      __typename
      id
      caption
    }
  }
}
fragment ToldAgain on RecursAsLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment TurnedLater on TurnedIntoLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`, {"fragmentName":"FoundFields"}) as unknown as TypedDocumentString<FoundFieldsFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const ListGiverFragmentDoc = new TypedDocumentString(`
    fragment ListGiver on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    day
    publishedOn
  }
  ... on Document {
    title
    publishedOn
  }
  ... on Meeting {
    date
  }
}
    `, {"fragmentName":"ListGiver"}) as unknown as TypedDocumentString<ListGiverFragment, unknown>;
export const MeetingToldFragmentDoc = new TypedDocumentString(`
    fragment MeetingTold on MeetingInfo {
  meeting {
    id
    title
    date
    body
    venue
    held
  }
  items
  minutes
  matters
  resolutions
  requests
  commitments
}
    `, {"fragmentName":"MeetingTold"}) as unknown as TypedDocumentString<MeetingToldFragment, unknown>;
export const AnswerFragmentDoc = new TypedDocumentString(`
    fragment Answer on AnswerInfo {
  node {
    __typename
    id
    caption
  }
  day
  meeting {
    id
    title
    date
  }
  basis
  score
  method
  reasons
  reviewedBy
  passages {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}
    `, {"fragmentName":"Answer"}) as unknown as TypedDocumentString<AnswerFragment, unknown>;
export const DecisionFragmentDoc = new TypedDocumentString(`
    fragment Decision on DecisionInfo {
  kind
  node {
    __typename
    id
    caption
    wording
    held
    citations(first: 4) {
      ...Said
    }
    ... on Resolution {
      number
      text
      summary
    }
    ... on Commitment {
      text
      summary
    }
  }
  minute {
    id
    number
    title
  }
  meeting {
    id
    title
    date
    body
  }
  whom {
    id
    caption
  }
  whomPrinted
  madeTo
  due
  dueOn
  pastDue
  state
  words
  answers {
    ...Answer
  }
  suggested {
    ...Answer
  }
  documentsSince
}
    fragment Answer on AnswerInfo {
  node {
    __typename
    id
    caption
  }
  day
  meeting {
    id
    title
    date
  }
  basis
  score
  method
  reasons
  reviewedBy
  passages {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`, {"fragmentName":"Decision"}) as unknown as TypedDocumentString<DecisionFragment, unknown>;
export const NoteFieldsFragmentDoc = new TypedDocumentString(`
    fragment NoteFields on Note {
  id
  text
  by
  byKind
  at
}
    `, {"fragmentName":"NoteFields"}) as unknown as TypedDocumentString<NoteFieldsFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on Node {
  __typename
  id
  caption
  citations(first: 1) {
    ...Said
  }
  ... on Action {
    ref
    text
    summary
    rag
    ragText
    milestone
    dueOn
    ongoing
    ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) {
      nodes {
        id
        caption
      }
    }
  }
  ... on Objective {
    ref
    text
    summary
  }
}
    fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const PlanChangeFragmentDoc = new TypedDocumentString(`
    fragment PlanChange on PlanChangeInfo {
  part
  kinds
  earlier {
    ...Compared
  }
  later {
    ...Compared
  }
  weakest {
    ...HowKnown
  }
  alsoEarlier {
    id
    caption
  }
  alsoLater {
    id
    caption
  }
  wording {
    before
    after
  }
  date {
    before {
      milestone
      dueOn
      ongoing
    }
    after {
      milestone
      dueOn
      ongoing
    }
    slipDays
    times
  }
  owners {
    before {
      id
      name
    }
    after {
      id
      name
    }
    added {
      id
    }
    removed {
      id
    }
  }
  rating {
    before
    beforeText
    after
    afterText
  }
  place {
    beforeRef
    afterRef
    beforeUnder {
      id
      caption
    }
    afterUnder {
      id
      caption
    }
    elsewhere
  }
  measures {
    added {
      id
      text
      summary
    }
    removed {
      id
      text
      summary
    }
    same
  }
}
    fragment Compared on Node {
  __typename
  id
  caption
  citations(first: 1) {
    ...Said
  }
  ... on Action {
    ref
    text
    summary
    rag
    ragText
    milestone
    dueOn
    ongoing
    ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) {
      nodes {
        id
        caption
      }
    }
  }
  ... on Objective {
    ref
    text
    summary
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`, {"fragmentName":"PlanChange"}) as unknown as TypedDocumentString<PlanChangeFragment, unknown>;
export const PlanVersionFragmentDoc = new TypedDocumentString(`
    fragment PlanVersion on PlanVersionInfo {
  read
  statusAt
  publishedOn
  publishedIn {
    id
    caption
  }
  from
  plan {
    id
    caption
    title
  }
}
    `, {"fragmentName":"PlanVersion"}) as unknown as TypedDocumentString<PlanVersionFragment, unknown>;
export const ReadingFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReadingFields on Reading {
  document {
    id
    title
    kind
    publishedOn
    sourceUrl
    sha256
  }
  totalLines
  totalPages
  pages {
    number
    label
    firstLine
  }
  lines {
    number
    start
    text
  }
  passages {
    id
    start
    end
    locator
    page
    pageLabel
    lineStart
    lineEnd
    state
  }
}
    `, {"fragmentName":"ReadingFields"}) as unknown as TypedDocumentString<ReadingFieldsFragment, unknown>;
export const UpOneFragmentDoc = new TypedDocumentString(`
    fragment UpOne on LinkGroup {
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
    `, {"fragmentName":"UpOne"}) as unknown as TypedDocumentString<UpOneFragment, unknown>;
export const UpTwoFragmentDoc = new TypedDocumentString(`
    fragment UpTwo on LinkGroup {
  type
  direction
  page(first: 1) {
    edges {
      node {
        id
        caption
        linkGroups(types: [PART_OF], direction: OUT) {
          ...UpOne
        }
      }
    }
  }
}
    fragment UpOne on LinkGroup {
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
}`, {"fragmentName":"UpTwo"}) as unknown as TypedDocumentString<UpTwoFragment, unknown>;
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
export const GiverFragmentDoc = new TypedDocumentString(`
    fragment Giver on Node {
  __typename
  id
  caption
  ... on Inspection {
    startedOn
    endedOn
    publishedOn
  }
}
    `, {"fragmentName":"Giver"}) as unknown as TypedDocumentString<GiverFragment, unknown>;
export const TracedFragmentDoc = new TypedDocumentString(`
    fragment Traced on TraceThingInfo {
  standing
  step
  weakest {
    basis
  }
  owners {
    id
    caption
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
    citations(first: 1) {
      ...Said
    }
    ... on Action {
      text
      summary
      rag
      ragText
      milestone
      dueOn
      ongoing
    }
    ... on Finding {
      polarity
      givenBy(first: 1) {
        nodes {
          ...Giver
        }
      }
    }
    ... on Recommendation {
      givenBy(first: 1) {
        nodes {
          ...Giver
        }
      }
    }
    ... on Plan {
      statusAt
    }
    ... on Measure {
      givenBy(first: 1) {
        nodes {
          ...Giver
        }
      }
    }
  }
}
    fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment Giver on Node {
  __typename
  id
  caption
  ... on Inspection {
    startedOn
    endedOn
    publishedOn
  }
}`, {"fragmentName":"Traced"}) as unknown as TypedDocumentString<TracedFragment, unknown>;
export const TraceLinkFieldsFragmentDoc = new TypedDocumentString(`
    fragment TraceLinkFields on TraceLink {
  type
  phrase
  from {
    __typename
    id
    caption
    ... on Finding {
      polarity
    }
  }
  to {
    __typename
    id
    caption
    ... on Finding {
      polarity
    }
  }
  followed
  basis
  score
  method
  reasons
  concern
  leftOut
  softened
  passages {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}
    `, {"fragmentName":"TraceLinkFields"}) as unknown as TypedDocumentString<TraceLinkFieldsFragment, unknown>;
export const RunOfWordsFragmentDoc = new TypedDocumentString(`
    fragment RunOfWords on Passage {
  id
  locator
  page
  pageLabel
  lineStart
  lineEnd
  quote
  prefix
  suffix
  state
}
    `, {"fragmentName":"RunOfWords"}) as unknown as TypedDocumentString<RunOfWordsFragment, unknown>;
export const RepeatedFragmentDoc = new TypedDocumentString(`
    fragment Repeated on RepeatedWords {
  words
  later {
    ...RunOfWords
  }
  laterIn {
    id
    title
    publishedOn
  }
  earlier {
    ...RunOfWords
  }
  earlierIn {
    id
    title
    publishedOn
  }
  link {
    ...HowKnown
  }
}
    fragment RunOfWords on Passage {
  id
  locator
  page
  pageLabel
  lineStart
  lineEnd
  quote
  prefix
  suffix
  state
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`, {"fragmentName":"Repeated"}) as unknown as TypedDocumentString<RepeatedFragment, unknown>;
export const RetoldFragmentDoc = new TypedDocumentString(`
    fragment Retold on Retelling {
  leftOut
  softened
  toldIn {
    id
    title
    publishedOn
  }
  telling {
    ...ToldWords
    citations(first: 2) {
      ...Said
    }
  }
  givenBy {
    ...Teller
  }
  told {
    ...ToldWords
    citations(first: 2) {
      ...Said
    }
  }
  link {
    ...HowKnown
  }
}
    fragment Teller on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    kind
  }
}
fragment ToldWords on Node {
  __typename
  id
  caption
  wording
  ... on Finding {
    number
    text
    summary
    polarity
  }
  ... on Recommendation {
    number
    text
    summary
  }
  ... on Measure {
    text
    summary
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`, {"fragmentName":"Retold"}) as unknown as TypedDocumentString<RetoldFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  graph {
    nodes
    relationships
    digest
    newest
    types {
      type
      total
    }
    councils {
      id
      name
      invented
      inShort
      holds
      lacks
    }
  }
}
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const BriefingDocument = new TypedDocumentString(`
    query Briefing($about: ID!, $council: ID, $asAt: Date) {
  briefing(about: $about, council: $council, asAt: $asAt) {
    about {
      __typename
      id
      caption
      council {
        id
        name
      }
    }
    council {
      id
      name
      invented
    }
    day {
      day
      reason
    }
    documentsRead
    scope
    questions {
      number
      kind
      words
      why
      sources
      askedOf {
        id
        caption
      }
    }
    questionsLeftOut
    parts {
      kind
      title
      words
      total
      leftOut
      lines {
        words
        aside
        sources
        node {
          __typename
          id
        }
      }
    }
    sources {
      number
      paper
      day
      document {
        id
      }
      passage {
        id
        locator
        page
        pageLabel
        lineStart
        lineEnd
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BriefingQuery, BriefingQueryVariables>;
export const ChecksDocument = new TypedDocumentString(`
    query Checks($council: ID!, $asAt: Date, $group: [CheckGroup!], $severity: [Severity!], $certainty: [Certainty!], $about: ID, $open: [Severity!]) {
  late(council: $council, asAt: $asAt) {
    days {
      day
      reason
      source {
        id
        caption
      }
    }
  }
  checks(
    council: $council
    asAt: $asAt
    severity: $severity
    certainty: $certainty
    about: $about
  ) {
    documentsRead
    checks(group: $group) {
      id
      title
      group
      severity
      looksFor
      why
      total
      rejected
      severities {
        severity
        total
      }
    }
  }
  flags(
    council: $council
    asAt: $asAt
    group: $group
    severity: $open
    certainty: $certainty
    about: $about
    standing: [OPEN, CONFIRMED]
    first: 100
  ) {
    totalCount
    nodes {
      ...ListedFlag
    }
  }
}
    fragment ListedFlag on Flag {
  id
  rule
  summary
  severity
  certainty
  asAt
  standing
}`) as unknown as TypedDocumentString<ChecksQuery, ChecksQueryVariables>;
export const FlagsOfCheckDocument = new TypedDocumentString(`
    query FlagsOfCheck($council: ID!, $asAt: Date, $rule: String!, $severity: [Severity!], $certainty: [Certainty!], $about: ID, $standing: [FlagStanding!]) {
  flags(
    council: $council
    asAt: $asAt
    rule: [$rule]
    severity: $severity
    certainty: $certainty
    about: $about
    standing: $standing
    first: 200
  ) {
    totalCount
    nodes {
      ...ListedFlag
    }
  }
}
    fragment ListedFlag on Flag {
  id
  rule
  summary
  severity
  certainty
  asAt
  standing
}`) as unknown as TypedDocumentString<FlagsOfCheckQuery, FlagsOfCheckQueryVariables>;
export const SubjectsDocument = new TypedDocumentString(`
    query Subjects {
  plans(first: 50) {
    nodes {
      id
      caption
      council {
        id
      }
    }
  }
  inspections(first: 100) {
    nodes {
      id
      caption
      council {
        id
      }
    }
  }
  documents(first: 100) {
    nodes {
      id
      caption
      sha256
      council {
        id
      }
    }
  }
  roles(first: 200) {
    nodes {
      id
      caption
      council {
        id
      }
    }
  }
  topics(first: 200) {
    nodes {
      id
      caption
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectsQuery, SubjectsQueryVariables>;
export const CaptionDocument = new TypedDocumentString(`
    query Caption($id: ID!) {
  node(id: $id) {
    __typename
    id
    caption
  }
}
    `) as unknown as TypedDocumentString<CaptionQuery, CaptionQueryVariables>;
export const FlagDocument = new TypedDocumentString(`
    query Flag($id: ID!) {
  node(id: $id) {
    id
    ... on Flag {
      caption
      council {
        id
        name
      }
      summary
      severity
      certainty
      searched
      asAt
      standing
      check {
        id
        title
        group
        looksFor
        why
        disagreement
      }
      sides {
        ...FlagSide
      }
      raisedOn(first: 50, basis: [STATED, STRUCTURAL, SUGGESTED, CONFIRMED, REJECTED]) {
        totalCount
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
          node {
            __typename
            id
            caption
            wording
            held
          }
        }
      }
      topics(first: 5) {
        nodes {
          id
          caption
        }
      }
      properties {
        name
        about
        value
      }
    }
  }
}
    fragment FlagShown on FlagShownInfo {
  property
  printed
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
    quote
    state
  }
}
fragment FlagSide on FlagSideInfo {
  day
  document {
    id
    title
    editionOf(first: 3) {
      nodes {
        id
      }
    }
    partOf(first: 1) {
      nodes {
        id
      }
    }
  }
  shown {
    ...FlagShown
  }
}`) as unknown as TypedDocumentString<FlagQuery, FlagQueryVariables>;
export const ToldOfPassagesDocument = new TypedDocumentString(`
    query ToldOfPassages($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Passage {
      citedBy(first: 10) {
        edges {
          cursor
          role
          property
          node {
            id
            wording
            ... on Action {
              summary
            }
            ... on Commitment {
              summary
            }
            ... on Finding {
              summary
            }
            ... on Matter {
              summary
            }
            ... on Measure {
              summary
            }
            ... on Minute {
              summary
            }
            ... on Objective {
              summary
            }
            ... on Outcome {
              summary
            }
            ... on Priority {
              summary
            }
            ... on Recommendation {
              summary
            }
            ... on Resolution {
              summary
            }
            ... on SuccessMeasure {
              summary
            }
            ... on Update {
              summary
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ToldOfPassagesQuery, ToldOfPassagesQueryVariables>;
export const RaisedDocument = new TypedDocumentString(`
    query Raised($about: ID!) {
  flags(about: $about, standing: [OPEN, CONFIRMED], first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<RaisedQuery, RaisedQueryVariables>;
export const ChoicesDocument = new TypedDocumentString(`
    query Choices($council: ID!, $actions: Boolean!, $indicators: Boolean!, $plans: Boolean!, $recommendations: Boolean!, $topics: Boolean!) {
  actions(filter: {council: [$council]}, first: 200) @include(if: $actions) {
    nodes {
      id
      caption
    }
  }
  indicators(filter: {council: [$council]}, first: 200) @include(if: $indicators) {
    nodes {
      id
      caption
      observations(first: 0) {
        totalCount
      }
    }
  }
  plans(filter: {council: [$council], held: true}, first: 100) @include(if: $plans) {
    nodes {
      id
      caption
    }
  }
  recommendations(filter: {council: [$council]}, first: 200) @include(if: $recommendations) {
    nodes {
      id
      caption
      addressedBy(first: 0) {
        totalCount
      }
    }
  }
  topics(first: 200) @include(if: $topics) {
    nodes {
      id
      caption
    }
  }
}
    `) as unknown as TypedDocumentString<ChoicesQuery, ChoicesQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($council: ID!, $asAt: Date, $shown: [ClaimShown!], $after: String) {
  claims(council: $council, asAt: $asAt) {
    day {
      day
      reason
    }
    plans {
      id
      caption
    }
    actions
    total
    groups {
      shown
      total
    }
    claims(shown: $shown, first: 50, after: $after) {
      totalCount
      pageInfo {
        ...Place
      }
      nodes {
        ...Claim
      }
    }
  }
}
    fragment ListedFlag on Flag {
  id
  rule
  summary
  severity
  certainty
  asAt
  standing
}
fragment ClaimIndicator on ClaimIndicatorInfo {
  basis
  score
  indicator {
    indicator {
      id
      name
      unit
    }
    latest {
      figure {
        id
        value
        unit
        count
        of
        start
        end
        kind
        qualifier
        printed
        small
      }
    }
    points {
      start
      end
      value
      differs
    }
  }
}
fragment Claim on ClaimInfo {
  shown
  statusAt
  plan {
    id
    caption
  }
  action {
    id
    caption
    wording
    text
    summary
    rag
    ragText
    ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) {
      nodes {
        id
        caption
      }
    }
    citations(first: 1) {
      ...Said
    }
  }
  measures {
    measure {
      id
      text
      summary
      caption
    }
    indicators {
      ...ClaimIndicator
    }
  }
  ofObjective {
    ...ClaimIndicator
  }
  flags {
    ...ListedFlag
    check {
      id
      title
      group
    }
  }
}
fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const DisagreementsDocument = new TypedDocumentString(`
    query Disagreements($council: ID!, $asAt: Date, $kind: [DisagreementKind!], $after: String) {
  disagreements(council: $council, asAt: $asAt, kind: $kind) {
    kinds {
      kind
      total
    }
    total
    flags(first: 20, after: $after) {
      totalCount
      pageInfo {
        ...Place
      }
      nodes {
        ...Disagreement
      }
    }
  }
}
    fragment ListedFlag on Flag {
  id
  rule
  summary
  severity
  certainty
  asAt
  standing
}
fragment FlagShown on FlagShownInfo {
  property
  printed
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
    quote
    state
  }
}
fragment FlagSide on FlagSideInfo {
  day
  document {
    id
    title
    editionOf(first: 3) {
      nodes {
        id
      }
    }
    partOf(first: 1) {
      nodes {
        id
      }
    }
  }
  shown {
    ...FlagShown
  }
}
fragment Disagreement on Flag {
  ...ListedFlag
  check {
    id
    title
    disagreement
  }
  sides {
    ...FlagSide
  }
}
fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<DisagreementsQuery, DisagreementsQueryVariables>;
export const ConcernsDocument = new TypedDocumentString(`
    query Concerns($council: ID!, $after: String) {
  recurring(council: $council, first: 200, after: $after) {
    total
    whole
    inspections {
      id
      title
      kind
      day
    }
    pageInfo {
      ...Place
    }
    nodes {
      ...Recurring
    }
  }
  reversals(council: $council, first: 200) {
    total
    whole
    nodes {
      ...Turn
    }
  }
}
    fragment Recurring on RecurringConcern {
  id
  concern
  topics {
    id
    label
  }
  told {
    day
    by {
      ...Teller
    }
    things {
      ...ToldWords
      citations(first: 1) {
        ...Said
      }
    }
  }
  weakest {
    basis
    score
  }
  links {
    ...ChainLink
  }
  turned {
    from {
      __typename
      id
      caption
      ... on Finding {
        polarity
      }
    }
    to {
      __typename
      id
      caption
      ... on Finding {
        polarity
      }
    }
  }
}
fragment ChainLink on TraceLink {
  from {
    __typename
    id
    caption
  }
  to {
    __typename
    id
  }
  ...HowKnown
  passages {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}
fragment Teller on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    kind
  }
}
fragment ToldWords on Node {
  __typename
  id
  caption
  wording
  ... on Finding {
    number
    text
    summary
    polarity
  }
  ... on Recommendation {
    number
    text
    summary
  }
  ... on Measure {
    text
    summary
  }
}
fragment TurnedThing on Node {
  ...ToldWords
  citations(first: 1) {
    ...Said
  }
  ... on Finding {
    topics(first: 5) {
      nodes {
        id
        label
      }
    }
  }
  ... on Recommendation {
    topics(first: 5) {
      nodes {
        id
        label
      }
    }
  }
  ... on Measure {
    topics(first: 5) {
      nodes {
        id
        label
      }
    }
  }
}
fragment Turn on Reversal {
  way
  concern
  earlierDay
  earlierBy {
    ...Teller
  }
  earlier {
    ...TurnedThing
  }
  laterDay
  laterBy {
    ...Teller
  }
  later {
    ...TurnedThing
  }
  link {
    ...HowKnown
  }
}
fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`) as unknown as TypedDocumentString<ConcernsQuery, ConcernsQueryVariables>;
export const CorrectionsDocument = new TypedDocumentString(`
    query Corrections($council: ID!, $kind: [ReviewKind!], $after: String) {
  reviews(council: $council, kind: $kind, first: 50, after: $after) {
    totalCount
    unreadable
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Review
    }
  }
  all: reviews(council: $council, first: 0) {
    totalCount
  }
  confirmed: reviews(council: $council, kind: [CONFIRMED], first: 0) {
    totalCount
  }
  rejected: reviews(council: $council, kind: [REJECTED], first: 0) {
    totalCount
  }
  merged: reviews(council: $council, kind: [MERGED], first: 0) {
    totalCount
  }
  parted: reviews(council: $council, kind: [PARTED], first: 0) {
    totalCount
  }
  noted: reviews(council: $council, kind: [NOTED], first: 0) {
    totalCount
  }
}
    fragment ReviewedThing on ReviewedThingInfo {
  named
  now {
    __typename
    id
    caption
  }
}
fragment Review on ReviewInfo {
  kind
  by
  byKind
  at
  reason
  says
  standing
  why
  link {
    type
    phrase
    concern
    from {
      ...ReviewedThing
    }
    to {
      ...ReviewedThing
    }
  }
  things {
    ...ReviewedThing
  }
  papers
}`) as unknown as TypedDocumentString<CorrectionsQuery, CorrectionsQueryVariables>;
export const DecidedOnDocument = new TypedDocumentString(`
    query DecidedOn($id: ID!) {
  reviews(about: $id, kind: [CONFIRMED, REJECTED, MERGED, PARTED], first: 50) {
    totalCount
    nodes {
      ...Review
    }
  }
}
    fragment ReviewedThing on ReviewedThingInfo {
  named
  now {
    __typename
    id
    caption
  }
}
fragment Review on ReviewInfo {
  kind
  by
  byKind
  at
  reason
  says
  standing
  why
  link {
    type
    phrase
    concern
    from {
      ...ReviewedThing
    }
    to {
      ...ReviewedThing
    }
  }
  things {
    ...ReviewedThing
  }
  papers
}`) as unknown as TypedDocumentString<DecidedOnQuery, DecidedOnQueryVariables>;
export const ContactDocument = new TypedDocumentString(`
    query Contact {
  canNote
  contact
}
    `) as unknown as TypedDocumentString<ContactQuery, ContactQueryVariables>;
export const NumbersDocument = new TypedDocumentString(`
    query Numbers($council: ID!, $asAt: Date) {
  late(council: $council, asAt: $asAt) {
    days {
      day
      reason
      source {
        id
        caption
      }
    }
    plans {
      id
      statusAt
    }
    total
    classes {
      class
      total
    }
  }
  claims(council: $council, asAt: $asAt) {
    total
    groups {
      shown
      total
    }
  }
  gaps(council: $council) {
    groups(kind: [RECOMMENDATION_WITHOUT_ACTION, MEASURE_WITHOUT_ACTION]) {
      kind
      total
      lookedAt
      suggested
    }
  }
  recurring(council: $council, first: 200) {
    total
    inspections {
      id
      day
    }
    nodes {
      id
      concern
      told {
        day
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NumbersQuery, NumbersQueryVariables>;
export const NewsDocument = new TypedDocumentString(`
    query News($council: ID!, $asAt: Date, $first: Int!) {
  news(council: $council, asAt: $asAt) {
    since
    sinceReason
    sinceSource {
      id
      caption
    }
    documents {
      document {
        id
        caption
      }
      day
      brought {
        words
        total
      }
      toldAgain
    }
    changes {
      kind
      title
      total
      list(first: $first) {
        words
        aside
        node {
          __typename
          id
          caption
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewsQuery, NewsQueryVariables>;
export const StandingsDocument = new TypedDocumentString(`
    query Standings($council: ID!, $asAt: Date) {
  plan(council: $council, asAt: $asAt) {
    emptyWords
    plans {
      plan {
        id
        caption
        ratings {
          priority {
            id
            caption
          }
          total
          ratings {
            rag
            total
          }
        }
      }
      version {
        statusAt
      }
      standings {
        action {
          id
          rag
        }
        class
        owners {
          id
          caption
        }
        priority {
          id
          caption
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandingsQuery, StandingsQueryVariables>;
export const MissingDocument = new TypedDocumentString(`
    query Missing($council: ID!, $asAt: Date) {
  gaps(council: $council) {
    groups {
      kind
      words
      total
      lookedAt
      suggested
    }
  }
  disagreements(council: $council, asAt: $asAt) {
    total
    kinds {
      kind
      total
    }
  }
  checks(council: $council, asAt: $asAt) {
    documentsRead
    total
    severities {
      severity
      total
    }
  }
}
    `) as unknown as TypedDocumentString<MissingQuery, MissingQueryVariables>;
export const YearsDocument = new TypedDocumentString(`
    query Years($council: ID!) {
  inspectionHistory(council: $council) {
    inspections {
      id
      title
      day
      kind
      overall
    }
    named {
      id
    }
  }
  meetingHistory(council: $council) {
    meetings {
      meeting {
        id
        title
        date
        body
      }
    }
    named {
      meeting {
        id
      }
    }
  }
  plan(council: $council) {
    plans {
      versions {
        read
        from
        publishedOn
        plan {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<YearsQuery, YearsQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($council: ID!, $rows: CoverageRows!, $columns: CoverageColumns!, $order: CoverageOrder, $asAt: Date, $inspection: ID) {
  coverage(
    council: $council
    rows: $rows
    columns: $columns
    asAt: $asAt
    inspection: $inspection
  ) {
    day {
      day
      reason
      source {
        id
        caption
      }
    }
    plans {
      id
      title
    }
    rowsAre
    columnsAre
    counted
    inspection {
      id
      title
    }
    total
    columns {
      key
      label
      rag
      node {
        __typename
        id
      }
      total {
        total
        suggested
      }
    }
    rows(order: $order) {
      ...CoverageRow
    }
    outside {
      ...CoverageRow
    }
  }
  inspectionHistory(council: $council) {
    inspections {
      id
      title
    }
  }
}
    fragment CoverageRow on CoverageRowInfo {
  key
  label
  node {
    __typename
    id
  }
  judgements {
    grade
  }
  uncovered
  total {
    total
    suggested
  }
  cells {
    column
    count {
      total
      suggested
    }
  }
  actions {
    total
  }
  weaknesses {
    total
  }
  answered {
    total
    suggested
  }
  recommendations {
    total
  }
  measures {
    total
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CoveredThingsDocument = new TypedDocumentString(`
    query CoveredThings($council: ID!, $rows: CoverageRows!, $columns: CoverageColumns!, $asAt: Date, $inspection: ID, $keys: [String!], $cells: [String!], $outside: Boolean!, $whole: Boolean!, $after: String) {
  coverage(
    council: $council
    rows: $rows
    columns: $columns
    asAt: $asAt
    inspection: $inspection
  ) {
    rows(keys: $keys) {
      ...PickedRow
    }
    outside @include(if: $outside) {
      ...PickedRow
    }
  }
}
    fragment CoveredThings on CoverageThingConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    known
    node {
      __typename
      id
      caption
      wording
      citations(first: 1) {
        ...Said
      }
      ... on Action {
        text
        summary
        rag
        ragText
        milestone
        dueOn
      }
      ... on Finding {
        text
        summary
      }
    }
    weakest {
      ...HowKnown
      phrase
      from {
        id
        caption
      }
      to {
        id
        caption
      }
    }
  }
}
fragment PickedRow on CoverageRowInfo {
  key
  label
  things(first: 50, after: $after) @include(if: $whole) {
    ...CoveredThings
  }
  cells(columns: $cells) @skip(if: $whole) {
    column
    things(first: 50, after: $after) {
      ...CoveredThings
    }
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`) as unknown as TypedDocumentString<CoveredThingsQuery, CoveredThingsQueryVariables>;
export const DaysDocument = new TypedDocumentString(`
    query Days($council: ID!) {
  meetingHistory(council: $council) {
    meetings {
      meeting {
        id
        title
        date
        body
      }
    }
  }
  inspectionHistory(council: $council) {
    inspections {
      id
      title
      publishedOn
    }
  }
  plan(council: $council) {
    day {
      day
    }
    plans {
      versions {
        read
        from
        publishedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DaysQuery, DaysQueryVariables>;
export const EditorsNotesDocument = new TypedDocumentString(`
    query EditorsNotes($council: ID!) {
  notes(filter: {council: [$council], byKind: [EDITOR]}, first: 200) {
    totalCount
    nodes {
      id
      text
      by
      at
      notedOn(first: 5) {
        nodes {
          __typename
          id
          caption
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditorsNotesQuery, EditorsNotesQueryVariables>;
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
      wordingAtHand
      inShort
    }
  }
}
    `) as unknown as TypedDocumentString<GraphQuery, GraphQueryVariables>;
export const SeriesDocument = new TypedDocumentString(`
    query Series($id: ID!) {
  series(indicator: $id) {
    indicator {
      id
      name
      names
      unit
      better
      why
      family
      council {
        id
        name
      }
      ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) {
        nodes {
          id
          caption
        }
      }
    }
    own {
      ...SeriesPoint
    }
    lines {
      kind
      place
      unit
      points {
        ...SeriesPoint
      }
    }
    changes {
      ...FigureTold
    }
    undated {
      ...FigureTold
    }
    events {
      kind
      day
      property
      node {
        __typename
        id
        caption
        ... on Inspection {
          title
          overall
        }
        ... on Plan {
          title
        }
        ... on Action {
          text
          summary
          rag
        }
      }
      through {
        __typename
        id
        caption
      }
      basis
    }
    direction {
      verdict
      words
    }
    total
    documents
  }
}
    fragment FigureTold on FigureInfo {
  figure {
    id
    value
    unit
    count
    of
    start
    end
    periodBasis
    label
    place
    kind
    qualifier
    printed
    small
  }
  document {
    id
    title
    publishedOn
  }
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
  otherwise {
    ...ToldOtherwise
  }
}
fragment ToldOtherwise on OtherwiseInfo {
  property
  printed
  document {
    id
    title
    publishedOn
  }
  passage {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}
fragment SeriesPoint on SeriesPointInfo {
  start
  end
  length
  periodBasis
  unit
  value
  differs
  claims {
    value
    qualifier
    printed
    figures {
      ...FigureTold
    }
    otherwise {
      ...ToldOtherwise
    }
  }
}`) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators($council: ID!, $family: String, $search: String, $after: String) {
  indicatorList(council: $council, family: $family, search: $search) {
    council {
      id
      name
    }
    families {
      family
      total
    }
    total
    list(first: 200, after: $after) {
      pageInfo {
        ...Place
      }
      nodes {
        ...ListedIndicator
      }
    }
  }
}
    fragment ListedIndicator on IndicatorInfo {
  indicator {
    id
    name
    unit
    better
    family
  }
  figures
  documents
  latest {
    figure {
      id
      value
      unit
      count
      of
      start
      end
      periodBasis
      kind
      qualifier
      printed
      small
    }
  }
  points {
    start
    end
    value
    differs
  }
}
fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const InspectionHistoryDocument = new TypedDocumentString(`
    query InspectionHistory($council: ID!) {
  inspectionHistory(council: $council) {
    council {
      id
      name
    }
    inspections {
      ...Inspected
    }
    named {
      ...Inspected
      citations(first: 3) {
        ...Said
      }
    }
    grids {
      scale
      inspections {
        id
        title
        day
      }
      rows {
        key
        label
        cells {
          judgements {
            ...Judged
          }
        }
      }
    }
  }
}
    fragment Inspected on Inspection {
  id
  title
  kind
  body
  startedOn
  endedOn
  publishedOn
  day
  overall
  totals {
    judgements
    findings
    polarities {
      polarity
      total
    }
    asked
    kinds {
      kind
      total
    }
  }
}
fragment Judged on Judgement {
  id
  area
  areaKeys
  grade
  citations(first: 1) {
    ...Said
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<InspectionHistoryQuery, InspectionHistoryQueryVariables>;
export const InspectionDocument = new TypedDocumentString(`
    query Inspection($id: ID!) {
  node(id: $id) {
    id
    ... on Inspection {
      ...Inspected
      held
      framework
      leadInspector
      council {
        id
        name
      }
      reportedIn(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
        nodes {
          id
          title
          publishedOn
        }
      }
      citations(first: 100) {
        edges {
          cursor
          role
          property
          node {
            id
            locator
            page
            pageLabel
            lineStart
            lineEnd
            quote
            partOf(first: 1) {
              nodes {
                id
              }
            }
          }
        }
      }
      judgements {
        ...Judged
      }
      findings {
        ...FoundFields
      }
      asked {
        recommendation {
          ...AskedFields
        }
      }
    }
  }
}
    fragment Inspected on Inspection {
  id
  title
  kind
  body
  startedOn
  endedOn
  publishedOn
  day
  overall
  totals {
    judgements
    findings
    polarities {
      polarity
      total
    }
    asked
    kinds {
      kind
      total
    }
  }
}
fragment Judged on Judgement {
  id
  area
  areaKeys
  grade
  citations(first: 1) {
    ...Said
  }
}
fragment Leads on NodeLinkConnection {
  edges {
    cursor
    basis
    node {
      __typename
      id
      caption
    }
  }
}
fragment ToldAgain on RecursAsLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment TurnedLater on TurnedIntoLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment AskedFields on Recommendation {
  id
  number
  kind
  heading
  text
  summary
  addressedTo
  dueOn
  citations(first: 4) {
    ...Said
  }
  asks(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
    nodes {
      id
      caption
    }
  }
  addressedBy(first: 20, basis: [SUGGESTED]) {
    ...Leads
  }
  nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  fate {
    ...Fate
  }
}
fragment Fate on FateInfo {
  restatedBy {
    id
    caption
  }
  objectives
  actions
  ratings {
    rag
    total
  }
  late
  suggested
}
fragment FoundFields on Finding {
  id
  number
  text
  summary
  polarity
  polarityWords
  area
  voice
  marked
  held
  citations(first: 1) {
    ...Said
  }
  ledTo(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
    nodes {
      __typename
      id
      caption
      ... on Recommendation {
        fate {
          objectives
          actions
        }
      }
      ... on Measure {
        fate {
          objectives
          actions
        }
      }
    }
  }
  addressedBy(first: 20, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<InspectionQuery, InspectionQueryVariables>;
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
export const NoteKindDocument = new TypedDocumentString(`
    query NoteKind($first: Int, $after: String, $last: Int, $before: String) {
  list: notes(first: $first, after: $after, last: $last, before: $before) {
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
}`) as unknown as TypedDocumentString<NoteKindQuery, NoteKindQueryVariables>;
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
export const LateDocument = new TypedDocumentString(`
    query Late($council: ID!) {
  late(council: $council) {
    days {
      day
      reason
      source {
        id
        caption
      }
    }
    plans {
      id
    }
    actions(classes: [LATE, DUE_SINCE, DUE]) {
      action {
        id
      }
      class
      days
      statusAt
      asAt
    }
  }
  documents(filter: {council: [$council], sha256: {known: true}}, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<LateQuery, LateQueryVariables>;
export const LateActionsDocument = new TypedDocumentString(`
    query LateActions($council: ID!, $asAt: Date) {
  plan(council: $council, asAt: $asAt) {
    day {
      day
      reason
      source {
        id
        caption
      }
    }
    emptyWords
    plans {
      plan {
        id
        caption
      }
      version {
        statusAt
      }
      versionsRead
      standings {
        action {
          id
          caption
          wording
          text
          summary
          rag
          ragText
          milestone
          dueOn
          citations(first: 1) {
            ...Said
          }
          history {
            slipHere {
              days
              times
              first
              last
              basis
            }
          }
        }
        class
        days
        owners {
          id
          caption
        }
        priority {
          id
          caption
        }
        dateDoubts {
          id
          summary
        }
      }
    }
  }
}
    fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<LateActionsQuery, LateActionsQueryVariables>;
export const AskedForDocument = new TypedDocumentString(`
    query AskedFor($council: ID!, $after: String) {
  plans(filter: {council: [$council], held: true}, first: 50) {
    nodes {
      id
      statusAt
      publishedOn
    }
  }
  recommendations(filter: {council: [$council]}, first: 200, after: $after) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      ...AskedFields
      givenBy(first: 2, basis: [STATED, STRUCTURAL, CONFIRMED]) {
        nodes {
          ...ListGiver
        }
      }
      topics(first: 20, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
        nodes {
          id
          label
        }
      }
    }
  }
}
    fragment Leads on NodeLinkConnection {
  edges {
    cursor
    basis
    node {
      __typename
      id
      caption
    }
  }
}
fragment ToldAgain on RecursAsLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment TurnedLater on TurnedIntoLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment AskedFields on Recommendation {
  id
  number
  kind
  heading
  text
  summary
  addressedTo
  dueOn
  citations(first: 4) {
    ...Said
  }
  asks(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
    nodes {
      id
      caption
    }
  }
  addressedBy(first: 20, basis: [SUGGESTED]) {
    ...Leads
  }
  nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  fate {
    ...Fate
  }
}
fragment Fate on FateInfo {
  restatedBy {
    id
    caption
  }
  objectives
  actions
  ratings {
    rag
    total
  }
  late
  suggested
}
fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment ListGiver on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    day
    publishedOn
  }
  ... on Document {
    title
    publishedOn
  }
  ... on Meeting {
    date
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<AskedForQuery, AskedForQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($council: ID!, $after: String) {
  measures(filter: {council: [$council]}, first: 200, after: $after) {
    totalCount
    pageInfo {
      ...Place
    }
    nodes {
      id
      ref
      text
      summary
      held
      printedRefs
      danglingRefs
      citations(first: 4) {
        ...Said
      }
      givenBy(first: 2, basis: [STATED, STRUCTURAL, CONFIRMED]) {
        nodes {
          ...ListGiver
        }
      }
      restates(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
        edges {
          cursor
          basis
          score
          node {
            id
            caption
            givenBy(first: 1) {
              nodes {
                ...ListGiver
              }
            }
          }
        }
      }
      addressedBy(first: 50, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
        ...Leads
      }
      nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
        ...Leads
      }
      fate {
        ...Fate
      }
    }
  }
}
    fragment Leads on NodeLinkConnection {
  edges {
    cursor
    basis
    node {
      __typename
      id
      caption
    }
  }
}
fragment Fate on FateInfo {
  restatedBy {
    id
    caption
  }
  objectives
  actions
  ratings {
    rag
    total
  }
  late
  suggested
}
fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment ListGiver on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    day
    publishedOn
  }
  ... on Document {
    title
    publishedOn
  }
  ... on Meeting {
    date
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const FindersDocument = new TypedDocumentString(`
    query Finders($council: ID!) {
  plans(filter: {council: [$council], held: true}, first: 50) {
    nodes {
      id
      statusAt
      publishedOn
    }
  }
  inspectionHistory(council: $council) {
    inspections {
      id
      title
      day
      publishedOn
      totals {
        findings
      }
    }
    named {
      id
      title
      day
      publishedOn
      totals {
        findings
      }
    }
  }
  findings(filter: {council: [$council]}, first: 0) {
    totalCount
    polarities: counts(by: [POLARITY]) {
      keys {
        by
        value
      }
      total
    }
    voices: counts(by: [VOICE]) {
      keys {
        by
        value
      }
      total
    }
    areas: counts(by: [AREA]) {
      keys {
        by
        value
      }
      total
    }
  }
  topics(
    first: 200
    filter: {linked: [{type: ABOUT, direction: IN, labels: [Finding], basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]}]}
  ) {
    nodes {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<FindersQuery, FindersQueryVariables>;
export const FoundListDocument = new TypedDocumentString(`
    query FoundList($filter: FindingFilter!, $first: Int!, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    totalCount
    counts(by: [AREA, POLARITY]) {
      keys {
        by
        value
      }
      total
    }
    pageInfo {
      ...Place
    }
    edges {
      cursor
      node {
        ...FoundFields
        givenBy(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED]) {
          nodes {
            ...ListGiver
          }
        }
      }
    }
  }
}
    fragment Leads on NodeLinkConnection {
  edges {
    cursor
    basis
    node {
      __typename
      id
      caption
    }
  }
}
fragment ToldAgain on RecursAsLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment TurnedLater on TurnedIntoLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment FoundFields on Finding {
  id
  number
  text
  summary
  polarity
  polarityWords
  area
  voice
  marked
  held
  citations(first: 1) {
    ...Said
  }
  ledTo(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
    nodes {
      __typename
      id
      caption
      ... on Recommendation {
        fate {
          objectives
          actions
        }
      }
      ... on Measure {
        fate {
          objectives
          actions
        }
      }
    }
  }
  addressedBy(first: 20, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
}
fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment ListGiver on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    day
    publishedOn
  }
  ... on Document {
    title
    publishedOn
  }
  ... on Meeting {
    date
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<FoundListQuery, FoundListQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($council: ID!, $body: String) {
  meetingHistory(council: $council, body: $body) {
    council {
      id
      name
    }
    meetings {
      ...MeetingTold
    }
    named {
      ...MeetingTold
      meeting {
        id
        citations(first: 3) {
          ...Said
        }
      }
    }
    bodies {
      body
      total
    }
  }
}
    fragment MeetingTold on MeetingInfo {
  meeting {
    id
    title
    date
    body
    venue
    held
  }
  items
  minutes
  matters
  resolutions
  requests
  commitments
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  meeting(id: $id) {
    meeting {
      id
      title
      number
      date
      body
      venue
      held
      council {
        id
        name
      }
      citations(first: 6) {
        ...Said
      }
    }
    day {
      day
      reason
      source {
        id
        caption
      }
    }
    documents {
      id
      title
      kind
      publishedOn
      sha256
    }
    agenda {
      item {
        id
        number
        title
        wards
        pages
        citations(first: 1) {
          ...Said
        }
      }
      officers {
        id
        caption
      }
      reports {
        id
        title
      }
      minutes {
        id
        number
        title
      }
    }
    minutes {
      minute {
        id
        number
        title
        text
        summary
        held
        citations(first: 1) {
          ...Said
        }
      }
      considered {
        node {
          __typename
          id
          caption
        }
        basis
        passages {
          id
          locator
          page
          pageLabel
          lineStart
          lineEnd
        }
      }
      matters {
        id
        number
        text
        summary
        citations(first: 1) {
          ...Said
        }
      }
      resolutions {
        ...Decision
      }
      commitments {
        ...Decision
      }
      references {
        from {
          __typename
          id
          caption
        }
        to {
          __typename
          id
          caption
        }
        kind
        basis
        score
        reasons
        passages {
          id
          locator
          page
          pageLabel
          lineStart
          lineEnd
        }
      }
    }
  }
}
    fragment Answer on AnswerInfo {
  node {
    __typename
    id
    caption
  }
  day
  meeting {
    id
    title
    date
  }
  basis
  score
  method
  reasons
  reviewedBy
  passages {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}
fragment Decision on DecisionInfo {
  kind
  node {
    __typename
    id
    caption
    wording
    held
    citations(first: 4) {
      ...Said
    }
    ... on Resolution {
      number
      text
      summary
    }
    ... on Commitment {
      text
      summary
    }
  }
  minute {
    id
    number
    title
  }
  meeting {
    id
    title
    date
    body
  }
  whom {
    id
    caption
  }
  whomPrinted
  madeTo
  due
  dueOn
  pastDue
  state
  words
  answers {
    ...Answer
  }
  suggested {
    ...Answer
  }
  documentsSince
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($council: ID!, $meeting: ID, $role: ID, $kinds: [DecisionKind!], $open: Boolean, $after: String) {
  decisions(
    council: $council
    meeting: $meeting
    role: $role
    kinds: $kinds
    open: $open
  ) {
    day {
      day
      reason
      source {
        id
        caption
      }
    }
    total
    states {
      state
      total
    }
    kinds {
      kind
      total
    }
    pastDue
    list(first: 100, after: $after) {
      pageInfo {
        ...Place
      }
      nodes {
        ...Decision
      }
    }
  }
  all: decisions(council: $council) {
    total
    roles {
      role {
        id
        caption
      }
      total
    }
    meetings {
      meeting {
        id
        title
        date
      }
      total
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Answer on AnswerInfo {
  node {
    __typename
    id
    caption
  }
  day
  meeting {
    id
    title
    date
  }
  basis
  score
  method
  reasons
  reviewedBy
  passages {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}
fragment Decision on DecisionInfo {
  kind
  node {
    __typename
    id
    caption
    wording
    held
    citations(first: 4) {
      ...Said
    }
    ... on Resolution {
      number
      text
      summary
    }
    ... on Commitment {
      text
      summary
    }
  }
  minute {
    id
    number
    title
  }
  meeting {
    id
    title
    date
    body
  }
  whom {
    id
    caption
  }
  whomPrinted
  madeTo
  due
  dueOn
  pastDue
  state
  words
  answers {
    ...Answer
  }
  suggested {
    ...Answer
  }
  documentsSince
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const NotesDocument = new TypedDocumentString(`
    query Notes($id: ID!) {
  node(id: $id) {
    __typename
    id
    noted: linkGroups(types: [NOTED_ON], direction: IN) {
      type
      direction
      total
      page(first: 200) {
        edges {
          cursor
          node {
            __typename
            id
            ...NoteFields
          }
        }
      }
    }
    flagged: linkGroups(types: [RAISED_ON], direction: OUT) {
      type
      direction
      page(first: 200) {
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
          node {
            __typename
            id
            caption
          }
        }
      }
    }
  }
}
    fragment NoteFields on Note {
  id
  text
  by
  byKind
  at
}`) as unknown as TypedDocumentString<NotesQuery, NotesQueryVariables>;
export const WrongDocument = new TypedDocumentString(`
    query Wrong($id: ID!) {
  canNote
  contact
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
  }
}
    `) as unknown as TypedDocumentString<WrongQuery, WrongQueryVariables>;
export const TakeNoteDocument = new TypedDocumentString(`
    mutation TakeNote($about: ID!, $says: String!, $by: String!) {
  note(about: $about, says: $says, by: $by) {
    note {
      id
      ...NoteFields
    }
    about {
      __typename
      id
    }
  }
}
    fragment NoteFields on Note {
  id
  text
  by
  byKind
  at
}`) as unknown as TypedDocumentString<TakeNoteMutation, TakeNoteMutationVariables>;
export const OwnerDocument = new TypedDocumentString(`
    query Owner($id: ID!) {
  node(id: $id) {
    id
    ... on Role {
      caption
      name
      kind
      variants
      held
      council {
        id
        name
      }
      owns(first: 100, labels: [Indicator], basis: [STATED, STRUCTURAL, CONFIRMED]) {
        totalCount
        nodes {
          __typename
          id
          caption
        }
      }
      every: owns(first: 0, labels: [Action], basis: [STATED, STRUCTURAL, CONFIRMED]) {
        totalCount
      }
      askedBy(
        first: 100
        labels: [Recommendation]
        basis: [STATED, STRUCTURAL, CONFIRMED]
      ) {
        totalCount
        nodes {
          __typename
          id
          caption
          ... on Recommendation {
            ...AskedFields
          }
        }
      }
    }
  }
}
    fragment Leads on NodeLinkConnection {
  edges {
    cursor
    basis
    node {
      __typename
      id
      caption
    }
  }
}
fragment ToldAgain on RecursAsLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment TurnedLater on TurnedIntoLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment AskedFields on Recommendation {
  id
  number
  kind
  heading
  text
  summary
  addressedTo
  dueOn
  citations(first: 4) {
    ...Said
  }
  asks(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
    nodes {
      id
      caption
    }
  }
  addressedBy(first: 20, basis: [SUGGESTED]) {
    ...Leads
  }
  nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  fate {
    ...Fate
  }
}
fragment Fate on FateInfo {
  restatedBy {
    id
    caption
  }
  objectives
  actions
  ratings {
    rag
    total
  }
  late
  suggested
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnerQuery, OwnerQueryVariables>;
export const AskedOfOwnerDocument = new TypedDocumentString(`
    query AskedOfOwner($council: ID!, $role: ID!) {
  decisions(council: $council, role: $role, kinds: [REQUEST, COMMITMENT]) {
    day {
      day
    }
    total
    list(first: 50) {
      nodes {
        ...Decision
      }
    }
  }
  flags(council: $council, about: $role, standing: [OPEN, CONFIRMED], first: 20) {
    totalCount
    nodes {
      ...ListedFlag
    }
  }
}
    fragment ListedFlag on Flag {
  id
  rule
  summary
  severity
  certainty
  asAt
  standing
}
fragment Answer on AnswerInfo {
  node {
    __typename
    id
    caption
  }
  day
  meeting {
    id
    title
    date
  }
  basis
  score
  method
  reasons
  reviewedBy
  passages {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
}
fragment Decision on DecisionInfo {
  kind
  node {
    __typename
    id
    caption
    wording
    held
    citations(first: 4) {
      ...Said
    }
    ... on Resolution {
      number
      text
      summary
    }
    ... on Commitment {
      text
      summary
    }
  }
  minute {
    id
    number
    title
  }
  meeting {
    id
    title
    date
    body
  }
  whom {
    id
    caption
  }
  whomPrinted
  madeTo
  due
  dueOn
  pastDue
  state
  words
  answers {
    ...Answer
  }
  suggested {
    ...Answer
  }
  documentsSince
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<AskedOfOwnerQuery, AskedOfOwnerQueryVariables>;
export const PapersDocument = new TypedDocumentString(`
    query Papers($council: ID!) {
  documents(
    filter: {council: [$council]}
    first: 100
    orderBy: {by: PUBLISHED_ON, direction: DESC}
  ) {
    totalCount
    nodes {
      id
      title
      kind
      publisher
      publishedOn
      asAt
      sha256
      pages
      sourceUrl
      licence
      retrievedOn
      textLayer
      held
      council {
        id
        name
      }
      taken {
        label
        words
        total
      }
      unread: notUnderstood(first: 0) {
        totalCount
      }
      editionOf(first: 5) {
        nodes {
          id
          kind
        }
      }
      partOf(first: 5) {
        nodes {
          id
        }
      }
      citations(first: 3) {
        edges {
          cursor
          node {
            ...PassageFields
          }
        }
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
}`) as unknown as TypedDocumentString<PapersQuery, PapersQueryVariables>;
export const NotUnderstoodDocument = new TypedDocumentString(`
    query NotUnderstood($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      title
      held
      council {
        id
        name
      }
      partOf(first: 5) {
        nodes {
          __typename
          id
        }
      }
      notUnderstood(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          line
          lastLine
          page
          text
          lines
          linesStart
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotUnderstoodQuery, NotUnderstoodQueryVariables>;
export const PlanVersionsDocument = new TypedDocumentString(`
    query PlanVersions($id: ID!) {
  node(id: $id) {
    id
    ... on Plan {
      title
      council {
        id
        name
      }
      versions {
        ...PlanVersion
      }
    }
  }
}
    fragment PlanVersion on PlanVersionInfo {
  read
  statusAt
  publishedOn
  publishedIn {
    id
    caption
  }
  from
  plan {
    id
    caption
    title
  }
}`) as unknown as TypedDocumentString<PlanVersionsQuery, PlanVersionsQueryVariables>;
export const PlanChangesDocument = new TypedDocumentString(`
    query PlanChanges($from: ID!, $to: ID!, $kinds: [PlanChangeKind!], $parts: [PlanPart!], $after: String) {
  planChanges(from: $from, to: $to) {
    between {
      ...PlanVersion
    }
    succession {
      ...HowKnown
    }
    whole
    wholeWords
    untold
    compared {
      part
      earlier
      later
      same
      suggested
    }
    counts {
      kind
      total
      actions
      objectives
    }
    every: changes(first: 1, parts: $parts) {
      totalCount
    }
    changes(kinds: $kinds, parts: $parts, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PlanChange
      }
    }
    updates {
      day
      update {
        id
        caption
        citations(first: 1) {
          ...Said
        }
      }
      links {
        basis
        to {
          id
          caption
        }
      }
    }
  }
}
    fragment Compared on Node {
  __typename
  id
  caption
  citations(first: 1) {
    ...Said
  }
  ... on Action {
    ref
    text
    summary
    rag
    ragText
    milestone
    dueOn
    ongoing
    ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) {
      nodes {
        id
        caption
      }
    }
  }
  ... on Objective {
    ref
    text
    summary
  }
}
fragment PlanChange on PlanChangeInfo {
  part
  kinds
  earlier {
    ...Compared
  }
  later {
    ...Compared
  }
  weakest {
    ...HowKnown
  }
  alsoEarlier {
    id
    caption
  }
  alsoLater {
    id
    caption
  }
  wording {
    before
    after
  }
  date {
    before {
      milestone
      dueOn
      ongoing
    }
    after {
      milestone
      dueOn
      ongoing
    }
    slipDays
    times
  }
  owners {
    before {
      id
      name
    }
    after {
      id
      name
    }
    added {
      id
    }
    removed {
      id
    }
  }
  rating {
    before
    beforeText
    after
    afterText
  }
  place {
    beforeRef
    afterRef
    beforeUnder {
      id
      caption
    }
    afterUnder {
      id
      caption
    }
    elsewhere
  }
  measures {
    added {
      id
      text
      summary
    }
    removed {
      id
      text
      summary
    }
    same
  }
}
fragment PlanVersion on PlanVersionInfo {
  read
  statusAt
  publishedOn
  publishedIn {
    id
    caption
  }
  from
  plan {
    id
    caption
    title
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`) as unknown as TypedDocumentString<PlanChangesQuery, PlanChangesQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($id: ID!) {
  node(id: $id) {
    id
    ... on Plan {
      caption
      council {
        id
        name
      }
      title
      statusAt
      publishedOn
      versions {
        ...PlanVersion
      }
      ratings {
        priority {
          id
          caption
        }
        total
        ratings {
          rag
          total
        }
      }
      tree {
        level
        basis
        under {
          id
        }
        ratings {
          rag
          total
        }
        node {
          __typename
          id
          caption
          wording
          ... on Outcome {
            text
            summary
          }
          ... on Objective {
            text
            summary
          }
          ... on Action {
            text
            summary
            rag
            ragText
            milestone
            dueOn
            ongoing
            ownedBy(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED]) {
              edges {
                cursor
                basis
                node {
                  id
                  caption
                }
              }
            }
            citations(first: 1) {
              ...Said
            }
            history {
              slipHere {
                days
                times
                first
                last
                basis
              }
            }
          }
        }
      }
    }
  }
}
    fragment PlanVersion on PlanVersionInfo {
  read
  statusAt
  publishedOn
  publishedIn {
    id
    caption
  }
  from
  plan {
    id
    caption
    title
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const PlanTimeDocument = new TypedDocumentString(`
    query PlanTime($council: ID!, $asAt: Date) {
  plan(council: $council, asAt: $asAt) {
    day {
      day
      reason
      source {
        id
        caption
      }
    }
    plans {
      plan {
        id
      }
      version {
        statusAt
      }
      standings {
        action {
          id
        }
        class
        days
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanTimeQuery, PlanTimeQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans {
  plans(first: 100) {
    totalCount
    nodes {
      id
      caption
      held
      statusAt
      publishedOn
      council {
        id
        name
      }
      versions {
        read
        plan {
          id
        }
      }
      supersededBy(first: 1) {
        nodes {
          id
          caption
        }
      }
      ratings {
        total
        ratings {
          rag
          total
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const ReadingDocument = new TypedDocumentString(`
    query Reading($id: ID!, $first: Int!, $second: Int!, $third: Int!, $fourth: Int!) {
  node(id: $id) {
    id
    ... on Document {
      caption
      council {
        id
        name
      }
      title
      kind
      publisher
      publishedOn
      asAt
      sourceUrl
      sha256
      licence
      retrievedOn
      textLayer
      pages
      held
      partOf(first: 1) {
        nodes {
          __typename
          id
          ... on Document {
            title
            sha256
          }
        }
      }
      first: reading(from: $first, lines: 50) {
        ...ReadingFields
      }
      second: reading(from: $second, lines: 50) {
        ...ReadingFields
      }
      third: reading(from: $third, lines: 50) {
        ...ReadingFields
      }
      fourth: reading(from: $fourth, lines: 50) {
        ...ReadingFields
      }
    }
  }
}
    fragment ReadingFields on Reading {
  document {
    id
    title
    kind
    publishedOn
    sourceUrl
    sha256
  }
  totalLines
  totalPages
  pages {
    number
    label
    firstLine
  }
  lines {
    number
    start
    text
  }
  passages {
    id
    start
    end
    locator
    page
    pageLabel
    lineStart
    lineEnd
    state
  }
}`) as unknown as TypedDocumentString<ReadingQuery, ReadingQueryVariables>;
export const PagePlaceDocument = new TypedDocumentString(`
    query PagePlace($id: ID!, $number: Int!, $label: String!) {
  node(id: $id) {
    id
    ... on Document {
      byNumber: readPage(number: $number) {
        number
        label
        firstLine
      }
      byLabel: readPage(label: $label) {
        number
        label
        firstLine
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PagePlaceQuery, PagePlaceQueryVariables>;
export const PageShownDocument = new TypedDocumentString(`
    query PageShown($id: ID!, $number: Int!) {
  node(id: $id) {
    id
    ... on Document {
      readPage(number: $number) {
        number
        label
        width
        height
        passages {
          id
          start
          end
          locator
          lineStart
          lineEnd
          boxes {
            page
            x
            y
            width
            height
          }
          citedBy(first: 1) {
            totalCount
            edges {
              cursor
              node {
                __typename
                id
                caption
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PageShownQuery, PageShownQueryVariables>;
export const PassageReadDocument = new TypedDocumentString(`
    query PassageRead($id: ID!) {
  node(id: $id) {
    id
    ... on Passage {
      locator
      page
      pageLabel
      lineStart
      lineEnd
      start
      end
      quote
      prefix
      suffix
      state
      partOf(first: 1) {
        nodes {
          id
          caption
          linkGroups(types: [PART_OF], direction: OUT) {
            ...UpTwo
          }
        }
      }
      citedBy(first: 50) {
        totalCount
        edges {
          cursor
          role
          property
          printed
          node {
            __typename
            id
            caption
            wording
            held
          }
        }
      }
    }
  }
}
    fragment UpOne on LinkGroup {
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
fragment UpTwo on LinkGroup {
  type
  direction
  page(first: 1) {
    edges {
      node {
        id
        caption
        linkGroups(types: [PART_OF], direction: OUT) {
          ...UpOne
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PassageReadQuery, PassageReadQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($words: String!, $labels: [Label!], $council: ID, $from: Date, $to: Date, $after: String) {
  search(
    words: $words
    labels: $labels
    council: $council
    from: $from
    to: $to
    first: 20
    after: $after
  ) {
    totalCount
    leftOut
    excluded
    didYouMean
    isCurrent
    facets {
      labels {
        label
        total
      }
      councils {
        council {
          id
          name
        }
        total
      }
      years {
        year
        total
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      day
      captionRanges {
        start
        end
      }
      highlights {
        property
        text
        start
        cutBefore
        cutAfter
        ranges {
          start
          end
        }
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
export const TopicSubjectsDocument = new TypedDocumentString(`
    query TopicSubjects($id: ID!, $after: String) {
  node(id: $id) {
    id
    ... on Topic {
      subjects(first: 200, after: $after) {
        totalCount
        pageInfo {
          ...Place
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
            citations(first: 1) {
              edges {
                cursor
                node {
                  id
                  locator
                  page
                  pageLabel
                  lineStart
                  lineEnd
                  partOf(first: 1) {
                    nodes {
                      __typename
                      id
                      caption
                      ... on Document {
                        publishedOn
                      }
                    }
                  }
                }
              }
            }
            ... on Document {
              publishedOn
            }
            ... on Finding {
              polarity
              givenBy(first: 1) {
                nodes {
                  __typename
                  id
                  caption
                  ... on Inspection {
                    day
                  }
                  ... on Document {
                    publishedOn
                  }
                }
              }
            }
            ... on Recommendation {
              givenBy(first: 1) {
                nodes {
                  __typename
                  id
                  caption
                  ... on Inspection {
                    day
                  }
                  ... on Document {
                    publishedOn
                  }
                }
              }
            }
            ... on Measure {
              givenBy(first: 1) {
                nodes {
                  __typename
                  id
                  caption
                  ... on Inspection {
                    day
                  }
                  ... on Document {
                    publishedOn
                  }
                }
              }
            }
            ... on Meeting {
              date
            }
          }
        }
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TopicSubjectsQuery, TopicSubjectsQueryVariables>;
export const TopicFoundDocument = new TypedDocumentString(`
    query TopicFound($id: ID!, $council: ID!) {
  findings(
    filter: {council: [$council], linked: [{type: ABOUT, direction: OUT, to: [$id], basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]}]}
    first: 200
  ) {
    totalCount
    polarities: counts(by: [POLARITY]) {
      keys {
        by
        value
      }
      total
    }
    nodes {
      ...FoundFields
      givenBy(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED]) {
        nodes {
          ...ListGiver
        }
      }
    }
  }
  recommendations(
    filter: {council: [$council], linked: [{type: ABOUT, direction: OUT, to: [$id], basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]}]}
    first: 200
  ) {
    totalCount
    nodes {
      ...AskedFields
      givenBy(first: 2, basis: [STATED, STRUCTURAL, CONFIRMED]) {
        nodes {
          ...ListGiver
        }
      }
      topics(first: 20, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
        nodes {
          id
          label
        }
      }
    }
  }
  plans(filter: {council: [$council], held: true}, first: 50) {
    nodes {
      id
      statusAt
      publishedOn
    }
  }
}
    fragment Leads on NodeLinkConnection {
  edges {
    cursor
    basis
    node {
      __typename
      id
      caption
    }
  }
}
fragment ToldAgain on RecursAsLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment TurnedLater on TurnedIntoLinkConnection {
  edges {
    cursor
    basis
    concern
    node {
      __typename
      id
      caption
      ... on Finding {
        polarity
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
      ... on Recommendation {
        givenBy(first: 1) {
          nodes {
            __typename
            id
            caption
            ... on Inspection {
              day
            }
          }
        }
      }
    }
  }
}
fragment AskedFields on Recommendation {
  id
  number
  kind
  heading
  text
  summary
  addressedTo
  dueOn
  citations(first: 4) {
    ...Said
  }
  asks(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
    nodes {
      id
      caption
    }
  }
  addressedBy(first: 20, basis: [SUGGESTED]) {
    ...Leads
  }
  nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  fate {
    ...Fate
  }
}
fragment Fate on FateInfo {
  restatedBy {
    id
    caption
  }
  objectives
  actions
  ratings {
    rag
    total
  }
  late
  suggested
}
fragment FoundFields on Finding {
  id
  number
  text
  summary
  polarity
  polarityWords
  area
  voice
  marked
  held
  citations(first: 1) {
    ...Said
  }
  ledTo(first: 10, basis: [STATED, STRUCTURAL, CONFIRMED]) {
    nodes {
      __typename
      id
      caption
      ... on Recommendation {
        fate {
          objectives
          actions
        }
      }
      ... on Measure {
        fate {
          objectives
          actions
        }
      }
    }
  }
  addressedBy(first: 20, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  nearestTo(first: 1, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...Leads
  }
  recursFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  recursAs(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...ToldAgain
  }
  turnedFrom(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
  turnedInto(first: 5, basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]) {
    ...TurnedLater
  }
}
fragment ListGiver on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    day
    publishedOn
  }
  ... on Document {
    title
    publishedOn
  }
  ... on Meeting {
    date
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TopicFoundQuery, TopicFoundQueryVariables>;
export const TopicDoneDocument = new TypedDocumentString(`
    query TopicDone($id: ID!, $key: String!, $council: ID!) {
  coverage(council: $council, rows: TOPIC, columns: RATING) {
    total
    plans {
      id
      caption
      statusAt
    }
    columns {
      key
      rag
    }
    rows(keys: [$key]) {
      cells {
        column
        count {
          total
        }
      }
      things(first: 100) {
        ...CoveredThings
      }
    }
  }
  measures(
    filter: {council: [$council], linked: [{type: ABOUT, direction: OUT, to: [$id], basis: [STATED, STRUCTURAL, CONFIRMED, SUGGESTED]}]}
    first: 100
  ) {
    totalCount
    nodes {
      __typename
      id
      caption
      wording
      held
      citations(first: 1) {
        ...Said
      }
    }
  }
  indicatorList(council: $council, topic: $id, orderBy: FIGURES) {
    total
    list(first: 100) {
      nodes {
        ...ListedIndicator
      }
    }
  }
  recurring(council: $council, topic: $id, first: 50) {
    total
    nodes {
      id
      concern
      told {
        day
      }
    }
  }
  flags(council: $council, about: $id, standing: [OPEN, CONFIRMED], first: 10) {
    totalCount
    nodes {
      ...ListedFlag
    }
  }
}
    fragment ListedFlag on Flag {
  id
  rule
  summary
  severity
  certainty
  asAt
  standing
}
fragment CoveredThings on CoverageThingConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    known
    node {
      __typename
      id
      caption
      wording
      citations(first: 1) {
        ...Said
      }
      ... on Action {
        text
        summary
        rag
        ragText
        milestone
        dueOn
      }
      ... on Finding {
        text
        summary
      }
    }
    weakest {
      ...HowKnown
      phrase
      from {
        id
        caption
      }
      to {
        id
        caption
      }
    }
  }
}
fragment ListedIndicator on IndicatorInfo {
  indicator {
    id
    name
    unit
    better
    family
  }
  figures
  documents
  latest {
    figure {
      id
      value
      unit
      count
      of
      start
      end
      periodBasis
      kind
      qualifier
      printed
      small
    }
  }
  points {
    start
    end
    value
    differs
  }
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`) as unknown as TypedDocumentString<TopicDoneQuery, TopicDoneQueryVariables>;
export const TopicTimelineDocument = new TypedDocumentString(`
    query TopicTimeline($id: ID!, $council: ID!, $since: Date, $kinds: [TimelineKind!], $after: String) {
  every: timeline(about: $id, council: $council, since: $since) {
    total
    sinceLastInspection
    undated
    kinds {
      kind
      total
    }
    lastInspections {
      day
      inspection {
        id
        title
      }
    }
  }
  timeline(about: $id, council: $council, since: $since, kinds: $kinds) {
    total
    entries(first: 40, after: $after) {
      pageInfo {
        ...Place
      }
      edges {
        cursor
        node {
          day
          dayReason
          kind
          basis
          node {
            __typename
            id
            caption
            wording
            held
          }
          document {
            id
            title
          }
          passages {
            id
            locator
            page
            pageLabel
            lineStart
            lineEnd
          }
        }
      }
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TopicTimelineQuery, TopicTimelineQueryVariables>;
export const TopicNameDocument = new TypedDocumentString(`
    query TopicName($id: ID!) {
  node(id: $id) {
    id
    ... on Topic {
      label
      terms
    }
  }
}
    `) as unknown as TypedDocumentString<TopicNameQuery, TopicNameQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($council: ID!) {
  coverage(council: $council, rows: TOPIC, columns: RATING) {
    day {
      day
      reason
    }
    total
    plans {
      id
      caption
      statusAt
    }
    rows {
      key
      label
      weaknesses {
        total
      }
      recommendations {
        total
      }
      actions {
        total
      }
      uncovered
    }
  }
}
    `) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($from: ID!, $direction: TraceDirection!, $basis: [Basis!], $limit: Int) {
  trace(from: $from, direction: $direction, basis: $basis, limit: $limit) {
    from {
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
      linkGroups(types: [GIVEN_BY], direction: OUT) {
        type
        direction
        page(first: 5) {
          edges {
            node {
              __typename
              id
              caption
            }
          }
        }
      }
    }
    direction
    basis
    whole
    layers {
      layer
      things {
        ...Traced
      }
    }
    owners {
      ...Traced
    }
    links {
      ...TraceLinkFields
    }
    counts {
      basis
      total
    }
    weakest {
      ...TraceLinkFields
    }
    unanswered
    nearest {
      ...TraceLinkFields
    }
    leftOut {
      reason
      total
      words
    }
    summary {
      actions
      ratings {
        rag
        total
      }
      successMeasures
      withFigure
    }
  }
}
    fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment Traced on TraceThingInfo {
  standing
  step
  weakest {
    basis
  }
  owners {
    id
    caption
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
    citations(first: 1) {
      ...Said
    }
    ... on Action {
      text
      summary
      rag
      ragText
      milestone
      dueOn
      ongoing
    }
    ... on Finding {
      polarity
      givenBy(first: 1) {
        nodes {
          ...Giver
        }
      }
    }
    ... on Recommendation {
      givenBy(first: 1) {
        nodes {
          ...Giver
        }
      }
    }
    ... on Plan {
      statusAt
    }
    ... on Measure {
      givenBy(first: 1) {
        nodes {
          ...Giver
        }
      }
    }
  }
}
fragment Giver on Node {
  __typename
  id
  caption
  ... on Inspection {
    startedOn
    endedOn
    publishedOn
  }
}
fragment TraceLinkFields on TraceLink {
  type
  phrase
  from {
    __typename
    id
    caption
    ... on Finding {
      polarity
    }
  }
  to {
    __typename
    id
    caption
    ... on Finding {
      polarity
    }
  }
  followed
  basis
  score
  method
  reasons
  concern
  leftOut
  softened
  passages {
    id
    locator
    page
    pageLabel
    lineStart
    lineEnd
  }
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const WordingDocument = new TypedDocumentString(`
    query Wording($council: ID!, $document: ID, $after: String) {
  repeatedWording(
    council: $council
    document: $document
    first: 20
    after: $after
  ) {
    total
    pageInfo {
      ...Place
    }
    nodes {
      ...Repeated
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Repeated on RepeatedWords {
  words
  later {
    ...RunOfWords
  }
  laterIn {
    id
    title
    publishedOn
  }
  earlier {
    ...RunOfWords
  }
  earlierIn {
    id
    title
    publishedOn
  }
  link {
    ...HowKnown
  }
}
fragment RunOfWords on Passage {
  id
  locator
  page
  pageLabel
  lineStart
  lineEnd
  quote
  prefix
  suffix
  state
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}`) as unknown as TypedDocumentString<WordingQuery, WordingQueryVariables>;
export const RetellingsDocument = new TypedDocumentString(`
    query Retellings($council: ID!, $document: ID, $changedOnly: Boolean!, $after: String) {
  retellings(
    council: $council
    document: $document
    changedOnly: $changedOnly
    first: 50
    after: $after
  ) {
    total
    pageInfo {
      ...Place
    }
    nodes {
      ...Retold
    }
  }
}
    fragment Teller on Node {
  __typename
  id
  caption
  ... on Inspection {
    title
    kind
  }
}
fragment ToldWords on Node {
  __typename
  id
  caption
  wording
  ... on Finding {
    number
    text
    summary
    polarity
  }
  ... on Recommendation {
    number
    text
    summary
  }
  ... on Measure {
    text
    summary
  }
}
fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Said on CitesPassageLinkConnection {
  edges {
    cursor
    property
    node {
      id
      locator
      page
      pageLabel
      lineStart
      lineEnd
      partOf(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
fragment HowKnown on TraceLink {
  basis
  score
  method
  reasons
  reviewedBy
  reviewerKind
  reviewedAt
  reviewReason
}
fragment Retold on Retelling {
  leftOut
  softened
  toldIn {
    id
    title
    publishedOn
  }
  telling {
    ...ToldWords
    citations(first: 2) {
      ...Said
    }
  }
  givenBy {
    ...Teller
  }
  told {
    ...ToldWords
    citations(first: 2) {
      ...Said
    }
  }
  link {
    ...HowKnown
  }
}`) as unknown as TypedDocumentString<RetellingsQuery, RetellingsQueryVariables>;