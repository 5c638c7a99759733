import { expect, it } from 'vitest'
import { sayDecisions, sayHeld, sayMeeting, sayNamed } from './meetings.ts'

const meeting = { id: 'm', title: null, date: '2024-10-15', body: 'Scrutiny Committee', venue: null, held: true }
const held = { meeting, items: 0, minutes: 0, matters: 0, resolutions: 0, requests: 0, commitments: 0 }

it('calls a meeting by its title, else by who met and when', () => {
  expect(sayMeeting({ title: 'Cabinet, 2 July 2024', date: '2024-07-02' })).toBe('Cabinet, 2 July 2024')
  expect(sayMeeting(meeting)).toBe('Scrutiny Committee, 15 October 2024')
  expect(sayMeeting({ title: null, date: null })).toBe('A meeting')
})

it('says how much of a meeting was read, and what was not', () => {
  expect(sayHeld({ ...held, items: 5, minutes: 3, matters: 3, resolutions: 4, requests: 1, commitments: 1 })).toBe(
    '5 agenda items. 3 minutes: 3 matters raised, 4 resolutions (1 asks for something), 1 promise.',
  )
  expect(sayHeld({ ...held, minutes: 1 })).toBe('No agenda read. 1 minute.')
  expect(sayHeld({ ...held, items: 1 })).toBe('1 agenda item. No minutes read.')
})

it('counts decisions by what came back, without blame', () => {
  const counts = [
    { state: 'ANSWERED', total: 1 },
    { state: 'NOT_FOUND', total: 4 },
    { state: 'PERHAPS', total: 0 },
  ] as const
  expect(sayDecisions(counts, 2)).toBe(
    '5 in all: 1 on which something came back, 4 on which no answer was found; the day named for 2 without an answer had passed.',
  )
  expect(sayDecisions([], 0)).toBe('None shown.')
})

it('puts the kind before a number that a caption starts with', () => {
  expect(sayNamed({ __typename: 'Minute', caption: '9 Caseloads' })).toBe('Minute 9 Caseloads')
  expect(sayNamed({ __typename: 'Minute', caption: 'Caseloads' })).toBe('Caseloads')
  expect(sayNamed({ __typename: 'Plan', caption: '2024 plan' })).toBe('2024 plan')
})
