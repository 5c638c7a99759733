import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { isSlip, joinRoles } from './roles.ts'

const role = (name: string): GraphRecord => ({ label: 'Role', id: `a/role/${name}`, properties: { name, variants: [name] } })
const ids = (...names: string[]): string[] =>
  joinRoles([{ document: 'a/document/1', records: names.map(role) }]).flatMap(({ records }) =>
    records.map((record) => ('id' in record ? record.id.slice(7) : '')),
  )

describe('a slip', () => {
  it.each([
    ['assitant', 'assistant'],
    ['dierctor', 'director'],
    ['manageer', 'manager'],
    ['directot', 'director'],
  ])('makes %s of %s', (a, b) => expect(isSlip(a, b)).toBe(true))
  it.each([
    ['director', 'directors'],
    ['head', 'heat'],
    ['children', 'education'],
    ['director', 'director'],
  ])('does not make %s of %s', (a, b) => expect(isSlip(a, b)).toBe(false))
})

describe('roles', () => {
  it('with a slip in the name are the one that is named more often', () => {
    expect(ids('assistant-director-education', 'assistant-director-education', 'assitant-director-education')).toEqual(
      Array(3).fill('assistant-director-education'),
    )
  })
  it('of different fields stay two', () => {
    const two = ['assistant-director-fostering', 'assistant-director-fostering', 'assistant-director-festering', 'head-festering']
    expect(ids(...two)).toEqual(two)
  })
  it('of one and of several holders stay two', () => {
    const two = ['assistant-director-care', 'assistant-director-care', 'assistant-directors-care']
    expect(ids(...two)).toEqual(two)
  })
})
