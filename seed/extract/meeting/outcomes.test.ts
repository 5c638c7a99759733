import { expect, it } from 'vitest'
import { onlyRefers, outcomeOf } from './outcomes.ts'

it('whether what was asked is there, or still to come', () => {
  expect(outcomeOf('The list of ponds is attached at Annex 2.')).toBe('DONE')
  expect(outcomeOf('Two visits have taken place.')).toBe('DONE')
  expect(outcomeOf('Dates for the visits are being arranged.')).toBe('OPEN')
  expect(outcomeOf('This report gives the figures to date, and later ones will be presented.')).toBe('OPEN')
  expect(outcomeOf('A briefing is anticipated in March.')).toBe('OPEN')
  expect(outcomeOf('Ponds matter to all of us.')).toBeUndefined()
})

it('whether a sentence only quotes what was resolved', () => {
  expect(onlyRefers('\u201c(2) a list of every pond be sent to the Panel;\u201d (Minute No. 8 (2) refers).')).toBe(true)
  expect(onlyRefers('(Minute No. 8 (2) refers).')).toBe(true)
  expect(onlyRefers('Further to Minute 8 (2), the ponds have been counted by the rangers.')).toBe(false)
})
