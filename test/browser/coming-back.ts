import { type GraphRecord, isNode, type LinkRecord, type NodeRecord } from '../../schema/index.ts'

const council = 'council/aldermere'
const [first, visit, latest] = ['inspection-2021-09', 'focused-visit-2022-06', 'inspection-2024-01'].map(
  (name) => `aldermere/${name}/`,
) as [string, string, string]

/** What the records below say, so that a test can look for it. */
export const told = {
  concern: 'the ferry for visits leaves before its crew is told',
  turned: 'how the crew is taught',
  words: 14,
  same: 'the crew of the second ferry had not been told when it would leave again',
  earlierWords: 'Twice in spring ',
  laterWords: 'Nobody could say why ',
  leftOut: 'in a third of cases',
  softened: 'failed: is developing',
  reason: 'Both speak of the ferry and of its crew.',
} as const

const link = (type: LinkRecord['type'], from: string, to: string, properties: object): GraphRecord =>
  ({ type, from, to, properties: { basis: 'SUGGESTED', method: 'of a test', ...properties } }) as GraphRecord

function passage(document: string, words: string, at: number): GraphRecord[] {
  const id = `${document.replace('/document/', '/')}/passage/${at}-${at + words.length}`
  const place = { start: at, end: at + words.length, lineStart: 1, lineEnd: 1, locator: `paragraph ${at}` }
  return [
    {
      label: 'Passage',
      id,
      properties: {
        ...place,
        quote: words,
        digest: '0'.repeat(64),
        normalDigest: '0'.repeat(64),
        words: 20,
        state: 'VERIFIED',
        council,
      },
    } as GraphRecord,
    link('PART_OF', id, document, { basis: 'STRUCTURAL', method: undefined }),
  ]
}

/** Links between Aldermere's own things, of every kind that the pages of concerns and of wording show. */
export function comingBack(aldermere: readonly GraphRecord[]): GraphRecord[] {
  const nodes = aldermere.filter(isNode)
  const links = aldermere.filter((record): record is LinkRecord => !isNode(record))
  const findings = (scope: string, polarity: string): NodeRecord[] =>
    nodes.filter(({ label, id, properties }) => label === 'Finding' && id.startsWith(scope) && properties.polarity === polarity)
  const idOf = (node: NodeRecord | undefined): string => {
    if (node === undefined) throw new Error('Aldermere has no such finding')
    return node.id
  }
  const weak = [first, visit, latest].map((scope) => idOf(findings(scope, 'WEAKNESS').at(-1))) as [string, string, string]
  const strong = idOf(findings(first, 'STRENGTH').at(-1))
  const answered = new Set(links.filter(({ type }) => ['ADDRESSED_BY', 'NEAREST_TO'].includes(type)).map(({ from }) => from))
  const restated = new Set(links.filter(({ type }) => type === 'RESTATES').map(({ to }) => to))
  const isOpen = ({ label, id }: NodeRecord): boolean =>
    label === 'Recommendation' &&
    [first, visit, latest].some((scope) => id.startsWith(scope)) &&
    !answered.has(id) &&
    !restated.has(id)
  const open = nodes.find(isOpen)
  const action = nodes.find(({ label }) => label === 'Action')
  const documents = nodes.filter(({ label, properties }) => label === 'Document' && properties.sha256 !== undefined)
  const [earlier, later] = [documents[0], documents[1]].map(idOf) as [string, string]
  const [one, other] = [
    passage(earlier, `${told.earlierWords}${told.same}.`, 900_000),
    passage(later, `${told.laterWords}${told.same}`, 900_000),
  ]
  const runs = [one, other].map((records) => (records[0] as NodeRecord).id) as [string, string]
  return [
    link('RECURS_AS', weak[0], weak[1], { concern: told.concern, score: 0.81, reasons: [told.reason] }),
    link('RECURS_AS', weak[1], weak[2], { concern: told.concern, basis: 'STATED', method: undefined }),
    link('TURNED_INTO', strong, weak[2], { concern: told.turned, score: 0.72, reasons: ['One praises it, one blames it.'] }),
    ...one,
    ...other,
    link('REPEATS', runs[1], runs[0], { shared: told.words, score: 0.9, reasons: ['They stand in two papers.'] }),
    link('RETELLS', weak[2], weak[0], { leftOut: [told.leftOut], softened: [told.softened], score: 0.7, reasons: [told.reason] }),
    ...(open === undefined || action === undefined
      ? []
      : [link('NEAREST_TO', open.id, action.id, { score: 0.3, reasons: ['Both speak of plans.'] })]),
  ]
}
