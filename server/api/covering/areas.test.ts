import { expect, it } from 'vitest'
import { areaKeysOf, areasOf } from './areas.ts'

const judged = (area: string, ...areaKeys: string[]) => ({ id: area, key: area, area, areaKeys })
const found = (area: string | undefined) => ({ id: 'f', key: 'f', area })
const grid = [
  judged('Overall effectiveness', 'overall'),
  judged('Help for families', 'help-and-protection'),
  judged('Experiences of children in care and care leavers', 'children-in-care', 'care-leavers'),
  judged('Leaders', 'leadership'),
  judged('Anything else'),
]

it.each([
  ['help for families', ['help-and-protection']],
  ['The experience of children in care and of care leavers', ['children-in-care', 'care-leavers']],
  ['What leaders do', ['leadership']],
  ['Anything else', ['printed anything else']],
  // Words of two areas, of none, and of the whole.
  ['Leaders and help for families', []],
  ['Findings', []],
  ['Overall effectiveness', []],
  ['', []],
  [undefined, []],
])('a finding under %j stands in %j', (area, keys) => expect(areasOf(found(area), grid)).toEqual(keys))

it('the whole is no area', () => expect(grid.map(areaKeysOf)[0]).toEqual([]))
