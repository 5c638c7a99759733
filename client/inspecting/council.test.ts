import { expect, it } from 'vitest'
import { chosenCouncil } from './council.ts'

const invented = { id: 'council/aldermere', invented: true }
const real = { id: 'council/elsewhere', invented: null }

it('shows the council that the address asks for, else the first that there is in the world', () => {
  expect(chosenCouncil([invented, real], 'council/aldermere')).toBe('council/aldermere')
  expect(chosenCouncil([invented, real], null)).toBe('council/elsewhere')
  expect(chosenCouncil([invented], '')).toBe('council/aldermere')
  expect(chosenCouncil([], null)).toBeNull()
})
