import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import { once } from '../once.ts'
import { publicationOf, sameIn } from './editions.ts'

/** A figure with what it is of and where it stands. */
export interface Figured {
  readonly id: string
  readonly told: NodeRecord<'Observation'>['properties']
  readonly indicator: NodeRecord<'Indicator'>
  readonly passages: readonly NodeRecord<'Passage'>[]
  /** Its own words say what it is of; nothing above them was needed. */
  readonly isStated: boolean
  /** The publications that print it, each once, whatever editions of it were read. */
  readonly publications: readonly string[]
}

/** All figures of a council. */
export const figuresOf = once((checking: Checking): readonly Figured[] => {
  const { known } = checking
  return known.all('Observation').flatMap(({ id, properties }): Figured[] => {
    const of = known.out('OF', id).find((link) => link.properties.basis !== 'REJECTED')
    const indicator = of === undefined ? undefined : known.node(of.to)
    const passages = known.passagesOf(id)
    if (of === undefined || indicator?.label !== 'Indicator' || passages.length === 0) return []
    const wholes = passages.map((passage) => publicationOf(checking, known.wholeOf(passage.id)))
    return [
      {
        id,
        told: properties,
        indicator,
        passages,
        isStated: of.properties.basis === 'STATED',
        publications: [...new Set(wholes)],
      },
    ]
  })
})

/** What its indicator is called, inside a sentence; none where it is known only by words of a source. */
export function nameOf({ indicator: { properties } }: Figured): string | undefined {
  const { name } = properties
  return name.startsWith('“') ? undefined : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** Of what a figure is told: indicator, place, kind and time. */
const seriesKey = ({ told, indicator }: Figured): string => [indicator.id, told.place, told.kind, told.start, told.end].join(' ')

/** Figures of the same thing, place, kind and time, more than one of them. */
export function toldTwice(checking: Checking): Figured[][] {
  const valued = figuresOf(checking).filter(({ told: { end, value } }) => end !== undefined && value !== undefined)
  return [...groupedBy(valued, seriesKey).values()].filter((group) => group.length > 1)
}

/** Whether another edition of the publication prints the words in which a figure stands, and not the figure: damage of conversion. */
export function isDamaged(checking: Checking, figure: Figured): boolean {
  const have = wholesOf(checking, figure)
  return checking.texts.some(({ document }) => {
    if (have.includes(document) || !figure.publications.includes(publicationOf(checking, document))) return false
    return figure.passages.some(({ properties: { quote = '' } }) => sameIn(checking, document, { text: quote }, 0).length > 0)
  })
}

export const wholesOf = ({ known }: Checking, { passages }: Figured): string[] => [
  ...new Set(passages.map(({ id }) => known.wholeOf(id))),
]
