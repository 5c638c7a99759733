import { expect, it } from 'vitest'
import { papersWords } from './known.ts'

it('tells ordinary words from names by how they stand in the papers', () => {
  const { lower, proper } = papersWords([
    'Homes in Brackenford and Marlbrook are good. Carers met.\nTraining in Schools is good, schools say.',
    'See www.marlbrook.gov.uk and ask post@brackenford.example',
  ])
  expect([...proper].sort()).toEqual(['brackenford', 'marlbrook'])
  expect(lower.has('schools')).toBe(true)
  expect(lower.has('carers') || lower.has('training') || lower.has('marlbrook')).toBe(false)
})
