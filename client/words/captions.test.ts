import { expect, it } from 'vitest'
import { sayCaption, sayHeading } from './captions.ts'

it('says the day that a caption starts with', () => {
  expect(sayCaption('2024-07-02 Children and Families Scrutiny Committee')).toBe(
    '2 July 2024: Children and Families Scrutiny Committee',
  )
  expect(sayCaption('2024-07-02')).toBe('2 July 2024')
  expect(sayCaption('2024-07-02 Committee, 2 July 2024')).toBe('Committee, 2 July 2024')
})

it('leaves every other caption as it is', () => {
  expect(sayCaption('1.1.1/1 Agree how often')).toBe('1.1.1/1 Agree how often')
  expect(sayCaption('Plan of 2024-07-02')).toBe('Plan of 2024-07-02')
})

it('heads long words with their first sentence, or with as much of it as fits', () => {
  expect(sayHeading('4 Visits are too often late. One child in four had waited longer than…')).toBe(
    '4 Visits are too often late.',
  )
  expect(sayHeading('1.1 Short and whole. It says two things.')).toBe('1.1 Short and whole. It says two things.')
  const heading = sayHeading(`${'word '.repeat(40)}…`)
  expect(heading).toMatch(/word…$/)
  expect(heading.length).toBeLessThanOrEqual(91)
})
