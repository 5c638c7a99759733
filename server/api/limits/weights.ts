/** Numbers by field: named with its type, or alone for that field of any type. */
type ByField = Readonly<Record<string, number>>

export const byField = (table: ByField, type: string, field: string): number | undefined =>
  table[`${type}.${field}`] ?? table[field]

/**
 * What a field costs by itself, in points. A point is about the work of one thing in an answer: fifty take a thousandth of a
 * second. What reads much to answer costs what it took on eleven papers of a real council.
 */
export const weights: ByField = {
  'Query.search': 2000,
  'Query.trace': 1000,
  'Query.paths': 5000,
  'Query.timeline': 10_000,
  'Query.coverage': 15_000,
  'Query.gaps': 2000,
  'Query.claims': 1500,
  'Query.recurring': 1500,
  'Query.reversals': 1500,
  'Query.retellings': 1000,
  'Query.repeatedWording': 500,
  'Query.checks': 500,
  'Query.disagreements': 500,
  'Query.late': 1000,
  'Query.plan': 1000,
  'Query.planChanges': 1500,
  'Query.decisions': 1000,
  'Query.meeting': 500,
  'Query.meetingHistory': 500,
  'Query.inspectionHistory': 500,
  'Query.indicatorList': 1500,
  'Query.series': 1000,
  'Query.briefing': 10_000,
  'Query.news': 2000,
  'Query.reviews': 1000,
  'Graph.labels': 5000,
  'Graph.types': 5000,
  'Graph.newest': 500,
  'Plan.tree': 1000,
  'Council.wordingAtHand': 50,
  'Document.reading': 5000,
  'Document.notUnderstood': 100,
  'Document.taken': 500,
  'NotUnderstoodConnection.nodes': 100,
  fate: 20,
  'FateInfo.late': 50,
  linkGroups: 50,
  counts: 100,
  facets: 500,
  totalCount: 20,
}

/** What it costs besides to look through all of a label for what fits a filter, or to put it in an order. */
export const looking = 300

/** What a change costs: also a guess at the key under which it would be taken. */
export const usualChange = 10_000

/** How many a list holds that takes neither "first" nor "last": about as many as in a council with much to tell. */
export const estimates: ByField = {
  passages: 2,
  properties: 10,
  plans: 2,
  owners: 2,
  officers: 2,
  whom: 2,
  claims: 2,
  otherwise: 1,
  dateDoubts: 1,
  reasons: 2,
  'Reading.lines': 1500,
  'Reading.passages': 300,
  'ReadPageInfo.passages': 20,
  'Reading.pages': 60,
  'LateResult.actions': 120,
  'LateGroup.actions': 20,
  'LateResult.groups': 30,
  'PlanStateInfo.standings': 150,
  'Plan.tree': 200,
  'TraceLayerGroup.things': 50,
  'TraceResult.links': 300,
  'TraceResult.layers': 6,
  'CoverageResult.rows': 40,
  'CoverageRowInfo.cells': 10,
  'Inspection.findings': 60,
  'Inspection.asked': 20,
  'MeetingResult.minutes': 30,
  'MeetingResult.agenda': 20,
  'Graph.labels': 40,
  'Graph.types': 40,
  'SeriesResult.own': 30,
  'TimelineResult.withoutDay': 100,
  'PlanChangesResult.succession': 150,
}

/** Any other list of that kind. */
export const usualList = 10

/** How many a list gives where it is not told, by field; and any other. */
export const usualPages: ByField = {
  'Query.recurring': 50,
  'Query.reversals': 50,
  'Query.repeatedWording': 50,
  'Query.retellings': 50,
  'Query.paths': 5,
}
export const usualPage = 20

/** Lists that hold as many as the field asks for in which they stand. */
export const pageLists: ReadonlySet<string> = new Set(['nodes', 'edges', 'hits', 'paths'])

/** What a field costs that holds no other fields. */
export const leaf = 0.1

/** How many of each a schema has, about: an answer about the schema is as long as what its lists multiply to. */
export const schemaLists: ByField = {
  types: 400,
  fields: 20,
  possibleTypes: 20,
  interfaces: 1,
  args: 2,
  inputFields: 6,
  enumValues: 8,
  directives: 6,
}
