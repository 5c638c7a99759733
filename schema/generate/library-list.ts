import { library } from '../library.ts'
import type { File } from './text.ts'

const types = `import type { Label } from './graphql'

export interface LibraryOperation {
  readonly name: string
  readonly title: string
  readonly group: 'members' | 'inspectors' | 'analysts'
  readonly question: string
  readonly about: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly picks: Readonly<Record<string, Label>>
  readonly text: string
}
`

/** The library of operations, for the explorer. */
export const libraryList = (): File => ({
  path: 'client/generated/library.ts',
  text: `// Generated from schema/library by "npm run generate". Don't edit.\n\n${types}
export const library: readonly LibraryOperation[] = ${JSON.stringify(library(), null, 2)}\n`,
})
