import { expect, it } from 'vitest'
import type { FlagSideFragment } from '../generated/graphql.ts'
import { withEditions } from './editions.ts'

type Shown = readonly [property: string | null, printed: string | null, quote: string | null]

function side(document: string, shown: readonly Shown[], more: { editionOf?: string; partOf?: string } = {}): FlagSideFragment {
  const nodes = (id: string | undefined) => ({ nodes: id === undefined ? [] : [{ id }] })
  return {
    day: null,
    document: { id: document, title: document, editionOf: nodes(more.editionOf), partOf: nodes(more.partOf) },
    shown: shown.map(([property, printed, quote], at) => ({
      property,
      printed,
      passage: {
        id: `${document}/${at}`,
        quote,
        locator: null,
        page: null,
        pageLabel: null,
        lineStart: null,
        lineEnd: null,
        state: 'VERIFIED' as const,
      },
    })),
  }
}

const rated: readonly Shown[] = [
  [null, null, 'Open a second hub for young people'],
  ['ragText', 'Done', 'Done'],
]
const damaged: readonly Shown[] = [[null, null, 'Open a sec- ond hub for young people PAGE 7'], rated[1] as Shown]
const namesOf = (sides: readonly FlagSideFragment[]) =>
  withEditions(sides).map((each) => [each.side.document?.id, ...each.editions.map(({ document }) => document?.id)])

it('puts another edition of a pack below the report of it that prints the same', () => {
  expect(namesOf([side('flat', rated, { editionOf: 'pack' }), side('report', damaged, { partOf: 'pack' })])).toEqual([
    ['flat', 'report'],
  ])
  expect(namesOf([side('report', damaged, { partOf: 'pack' }), side('flat', rated, { editionOf: 'pack' })])).toEqual([
    ['report', 'flat'],
  ])
})

it('keeps papers apart that are no editions of each other, however alike they are', () => {
  expect(namesOf([side('one', rated), side('other', rated)])).toEqual([['one'], ['other']])
  expect(namesOf([side('one', rated, { partOf: 'pack' }), side('other', rated, { partOf: 'pack' })])).toHaveLength(2)
})

it('keeps editions apart that do not print the same', () => {
  const late: readonly Shown[] = [rated[0] as Shown, ['ragText', 'Late', 'Late']]
  expect(namesOf([side('flat', rated, { editionOf: 'pack' }), side('report', late, { partOf: 'pack' })])).toHaveLength(2)
  const other: readonly Shown[] = [[null, null, 'The harbour crew has not been asked'], rated[1] as Shown]
  expect(namesOf([side('flat', rated, { editionOf: 'pack' }), side('report', other, { partOf: 'pack' })])).toHaveLength(2)
  expect(
    namesOf([side('flat', rated, { editionOf: 'pack' }), side('report', rated.slice(0, 1), { partOf: 'pack' })]),
  ).toHaveLength(2)
})
