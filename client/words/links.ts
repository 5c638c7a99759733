import type { RelationshipType } from '../generated/graphql.ts'

/** A link as its end says it, and as its start does: "answers A4", "is answered by 1.2.1". */
const phrases: Partial<Record<RelationshipType, readonly [atEnd: string, atStart: string]>> = {
  ADDRESSED_BY: ['answers', 'is answered by'],
  UNDER: ['holds', 'stands under'],
  RESTATES: ['is restated by', 'restates'],
  RETELLS: ['is told again by', 'tells again'],
  LED_TO: ['follows from', 'led to'],
  JUDGED_BY: ['is to show', 'is to be shown by'],
  MEASURED_BY: ['measures', 'is measured by'],
  OF: ['has the figure', 'is a figure of'],
  GIVEN_BY: ['gave', 'was given by'],
  REPORTS_ON: ['is reported on by', 'reports on'],
  RECURS_AS: ['was said before as', 'came back as'],
  TURNED_INTO: ['turned from', 'turned into'],
  NEAREST_TO: ['comes near to', 'comes nearest to'],
  REPEATS: ['is repeated by', 'repeats'],
  ABOUT: ['is the topic of', 'is about'],
  CONTINUES: ['goes on as', 'goes on from'],
  ANSWERED_BY: ['came back on', 'was answered by'],
  OWNED_BY: ['owns', 'is owned by'],
  ASKED_OF: ['was asked for', 'was asked of'],
}

/** The words from a thing to what a link joins it with; as the graph says it where there are none of ours. */
export function sayLink(type: RelationshipType, isEnd: boolean, phrase: string): string {
  const found = phrases[type]
  if (found === undefined) return isEnd ? `is where this leads: ${phrase}` : phrase
  return found[isEnd ? 0 : 1]
}
