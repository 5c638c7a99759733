const quoteMark = '“'
/** How well a name serves: one of known terms, then whole words of a paper, then what is cut; a scrap last. */
const rankOf = (name: string): number =>
  name.startsWith(quoteMark) ? 1 + (name.includes('…') ? 1 : 0) + (name.length < 22 ? 2 : 0) : 0

/** Which of two names of one indicator is shown. */
export const byName = (a: string, b: string): number =>
  rankOf(a) - rankOf(b) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
