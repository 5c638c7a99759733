import type { FlagSideFragment } from '../generated/graphql.ts'
import { sayDay } from '../words/dates.ts'
import { lowered } from '../words/numbers.ts'
import { sayPlace } from '../words/places.ts'

interface Cited {
  readonly summary: string
  readonly sides: readonly FlagSideFragment[]
  readonly address: string
}

/** "Sentence. Sources: Title, 7 November 2022: row 1.1.1; row 1.1.2. https://…": a flag as a note or letter cites it. */
export function sayFlagCitation({ summary, sides, address }: Cited): string {
  const sources = sides.flatMap(({ document, day, shown }) => {
    if (document === null) return []
    const places = [...new Set(shown.map(({ passage }) => lowered(sayPlace(passage))))].join('; ')
    return [`${document.title}${day === null ? '' : `, ${sayDay(day)}`}: ${places}`]
  })
  const sentence = /[.!?”]$/.test(summary) ? summary : `${summary}.`
  return `${sentence}${sources.length === 0 ? '' : ` Sources: ${sources.join('. ')}.`} ${address}`
}
