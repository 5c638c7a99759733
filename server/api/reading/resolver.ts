import { enumValues, Problem } from '../../../schema/index.ts'
import { lastKey, passagesBetween } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { linesFrom } from './lines.ts'

const usual = 200
const most = 1000
const mostPassages = 500
/** How deep reports stand in packs. */
const deepest = 4

export interface ReadingArguments {
  readonly from?: number | null
  readonly lines?: number | null
}

/** The document whose file holds a document's text: itself, or the pack that it stands in. */
async function holderOf(document: StoredNode, context: Context): Promise<StoredNode | undefined> {
  let holder: StoredNode | undefined = document
  for (let depth = 0; holder !== undefined && typeof holder.sha256 !== 'string' && depth < deepest; depth++) {
    const range = { way: 'forward', size: 1, after: ['', ''], before: [lastKey, ''] } as const
    const [up] = await context.linkPages.load(holder.id, { type: 'PART_OF', direction: 'OUT', basis: enumValues('Basis'), range })
    holder = up?.node
  }
  return typeof holder?.sha256 === 'string' ? holder : undefined
}

function within(name: string, value: number, least: number, greatest: number): number {
  if (value < least || value > greatest)
    throw new Problem('LIMIT_EXCEEDED', { what: `"${name}" is ${value}`, todo: `Give a number from ${least} to ${greatest}` })
  return value
}

/** Some lines of a document's text, with the passages in them. */
export async function reading(document: StoredNode, args: ReadingArguments, context: Context) {
  const count = within('lines', args.lines ?? usual, 1, most)
  const from = within('from', args.from ?? 1, 1, Number.MAX_SAFE_INTEGER)
  const holder = await holderOf(document, context)
  const text = holder === undefined ? undefined : await context.texts(String(holder.sha256))
  if (holder === undefined || text === undefined) return null
  const { lines, total } = linesFrom(text, from, count)
  const [first, last] = [lines[0], lines.at(-1)]
  const passages =
    first === undefined || last === undefined
      ? []
      : await context.store.run(passagesBetween, {
          id: holder.id,
          start: first.start,
          end: last.start + last.text.length + 1,
          limit: mostPassages,
        })
  return { document: holder, totalLines: total, lines, passages: passages.map(({ node }) => node) }
}
