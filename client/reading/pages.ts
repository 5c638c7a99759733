interface PagePlace {
  readonly number: number
  readonly label: string | null
  readonly firstLine: number
}

/** The pages that start with each line, and the page that goes on at the first line, where one does. */
export function breaksOf<P extends PagePlace>(pages: readonly P[], firstLine: number) {
  const starts = new Map<number, P[]>()
  for (const page of pages)
    if (page.firstLine >= firstLine) starts.set(page.firstLine, [...(starts.get(page.firstLine) ?? []), page])
  const before = pages.filter((page) => page.firstLine < firstLine).at(-1)
  return { starts, goesOn: before }
}

interface Asked {
  readonly page: number | null
  readonly passage: { readonly page: number | null; readonly lineStart: number | null } | null
  /** The line that the address names. */
  readonly line: number | undefined
}

/** The page to show: as asked for, else that of the passage or the line, else the first that the text shown stands on. */
export function pageFor({ page, passage, line }: Asked, pages: readonly PagePlace[], total: number): number {
  const holding = (wanted: number): number | undefined => pages.filter(({ firstLine }) => firstLine <= wanted).at(-1)?.number
  const ofPassage = passage === null ? null : (passage.page ?? holding(passage.lineStart ?? 0))
  const asked = page !== null && page <= total ? page : null
  return asked ?? ofPassage ?? (line === undefined ? undefined : holding(line)) ?? pages[0]?.number ?? 1
}
