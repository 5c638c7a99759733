import { expect, it } from 'vitest'
import { libraryOperation } from './library.ts'

const text = `# What is late?
# For: members
# Question: S2
#
# Open actions by how they stand.
# Without a day, the newest one counts.
#
# Variables: {"council": "council/x", "plan": "x/plan/2024", "asAt": null}

query Late { graph { nodes } }
`

it('tells an operation by the head of its file', () => {
  expect(libraryOperation('late', text)).toEqual({
    name: 'late',
    title: 'What is late?',
    group: 'members',
    question: 'S2',
    about: 'Open actions by how they stand.\nWithout a day, the newest one counts.',
    variables: { council: 'council/x', plan: 'x/plan/2024', asAt: null },
    picks: { council: 'Council', plan: 'Plan' },
    text,
  })
})

it.each([
  ['no group', text.replace('members', 'everybody')],
  ['no variables', text.replace(/# Variables.*\n/, '')],
  ['no title', text.slice(text.indexOf('\n') + 1)],
])('says which file has %s', (_, wrong) => {
  expect(() => libraryOperation('late', wrong)).toThrow('schema/library/late.graphql')
})
