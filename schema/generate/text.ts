/** A file that is generated, and what must stand in it. */
export interface File {
  readonly path: string
  readonly text: string
}

export const block = (text: string): string => text.replace(/^(?=.)/gm, '  ')

export const described = (about: string, text: string): string =>
  `"${about.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n${text}`

/** A field with its arguments, each described. */
export const field = (about: string, name: string, taken: readonly string[], type: string): string =>
  described(about, `${name}(\n${taken.map(block).join('\n')}\n): ${type}`)

/** A thing with its article: an action, a plan. */
export const one = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const marked = (comment: string, text: string): string =>
  `${comment} Generated from schema/graph by "npm run generate". Don't edit.\n\n${text}\n`
