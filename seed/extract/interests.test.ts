import { expect, it } from 'vitest'
import { linesOf } from '../read/layer.ts'
import { declaresInterest, interestPlaces } from './interests.ts'

const told = (text: string): string[] => interestPlaces(linesOf(text)).map(({ start, end }) => text.slice(start, end))

it.each([
  ['4. Declarations of Interest\nA keeper sells oil.\n\n5. Minutes\nAgreed.', ['A keeper sells oil.\n']],
  ['4. DECLARATIONS OF INTEREST\nA keeper sells oil.\nMINUTES OF THE LAST MEETING\nAgreed.', ['A keeper sells oil.']],
  ['## Declarations of Members’ Interests\n| Keeper | sells oil |\n## Lamps', ['| Keeper | sells oil |']],
  [
    '4. Interests, call us\n| Member | No. | Nature of Interest |\n|---|---|---|\n| Keeper | 6 | sells oil |\nLamps',
    ['| Member | No. | Nature of Interest |\n|---|---|---|\n| Keeper | 6 | sells oil |'],
  ],
  ['| Lamp | Interest |\n|---|---|\n| Six | 4% |', []],
  ['The declarations of interest were kept in a drawer.\nOil is dear.', []],
])('what stands under the heading, up to the next: %j', (text, places) => expect(told(text)).toEqual(places))

it('knows an interest that is declared from one that is spoken of', () => {
  expect(declaresInterest('Councillor Wick declared a personal interest in the oil.')).toBe(true)
  expect(declaresInterest('A pecuniary interest was declared by the keeper.')).toBe(true)
  expect(declaresInterest('Officers should keep a register of interests.')).toBe(false)
  expect(declaresInterest('Children take an interest in lamps.')).toBe(false)
})
