import { expect, it } from 'vitest'
import { documentIn, referToDocuments } from './documents.ts'

it('names the generated document of each query, mutation and fragment, and keeps the rest', () => {
  const code = [
    "import { graphql } from '../generated/index.ts'",
    'export const a = graphql(`\n  query Thing($id: ID!) { node(id: $id) { id } }\n`)',
    'export const b = { C: graphql(`fragment Bit on Node { id }`) }',
    'export const d = graphql(`mutation Say { say { id } }`)',
  ].join('\n')
  expect(referToDocuments(code).split('\n')).toEqual([
    'import { ThingDocument } from "generated-document:ThingDocument"',
    'import { BitFragmentDoc } from "generated-document:BitFragmentDoc"',
    'import { SayDocument } from "generated-document:SayDocument"',
    'export const a = ThingDocument',
    'export const b = { C: BitFragmentDoc }',
    'export const d = SayDocument',
  ])
})

it('leaves a file without queries alone', () => {
  expect(referToDocuments('export const graph = 1')).toBe('export const graph = 1')
})

it('takes one document out of all that were generated', () => {
  const code = [
    'export const OneDocument = new TypedDocumentString(`\n    query One {\n  one\n}\n    `) as unknown as X;',
    'export const TwoFragmentDoc = new TypedDocumentString(`\n    fragment Two on Node {\n  id\n}\n    `, {"fragmentName":"Two"}) as unknown as X;',
  ].join('\n')
  expect(documentIn(code, 'OneDocument')).toBe('query One { one }')
  expect(documentIn(code, 'TwoFragmentDoc')).toBe('fragment Two on Node { id }')
  expect(() => documentIn(code, 'Two')).toThrow('npm run generate')
})
