import { type GraphRecord, isNode, type LinkRecord, type NodeRecord } from '../../schema/index.ts'
import { titleMatch } from '../extract/updates/titles.ts'

type Titled = Extract<NodeRecord, { label: 'Priority' | 'Objective' | 'Action' }>
type Told = Extract<NodeRecord, { label: 'Update' }>

/** A part of a plan that an update of another paper may report on. */
interface Part {
  readonly node: Titled
  readonly plan: string
}

interface Plan {
  readonly id: string
  readonly title: string
  readonly day: string
}

const isPart = (record: NodeRecord): record is Titled =>
  record.label === 'Priority' || record.label === 'Objective' || record.label === 'Action'

function plansIn(nodes: readonly NodeRecord[]): Plan[] {
  return nodes.flatMap((node) => {
    if (node.label !== 'Plan') return []
    const { title, statusAt, publishedOn } = node.properties
    const day = statusAt ?? publishedOn
    return day === undefined ? [] : [{ id: node.id, title: title ?? '', day }]
  })
}

/** Of each part of a plan, the plan at the top. */
function partsIn(nodes: readonly NodeRecord[], links: readonly LinkRecord[]): Part[] {
  const over = new Map(links.filter(({ type }) => type === 'UNDER').map(({ from, to }) => [from, to]))
  const plans = new Set(nodes.filter(({ label }) => label === 'Plan').map(({ id }) => id))
  return nodes.filter(isPart).flatMap((node) => {
    let at: string | undefined = node.id
    for (let steps = 0; at !== undefined && !plans.has(at) && steps < 6; steps++) at = over.get(at)
    return at !== undefined && plans.has(at) ? [{ node, plan: at }] : []
  })
}

/** The words over each update, the nearest first, with the passages that hold them. */
function headingsIn(
  nodes: readonly NodeRecord[],
  links: readonly LinkRecord[],
): Map<string, { text: string; passage: string }[]> {
  const quotes = new Map(
    nodes.flatMap((node): [string, string][] =>
      node.label === 'Passage' && node.properties.quote !== undefined ? [[node.id, node.properties.quote]] : [],
    ),
  )
  const found = new Map<string, { text: string; passage: string }[]>()
  for (const { type, from, to, properties } of links) {
    const text = quotes.get(to)
    if (type !== 'CITES' || !('property' in properties) || properties.property !== 'under' || text === undefined) continue
    found.set(from, [...(found.get(from) ?? []), { text, passage: to }])
  }
  return found
}

/** The plan that is the newest on a day, or one whose title the words name: a later one never by itself. */
function planOn(day: string, plans: readonly Plan[], words: readonly string[]): Plan | undefined {
  const named = plans.filter(
    ({ title }) => title.length > 12 && words.some((text) => text.toLowerCase().includes(title.toLowerCase())),
  )
  if (named.length === 1) return named[0]
  return plans.filter((plan) => plan.day <= day).sort((a, b) => (a.day < b.day ? 1 : -1))[0]
}

const numbered = /\b(priority|theme|objective|workstream) (\d+(?:\.\d+)*)\b(?! (?:and|&)\b)/i
const actionNamed = /\baction (\d+(?:\.\d+)+[a-z]?)\b/i

const titleOf = ({ label, properties }: Titled): string | undefined =>
  label === 'Priority' ? (properties.title ?? properties.text) : properties.text

interface Found {
  readonly to: string
  readonly basis: 'STATED' | 'SUGGESTED'
  readonly score?: number
  readonly method: string
  readonly reasons: readonly string[]
  readonly cites: readonly string[]
}

/** What a heading names: a number and a title of one part; a title alone is a suggestion; a number with another title is of another plan. */
function underHeading(heading: { text: string; passage: string }, parts: readonly Part[]): Found | undefined {
  const matches = parts.flatMap(({ node }) => {
    const title = node.label === 'Action' ? undefined : titleOf(node)
    const match = title === undefined ? undefined : titleMatch(heading.text, title)
    return match === undefined ? [] : [{ node, match }]
  })
  const [best, next] = matches.sort((a, b) => b.match.score - a.match.score)
  if (best === undefined || next?.match.score === best.match.score) return undefined
  const [, , number] = numbered.exec(heading.text) ?? []
  const ref = best.node.properties.ref?.replace(/\D+$/, '')
  if (number !== undefined && ref !== undefined && number !== ref) return undefined
  const cites = [heading.passage]
  if (number !== undefined && number === ref)
    return {
      to: best.node.id,
      basis: 'STATED',
      method: 'numbered-heading',
      reasons: ['The heading names its number and its title.'],
      cites,
    }
  const score = Math.round(best.match.score * 90) / 100
  return { to: best.node.id, basis: 'SUGGESTED', score, method: 'heading-like-title', reasons: best.match.reasons, cites }
}

/** "the Housing Strategy" */
const planNamed =
  /\b((?:\p{Lu}[\p{L}'\u2019&-]*,? (?:(?:and|of|for) )?)+(?:Strategy|Plan|Programme|Framework|Policy|Charter|Review))\b/gu

/** What a text names an action by its number; it states it where its plan is named, or is the only one and no other is named. */
function inText(text: string, parts: readonly Part[], { title }: Plan, isOnly: boolean): Found | undefined {
  const [, ref] = actionNamed.exec(text) ?? []
  const same = ref === undefined ? [] : parts.filter(({ node }) => node.label === 'Action' && node.properties.ref === ref)
  const [found] = same
  if (found === undefined || same.length > 1) return undefined
  const sentence = text.split(/(?<=[.;])\s+(?=\p{Lu})/u).find((each) => actionNamed.test(each)) ?? text
  const isNamed = title.length > 12 && sentence.toLowerCase().includes(title.toLowerCase())
  const others = [...sentence.matchAll(planNamed)]
    .map(([, name = '']) => name.replace(/^(?:The|This|Our|Its|Action) /, '').toLowerCase())
    .filter((name) => !title.toLowerCase().includes(name) && !name.includes(title.toLowerCase()))
  const [to, method, reason] = [found.node.id, 'numbered-action', `The update names action ${ref}.`]
  if (isNamed || (isOnly && others.length === 0)) return { to, basis: 'STATED', method, reasons: [reason], cites: [] }
  const doubt = others.length > 0 ? `It names another plan too: ${others[0]}.` : 'It does not say of which plan.'
  return { to, basis: 'SUGGESTED', score: others.length > 0 ? 0.3 : 0.6, method, reasons: [reason, doubt], cites: [] }
}

/** What updates of papers without a plan report on: parts of the plan of the same council that is the newest on their day. */
export function joinUpdates(records: readonly GraphRecord[]): LinkRecord[] {
  const nodes = records.filter(isNode)
  const links = records.filter((record): record is LinkRecord => !isNode(record))
  const [plans, parts, headings] = [plansIn(nodes), partsIn(nodes, links), headingsIn(nodes, links)]
  const known = new Set(links.filter(({ type }) => type === 'REPORTS_ON').map(({ from }) => from))
  const updates = nodes.filter((node): node is Told => node.label === 'Update' && !known.has(node.id))
  return updates.flatMap((update): LinkRecord[] => {
    const { asAt, text } = update.properties
    const over = headings.get(update.id) ?? []
    if (asAt === undefined || text === undefined) return []
    const plan = planOn(asAt, plans, [text, ...over.map((heading) => heading.text)])
    if (plan === undefined) return []
    const own = parts.filter((part) => part.plan === plan.id)
    const isOnly = plans.filter(({ day }) => day <= asAt).length <= 1
    const found =
      inText(text, own, plan, isOnly) ?? over.map((heading) => underHeading(heading, own)).find((each) => each !== undefined)
    if (found === undefined) return []
    const { to, basis, score, method, reasons, cites } = found
    const newest = `The plan is the newest that is held of ${asAt}.`
    const properties = {
      basis,
      method,
      ...(score === undefined ? {} : { score }),
      reasons: [...reasons, newest],
      ...(cites.length === 0 ? {} : { cites: [...cites] }),
    }
    return [{ type: 'REPORTS_ON', from: update.id, to, properties }]
  })
}
