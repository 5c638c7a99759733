import { expect, it } from 'vitest'
import { sayCaption } from './captions.ts'

it('says the day that a caption starts with', () => {
  expect(sayCaption('2024-07-02 Children and Families Scrutiny Committee')).toBe(
    '2 July 2024: Children and Families Scrutiny Committee',
  )
  expect(sayCaption('2024-07-02')).toBe('2 July 2024')
})

it('leaves every other caption as it is', () => {
  expect(sayCaption('1.1.1/1 Agree how often')).toBe('1.1.1/1 Agree how often')
  expect(sayCaption('Plan of 2024-07-02')).toBe('Plan of 2024-07-02')
})
