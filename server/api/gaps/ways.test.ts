import { expect, it } from 'vitest'
import { orderKey } from '../../../schema/index.ts'
import type { ThreadType } from '../trace/rules.ts'
import type { Basis } from '../trace/strength.ts'
import type { Found, Step } from '../trace/walk.ts'
import { answersTo } from './ways.ts'

async function answers(id: string, ...lines: readonly string[]) {
  const step: Step = async (direction, asks) =>
    asks.flatMap((ask) =>
      lines.flatMap((line): Found[] => {
        const [from = '', type, to = '', basis = 'STATED', score] = line.split(' ')
        const [at, other] = direction === 'OUT' ? [from, to] : [to, from]
        if (at !== ask.id || !ask.types.includes(type as ThreadType)) return []
        const link = { id: line, basis: basis as Basis, score: Number(score ?? 0) }
        return [{ id: at, type: type as ThreadType, link, other, key: orderKey(other) }]
      }),
    )
  const [found] = await answersTo([id], step)
  return [found?.any, found?.suggested.map(({ from, type, to }) => `${from} ${type} ${to}`)]
}

it('are found at the thing, at what it led to or tells again, and at what restates that', async () => {
  expect(await answers('f', 'f ADDRESSED_BY x')).toEqual([true, []])
  expect(await answers('f', 'f LED_TO r', 'm RESTATES r', 'm ADDRESSED_BY x')).toEqual([true, []])
  expect(await answers('g', 'g RETELLS f', 'f ADDRESSED_BY x')).toEqual([true, []])
  expect(await answers('f', 'g RETELLS f', 'g ADDRESSED_BY x')).toEqual([false, []])
  expect(await answers('r', 'f LED_TO r', 'f ADDRESSED_BY x')).toEqual([false, []])
})

it('name every suggestion on a way to an answer, the surest first, and none that leads nowhere or was rejected', async () => {
  const lines = [
    'f LED_TO r SUGGESTED .5',
    'f LED_TO s SUGGESTED .9',
    'r ADDRESSED_BY x SUGGESTED .7',
    'f ADDRESSED_BY y REJECTED',
  ]
  expect(await answers('f', ...lines)).toEqual([true, ['r ADDRESSED_BY x', 'f LED_TO r']])
  expect(await answers('f', 'f ADDRESSED_BY y REJECTED')).toEqual([false, []])
})

it('end where links go round', async () => expect(await answers('a', 'a RETELLS b', 'b RETELLS a')).toEqual([false, []]))

it('are found however many links away they are', async () => {
  const told = Array.from({ length: 40 }, (_, at) => `f${at} RETELLS f${at + 1}`)
  expect(await answers('f0', ...told, 'f40 ADDRESSED_BY x SUGGESTED')).toEqual([true, ['f40 ADDRESSED_BY x']])
})
