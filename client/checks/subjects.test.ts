import { expect, it } from 'vitest'
import { choicesOf } from './subjects.ts'

const council = { id: 'council/aldermere' }
const thing = (id: string, owner: { id: string } | null = council) => ({ id, caption: id, council: owner })

it('offers what a council has by kind, by name, and only documents that were read', () => {
  const choices = choicesOf(
    {
      plans: { nodes: [thing('b'), thing('a'), thing('elsewhere', { id: 'council/otterby' })] },
      inspections: { nodes: [] },
      documents: {
        nodes: [
          { ...thing('read'), sha256: '0' },
          { ...thing('named'), sha256: null },
        ],
      },
      roles: { nodes: [thing('nobody', null)] },
      topics: { nodes: [{ id: 'topic/visits', caption: 'Visits' }] },
    },
    council.id,
  )
  expect(choices.map(({ name, things }) => [name, things.map(({ id }) => id)])).toEqual([
    ['Plans', ['a', 'b']],
    ['Documents', ['read']],
    ['Topics', ['topic/visits']],
  ])
})
