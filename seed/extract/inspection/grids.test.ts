import { expect, it } from 'vitest'
import { textLayer } from '../../read/layer.ts'
import { gridsIn } from './grids.ts'

const read = (...lines: string[]) => {
  const text = lines.join('\n')
  const grids = gridsIn(textLayer(Buffer.from(text), text))
  return { rows: grids.rows.map(({ area, grade }) => `${area}: ${grade}`), unread: grids.unread.length, left: grids.without }
}

it('areas and grades one under another, each over several lines', () => {
  const { rows } = read(
    'Judgement',
    'Grade',
    'The experiences and progress of',
    'care leavers',
    'Requires improvement to',
    'be good',
    'Overall effectiveness',
    'Good',
  )
  expect(rows).toEqual(['The experiences and progress of care leavers: REQUIRES_IMPROVEMENT', 'Overall effectiveness: GOOD'])
})

it('all areas, and then as many grades', () => {
  expect(read('Children in care', 'Care leavers', 'Overall effectiveness', 'Good', 'Inadequate', 'Outstanding').rows).toEqual([
    'Children in care: GOOD',
    'Care leavers: INADEQUATE',
    'Overall effectiveness: OUTSTANDING',
  ])
})

it('where a grade is lost, none is guessed', () => {
  const { rows, unread } = read('Children in care', 'Care leavers', 'Good', 'Overall effectiveness', 'Inadequate')
  expect(rows).toEqual([])
  expect(unread).toBe(1)
})

it('grades of an earlier inspection are not taken', () => {
  expect(read('Grades at the previous inspection', 'Children in care', 'Good', 'Care leavers', 'Inadequate').rows).toEqual([])
})

it('a sentence over two lines is no area', () => {
  expect(
    read('Children in care', 'Good', 'Care leavers', 'Inadequate', 'Help for children in care', 'is patchy.').rows,
  ).toHaveLength(2)
})

it('columns kept by spaces, a grade begun above or ended below its area', () => {
  const { rows, left } = read(
    'Judgement                                     Grade',
    '',
    'The experiences and progress of children      Requires',
    'in care                                       improvement to',
    '                                              be good',
    '',
    '                                              Requires improvement',
    'Care leavers',
    '                                              to be good',
    '',
    'Overall effectiveness                         Good',
    '',
    'Families in Aldermere are well helped.',
  )
  expect(rows).toEqual([
    'The experiences and progress of children in care: REQUIRES_IMPROVEMENT',
    'Care leavers: REQUIRES_IMPROVEMENT',
    'Overall effectiveness: GOOD',
  ])
  expect(left.lines.map(({ text }) => text).filter((text) => text.trim() !== '')).toEqual([
    'Judgement                                     Grade',
    'Families in Aldermere are well helped.',
  ])
})

it('columns that stand apart are not paired', () => {
  expect(
    read(
      'Children in care                     Good',
      '',
      '',
      '',
      '',
      '                          Good',
      '',
      '',
      '',
      '',
      'Care leavers',
    ).rows,
  ).toEqual([])
})

it('cells behind one another, the area going on below its grade', () => {
  expect(
    read(
      'The experiences and progress of Good',
      'care leavers',
      'Children in care Requires improvement',
      'and adoption to be good',
      'Overall effectiveness Inadequate',
    ).rows,
  ).toEqual([
    'The experiences and progress of care leavers: GOOD',
    'Children in care and adoption: REQUIRES_IMPROVEMENT',
    'Overall effectiveness: INADEQUATE',
  ])
})
