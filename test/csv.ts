/** Reads a text of RFC 4180 to the letter: every line ends with CRLF, and quotes stand nowhere but around cells and doubled inside them. */
export function readCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const rows: string[][] = []
  let row: string[] = []
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    if (found === null) throw new Error(`No cell of RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') continue
    rows.push(row)
    row = []
  }
  if (row.length > 0) throw new Error('The last line does not end')
  return rows
}
