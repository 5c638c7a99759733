/** Words of a plan's title that tell no plan for children's services from another. */
const plainWords = new Set(
  "the our its this that a of for and in to s children children's services service social care council council's ofsted ilacs inspection improvement plan action programme strategic current new revised refreshed updated draft published agreed attached whole full main same".split(
    ' ',
  ),
)

/** The words of a title, or of what a text calls a plan, that tell it from the others of the council whose id this is. */
export function tellingWords(title: string, id: string): string[] {
  const place = id.slice(0, id.indexOf('/')).split('-')
  const words =
    title
      .toLowerCase()
      .replaceAll('\u2019', "'")
      .match(/[\p{L}']+/gu) ?? []
  return words.filter((word) => !plainWords.has(word) && !place.includes(word.replace(/'s$/, '')))
}
