import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const queries = fileURLToPath(new URL('../queries/', import.meta.url))
const generated = fileURLToPath(new URL('../generated/graphql.ts', import.meta.url))
const call = /\bgraphql\(\s*`\s*(query|fragment)\s+(\w+)[^`]*`,?\s*\)/g

/**
 * The typed queries by the generated documents they stand for. Written as they are, each text would be in the script
 * three times: in its call, as a key of the generated map, and in the document.
 */
export function referToDocuments(code: string): string {
  const names: string[] = []
  const referring = code.replaceAll(call, (_, kind: string, name: string) => {
    const document = `${name}${kind === 'query' ? 'Document' : 'FragmentDoc'}`
    names.push(document)
    return document
  })
  return names.length === 0 ? code : `import { ${names.join(', ')} } from ${JSON.stringify(generated)}\n${referring}`
}

export function withDocumentsOnce(): Plugin {
  return {
    name: 'typed-queries-once',
    enforce: 'pre',
    transform(code, id) {
      return id.startsWith(queries) && !id.includes('.test.') ? { code: referToDocuments(code), map: null } : null
    },
  }
}
