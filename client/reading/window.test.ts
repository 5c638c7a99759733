import { expect, it } from 'vitest'
import { firstLine, lineOfHash, windowFrom } from './window.ts'

it('shows the same lines for every place among them', () => {
  expect([1, 2, 200].map((line) => firstLine(null, '', line))).toEqual([1, 1, 1])
  expect([201, 400].map((line) => firstLine(null, '', line))).toEqual([201, 201])
})

it('goes by the line in the address, then by the part asked for, then by the passage', () => {
  expect(firstLine('201', '#L900', 5)).toBe(801)
  expect(firstLine('201', '', 5)).toBe(201)
  expect(firstLine(null, '', 5)).toBe(1)
  expect(firstLine(null, '', null)).toBe(1)
})

it.each(['0', '-3', '1.5', 'x', '99999999999'])('starts at the beginning for a line %s, which none can be', (from) => {
  expect(firstLine(from, '', null)).toBe(1)
  expect(lineOfHash(`#L${from}`)).toBeUndefined()
})

it('asks for four parts that follow on each other', () => {
  expect(windowFrom(201)).toEqual({ first: 201, second: 251, third: 301, fourth: 351 })
})
