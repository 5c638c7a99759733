import { slugOf } from '../../extract/slug.ts'
import type { Gathering } from './gathering.ts'

interface Heading {
  readonly level: number
  readonly start: number
  readonly id: string
}

function section(gathering: Gathering, scope: string, heading: string, order: number): string {
  const { number, title = heading } = /^(?<number>\d+)\. (?<title>.+)$/.exec(heading)?.groups ?? {}
  const own = number === undefined ? { title, order } : { title, number, order }
  return gathering.node('Section', scope, slugOf(heading.replace(/:.*/, '')), own)
}

/** Makes a section of each heading below the title, and tells in which a place of the text stands. */
export function outlineOf(gathering: Gathering, scope: string, document: string, text: string): (start: number) => string {
  const open: Heading[] = [{ level: 1, start: 0, id: document }]
  const all = [...open]
  const under = new Map<string, number>()
  for (const { 0: line, index: start } of text.matchAll(/^##+ .+$/gm)) {
    const level = line.indexOf(' ')
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const above = open.at(-1)?.id ?? document
    const order = under.get(above) ?? 0
    const id = section(gathering, scope, line.slice(level + 1), order)
    under.set(above, order + 1)
    gathering.link('PART_OF', id, above, { basis: 'STRUCTURAL' })
    open.push({ level, start, id })
    all.push({ level, start, id })
  }
  return (at) => all.findLast(({ start }) => start <= at)?.id ?? document
}
