import { expect, it } from 'vitest'
import { type Cited, headlines, passagesFor } from './cited.ts'

const cited = (id: string, property: string | null, role: Cited['role'] = 'SAYS', paper?: string, line?: number): Cited => ({
  cursor: `${id} ${property}`,
  role,
  property,
  node: {
    id,
    locator: null,
    page: null,
    pageLabel: null,
    lineStart: line ?? null,
    lineEnd: null,
    quote: null,
    partOf: { nodes: paper === undefined ? [] : [{ id: paper }] },
  },
})

const edges = [
  cited('title', null),
  cited('dates', 'startedOn'),
  cited('dates', 'endedOn'),
  cited('elsewhere', 'endedOn', 'DIFFERS'),
  cited('named', null, 'MENTIONS'),
]
const idsFor = (...properties: (string | null)[]) => passagesFor(edges, properties).map(({ node }) => node.id)

it('gives the passage of each property once, and none that says otherwise', () => {
  expect(idsFor('startedOn', 'endedOn')).toEqual(['dates'])
  expect(idsFor(null)).toEqual(['title', 'named'])
  expect(idsFor('leadInspector')).toEqual([])
})

it('gives the paragraphs that sum up a report once, of the copy that tells most, in their order', () => {
  const said = [
    cited('last', 'headline', 'SAYS', 'whole', 90),
    cited('other', 'headline', 'SAYS', 'damaged', 5),
    cited('first', 'headline', 'SAYS', 'whole', 12),
    cited('elsewhere', 'headline', 'DIFFERS', 'whole', 1),
  ]
  expect(headlines([...edges, ...said]).map(({ node }) => node.id)).toEqual(['first', 'last'])
  expect(headlines(edges)).toEqual([])
})
