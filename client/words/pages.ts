interface Numbered {
  readonly number: number
  readonly label: string | null
}

const printed = ({ number, label }: Numbered): string =>
  label === null || label.trim() === '' || label.trim() === String(number) ? '' : `, printed as ${label.trim()}`

/** "Page 7, printed as 5": as people name a page, by its place in the file, and as it names itself where that is something else. */
export const sayPageBreak = (page: Numbered): string => `Page ${page.number}${printed(page)}`

/** "Page 7 of 31, printed as 5". */
export const sayPageOf = (page: Numbered, total: number): string => `Page ${page.number} of ${total}${printed(page)}`
