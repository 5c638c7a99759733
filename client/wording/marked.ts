/** A stretch of a text. */
export interface Stretch {
  readonly words: string
  readonly isMarked: boolean
  readonly start: number
}

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/** A text divided where some words stand in it, whole and in whatever case. */
export function marked(text: string, words: readonly string[]): Stretch[] {
  const wanted = words.map((each) => each.trim()).filter((each) => each !== '')
  if (wanted.length === 0) return [{ words: text, isMarked: false, start: 0 }]
  const longestFirst = [...wanted].sort((a, b) => b.length - a.length).map(asPattern)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const stretches: Stretch[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > at) stretches.push({ words: text.slice(at, index), isMarked: false, start: at })
    stretches.push({ words: found, isMarked: true, start: index })
    at = index + found.length
  }
  if (at < text.length) stretches.push({ words: text.slice(at), isMarked: false, start: at })
  return stretches
}
