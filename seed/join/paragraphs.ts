import { runsOf, shareIn } from './letters.ts'

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

const read = (paragraphs: readonly Paragraph[]): Read[] => paragraphs.map((each) => ({ ...each, runs: runsOf(each.text) }))

/** The paragraphs of the better edition that one of the other is: itself or what it is a piece of, or all that have run together in it. */
function ofWhich(own: Read, better: readonly Read[]): string[] {
  if (own.runs.size < least) return []
  const beside = better.map((each) => ({ ...each, inside: shareIn(own.runs, each.runs), holds: shareIn(each.runs, own.runs) }))
  const sameLabel = (a: { label: string }): number => Number(a.label === own.label)
  const [whole] = beside
    .filter(({ inside }) => inside >= enough)
    .sort((a, b) => sameLabel(b) - sameLabel(a) || b.inside - a.inside || b.holds - a.holds || (a.id < b.id ? -1 : 1))
  if (whole !== undefined) return [whole.id]
  return beside
    .filter(({ label, holds, runs }) => label === own.label && holds >= without && runs.size >= least)
    .map(({ id }) => id)
}

/** For each paragraph of an edition, those of the better one that it is; none where nothing says the same. */
export function alignParagraphs(own: readonly Paragraph[], better: readonly Paragraph[]): Map<string, string[]> {
  const all = read(better)
  return new Map(read(own).map((each) => [each.id, ofWhich(each, all)]))
}
