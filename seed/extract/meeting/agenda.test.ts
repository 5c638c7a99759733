import { expect, it } from 'vitest'
import { textLayer } from '../../read/layer.ts'
import { itemsIn } from './agenda.ts'
import { agendaIn } from './fronts.ts'

const read = (...lines: string[]) => {
  const text = lines.join('\n')
  const layer = textLayer(Buffer.from(text), text)
  const agenda = agendaIn(layer, 'Netherwick')
  return {
    front: agenda && [agenda.front.body, agenda.front.day, agenda.front.venue],
    items:
      agenda &&
      itemsIn(layer, agenda).map(({ number, title, pages, owners }) =>
        [number, title.text, pages, ...owners.map(({ name }) => name)].filter(Boolean).join(' | '),
      ),
  }
}

it('an agenda whose pages stand at the right', () => {
  const { front, items } = read(
    'NETHERWICK DISTRICT COUNCIL',
    '',
    'CORPORATE PARENTING BOARD',
    '',
    'will meet on Thursday 6 March 2025 at 5.30 pm in Weir House',
    '',
    'AGENDA',
    '',
    '1   Apologies',
    '2   Interests',
    '3   Minutes of the meeting of 5 September 2024            3 - 6',
    '4   Health checks                                         7 - 12',
    '    Report of the Designated Nurse for Children in Care',
    '6   Placements out of the district (to follow)',
    '    To consider where the public may stay.',
    '',
    'Members of the Board: eight councillors',
    '7 Not an item',
  )
  expect(front).toEqual(['Corporate Parenting Board', '2025-03-06', 'Weir House'])
  expect(items).toEqual([
    '1 | Apologies',
    '2 | Interests',
    '3 | Minutes of the meeting of 5 September 2024 | 3 - 6',
    '4 | Health checks | 7 - 12 | Designated Nurse for Children in Care',
    '6 | Placements out of the district',
  ])
})

it('numbers on lines of their own, a title over two lines, items within an item', () => {
  const { items } = read(
    'Scrutiny Panel',
    '3 June 2025',
    'Agenda',
    '',
    '1.',
    'Welcome',
    '',
    '2.',
    'Play in the villages and',
    'what it costs (Pages 3 - 9)',
    '',
    '(a) The van (Pages 4 - 5)',
    '(b) The hall - To Follow',
    '',
    '3. Any other business',
  )
  expect(items).toEqual([
    '1 | Welcome',
    '2 | Play in the villages and what it costs | 3 - 9',
    '2(a) | The van | 4 - 5',
    '2(b) | The hall',
    '3 | Any other business',
  ])
})

it('a table', () => {
  const { items } = read(
    'Meeting: Scrutiny Panel',
    'Date: 3 June 2025',
    '## Agenda',
    '| Item | Title | Report of | Pages |',
    '|---|---|---|---|',
    '| 1 | Welcome | | |',
    '| 2 | Play | Head of Play | 3-9 |',
  )
  expect(items).toEqual(['1 | Welcome', '2 | Play | 3-9 | Head of Play'])
})

it('no agenda: contents of a booklet, or a paper that only speaks of one', () => {
  expect(read('Contents', '1. Play 2', '2. Buses 3').items).toBeUndefined()
  expect(read('A letter of 3 June 2025', 'We saw the agenda of the Board.', '1. Thank you.').items).toBeUndefined()
})

it('the officer whose report it is stands behind the title', () => {
  const { front, items } = read(
    'NETHERWICK CITY COUNCIL',
    '',
    'CHILDREN, YOUNG PEOPLE AND LEARNING PANEL',
    '',
    'Thursday, 24 April 2025 at 6.30 pm',
    'Weir Room, City Hall',
    '',
    'AGENDA',
    '',
    'Item 1: Hens (report of the Head of Play)',
    'Item 2: Ducks in every pond (joint report of the Head of Play and the',
    'Head of Ponds)        (Pages 3 - 5)',
    'Item 3: Geese – report by the Scrutiny Officer (to follow)',
  )
  expect(front).toEqual(['Children, Young People and Learning Panel', '2025-04-24', 'Weir Room, City Hall'])
  expect(items).toEqual([
    '1 | Hens | Head of Play',
    '2 | Ducks in every pond | 3 - 5 | Head of Play | Head of Ponds',
    '3 | Geese | Scrutiny Officer',
  ])
})
