import { expect, it } from 'vitest'
import { tablesOf } from '../../outline/tables.ts'
import { textLayer } from '../../read/layer.ts'
import { isOfMinutes } from './rows.ts'

const isTaken = (head: string, row: string, inside = true): boolean => {
  const text = [head, head.replace(/[^|]+/g, '---'), row].join('\n')
  const [table] = tablesOf(textLayer(Buffer.from(text), text))
  return table !== undefined && isOfMinutes(table, inside ? [{ start: 0, end: text.length }] : [])
}

it('a table of actions within minutes is theirs', () => {
  expect(isTaken('| Action | Who | When |', '| Buy hens | Head of Play | May |')).toBe(true)
  expect(isTaken('| Ref | What | Owner | Deadline | Status |', '| 1 | Buy hens | Head of Play | May | Open |')).toBe(true)
  expect(isTaken('| Action | Who | When |', '| Buy hens | Head of Play | May |', false)).toBe(false)
})

it('a plan is not, though it stands behind them', () => {
  expect(isTaken('| Ref | Objective | Action | Lead | By when | RAG |', '| 1.1 | Hens | Buy | Head of Play | May | Red |')).toBe(
    false,
  )
  expect(isTaken('| Ref | Action | Lead | By when |', '| 1.1.1 | Buy hens | Head of Play | May |')).toBe(false)
})
