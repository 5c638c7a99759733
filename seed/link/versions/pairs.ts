import type { NodeRecord } from '../../../schema/index.ts'
import { normalForm } from '../../read/normal.ts'
import { likenessOf, longestCompared, overlapOf, shinglesOf } from './likeness.ts'

/** An action or objective of one version, by what tells whether another is the same. */
export interface Part {
  readonly id: string
  readonly text: string
  readonly shingles: ReadonlySet<string>
  /** Its place in the plan, as the end of its id: "1.1.1-2". */
  readonly place: string
  /** The objective or other level above, by its words. */
  readonly above: string
  readonly owners: ReadonlySet<string>
}

const endings = new Set('.;: \t\n')

/** Words in the form in which they are compared, without the stops that they end in. */
function comparable(text: string): string {
  const normal = normalForm(text.slice(0, longestCompared)).text
  let end = normal.length
  while (end > 0 && endings.has(normal[end - 1] as string)) end--
  return normal.slice(0, end)
}

export function partOf({ id, properties }: NodeRecord<'Objective' | 'Action'>, above: string, owners: readonly string[]): Part {
  const text = comparable(properties.text ?? properties.summary ?? '')
  return {
    id,
    text,
    shingles: shinglesOf(text),
    place: id.slice(id.lastIndexOf('/') + 1),
    above: comparable(above),
    owners: new Set(owners),
  }
}

/** Two parts that may be the same, and why. */
export interface Pair {
  readonly later: Part
  readonly earlier: Part
  /** The words are the same, letter by letter. */
  readonly isSame: boolean
  readonly overlap: number
  readonly held: number
  readonly score: number
  readonly reasons: readonly string[]
}

const commonest = 40
const mostCandidates = 12

const shareAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each))

function pairOf(later: Part, earlier: Part): Pair {
  const isSame = later.text === earlier.text && later.text !== ''
  const [overlap, held] = [overlapOf(later.shingles, earlier.shingles), likenessOf(later.shingles, earlier.shingles)]
  const isPlaced = later.place === earlier.place
  const isUnder = later.above !== '' && later.above === earlier.above
  const isOwned = shareAny(later.owners, earlier.owners)
  const shared = [...later.shingles].filter((each) => !each.includes(' ') && earlier.shingles.has(each))
  const raw = 0.75 * overlap + 0.15 * held + (isPlaced ? 0.12 : 0) + (isUnder ? 0.1 : 0) + (isOwned ? 0.06 : 0)
  const reasons = [
    ...(isSame ? ['Both have the same words.'] : overlap > 0.5 ? ['Both say nearly the same.'] : []),
    ...(isPlaced ? ['Both stand at the same place of their version.'] : []),
    ...(isUnder ? ['What stands above them has the same words.'] : []),
    ...(isOwned ? ['Both have the same owner.'] : []),
    ...(!isSame && shared.length > 0 ? [`Both speak of ${wordsFor(later.text, shared)}.`] : []),
  ]
  return { later, earlier, isSame, overlap, held, score: isSame ? 1 : raw, reasons }
}

/** So much of a part is looked through for words to name as a reason. */
const longestNamed = 2000

/** Some of the words behind stems, in the order of the text. */
function wordsFor(text: string, stems: readonly string[]): string {
  const words = new Set([...text.slice(0, longestNamed).matchAll(/[\p{L}\p{N}']+/gu)].map(([word]) => word))
  const meant = new Set(stems)
  const found = [...words].filter((word) => [...shinglesOf(word)].some((stem) => meant.has(stem)))
  const few = found.sort((a, b) => b.length - a.length).slice(0, 3)
  return few.length > 1 ? `${few.slice(0, -1).join(', ')} and ${few.at(-1)}` : (few[0] ?? '')
}

/** For each part of the later version those of the earlier that it could be: by shared words that are not in everything, and by place. */
export function pairsOf(later: readonly Part[], earlier: readonly Part[]): Pair[] {
  const byShingle = new Map<string, number[]>()
  for (const [at, part] of earlier.entries())
    for (const shingle of part.shingles) {
      const list = byShingle.get(shingle)
      if (list === undefined) byShingle.set(shingle, [at])
      else if (list.length <= commonest) list.push(at)
    }
  const byPlace = new Map(earlier.map((part, at) => [part.place, at]))
  const byText = new Map<string, number[]>()
  for (const [at, { text }] of earlier.entries()) {
    const list = byText.get(text) ?? []
    byText.set(text, list)
    if (text !== '' && list.length < commonest) list.push(at)
  }
  return later.flatMap((part) => {
    const counts = new Map<number, number>()
    for (const shingle of part.shingles) {
      const list = byShingle.get(shingle) ?? []
      if (list.length <= commonest) for (const at of list) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    const placed = byPlace.get(part.place)
    const likely = [...counts]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([at]) => at)
    const all = new Set([...likely, ...(byText.get(part.text) ?? []), ...(placed === undefined ? [] : [placed])])
    return [...all].map((at) => pairOf(part, earlier[at] as Part))
  })
}
