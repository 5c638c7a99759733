import { expect, it } from 'vitest'
import { branchesOf, filterables, ownersOf, prune, type Row } from './rows.ts'

const row = (id: string, under: string, label: string, owner?: string): Row =>
  ({
    level: 1,
    basis: 'STRUCTURAL',
    under: { id: under },
    ratings: [],
    node: {
      __typename: label,
      id,
      caption: id,
      ...(label === 'Action'
        ? { rag: null, dueOn: null, ownedBy: { edges: owner === undefined ? [] : [{ node: { id: owner, caption: owner } }] } }
        : {}),
    },
  }) as unknown as Row

const rows = [
  row('p1', 'plan', 'Priority'),
  row('o1', 'p1', 'Objective'),
  row('a1', 'o1', 'Action', 'Zoë'),
  row('a2', 'o1', 'Action', 'Ann'),
  row('p2', 'plan', 'Priority'),
  row('a3', 'p2', 'Action'),
  row('a4', 'plan', 'Action'),
]

it('stands each row under what the plan says, at whatever level, and gathers the actions', () => {
  const branches = branchesOf(rows)
  expect(branches.map(({ row: { node } }) => node.id)).toEqual(['p1', 'p2', 'a4'])
  expect(branches[0]?.actions.map(({ id }) => id)).toEqual(['a1', 'a2'])
  expect(branches[0]?.children[0]?.children.length).toBe(2)
})

it('keeps what the shown actions stand under, and nothing else', () => {
  const kept = prune(branchesOf(rows), new Set(['a2']))
  expect(kept.map(({ row: { node } }) => node.id)).toEqual(['p1'])
  expect(kept[0]?.children[0]?.children.map(({ row: { node } }) => node.id)).toEqual(['a2'])
  expect(kept[0]?.actions.length).toBe(1)
})

it('knows the priority of each action, and none where it stands under none', () => {
  expect(filterables(branchesOf(rows)).map(({ id, priority }) => [id, priority])).toEqual([
    ['a1', 'p1'],
    ['a2', 'p1'],
    ['a3', 'p2'],
    ['a4', null],
  ])
})

it('lists each owner once, by name', () => {
  expect(ownersOf(branchesOf(rows)).map(({ id }) => id)).toEqual(['Ann', 'Zoë'])
})
