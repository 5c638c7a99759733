import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { polarityOf } from '../../extract/inspection/polarity/index.ts'
import { sentencesOf } from '../../link/concerns/clauses.ts'
import { mattersOf } from '../../link/concerns/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { once } from '../once.ts'
import { saidIn } from '../said.ts'
import type { Blamed } from './inspected.ts'
import { paperInWords } from './papers.ts'
import { namedIn } from './wanting.ts'

/** A sentence of minutes, of what was raised there, or of a report on progress. */
export interface Spoken extends Omit<Blamed, 'finding'> {
  readonly thing: NodeRecord
}

function spokenIn(checking: Checking, thing: NodeRecord, giver: NodeRecord, day: string): Spoken[] {
  const text = textOf(thing)
  return sentencesOf(text).map(({ start, end }): Spoken => {
    const sentence = text.slice(start, end).trim()
    const { polarity } = polarityOf(sentence)
    return {
      thing,
      giver,
      day,
      sentence,
      matters: mattersOf(sentence, 'MIXED'),
      said: saidIn(checking, sentence),
      named: namedIn(sentence),
      isWeak: polarity === 'WEAKNESS' || polarity === 'MIXED',
    }
  })
}

/** What meetings are minuted to have said, each sentence once. */
export function saidInMeetings(checking: Checking): Spoken[] {
  const { known } = checking
  return known.all('Minute').flatMap((minute) => {
    const meeting = known.node(known.out('MINUTE_OF', minute.id)[0]?.to ?? '')
    const day = meeting?.label === 'Meeting' ? meeting.properties.date : undefined
    if (meeting === undefined || day === undefined) return []
    const matters = known.in('RAISED_IN', minute.id).flatMap(({ from }) => known.node(from) ?? [])
    const all = [minute, ...matters.filter(({ label }) => label === 'Matter')].flatMap((thing) =>
      spokenIn(checking, thing, meeting, day),
    )
    return [...new Map([...all].reverse().map((each) => [each.sentence, each])).values()].reverse()
  })
}

/** What papers report of progress, by the paper and day of each. */
export const saidInUpdates = once((checking: Checking): readonly Spoken[] => {
  const { known } = checking
  return known.all('Update').flatMap((update) => {
    const passage = known.passagesOf(update.id)[0]
    const paper = passage === undefined ? undefined : known.node(reportOf(checking, passage.id))
    const day = update.properties.asAt ?? (paper === undefined ? undefined : checking.dayOf(paper.id))
    return paper === undefined || day === undefined ? [] : spokenIn(checking, update, paper, day)
  })
})

/** The report or document that a passage stands in. */
export function reportOf({ known }: Checking, passage: string): string {
  for (let at = passage, steps = 0; steps < 20; steps++) {
    const above = known.out('PART_OF', at)[0]
    if (above === undefined) return at
    if (known.node(above.to)?.label === 'Document') return above.to
    at = above.to
  }
  return passage
}

/** "the minutes of 14 January 2025", "paragraph 2.10 of the report …" */
export function spokenCalled(checking: Checking, { thing, giver, day }: Spoken): string {
  if (giver.label === 'Meeting') return `the minutes of ${dayInWords(day)}`
  const name = thing.id.split('/').at(-1) ?? ''
  const paragraph = /^\d+(?:\.\d+)+$/.test(name) ? `paragraph ${name} of ` : ''
  return `${paragraph}${paperInWords(checking, giver.id)}`
}
