import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const queries = fileURLToPath(new URL('../queries/', import.meta.url))
const generated = fileURLToPath(new URL('../generated/graphql.ts', import.meta.url))
const call = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g
const importOfCall = /^import \{ graphql \} from '[./]*generated\/index\.ts'\n/m

/** A module of this name holds one generated document and nothing else. */
const moduleOf = 'generated-document:'

/**
 * The typed queries by the generated documents they stand for. Written as they are, each text would be in the script
 * three times: in its call, as a key of the generated map, and in the document.
 */
export function referToDocuments(code: string): string {
  const names: string[] = []
  const referring = code.replaceAll(call, (_, kind: string, name: string) => {
    const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
    names.push(document)
    return document
  })
  const imports = names.map((name) => `import { ${name} } from ${JSON.stringify(moduleOf + name)}\n`)
  return imports.join('') + (/\bgraphql\(/.test(referring) ? referring : referring.replace(importOfCall, ''))
}

/** The text of one of the generated documents, as short as it can be told. */
export function documentIn(code: string, name: string): string {
  const [, text] = new RegExp(`export const ${name} = new TypedDocumentString\\(\`([^\`]*)\``).exec(code) ?? []
  if (text === undefined) throw new Error(`There is no generated document ${name}: run "npm run generate"`)
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Gives each page the queries it asks, once: the generated file as a whole would come with the first page. */
export function withDocumentsOnce(): Plugin {
  return {
    name: 'typed-queries-once',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(queries) || id.includes('.test.')) return null
      return { code: referToDocuments(code), map: null }
    },
    resolveId: (id) => (id.startsWith(moduleOf) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${moduleOf}`)) return null
      this.addWatchFile(generated)
      const name = id.slice(moduleOf.length + 1)
      return `export const ${name} = ${JSON.stringify(documentIn(readFileSync(generated, 'utf8'), name))}`
    },
  }
}
