import type { GraphRecord, LinkRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'
import type { Linker } from '../linking.ts'
import { addressedBy } from './addressed-by.ts'
import { leastFor, scoreOf } from './calibration.ts'
import type { Candidate } from './candidate.ts'
import { dependsOn } from './depends-on.ts'
import { ledTo } from './led-to.ts'
import { nearestLevels } from './levels.ts'
import { measuredBy } from './measured-by.ts'
import { namedActions } from './named-actions.ts'
import { namedParagraphs } from './named-paragraphs.ts'
import { nearestTo } from './nearest.ts'
import { reasonsOf } from './reasons.ts'
import { Subjects } from './subjects.ts'

const methods = {
  LED_TO: 'shared-subject',
  ADDRESSED_BY: 'shared-subject',
  MEASURED_BY: 'same-count',
  DEPENDS_ON: 'same-object-earlier-step',
} as const

const mostLedTo = 3
const mostIndicators = 3

/** From findings to what answers them: what was asked, what is done about it, what shows that it worked, and what must come first. */
export const linkAnswers: Linker = ({ known }) => {
  const stated = [...namedParagraphs(known), ...namedActions(known)]
  const subjects = new Subjects(known)
  const named = new Set(stated.map(({ from, to }) => `${from} ${to}`))
  const isNew = ({ from, to }: Candidate): boolean => !named.has(`${from.id} ${to.id}`)
  const led = ledTo(known, subjects).filter(isNew)
  const addressed = addressedBy(known, subjects, led)
  const chosen = [
    ...nearestFew(led, leastFor('LED_TO'), mostLedTo),
    ...nearestLevels(addressed, leastFor('ADDRESSED_BY'), (id) => known.in('UNDER', id).length),
    ...nearestFew(measuredBy(known), leastFor('MEASURED_BY'), mostIndicators),
    ...nearestFew(dependsOn(known, subjects).filter(isNew), leastFor('DEPENDS_ON'), 1),
  ]
  const suggested = chosen.map((each) => linkOf(known, subjects, each, each.type, methods[each.type]))
  const answered: readonly LinkRecord[] = [...stated, ...suggested]
  const near = nearestTo(known, addressed, answered).map((each) => linkOf(known, subjects, each, 'NEAREST_TO', 'nearest-subject'))
  return [...stated, ...suggested, ...near] satisfies GraphRecord[]
}

const besideNearest = 0.5

function nearestFew(candidates: readonly Candidate[], least: number, most: number): Candidate[] {
  const bySource = new Map<string, Candidate[]>()
  for (const each of candidates) if (each.raw >= least) bySource.set(each.from.id, [...(bySource.get(each.from.id) ?? []), each])
  return [...bySource.values()].flatMap((own) => {
    const inOrder = own.sort((a, b) => b.raw - a.raw || (a.to.id < b.to.id ? -1 : 1))
    return inOrder.slice(0, most).filter(({ raw }) => raw >= (inOrder[0]?.raw ?? 0) * besideNearest)
  })
}

const mostCited = 2

function linkOf(
  known: Known,
  subjects: Subjects,
  candidate: Candidate,
  type: Candidate['type'] | 'NEAREST_TO',
  method: string,
): LinkRecord {
  const cited = (id: string): string[] =>
    known
      .passagesOf(id)
      .map((passage) => passage.id)
      .sort()
      .slice(0, mostCited)
  return {
    type,
    from: candidate.from.id,
    to: candidate.to.id,
    properties: {
      basis: 'SUGGESTED',
      method: candidate.method ?? method,
      score: scoreOf(candidate.type, candidate.raw),
      reasons: reasonsOf(candidate, subjects.weigh),
      cites: [...new Set([...cited(candidate.from.id), ...cited(candidate.to.id)])],
    },
  } as LinkRecord
}
