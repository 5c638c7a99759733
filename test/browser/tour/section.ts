import { pictureFile } from './pictures.ts'
import type { Reader, Stop } from './stop.ts'

const titles: Readonly<Record<Reader, string>> = {
  councillor: 'A councillor, before a meeting',
  inspector: 'An inspector, before a visit',
  analyst: 'An analyst, with the data',
}

const here = 'http://127.0.0.1:4000'

/** What of an address is read by people: without a query's own variables or text. */
const short = (address: string): string => address.replace(/(&variables=|#).*/, '')

const linked = (address: string): string => `[\`${short(address)}\`](${here}${address})`

function askedIn({ asked }: Stop): string {
  const variables = `\`${JSON.stringify(asked.variables)}\``
  return 'text' in asked
    ? `GraphQL below, with ${variables}`
    : `[\`${asked.library}\`](schema/library/${asked.library}.graphql) with ${variables}`
}

const folded = (title: string, body: string): string => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`

function stopOf(stop: Stop): string {
  const { question, answer, address, asked, table } = stop
  const places = [linked(address), ...(table === undefined ? [] : [linked(table.address)]), askedIn(stop)].join(' · ')
  const text = 'text' in asked ? [folded('Its GraphQL', `\`\`\`graphql\n${asked.text}\n\`\`\``)] : []
  const picture = folded('Its picture', `![The page that answers: ${question}](${pictureFile(stop)})`)
  return [`**${question}**\n${answer}\\\n${places}`, ...text, picture].join('\n\n')
}

const ofReader = (stops: readonly Stop[], reader: Reader): string =>
  [`### ${titles[reader]}`, ...stops.filter((stop) => stop.reader === reader).map(stopOf)].join('\n\n')

const heading = '## A tour of Sefton'

/** The README's section, made from the tour. */
export const sectionOf = (stops: readonly Stop[]): string =>
  [
    heading,
    `Questions to ask of the data set of Sefton as it comes with the software, with no document at hand. Each has its answer, the page that gives
it (on your own machine, once it runs) and its GraphQL. What plans call complete is the council's claim; what a rule suggests, or an
editor of the data set confirmed, is told as such. A test walks the tour and fails where an answer is no longer so.`,
    ...(['councillor', 'inspector', 'analyst'] as const).map((reader) => ofReader(stops, reader)),
  ].join('\n\n')

/** A README with this section in place of the one that it has. */
export function withSection(readme: string, section: string): string {
  const start = readme.indexOf(`${heading}\n`)
  if (start === -1) throw new Error(`The README has no section "${heading}"`)
  const next = readme.indexOf('\n## ', start + heading.length)
  return `${readme.slice(0, start)}${section}\n${readme.slice(next)}`
}
