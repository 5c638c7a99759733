import { expect, it } from 'vitest'
import { correctionIn, sayNothingAnswers, saysCorrected, saysNothingAnswers } from './editing.ts'

const looked = 'Nothing in the plan of March 2031 answers this. Looked for new lamps; the plan has none.'

it('knows what editors found nothing to answer, and what they corrected, by how their notes begin', () => {
  expect([looked, 'Corrected: the day is 4 March 2031.', 'The lamps are out.'].map(saysNothingAnswers)).toEqual([
    true,
    false,
    false,
  ])
  expect([looked, 'Corrected: the day is 4 March 2031.', 'It was corrected: twice.'].map(saysCorrected)).toEqual([
    false,
    true,
    false,
  ])
  expect(correctionIn('Corrected: the day is 4 March 2031.')).toBe('the day is 4 March 2031.')
})

it('says who found nothing, and that the council did not', () =>
  expect(sayNothingAnswers({ by: 'Editors', text: looked })).toBe(
    'Editors, not the council: nothing in the plan of March 2031 answers this. Looked for new lamps; the plan has none.',
  ))
