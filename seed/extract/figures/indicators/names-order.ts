/** How well a name serves: what is counted and what is said of it, then the words of a row or clause. */
const rankOf = (name: string): number => (/^(?:Number|Percentage|Average number) of /.test(name) ? 0 : 1)

/** Which of two names of one indicator is shown. */
export const byName = (a: string, b: string): number =>
  rankOf(a) - rankOf(b) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
