import { expect, it } from 'vitest'
import { actionIn, promiseIn } from './promised.ts'

const by = (text: string): unknown => {
  const found = promiseIn(text)
  return found && [found.madeBy, found.due, found.dueOn]
}

it('promises, by office, with what is told of the day', () => {
  expect(by('The Head of Play undertook to send a list by 16 May 2025.')).toEqual([
    'Head of Play',
    'by 16 May 2025',
    '2025-05-16',
  ])
  expect(by('The Head of Play agreed to look into it.')).toEqual(['Head of Play', undefined, undefined])
  expect(by('Officers would circulate a note to Members after the meeting.')).toEqual(['Officers', undefined, undefined])
  expect(by('A note on buses would be provided to the Panel at its next meeting.')).toEqual([
    undefined,
    'at its next meeting',
    undefined,
  ])
  expect(by('These matters would be discussed at the next meeting of the Marsh Board.')).toEqual([
    undefined,
    'at the next meeting of the Marsh Board',
    undefined,
  ])
  expect(by('Ms Finch, Head of Early Years, promised a list.')).toEqual(['Head of Early Years', undefined, undefined])
})

it('what a body agrees, or a thing would do, is no promise', () => {
  expect(by('The Committee agreed to visit a nursery.')).toBeUndefined()
  expect(by('He said that the new telephones would give managers a list each day.')).toBeUndefined()
  expect(by('The Director of Care agreed that the service was poor.')).toBeUndefined()
  expect(by('The Director of Care offered the view that more was needed.')).toBeUndefined()
  expect(by('In 2019 the government promised a paper.')).toBeUndefined()
  expect(by('The Director of Care agreed that a list would be sent.')).toEqual(['Director of Care', undefined, undefined])
  expect(by('It was suggested that this would be raised at the next meeting.')).toBeUndefined()
  expect(by('The report would also be considered by the Cabinet.')).toBeUndefined()
})

it('actions have the owner and day of their row, and name no person', () => {
  expect(actionIn('Send the list', 'Head of Play', '28/11/24')).toEqual({
    madeBy: 'Head of Play',
    due: '28/11/24',
    dueOn: '2024-11-28',
  })
  expect(actionIn('Send the list', 'JB', 'Jan-25')).toEqual({ madeBy: undefined, due: 'Jan-25', dueOn: '2025-01-31' })
})
