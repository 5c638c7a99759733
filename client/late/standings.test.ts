import { expect, it } from 'vitest'
import { countOf, groupedBy, isOf, type Standing, sayStandings, worstFirst } from './standings.ts'

const role = (id: string) => ({ __typename: 'Role' as const, id, caption: id })
const priority = (id: string) => ({ __typename: 'Priority' as const, id, caption: id })

const standing = (id: string, kind: Standing['class'], rag: Standing['action']['rag'], owners: readonly string[]): Standing => ({
  class: kind,
  action: { id, rag },
  owners: owners.map(role) as Standing['owners'],
  priority: priority('one') as Standing['priority'],
})

const all = [
  standing('a', 'DUE', 'NOT_ON_TRACK', ['head']),
  standing('b', 'LATE', 'PROGRESSING_WITH_ISSUES', ['lead', 'head']),
  standing('c', 'DUE_SINCE', 'ON_TRACK', []),
  standing('d', null, 'COMPLETE', ['chief']),
]

it('never mixes the classes, and counts what is rated as at risk whatever its class', () => {
  expect((['LATE', 'DUE_SINCE', 'DUE', 'AT_RISK'] as const).map((kind) => countOf(all, kind))).toEqual([1, 1, 1, 2])
  expect(isOf(all[3] as Standing, 'AT_RISK')).toBe(false)
})

it('puts one with several owners under each, and those without one last', () => {
  const groups = groupedBy(all, 'owner').map(({ node, standings }) => [node?.id ?? null, standings.length])
  expect(groups).toEqual([
    ['head', 2],
    ['lead', 1],
    ['chief', 1],
    [null, 1],
  ])
  expect(groupedBy(all, 'priority').map(({ standings }) => standings.length)).toEqual([4])
})

it('names first whose actions are late, and leaves out whose are neither late nor at risk', () =>
  expect(worstFirst(groupedBy(all, 'owner')).map(({ node }) => node?.id ?? null)).toEqual(['head', 'lead', null]))

it('says what there is, and leaves out what there is none of', () => {
  expect(sayStandings(all)).toBe("1 late, 1 due since the plan's ratings, 2 rated as at risk")
  expect(sayStandings(all.slice(3))).toBe('none late or at risk')
})
