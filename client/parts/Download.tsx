import { type Asked, tableAddress } from '../addresses.ts'

interface DownloadProps {
  /** The name of a table under /export/. */
  readonly table: string
  readonly asked?: Asked
  /** What is in it, where the page shows several lists. */
  readonly of?: string
}

/** The list of a page as a file for a spreadsheet: all of it, with what the page is limited to. */
export function Download({ table, asked = {}, of }: DownloadProps) {
  return (
    <p className="no-print">
      <a className="govuk-link" href={tableAddress(table, asked)} download>
        Download {of === undefined ? '' : `${of} `}as a spreadsheet (CSV)
      </a>
    </p>
  )
}
