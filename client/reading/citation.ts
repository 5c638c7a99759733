import { sayDay } from '../words/dates.ts'
import { lowered } from '../words/numbers.ts'

interface Cited {
  readonly quote: string | null
  readonly title: string
  readonly place: string
  readonly publishedOn: string | null
  readonly address: string
}

/** "“Words.” Title, row 1.1.1, lines 5 to 6, published 7 November 2022. https://…": a passage as a note or letter cites it. */
export function sayCitation({ quote, title, place, publishedOn, address }: Cited): string {
  const words = quote === null ? '' : `“${quote.replaceAll(/\s+/g, ' ').trim()}” `
  const published = publishedOn === null ? '' : `, published ${sayDay(publishedOn)}`
  return `${words}${title}, ${lowered(place)}${published}. ${address}`
}
