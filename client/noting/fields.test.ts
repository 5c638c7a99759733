import { expect, it } from 'vitest'
import { wrongIn } from './fields.ts'

const filled = { says: 'The date is that of the earlier plan.', by: 'A reader', token: 'lantern-harbour-9' }
const fields = (changed: object): string[] => wrongIn({ ...filled, ...changed }).map(({ field }) => field)

it('finds nothing wrong with what can be sent', () => expect(wrongIn(filled)).toEqual([]))

it.each<[object, string[]]>([
  [{ says: ' \n' }, ['says']],
  [{ says: 'x'.repeat(2001) }, ['says']],
  [{ by: '' }, ['by']],
  [{ by: 'x'.repeat(201) }, ['by']],
  [{ token: '' }, ['token']],
  [{ token: 'lantern harbour' }, ['token']],
  [{ token: 'lantérn-härbour' }, ['token']],
  [{ says: '', by: '', token: '' }, ['says', 'by', 'token']],
])('tells which field is wrong in %j', (changed, expected) => expect(fields(changed)).toEqual(expected))
