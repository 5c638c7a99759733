import { type Property, readProperty, type Written } from './kinds.ts'
import type { Values } from './label.ts'
import { type Label, labels } from './labels.ts'

/** From which labels to which a relationship may run, and what its two directions are called as fields. */
export interface End {
  readonly from: readonly Label[]
  readonly to: readonly Label[]
  readonly out: string
  readonly in: string
}

interface Shape {
  readonly about: string
  /** The link as a person says it: "is owned by", and back: "owns". */
  readonly phrases: readonly [out: string, back: string]
  readonly ends: readonly End[]
  readonly properties?: Readonly<Record<string, Written>>
}

/** Labels that the council owns where no other path leads to it. */
const owned = ['Document', 'Inspection', 'Plan', 'Role', 'ServicePlan', 'Indicator', 'Meeting'] as const
const level = ['Priority', 'Outcome', 'Objective'] as const
const asked = ['Finding', 'Recommendation', 'Measure'] as const

const tables = {
  CITES: {
    about: 'The passage that a fact rests on.',
    phrases: ['cites', 'is cited by'],
    ends: [{ from: labels, to: ['Passage'], out: 'citations', in: 'citedBy' }],
    properties: {
      role: ['CitationRole!', 'What the passage does for the fact.'],
      property: ['text', 'The property that the passage is about, where it is about one.'],
      printed: ['text', 'What the passage prints for that property.'],
    },
  },
  PART_OF: {
    about: 'What a passage, section or report stands in.',
    phrases: ['is part of', 'holds'],
    ends: [
      { from: ['Passage', 'Section'], to: ['Section', 'Document'], out: 'partOf', in: 'parts' },
      { from: ['Document'], to: ['Document'], out: 'partOf', in: 'parts' },
    ],
  },
  EDITION_OF: {
    about: 'The same publication, converted again.',
    phrases: ['is an edition of', 'has as an edition'],
    ends: [{ from: ['Document'], to: ['Document'], out: 'editionOf', in: 'editions' }],
  },
  SUPERSEDES: {
    about: 'The earlier version of a plan.',
    phrases: ['supersedes', 'is superseded by'],
    ends: [{ from: ['Plan'], to: ['Plan'], out: 'supersedes', in: 'supersededBy' }],
  },
  CONTINUES: {
    about: 'The same action or objective in the earlier version.',
    phrases: ['continues', 'is continued by'],
    ends: [
      { from: ['Action'], to: ['Action'], out: 'continues', in: 'continuedBy' },
      { from: ['Objective'], to: ['Objective'], out: 'continues', in: 'continuedBy' },
    ],
  },
  REPORTED_IN: {
    about: 'The document that tells of an inspection, plan or meeting.',
    phrases: ['is reported in', 'reports'],
    ends: [{ from: ['Inspection', 'Plan', 'Meeting'], to: ['Document'], out: 'reportedIn', in: 'reports' }],
  },
  OF: {
    about: 'What a figure, a rating key or a thing of a council belongs to.',
    phrases: ['belongs to', 'has'],
    ends: [
      { from: ['Observation'], to: ['Indicator'], out: 'ofIndicator', in: 'observations' },
      { from: ['RagKey'], to: ['Plan'], out: 'ofPlan', in: 'ragKeys' },
      { from: owned, to: ['Council'], out: 'ofCouncil', in: 'owned' },
    ],
  },
  GIVEN_BY: {
    about: 'Who or what gave a judgement, finding, recommendation or measure.',
    phrases: ['was given by', 'gave'],
    ends: [{ from: ['Judgement', ...asked], to: ['Inspection', 'Document', 'Meeting'], out: 'givenBy', in: 'gave' }],
  },
  LED_TO: {
    about: 'What was asked because of a finding.',
    phrases: ['led to', 'came from'],
    ends: [{ from: ['Finding'], to: ['Recommendation', 'Measure'], out: 'ledTo', in: 'cameFrom' }],
  },
  RESTATES: {
    about: 'The recommendation that a measure says again.',
    phrases: ['restates', 'is restated by'],
    ends: [{ from: ['Measure'], to: ['Recommendation'], out: 'restates', in: 'restatedBy' }],
  },
  RETELLS: {
    about: 'The finding or recommendation that is told again, as in a cover report.',
    phrases: ['retells', 'is retold by'],
    ends: [
      { from: ['Finding'], to: ['Finding'], out: 'retells', in: 'retoldBy' },
      { from: ['Recommendation'], to: ['Recommendation'], out: 'retells', in: 'retoldBy' },
    ],
    properties: {
      leftOut: ['texts', 'Words of what is told again that the telling leaves out: figures, groups of children, words of blame.'],
      softened: ['texts', 'Words of blame beside the milder ones that stand for them in the telling.'],
    },
  },
  REPEATS: {
    about: 'The same words in an earlier paper that is not an edition of this one.',
    phrases: ['repeats', 'is repeated by'],
    ends: [{ from: ['Passage'], to: ['Passage'], out: 'repeats', in: 'repeatedBy' }],
    properties: { shared: ['integer!', 'How many words, one after another, are the same.'] },
  },
  ADDRESSED_BY: {
    about: 'What a plan does about something found, asked or resolved.',
    phrases: ['is addressed by', 'addresses'],
    ends: [{ from: [...asked, 'Resolution'], to: ['Outcome', 'Objective', 'Action'], out: 'addressedBy', in: 'addresses' }],
  },
  NEAREST_TO: {
    about: 'What comes nearest to something that nothing was found to answer. It does not say that it answers it.',
    phrases: ['comes nearest to', 'is the nearest to'],
    ends: [{ from: asked, to: ['Outcome', 'Objective', 'Action', 'Recommendation'], out: 'nearestTo', in: 'nearestOf' }],
  },
  UNDER: {
    about: 'The nearest level of the plan above.',
    phrases: ['stands under', 'has under it'],
    ends: [
      { from: ['Action'], to: [...level, 'Plan'], out: 'under', in: 'contains' },
      { from: ['Objective'], to: ['Outcome', 'Priority', 'Plan'], out: 'under', in: 'contains' },
      { from: ['Outcome'], to: ['Priority', 'Plan'], out: 'under', in: 'contains' },
      { from: ['Priority'], to: ['Plan'], out: 'under', in: 'contains' },
    ],
  },
  OWNED_BY: {
    about: 'Who owns it; several own it jointly.',
    phrases: ['is owned by', 'owns'],
    ends: [{ from: ['Action', 'AgendaItem', 'Indicator'], to: ['Role'], out: 'ownedBy', in: 'owns' }],
  },
  ASKED_OF: {
    about: 'Whom a recommendation or resolution asks.',
    phrases: ['asks', 'is asked by'],
    ends: [{ from: ['Recommendation', 'Resolution'], to: ['Role'], out: 'asks', in: 'askedBy' }],
  },
  DETAILED_IN: {
    about: 'The service plan that says more of an action.',
    phrases: ['is detailed in', 'details'],
    ends: [{ from: ['Action'], to: ['ServicePlan'], out: 'detailedIn', in: 'details' }],
  },
  JUDGED_BY: {
    about: 'How the success of an action will be seen.',
    phrases: ['is judged by', 'judges'],
    ends: [{ from: ['Action'], to: ['SuccessMeasure'], out: 'judgedBy', in: 'judges' }],
  },
  MEASURED_BY: {
    about: 'The indicator that should show the change.',
    phrases: ['is measured by', 'measures'],
    ends: [{ from: ['SuccessMeasure', 'Objective', 'Finding', 'Measure'], to: ['Indicator'], out: 'measuredBy', in: 'measures' }],
  },
  REPORTS_ON: {
    about: 'What an update tells the progress of.',
    phrases: ['reports on', 'is reported on by'],
    ends: [
      { from: ['Update'], to: ['Action', 'Objective', 'Priority', 'Recommendation', 'Measure'], out: 'reportsOn', in: 'updates' },
    ],
  },
  RECURS_AS: {
    about: 'The same concern, found or asked again later.',
    phrases: ['recurs as', 'recurs from'],
    ends: [{ from: asked, to: asked, out: 'recursAs', in: 'recursFrom' }],
    properties: {
      concern: ['text', 'What recurs, in our words. Links with the same words are one chain.'],
      matter: ['text', 'What it is about, in the words that praise and blame of it share.'],
    },
  },
  TURNED_INTO: {
    about: 'A strength that was a concern later, or a concern that was a strength later.',
    phrases: ['turned into', 'turned from'],
    ends: [{ from: asked, to: asked, out: 'turnedInto', in: 'turnedFrom' }],
    properties: {
      concern: ['text', 'What turned, in our words.'],
      matter: ['text', 'What it is about, in the words that praise and blame of it share.'],
    },
  },
  DEPENDS_ON: {
    about: 'An action that must come first.',
    phrases: ['depends on', 'is needed by'],
    ends: [{ from: ['Action'], to: ['Action'], out: 'dependsOn', in: 'neededBy' }],
  },
  ABOUT: {
    about: 'The topic of a thing.',
    phrases: ['is about', 'is the topic of'],
    ends: [{ from: labels, to: ['Topic'], out: 'topics', in: 'subjects' }],
  },
  REFERS_TO: {
    about: 'Another thing that a text names.',
    phrases: ['refers to', 'is referred to by'],
    ends: [{ from: labels, to: labels, out: 'refersTo', in: 'referredToBy' }],
    properties: {
      kind: ['ReferenceKind!', 'In what manner it is named.'],
      printed: ['text', 'The reference as printed.'],
    },
  },
  ON_AGENDA_OF: {
    about: 'The meeting whose agenda an item is on.',
    phrases: ['is on the agenda of', 'has on its agenda'],
    ends: [{ from: ['AgendaItem'], to: ['Meeting'], out: 'onAgendaOf', in: 'agenda' }],
  },
  MINUTE_OF: {
    about: 'The meeting that a minute records.',
    phrases: ['is a minute of', 'has as a minute'],
    ends: [{ from: ['Minute'], to: ['Meeting'], out: 'minuteOf', in: 'minutes' }],
  },
  RAISED_IN: {
    about: 'The minute in which a matter was raised or a promise made.',
    phrases: ['was raised in', 'raised'],
    ends: [{ from: ['Matter', 'Commitment'], to: ['Minute'], out: 'raisedIn', in: 'raised' }],
  },
  RESOLVED_IN: {
    about: 'The minute that records a resolution.',
    phrases: ['was resolved in', 'resolved'],
    ends: [{ from: ['Resolution'], to: ['Minute'], out: 'resolvedIn', in: 'resolved' }],
  },
  CONSIDERED: {
    about: 'What a meeting had before it.',
    phrases: ['considered', 'was considered in'],
    ends: [{ from: ['Minute'], to: ['AgendaItem', 'Document'], out: 'considered', in: 'consideredIn' }],
  },
  ANSWERED_BY: {
    about: 'What came back on something asked or promised.',
    phrases: ['was answered by', 'answers'],
    ends: [{ from: ['Resolution', 'Commitment'], to: ['AgendaItem', 'Document', 'Minute'], out: 'answeredBy', in: 'answers' }],
  },
  RAISED_ON: {
    about: 'What a flag is about.',
    phrases: ['is raised on', 'is flagged by'],
    ends: [{ from: ['Flag'], to: labels, out: 'raisedOn', in: 'flags' }],
  },
  NOTED_ON: {
    about: 'What a note is about. No document says so but its writer: a person confirms it.',
    phrases: ['is a note on', 'has as a note'],
    ends: [{ from: ['Note'], to: labels.filter((label) => label !== 'Note'), out: 'notedOn', in: 'notes' }],
  },
} as const satisfies Record<string, Shape>

/** How a link is known: on every relationship. */
const everyLink = {
  basis: ['Basis!', 'How the link is known.'],
  score: ['number', 'How sure a suggestion is, from 0 to 1.'],
  method: ['text', 'The rule that made the link.'],
  reasons: ['texts', 'Why the rule made it, in words.'],
  cites: ['texts', 'The ids of the passages that carry the link.'],
  reviewedBy: ['text', 'Who decided on it.'],
  reviewerKind: ['ReviewerKind', 'What kind of reviewer that was.'],
  reviewedAt: ['moment', 'When.'],
  reviewReason: ['text', 'The reason given.'],
} as const satisfies Record<string, Written>

export type RelationshipType = keyof typeof tables
type OwnOf<T extends RelationshipType> = (typeof tables)[T] extends { properties: infer P } ? Values<P> : unknown
export type LinkPropertiesOf<T extends RelationshipType> = Values<typeof everyLink> & OwnOf<T>

export const relationshipTypes = Object.keys(tables) as RelationshipType[]

export function isRelationshipType(name: string): name is RelationshipType {
  return Object.hasOwn(tables, name)
}

export function relationshipShape(type: RelationshipType): Shape {
  return tables[type]
}

const read = (table: Readonly<Record<string, Written>>) =>
  Object.entries(table).map(([name, w]) => [name, readProperty(w)] as const)

/** What a relationship holds beside what every link may. */
export function ownLinkProperties(type: RelationshipType): ReadonlyMap<string, Property> {
  return new Map(read(relationshipShape(type).properties ?? {}))
}

export const commonLinkProperties: ReadonlyMap<string, Property> = new Map(read(everyLink))

const linkProperties = new Map(
  relationshipTypes.map((type) => [type, new Map([...commonLinkProperties, ...ownLinkProperties(type)])]),
)

export function linkPropertiesOf(type: RelationshipType): ReadonlyMap<string, Property> {
  return linkProperties.get(type) as ReadonlyMap<string, Property>
}
