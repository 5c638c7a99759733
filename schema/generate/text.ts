/** A file that is generated, and what must stand in it. */
export interface File {
  readonly path: string
  readonly text: string
}

export const block = (text: string): string => text.replace(/^(?=.)/gm, '  ')

export const described = (about: string, text: string): string =>
  `"${about.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n${text}`

export const marked = (comment: string, text: string): string =>
  `${comment} Generated from schema/graph by "npm run generate". Don't edit.\n\n${text}\n`
