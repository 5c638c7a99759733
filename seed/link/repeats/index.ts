import type { GraphRecord, LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { passageId, passageOf } from '../../extract/passage.ts'
import type { Span } from '../../read/layer.ts'
import type { Known } from '../known.ts'
import type { Linker } from '../linking.ts'
import { Places } from '../references/places.ts'
import { says } from './counting.ts'
import { type Paper, papersOf } from './papers.ts'
import { Index, type Run } from './runs.ts'
import { Lexicon, type Tokens, tokensOf } from './tokens.ts'

/** Words before a run that say whose words follow. */
const naming =
  /\b(?:ofsted|inspect(?:ors?|ion|ed)|commissioner|identified|stated?|states|said|found|quoted?|recommend(?:ed|ation)?)\b/i
const before = 240

const placeOf = ({ starts, ends }: Tokens, from: number, length: number): Span => ({
  start: starts[from] as number,
  end: ends[from + length - 1] as number,
})

/** Writes passages and links. */
class Repeats {
  readonly records: GraphRecord[] = []
  readonly #known: Known
  readonly #places: Places
  readonly #made = new Set<string>()

  constructor(known: Known) {
    this.#known = known
    this.#places = new Places(known)
  }

  /** What an inspectors' report says of itself counts for nothing: only what it found and asked. */
  isOwn(paper: Paper, place: Span): boolean {
    return !paper.isInspectors || this.#places.tellerOf(this.#places.covering(paper.document, place)) !== undefined
  }

  add(later: Paper, here: Span, earlier: Paper, there: Span, shared: number): void {
    const ends = [this.#passage(later, here), this.#passage(earlier, there)] as const
    const [from, to] = ends
    const lead = later.layer.text.slice(Math.max(0, here.start - before), here.start)
    const link: LinkRecord<'REPEATS'> = {
      type: 'REPEATS',
      from,
      to,
      properties: {
        basis: 'STRUCTURAL',
        method: 'same words',
        shared,
        reasons: [
          `${shared} words in a row are the same as in the paper of ${earlier.day}.`,
          ...(naming.test(lead) ? ['The words before it say that something is told again.'] : []),
        ],
        cites: [from, to],
      },
    }
    this.records.push(link)
  }

  #passage({ document, layer }: Paper, place: Span): string {
    const id = passageId(document, place)
    if (this.#known.node(id) !== undefined || this.#made.has(id)) return id
    this.#made.add(id)
    const council = this.#known.node(document)?.properties as { council?: string } | undefined
    const node: NodeRecord<'Passage'> = {
      label: 'Passage',
      id,
      properties: {
        ...passageOf(layer, place, 'words that stand in another paper too'),
        ...(council?.council === undefined ? {} : { council: council.council }),
      },
    }
    const holder = this.#places.holderOf(document, place)
    this.records.push(node, { type: 'PART_OF', from: id, to: holder, properties: { basis: 'STRUCTURAL' } })
    return id
  }
}

/** What a paper prints so many times is a form of words. */
const formFrom = 3

const keyOf = ({ of, there }: Run): string => `${of} ${there}`

/** Which words of a paper stood in an earlier one that is no edition of it. */
export const linkRepeats: Linker = ({ known, texts }) => {
  const papers = papersOf(known, texts)
  const lexicon = new Lexicon()
  const index = new Index()
  const repeats = new Repeats(known)
  const read: Tokens[] = []
  for (const later of papers) {
    const tokens = tokensOf(later.layer, lexicon)
    const isEarlier = (of: number): boolean => (papers[of] as Paper).day < later.day
    const runs = index.runsIn(tokens, isEarlier)
    const times = new Map<string, number>()
    for (const run of runs) times.set(keyOf(run), (times.get(keyOf(run)) ?? 0) + 1)
    for (const run of runs)
      if ((times.get(keyOf(run)) ?? 0) < formFrom)
        add(repeats, later, tokens, papers[run.of] as Paper, read[run.of] as Tokens, run)
    index.add(tokens)
    read.push(tokens)
  }
  return repeats.records
}

function add(repeats: Repeats, later: Paper, here: Tokens, earlier: Paper, there: Tokens, run: Run): void {
  const place = placeOf(here, run.here, run.length)
  const was = placeOf(there, run.there, run.length)
  if (!says(later.layer, place) || !repeats.isOwn(later, place) || !repeats.isOwn(earlier, was)) return
  repeats.add(later, place, earlier, was, run.length)
}
