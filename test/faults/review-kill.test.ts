import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillFolder } from './filled.ts'
import { addressOf, builtBefore, startServer, temporaryFolder } from './server.ts'

const key = 'lantern-harbour-quill'
const link = {
  type: 'ADDRESSED_BY',
  from: 'aldermere/inspection-2024-01/finding/4',
  to: 'aldermere/plan-2024-09/objective/1.1.1',
}
const [keep, other] = ['visits.on-time.percentage', 'care-visits.children-in-care.on-time.percentage'].map(
  (name) => `aldermere/indicator/${name}`,
)
const state = `query ($from: ID!, $keep: ID!, $other: ID!) {
  keep: node(id: $keep) { id seen }
  other: node(id: $other) { id seen }
  finding: node(id: $from) { ... on Finding { addressedBy(first: 50) { edges { basis reviewReason seen node { ... on Node { id } } } } } }
  graph { settled digest }
}`
const decisions = `mutation ($link: LinkMeant!, $seen: String!, $keep: ID!, $other: ID!, $keepSeen: String!, $otherSeen: String!) {
  reject(link: $link, seen: $seen, by: "A reader", reason: "Another team.") { settled }
  merge(keep: $keep, other: $other, keepSeen: $keepSeen, otherSeen: $otherSeen, by: "A reader", reason: "One figure.") { settled }
}`

async function ask(address: string, query: string, variables: object) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

test('a server that is killed once it has answered, while what follows is worked out, loses no decision', async () => {
  await builtBefore()
  const folder = join(temporaryFolder(), 'data')
  await fillFolder(folder)
  const variables = { from: link.from, keep, other }
  const stateAt = async (address: string) => {
    const { data } = await ask(address, state, variables)
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
    const edge = data.finding.addressedBy.edges.find(({ node }: any) => node.id === link.to)
    return { ...data, edge }
  }

  const first = startServer({ DATA_DIR: folder, REVIEW_TOKEN: key })
  const address = await addressOf(first, 120_000)
  const before = await stateAt(address)
  expect([before.edge.basis, before.other.id]).toEqual(['SUGGESTED', other])
  const seen = { seen: before.edge.seen, keepSeen: before.keep.seen, otherSeen: before.other.seen }
  const { data, errors } = await ask(address, decisions, { link, keep, other, ...seen })
  expect(errors).toBeUndefined()
  expect(data.merge.settled).toBe('SETTLING')
  first.signal('SIGKILL')
  await first.ended

  const second = startServer({ DATA_DIR: folder, REVIEW_TOKEN: key })
  const after = await stateAt(await addressOf(second, 120_000))
  expect(after.edge).toMatchObject({ basis: 'REJECTED', reviewReason: 'Another team.' })
  expect([after.other.id, after.graph.settled]).toEqual([keep, 'SETTLED'])
  second.signal('SIGTERM')
  expect((await second.ended).status).toBe(0)
}, 300_000)
