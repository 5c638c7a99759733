import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** What a person read in a real report, by hand: facts, figures and names, and of sentences no more than their first and last words. */
export interface Standard {
  readonly kind: string
  readonly council: string
  readonly startedOn?: string
  readonly endedOn?: string
  readonly publishedOn?: string
  /** The day that a letter bears. */
  readonly datedOn?: string
  readonly leadInspector?: string
  readonly overall?: string
  readonly judgements: readonly { readonly area: string; readonly grade: string }[]
  readonly asks: readonly {
    readonly kind: string
    readonly number?: string
    readonly board?: boolean
    readonly begins: string
    readonly ends: string
  }[]
  readonly findings: {
    readonly sections: readonly { readonly heading: string; readonly count: number; readonly from?: string }[]
    readonly marked?: readonly string[]
  }
  readonly polarity: readonly { readonly begins: string; readonly page: number; readonly is: string }[]
}

const standards = new URL('./standards/', import.meta.url)
const folders = ['sefton', 'england'].map((name) => new URL(`../../../shared/documents/${name}/`, import.meta.url))

/** The reports at hand that somebody has read by hand, by the path of the file. */
export function readByHand(): { name: string; path: string; standard: Standard }[] {
  const paths = folders.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => new URL(name, folder).pathname) : [],
  )
  return paths.flatMap((path) => {
    const name = basename(path).replace(/\.pdf$/, '')
    const file = new URL(`${name}.json`, standards)
    if (!path.endsWith('.pdf') || !existsSync(file)) return []
    return [{ name, path, standard: JSON.parse(readFileSync(file, 'utf8')) as Standard }]
  })
}

/** Words as two readers write them: letters and figures alone, the words that a line's end parted put together. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/(?<=\p{L})-\s+(?=\p{L})/gu, '-')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What sums up findings that stand elsewhere in a report, and cases of single children, are no findings of their own. */
const summing = /summary|^overview|^\(|inspection outcome|^(?:case|practice) stud/i

/** How many findings a report holds: those that it numbers; or where it numbers none, each paragraph or item under their headings. */
export function findingCount({ findings: { sections } }: Standard): number {
  const numbered = sections.some(({ from }) => from !== undefined)
  return sections
    .filter(({ heading, from }) => (numbered ? from !== undefined : !summing.test(heading)))
    .reduce((sum, { count }) => sum + count, 0)
}
