import type { LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import type { Raised, Rule, Shown } from '../rule.ts'
import { asStart, listed } from '../telling.ts'
import { align, printedIn, wordsOf } from './alignment.ts'
import { publicationOf } from './editions.ts'
import { giverCalled } from './inspected.ts'
import { paperInWords } from './papers.ts'

/** A thing that one publication prints in two ways: one property of it, and where the second is printed. */
interface Other {
  readonly thing: NodeRecord
  readonly cite: LinkRecord<'CITES'>
}

/** Two ways within one document, which no other edition of it takes part in: those of two editions are damage. */
function othersIn(checking: Checking, label: 'AgendaItem' | 'Recommendation', property: string): Other[] {
  const { known } = checking
  return known.all(label).flatMap((thing) => {
    const cites = known.out('CITES', thing.id)
    return cites
      .filter(({ to, properties }) => {
        if (properties.role !== 'DIFFERS' || properties.property !== property) return false
        const whole = known.wholeOf(to)
        const isEdition = (document: string): boolean =>
          document !== whole && publicationOf(checking, document) === publicationOf(checking, whole)
        const wholes = cites.map((each) => known.wholeOf(each.to))
        return wholes.filter((each) => each === whole).length > 1 && !wholes.some(isEdition)
      })
      .map((cite) => ({ thing, cite }))
  })
}

const bare = (name: string): string =>
  wordsOf(name)
    .map(({ form }) => form)
    .filter((form) => !['and', 'of', 'the', 'for'].includes(form))
    .join(' ')

const isWithin = (one: string, other: string): boolean => ` ${bare(one)} `.includes(` ${bare(other)} `)

interface Owned extends Other {
  readonly owners: readonly string[]
  readonly cites: readonly string[]
}

/** Items whose agenda and report name authors of whom neither is the other told more shortly. */
function ownedTwice(checking: Checking): Owned[] {
  const { known } = checking
  return othersIn(checking, 'AgendaItem', 'ownedBy').flatMap(({ thing, cite }): Owned[] => {
    const links = known.out('OWNED_BY', thing.id).filter(({ properties }) => properties.basis === 'STATED')
    const owners = links.flatMap(({ to }) => {
      const role = known.node(to)
      return role?.label === 'Role' ? [role.properties.name] : []
    })
    const printed = cite.properties.printed ?? ''
    if (owners.length === 0 || printed === '') return []
    if (owners.some((owner) => isWithin(owner, printed) || isWithin(printed, owner))) return []
    return [{ thing, cite, owners, cites: links.flatMap(({ properties }) => properties.cites ?? []) }]
  })
}

function itemsRaised(checking: Checking): Raised[] {
  const byPaper = new Map<string, Owned[]>()
  for (const each of ownedTwice(checking)) {
    const paper = checking.known.wholeOf(each.cite.to)
    byPaper.set(paper, [...(byPaper.get(paper) ?? []), each])
  }
  return [...byPaper].map(([paper, all]): Raised => {
    const told = all.map(({ thing, owners, cite }) => {
      const { number, title } = (thing as NodeRecord<'AgendaItem'>).properties
      return `${number === undefined ? `the item “${title}”` : `item ${number}`}: “${listed(owners)}” on the agenda, “${cite.properties.printed}” on the report`
    })
    return {
      on: all.map(({ thing }) => thing.id) as [string, ...string[]],
      key: 'authors',
      says: `${asStart(paperInWords(checking, paper))} names two authors of one report: ${told.join('; ')}.`,
      shown: all.flatMap(({ cites, owners, cite }): Shown[] => [
        ...checking.passages(cites).map(({ id }) => ({ passage: id, property: 'ownedBy', printed: listed(owners) })),
        { passage: cite.to, property: 'ownedBy', printed: cite.properties.printed ?? '' },
      ]),
      certainty: 'PROVEN',
      severity: 'LOW',
    }
  })
}

interface Reworded extends Other {
  readonly pairs: readonly (readonly [string, string])[]
  readonly here: string
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')

/** Whether two words are one word in two spellings or forms. */
const isSpelling = (one: string, other: string): boolean => {
  const [a, b] = [letters(one), letters(other)]
  return a === b || (a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4))
}

/** Recommendations that are printed twice with one word for another. */
function rewordedIn(checking: Checking): Reworded[] {
  return othersIn(checking, 'Recommendation', 'text').flatMap(({ thing, cite }): Reworded[] => {
    const other = checking.known.node(cite.to)
    const [here, there] = [textOf(thing), other?.label === 'Passage' ? (other.properties.quote ?? '') : '']
    const [mine, theirs] = [wordsOf(here), wordsOf(there)]
    if (mine.length < 6 || theirs.length < 6) return []
    const { shared, hunks } = align(mine, theirs)
    if (shared < Math.max(mine.length, theirs.length) * 0.7) return []
    const pairs = hunks
      .filter((hunk) => hunk.here.length > 0 && hunk.there.length > 0 && hunk.here.length + hunk.there.length <= 8)
      .map((hunk) => [printedIn(here, hunk.here), printedIn(there, hunk.there)] as const)
      .filter(([one, two]) => !isSpelling(one, two))
    return pairs.length === 0 ? [] : [{ thing, cite, pairs, here }]
  })
}

function recommendationsRaised(checking: Checking): Raised[] {
  const { known } = checking
  const byGiver = groupedBy(rewordedIn(checking), ({ thing, cite }) => `${known.giverOf(thing.id)?.id} ${known.wholeOf(cite.to)}`)
  return [...byGiver.values()].flatMap((all): Raised[] => {
    const [first] = all as [Reworded, ...Reworded[]]
    const giver = known.giverOf(first.thing.id)
    if (giver === undefined) return []
    const told = all.map(({ thing, pairs }) => {
      const { number } = (thing as NodeRecord<'Recommendation'>).properties
      const differing = pairs.slice(0, 2).map(([one, two]) => `“${one}” in the one and “${two}” in the other`)
      return `${number === undefined ? 'one of them' : `recommendation ${number}`} has ${differing.join(', ')}`
    })
    return [
      {
        on: all.map(({ thing }) => thing.id) as [string, ...string[]],
        key: 'wording',
        says: `${asStart(paperInWords(checking, known.wholeOf(first.cite.to)))} prints recommendations of ${giverCalled(checking, giver)} in two places with different words: ${told.join('; ')}.`,
        shown: all.flatMap(({ thing, cite, pairs }): Shown[] => [
          ...known.passagesOf(thing.id).map(({ id }) => ({ passage: id, printed: pairs[0]?.[0] ?? '' })),
          { passage: cite.to, printed: pairs[0]?.[1] ?? '' },
        ]),
        certainty: 'PROVEN',
        severity: 'LOW',
      },
    ]
  })
}

export const toldTwoWays: Rule = {
  id: 'told-two-ways',
  find: (checking) => [...itemsRaised(checking), ...recommendationsRaised(checking)],
}
