import { expect, it } from 'vitest'
import { type Cited, passagesFor } from './cited.ts'

const cited = (id: string, property: string | null, role: Cited['role'] = 'SAYS'): Cited => ({
  cursor: `${id} ${property}`,
  role,
  property,
  node: { id, locator: null, page: null, pageLabel: null, lineStart: null, lineEnd: null, partOf: { nodes: [] } },
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
