import { book } from './book.ts'
import type { File } from './text.ts'

const types = `export interface Entry {
  readonly name: string
  /** Of a value there is none. */
  readonly type?: string
  readonly about: string
  readonly paged?: boolean
  readonly takes?: readonly Entry[]
}

export interface Described {
  readonly name: string
  readonly kind: string
  readonly about: string
  readonly entries?: readonly Entry[]
  readonly likewise?: readonly string[]
}

export interface Chapter {
  readonly key: string
  readonly title: string
  readonly asked?: readonly Entry[]
  readonly done?: readonly Entry[]
  readonly types?: readonly Described[]
}
`

/** What is false, null or empty is left out: there is much of it. */
const told = (_: string, value: unknown): unknown =>
  value === false || value === null || (Array.isArray(value) && value.length === 0) ? undefined : value

/** The contract as a book, for the explorer. */
export const apiBook = (): File => ({
  path: 'client/generated/book.ts',
  text: `// Generated from schema/sdl by "npm run generate". Don't edit.\n\n${types}
export const book: readonly Chapter[] = [
${book()
  .map((chapter) => `  ${JSON.stringify(chapter, told)},\n`)
  .join('')}]\n`,
})
