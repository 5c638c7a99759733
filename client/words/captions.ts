import { sayDay } from './dates.ts'
import { sayTitle } from './file-names.ts'

const startsWithDay = /^(\d{4}-\d{2}-\d{2})(?:\s+(?=\S))?/

/**
 * A caption as the graph gives it, but for a day that it starts with: "2024-07-02 Committee" as "2 July 2024: Committee". The
 * day is said once where the words that follow hold it too. A paper whose title is but a file's name has none.
 */
export const sayCaption = (caption: string): string =>
  sayTitle(caption).replace(startsWithDay, (lead: string, day: string) => {
    if (lead === day) return sayDay(day)
    return caption.slice(lead.length).includes(sayDay(day)) ? '' : `${sayDay(day)}: `
  })

const cut = /…$/
const firstSentence = /^.{12,90}?[.!?](?=\s+\p{Lu})/u
const longest = 90

/** The heading over words that are too long for a caption and stand below it whole: their first sentence, or its beginning. */
export function sayHeading(caption: string): string {
  const said = sayCaption(caption)
  if (!cut.test(said)) return said
  const sentence = firstSentence.exec(said)?.[0]
  if (sentence !== undefined) return sentence
  return said.length <= longest ? said : `${said.slice(0, said.lastIndexOf(' ', longest)).replace(/[\s,;:.-]+$/, '')}…`
}
