import { expect, it } from 'vitest'
import { checkNamed } from '../../../../schema/index.ts'
import { fill, templates } from './templates.ts'

it('ask from checks that there are', () =>
  expect(Object.keys(templates).filter((rule) => checkNamed(rule) === undefined)).toEqual([]))

it('are questions that leave no gap and accuse nobody', () => {
  for (const template of Object.values(templates))
    for (const n of [1, 2]) {
      const words = fill(template, { n, things: 'action 1.1/1' })
      expect(words).toMatch(/^[A-Z].*\?/)
      expect(words).not.toMatch(/[{}]|\b(?:fail|blame|fault|excuse|why did you|false|lied)/i)
    }
})

it('tell one thing from several', () => {
  const template = templates['action-without-owner'] ?? { one: '', many: '' }
  expect(fill(template, { n: 1, things: 'action 1' })).toBe('Who owns action 1? Nobody is named beside it.')
  expect(fill(template, { n: 2, things: 'actions 1 and 2' })).toBe('Who owns actions 1 and 2? Nobody is named beside them.')
})
