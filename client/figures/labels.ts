/** A label beside a picture, where it would stand if it stood alone, and how tall it is. */
export interface Placed {
  readonly key: string
  readonly y: number
  readonly height: number
}

/** Where labels stand, in their order from the top, so that none lies over another and all stay within the height if they fit. */
export function spread(labels: readonly Placed[], height: number): ReadonlyMap<string, number> {
  const sorted = [...labels].sort((a, b) => a.y - b.y || (a.key < b.key ? -1 : 1))
  const places: number[] = []
  let free = 0
  for (const { y, height: tall } of sorted) {
    const top = Math.max(y - tall / 2, free)
    places.push(top)
    free = top + tall
  }
  let least = height
  for (let at = sorted.length - 1; at >= 0; at--) {
    const tall = sorted[at]?.height ?? 0
    places[at] = Math.min(places[at] ?? 0, least - tall)
    least = places[at] ?? 0
  }
  return new Map(sorted.map(({ key, height: tall }, at) => [key, (places[at] ?? 0) + tall / 2]))
}

/** Words in lines of at most so many letters; a longer word has a line of its own. */
export function wrapped(words: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
