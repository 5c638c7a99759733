import type { Layer } from '../../read/layer.ts'
import { normalForm } from '../../read/normal.ts'
import type { Content, ReviewFinding } from './content.ts'

/** So many words on either side of a page's end show that another telling runs on over it. */
const shown = 6

const wordsIn = (text: string): string[] => normalForm(text).text.split(' ')

function isOneElsewhere(before: string, after: string, tellings: readonly string[]): boolean {
  const join = [...wordsIn(before).slice(-shown), ...wordsIn(after).slice(0, shown)].join(' ')
  return tellings.some((text) => text.includes(join))
}

/**
 * Findings that a page's end parts, and that the report that tells them again prints in one: they are one paragraph. No other
 * page's end joins sentences that are whole.
 */
export function joinedOverPages(layer: Layer, content: Content, tellings: readonly string[]): Content {
  const texts = tellings.map((text) => normalForm(text).text)
  const found: ReviewFinding[] = []
  const place: number[] = []
  for (const each of content.found) {
    const last = found.at(-1)
    const [end, start] = [last?.words.spans.at(-1)?.end ?? 0, each.words.spans[0]?.start ?? 0]
    const isParted = last !== undefined && last.section === each.section && layer.text.slice(end, start).trim() !== ''
    if (isParted && each.number === undefined && isOneElsewhere(last.words.text, each.words.text, texts))
      found[found.length - 1] = {
        ...last,
        words: { spans: [...last.words.spans, ...each.words.spans], text: `${last.words.text} ${each.words.text}` },
      }
    else found.push(each)
    place.push(found.length - 1)
  }
  const led = content.led.map(([finding, ask]) => [place[finding] as number, ask] as const)
  return { ...content, found, led }
}
