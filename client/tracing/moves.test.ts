import { expect, it } from 'vitest'
import { isMoveKey, moveFrom } from './moves.ts'

const drawn = [['f1', 'f2'], ['r1', 'r2'], [], ['a1', 'a2', 'a3']]
const flows = [
  { up: 'f1', down: 'r1' },
  { up: 'r1', down: 'a3' },
  { up: 'r1', down: 'a1' },
  { up: 'f2', down: 'a2' },
  { up: 'a1', down: 'a3' },
  { up: 'r2', down: 'hidden' },
]
const from = (id: string, key: Parameters<typeof moveFrom>[1]) => moveFrom(id, key, drawn, flows)

it('stays in a column up and down, and stops at its ends', () => {
  expect([from('a1', 'ArrowUp'), from('a1', 'ArrowDown'), from('a3', 'ArrowDown')]).toEqual([null, 'a2', null])
  expect([from('a2', 'Home'), from('a2', 'End')]).toEqual(['a1', 'a3'])
})

it('follows a link to the side, past columns that it skips, to the nearest of several', () => {
  expect([from('f1', 'ArrowRight'), from('r1', 'ArrowRight'), from('f2', 'ArrowRight')]).toEqual(['r1', 'a1', 'a2'])
  expect([from('a3', 'ArrowLeft'), from('r1', 'ArrowLeft')]).toEqual(['r1', 'f1'])
})

it('leads nowhere where no link does, or only to what is not drawn', () => {
  expect([from('f1', 'ArrowLeft'), from('r2', 'ArrowRight'), from('nobody', 'ArrowDown')]).toEqual([null, null, null])
})

it('leaves other keys alone', () => {
  expect(['ArrowLeft', 'Home', 'Enter', 'Tab', 'a'].map(isMoveKey)).toEqual([true, true, false, false, false])
})
