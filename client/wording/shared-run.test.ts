import { expect, it } from 'vitest'
import { sharedRun } from './shared-run.ts'

it('finds the longest run of words in both, whatever their case, lines and punctuation', () => {
  const [one, other] = sharedRun(
    'In 2020 the boats left the harbour\nlate, and came back.',
    'Again the boats left the Harbour late; nobody said why.',
  )
  expect(one).toEqual({ before: 'In 2020 ', shared: 'the boats left the harbour\nlate,', after: ' and came back.' })
  expect(other).toEqual({ before: 'Again ', shared: 'the boats left the Harbour late;', after: ' nobody said why.' })
})

it('gives the whole where nothing is shared, and where there is too much to compare', () => {
  expect(sharedRun('red', 'blue')[0].shared).toBe('red')
  const long = 'word '.repeat(2000)
  expect(sharedRun(long, 'word')[0]).toEqual({ before: '', shared: long, after: '' })
})
