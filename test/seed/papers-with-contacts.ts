import { readdirSync, readFileSync } from 'node:fs'
import { netherwickReports } from './netherwick-reports.ts'

/** How people write where they are reached; the numbers are those that are kept for stories. */
export const reached = [
  'keeper@netherwick.example',
  'harbour.master@lamps.netherwick.gov.uk',
  'quay (at) netherwick.gov.uk',
  '01632 960123',
  '(01632) 960 124',
  '01632-960-125',
  '01632.960.126',
  '0163 296 0127',
  '01632960128',
  '+44 (0)1632 960129',
  '0044 1632 960130',
  '020 7946 0131',
  '07700 900132',
  '07700900133',
  '0300 123 4134',
  '0800 1111',
  '01632 960135 ext 136',
] as const

/** What is left of each where nothing but letters and figures counts: the most telling part of it. */
export const traces = [
  ...['keepernetherwick', 'harbourmaster', 'quaynetherwick', 'quayatnetherwick'],
  ...['163296', '632960', '96013', '79460131', '7700900', '3001234', '08001111', 'ext136'],
] as const

const lines: readonly ((contact: string, at: number) => string)[] = [
  (contact) => `Telephone: ${contact}`,
  (contact) => `Contact Officer: Robin Wickkeeper, ${contact}`,
  (contact) => `| Email Address: | ${contact} |`,
  (contact) => contact,
  (contact) => `If you would like this paper in another form, please telephone or write to ${contact}.`,
  (contact, at) => (at % 2 === 0 ? `Textphone ${contact}` : `T: ${contact}`),
]

/** A paper with a line of contact details after each of its paragraphs, within no table. */
export function withContactLines(text: string): string {
  let count = 0
  return text
    .split('\n')
    .flatMap((line, at, all) => {
      const next = all[at + 1]
      if (line !== '' || next === undefined || next === '') return [line]
      const make = lines[count % lines.length] as (typeof lines)[number]
      const contact = reached[count % reached.length] as string
      return [line, make(contact, count++), '']
    })
    .join('\n')
}

/** A paper of which each sentence, item and row ends in contact details. */
export function withContactsWithin(text: string): string {
  let count = 0
  const next = (): string => reached[count++ % reached.length] as string
  return text
    .split('\n')
    .map((line) => {
      if (/^\|(?![-| ]+$)/.test(line)) return line.replace(/ \|$/, ` (${next()}) |`)
      return /^[-\d]|\.$/.test(line) ? `${line.replace(/\.$/, '')}, call ${next()}.` : line
    })
    .join('\n')
}

/** Minutes, with what their members declared, and a report that recommends; all of it invented. */
export const minutes = `Netherwick Borough Council

Meeting: Lamps Committee
Date: 14 October 2024

# Minutes of the Lamps Committee, 14 October 2024

4. DECLARATIONS OF INTEREST

Councillor Tallow declared a personal interest in item 6, as his cousin sells oil to the harbour.

| Member | Minute No. | Nature of Interest |
|---|---|---|
| Councillor Tallow | 6 | His cousin sells oil to the harbour. |

5. LAMPS OF THE QUAY

The Head of Lamps told the committee of the winter.

RESOLVED: That the lamps of the quay be counted again by 31 March 2025.

6. OIL

The Harbour Manager told what oil costs.

RESOLVED: That the price of oil be told to each meeting.

# Report on the lamps of the quay

| Report to: | Lamps Committee | Date of Meeting: | 14 October 2024 |
|---|---|---|---|
| Subject: | Lamps of the quay | | |

## Recommendations, for which call 01632 960123

(1) That the committee asks for a list of the lamps that are out;

(2) That the list comes back in spring.

| Contact Officer: | Robin Wickkeeper |
|---|---|
| Telephone Number: | 01632 960123 |
| Email Address: | keeper@netherwick.example |
`
/** Words that a member declared, and the name of whom to ask. */
export const mayNotStand = ['cousin', 'sells oil', 'Wickkeeper', 'paper in another form'] as const

const aldermereFolder = new URL('../../seed/councils/aldermere/documents/', import.meta.url)

/** Papers of the invented councils, each with the name of its file. */
export function plainPapers(): Record<string, string> {
  const own = readdirSync(aldermereFolder).filter((name) => /\.(md|txt)$/.test(name))
  const ofAldermere = own.map((name) => [`a-${name}`, readFileSync(new URL(name, aldermereFolder), 'utf8')])
  return { ...netherwickReports(), 'minutes.md': minutes, ...Object.fromEntries(ofAldermere) }
}
