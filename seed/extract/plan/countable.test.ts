import { expect, it } from 'vitest'
import { isCountable } from './countable.ts'

it.each([
  'Two wardens will walk the marsh each week.',
  'Farms will sign up to the hedge promise.',
  'There will be fewer lost lambs.',
  'Visits will be careful, timely and written down.',
  'Calls are answered within the timescale.',
  'Attainment will improve.',
  'By March 2031 the gate is mended.',
  'The number of gates that are shut will rise.',
])('can be counted: %s', (text) => expect(isCountable(text)).toBe(true))

it.each([
  'To keep to the Hedges and Ditches Act 2018.',
  'There will be an agreed timeline for Marsh 2040.',
  'Walkers are able to write in by a number of ways.',
  'There will be a clear plan with lines of duty and timescales for the board.',
  'A club will speak up for the attainment of lambs.',
  'Wardens will have an increased understanding of ditches.',
  'Shepherds will be aware of caseloads, vacancies and 3 gates.',
  'The tool will create more capacity for wardens.',
  'Notes are handed on in a timely manner.',
])('cannot be counted: %s', (text) => expect(isCountable(text)).toBe(false))
