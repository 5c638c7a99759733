/** So many words of a passage in a row are its wording. */
const copied = 8

const wordsOf = (folded: string): string[] =>
  [...folded.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu)].map(([word]) => word)

/** So many words of a name are told to be of it. */
const ofName = 3

/** How many words of a run are left without the names in it, whole or in part. */
function leftWithout(run: readonly string[], names: readonly string[]): number {
  let left = 0
  for (let at = 0; at < run.length; ) {
    let end = run.length
    while (end - at >= ofName && !names.some((name) => name.includes(` ${run.slice(at, end).join(' ')} `))) end--
    if (end - at < ofName) left++
    at = end - at < ofName ? at + 1 : end
  }
  return left
}

/** Words with capitals, joined by small ones at most, and what stands in quotes and begins with a capital. */
const titles =
  /\p{Lu}[\p{L}\p{N}'-]*(?:(?:,? (?:and|of|for|the|in|on|to|with|or|a|&)){0,3},? \(?(?:\p{Lu}[\p{L}\p{N}'-]*|\d+)\)?){2,}|(?<=(?<![\p{L}\p{N}])['"])\p{Lu}[^'".;:]*(?:'\p{L}[^'".;:]*)?(?=['"](?!\p{L}))/gu

const titlesIn = (folded: string): string[] => [...folded.matchAll(titles)].map(([title]) => title)

/** The runs of words that a summary shares with its passage, both folded; a name with a few words around it is none. */
export function copiedRuns(summary: string, passage: string, names: readonly string[]): string[] {
  const [ours, theirs] = [wordsOf(summary), wordsOf(passage)]
  const named = [...names, ...titlesIn(passage)].map((name) => ` ${wordsOf(name).join(' ')} `)
  const runs: string[] = []
  for (let from = 0; from < ours.length; ) {
    const longest = Math.max(0, ...theirs.map((_, at) => sharedFrom(from, at)))
    const run = ours.slice(from, from + longest)
    if (longest >= copied && leftWithout(run, named) >= copied) runs.push(run.join(' '))
    from += longest >= copied ? longest : 1
  }
  return runs

  function sharedFrom(from: number, at: number): number {
    let length = 0
    while (ours[from + length] !== undefined && ours[from + length] === theirs[at + length]) length++
    return length
  }
}

export const copiedRemarks = (summary: string, passage: string, names: readonly string[]): string[] =>
  copiedRuns(summary, passage, names).map((run) => `${run.split(' ').length} words in a row are the passage's: ${run}`)
