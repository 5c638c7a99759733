import { expect, it } from 'vitest'
import { officeIn } from './offices.ts'

it.each([
  ['Jane Porter, Head of Play', 'Head of Play'],
  ['Jane Porter, Assistant Director (Care)', 'Assistant Director (Care)'],
  ['Head of Play', 'Head of Play'],
  ['Adult Social Care, Health and Housing Director', 'Adult Social Care, Health and Housing Director'],
  ['Deputy Leader', 'Deputy Leader'],
  ['Vice Chair', 'Vice Chair'],
  ['Town Clerk', 'Town Clerk'],
])('an office: %s', (printed, office) => expect(officeIn(printed)).toBe(office))

it.each(['Ann Leader', 'Sam Chair', 'Jane Porter'])('no office: %s', (printed) => expect(officeIn(printed)).toBeUndefined())
