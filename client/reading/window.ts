/** How many lines of a document are shown at once, and in how many questions they are asked for. */
export const linesShown = 200
const asked = linesShown / 4

export interface ReadingWindow {
  readonly first: number
  readonly second: number
  readonly third: number
  readonly fourth: number
}

/** Windows follow on each other from line 1, so that one address always shows the same lines. */
const firstLineAround = (line: number): number => Math.floor((Math.max(1, line) - 1) / linesShown) * linesShown + 1

export const wholeNumber = (text: string | null | undefined): number | undefined =>
  text !== null && text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined

/** The line that a fragment of an address names: "#L123". */
export const lineOfHash = (hash: string): number | undefined => wholeNumber(/^#L(\d+)$/.exec(hash)?.[1])

/** The first line to show: of the line asked for, else as the address says, else of the page or passage asked for. */
export function firstLine(from: string | null, hash: string, knownLine: number | null): number {
  return firstLineAround(lineOfHash(hash) ?? wholeNumber(from) ?? knownLine ?? 1)
}

export const windowFrom = (first: number): ReadingWindow => ({
  first,
  second: first + asked,
  third: first + 2 * asked,
  fourth: first + 3 * asked,
})
