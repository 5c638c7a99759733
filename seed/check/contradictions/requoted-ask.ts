import type { LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, quoted } from '../telling.ts'
import { align, type Hunk, longest, printedIn, wordsOf } from './alignment.ts'
import { publicationOf } from './editions.ts'
import { paperInWords } from './papers.ts'
import { type Change, changeOf } from './sense.ts'
import { tellingOf } from './told.ts'

/** So large a part of the shorter text must stand in the other for it to be the same ask told again. */
const leastShared = 0.6

const whatDiffers: Readonly<Record<Change, string>> = {
  DATE: 'another time',
  NUMBER: 'another number',
  DENIAL: 'a denial',
  FORCE: 'another force',
}

interface Retold {
  readonly hunk: Hunk
  readonly change: Change
}

/** Where an ask told again changes its sense; one change alone could be how a number is spelled. */
function changedIn(again: string, first: string): Retold[] {
  const [here, there] = [wordsOf(again), wordsOf(first)]
  if (here.length > longest || there.length > longest || Math.min(here.length, there.length) < 6) return []
  const { shared, hunks } = align(here, there)
  if (shared < Math.min(here.length, there.length) * leastShared) return []
  return hunks.flatMap((hunk) => {
    const change = changeOf(hunk)
    return change === undefined || (hunk.isAtEdge && change === 'DENIAL') ? [] : [{ hunk, change }]
  })
}

/** Editions print it otherwise among themselves: damage. */
const isDamaged = (checking: Checking, id: string): boolean =>
  checking.known.out('CITES', id).some(({ to, properties }) => {
    const whole = checking.known.wholeOf(to)
    const isOfEdition = publicationOf(checking, whole) !== whole || checking.known.in('EDITION_OF', whole).length > 0
    return properties.role === 'DIFFERS' && properties.property === 'text' && isOfEdition
  })

function ofLink(checking: Checking, { from, to, properties }: LinkRecord): Raised[] {
  const [again, first] = [checking.known.node(from), checking.known.node(to)] as [NodeRecord | undefined, NodeRecord | undefined]
  if (properties.basis === 'REJECTED' || again === undefined || first === undefined) return []
  const [text, told] = [textOf(again), textOf(first)]
  const changed = changedIn(text, told)
  const [change] = changed
  if (change === undefined || isDamaged(checking, from) || isDamaged(checking, to)) return []
  const [here, there] = [checking.known.passagesOf(from), checking.known.passagesOf(to)]
  if (here.length === 0 || there.length === 0) return []
  const telling = tellingOf(checking)
  const paperOf = ([passage]: typeof here): string => {
    const { start = 0, end = 0 } = passage?.properties ?? {}
    return paperInWords(checking, telling.holderOf(checking.known.wholeOf(passage?.id ?? ''), { start, end }))
  }
  const side = (words: string): string => (words === '' ? 'nothing' : quoted(words))
  const [now, was] = [printedIn(text, change.hunk.here), printedIn(told, change.hunk.there)]
  return [
    {
      on: [from, to],
      says: `${asStart(paperOf(here))} tells again what ${paperOf(there)} asks, with ${whatDiffers[change.change]}: ${side(now)}, where the ask has ${side(was)}.`,
      shown: [
        ...here.map(({ id }) => ({ passage: id, property: 'text', printed: now })),
        ...there.map(({ id }) => ({ passage: id, property: 'text', printed: was })),
      ],
      certainty: properties.basis === 'SUGGESTED' ? 'LIKELY' : 'PROVEN',
      ...(properties.basis === 'SUGGESTED' ? { score: Math.min(0.9, properties.score ?? 0.7) } : {}),
    },
  ]
}

export const requotedAsk: Rule = {
  id: 'requoted-ask',
  find: (checking) => [
    ...checking.known
      .all('Measure')
      .flatMap(({ id }) => checking.known.out('RESTATES', id).flatMap((link) => ofLink(checking, link as LinkRecord))),
    ...checking.known
      .all('Recommendation')
      .flatMap(({ id }) => checking.known.out('RETELLS', id).flatMap((link) => ofLink(checking, link as LinkRecord))),
  ],
}
