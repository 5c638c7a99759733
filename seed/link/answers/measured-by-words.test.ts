import { expect, it } from 'vitest'
import { type Term, termOf } from '../../extract/figures/indicators/vocabulary/index.ts'
import { isCounted, isTimed, speaksOfShare } from './measured-by-words.ts'

const term = (key: string): Term => termOf.get(key) as Term

it.each([
  ['assessments', 'Assessments are not finished within 45 days.', true],
  ['assessments', 'There will be better timescales for assessments.', true],
  ['protection-visits', 'Child protection visits will be calm, timely and kind.', true],
  ['supervision', 'Supervision is not regular.', true],
  ['care-proceedings', 'The yard helps care proceedings go on in a timely manner.', true],
  ['assessments', 'Assessments do not tell what the club within the harbour knows.', false],
  ['assessments', 'Assessments are thin and are not regularly mended.', false],
  ['assessments', 'The quality of assessments, and timely steps into the harbour court, will rise.', false],
  ['assessments', 'Boats meet long delays before they are sent on for an assessment.', false],
  ['supervision', 'Audits will show supervision on all files, preventing delay.', false],
  ['care-proceedings', 'Boats are not escalated to the pre-proceedings stage or to care proceedings in a timely way.', false],
])('a word of time is said of a thing only in its own clause: %s, "%s"', (key, sentence, isSo) =>
  expect(isTimed(term(key), sentence)).toBe(isSo),
)

it.each([
  ['child-protection', 'The number of child protection plans will fall.', true],
  ['child-protection', 'Storms are not reducing through child protection planning.', false],
  ['new-social-workers', 'There are fewer newly qualified social workers.', true],
  ['new-social-workers', 'The number of newly qualified social workers leaving will fall.', false],
])('words of number are of the thing they govern, and of no part of it: %s, "%s"', (key, sentence, isSo) =>
  expect(isCounted(term(key), sentence, `c/indicator/${key}.number`)).toBe(isSo),
)

it('counts those who leave where the indicator does', () =>
  expect(
    isCounted(
      term('new-social-workers'),
      'The number of newly qualified social workers leaving will fall.',
      'c/indicator/leaving.new-social-workers.number',
    ),
  ).toBe(true))

it('tells a share from a number of requests', () => {
  expect(speaksOfShare('The proportion of pupils with plans rises.')).toBe(true)
  expect(speaksOfShare('The number of requests for plans rises.')).toBe(false)
})
