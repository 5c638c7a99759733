import { runsOf } from './letters.ts'

/** A paragraph of an edition. */
export interface Paragraph {
  readonly id: string
  readonly label: string
  readonly text: string
}

interface Read extends Paragraph {
  readonly runs: ReadonlySet<string>
}

/** So much of a paragraph stands in the other for it to be that one, or a piece of it. */
const enough = 0.75
/** What ran together may have lost the beginning of each of its paragraphs. */
const without = 0.4
/** A piece shorter than this many runs of letters can stand anywhere. */
const least = 16

/** The better edition's paragraphs by the runs of letters in them. */
class Index {
  readonly #paragraphs: readonly Read[]
  readonly #holders = new Map<string, number[]>()

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs.map((each) => ({ ...each, runs: runsOf(each.text) }))
    for (const [at, { runs }] of this.#paragraphs.entries())
      for (const run of runs) {
        const holders = this.#holders.get(run)
        if (holders === undefined) this.#holders.set(run, [at])
        else holders.push(at)
      }
  }

  /** The paragraphs that share words with one, each with how much of it stands there, and how much of theirs in it. */
  beside({ runs }: Read): (Read & { readonly inside: number; readonly holds: number })[] {
    const shared = new Map<number, number>()
    for (const run of runs) for (const at of this.#holders.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    return [...shared].map(([at, count]) => {
      const each = this.#paragraphs[at] as Read
      return { ...each, inside: count / runs.size, holds: count / each.runs.size }
    })
  }
}

/** The paragraphs of the better edition that one of the other is: itself or what it is a piece of, or all that have run together in it. */
function ofWhich(own: Read, better: Index): string[] {
  if (own.runs.size < least) return []
  const beside = better.beside(own)
  const sameLabel = ({ label }: Paragraph): number => Number(label === own.label)
  const [whole] = beside
    .filter(({ inside }) => inside >= enough)
    .sort((a, b) => sameLabel(b) - sameLabel(a) || b.inside - a.inside || b.holds - a.holds || (a.id < b.id ? -1 : 1))
  if (whole !== undefined) return [whole.id]
  return beside
    .filter(({ label, holds, runs }) => label === own.label && holds >= without && runs.size >= least)
    .map(({ id }) => id)
    .sort()
}

/** For each paragraph of an edition, those of the better one that it is; none where nothing says the same. */
export function alignParagraphs(own: readonly Paragraph[], better: readonly Paragraph[]): Map<string, string[]> {
  const index = new Index(better)
  return new Map(own.map((each) => [each.id, ofWhich({ ...each, runs: runsOf(each.text) }, index)]))
}
