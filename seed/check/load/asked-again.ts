import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { textOf } from '../../link/known.ts'
import type { Term } from '../../link/likeness/said.ts'
import type { Checking } from '../checking.ts'
import { askedBy, weaknessesOf } from '../gaps/answers.ts'
import { wideMatters } from '../gaps/wide-matters.ts'
import type { Raised, Rule } from '../rule.ts'
import { saidIn } from '../said.ts'
import { asStart, inWords, listed } from '../telling.ts'

/** Asked for by so many inspections, and by half of those that were read, a matter was not settled by the first. */
const several = 3
const share = 0.5
/** What a recommendation is about comes first in it, or again and again. */
const stressed = 1
interface Asked {
  readonly inspection: NodeRecord<'Inspection'>
  readonly things: readonly (NodeRecord<'Recommendation'> | NodeRecord<'Finding'>)[]
}

const dayOf = ({ properties: { publishedOn, endedOn, startedOn } }: NodeRecord<'Inspection'>): string =>
  publishedOn ?? endedOn ?? startedOn ?? ''

const isMatter = ({ kind, label }: Term): boolean => (kind === 'MATTER' || kind === 'GROUP') && !wideMatters.has(label)

interface AskedOn {
  readonly term: Term
  readonly by: readonly Asked[]
}

const thingsOf = ({ by }: AskedOn): string[] => by.flatMap(({ things }) => things.map(({ id }) => id))

/** Such a share of what was asked on one matter is asked on a greater one too: it is told there. */
const sameShare = 0.7

/** Matters with those told in the same asks; the greater first. */
function grouped(matters: readonly AskedOn[]): { readonly matter: AskedOn; readonly same: readonly AskedOn[] }[] {
  const groups: { matter: AskedOn; same: AskedOn[] }[] = []
  const bySize = [...matters].sort((a, b) => b.by.length - a.by.length || (a.term.key < b.term.key ? -1 : 1))
  for (const each of bySize) {
    const own = thingsOf(each)
    const greater = groups.find(({ matter }) => {
      const all = new Set(thingsOf(matter))
      return own.filter((id) => all.has(id)).length >= sameShare * own.length
    })
    if (greater === undefined) groups.push({ matter: each, same: [] })
    else greater.same.push(each)
  }
  return groups
}

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  const inspections = known
    .all('Inspection')
    .filter((each) => each.properties.held !== false && dayOf(each) !== '')
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const byMatter = new Map<string, { term: Term; by: Asked[] }>()
  for (const inspection of inspections) {
    const named = new Map<string, { term: Term; things: NodeRecord<'Recommendation'>[] }>()
    for (const thing of askedBy(checking, inspection.id))
      for (const { term, stress } of saidIn(checking, textOf(thing)).values()) {
        if (!isMatter(term) || stress < stressed) continue
        const held = named.get(term.key) ?? { term, things: [] }
        held.things.push(thing)
        named.set(term.key, held)
      }
    for (const [key, { term, things }] of named) {
      const held = byMatter.get(key) ?? { term, by: [] }
      held.by.push({ inspection, things })
      byMatter.set(key, held)
    }
  }
  const often = [...byMatter.values()].filter(({ by }) => by.length >= several && by.length >= share * inspections.length)
  return grouped(often).map(({ matter: { term, by }, same }): Raised => {
    const told = by.map(
      ({ inspection }) =>
        `${inspection.properties.title}${inspection.properties.publishedOn ? ` (${dayInWords(inspection.properties.publishedOn)})` : ''}`,
    )
    const all = [...new Set([...thingsOf({ term, by }), ...same.flatMap(thingsOf)])]
    const [first, ...others] = all
    const too = same.map(
      (each) => `${inWords(each.by.length)} of them on ${each.term.label} too, for the most part in the same words`,
    )
    const weak = inspections.filter(
      ({ id }) =>
        !by.some(({ inspection }) => inspection.id === id) &&
        weaknessesOf(checking, id).some((each) => (saidIn(checking, textOf(each)).get(term.key)?.stress ?? 0) >= stressed),
    )
    return {
      on: [first as string, ...others],
      says: `${asStart(inWords(by.length))} inspections and reviews asked for something on ${term.label}${too.length === 0 ? '' : `, ${listed(too)}`}: ${listed(told)}.${weak.length === 0 ? '' : ` Weaknesses found by ${listed(weak.map(({ properties }) => properties.title))} speak of it too.`}`,
      shown: all.flatMap((id) => known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
      certainty: 'LIKELY',
      score: 0.7,
      key: term.label.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    }
  })
}

export const askedAgain: Rule = { id: 'asked-again', find: foundFor }
