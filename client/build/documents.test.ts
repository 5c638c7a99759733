import { expect, it } from 'vitest'
import { referToDocuments } from './documents.ts'

it('names the generated document of each query and fragment, and keeps the rest', () => {
  const code =
    'export const a = graphql(`\n  query Thing($id: ID!) { node(id: $id) { id } }\n`)\nexport const b = { C: graphql(`fragment Bit on Node { id }`) }'
  const [imported, ...rest] = referToDocuments(code).split('\n')
  expect(imported).toMatch(/^import \{ ThingDocument, BitFragmentDoc \} from ".*generated\/graphql\.ts"$/)
  expect(rest.join('\n')).toBe('export const a = ThingDocument\nexport const b = { C: BitFragmentDoc }')
})

it('leaves a file without queries alone', () => {
  expect(referToDocuments('export const graph = 1')).toBe('export const graph = 1')
})
