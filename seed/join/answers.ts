import { type GraphRecord, isNode, type LinkRecord, type NodeRecord } from '../../schema/index.ts'
import { outcomeOf, unquoted } from '../extract/meeting/outcomes.ts'
import { answersInPassing } from './answers-later.ts'
import { type Ask, Asked } from './asks.ts'
import { likenessOf, sharedWords, weigher } from './weighing.ts'

type Answer = 'AgendaItem' | 'Document' | 'Minute'

interface Candidate {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly day: string
  readonly body: string
  readonly owners: ReadonlySet<string>
}

/** What a report tells of a request counts as that request where it has this share of its words. */
const toldFloor = 0.3
/** By so much the request must be nearer to those words than the next. */
const margin = 0.12
/** Below this, what came later is about something else. */
const floor = 0.45
/** So many days after a request nothing is suggested any more. */
const longest = 550

/** What may be an answer, and how likely it is one. */
interface Weak {
  readonly method: string
  readonly score: number
  readonly because: string
}
const namedOnly: Weak = { method: 'named-later', score: 0.5, because: 'The words do not say that this is the answer.' }
const toldSoFar: Weak = { method: 'told-so-far', score: 0.6, because: 'The words say that more is still to come.' }
/** Words that bring something back to those who asked for it. */
const comesBack =
  /\b(?:further to|pursuant to|in (?:response|reply|answer) to|arising from|request(?:ed|s)?|asked|sought|called for|commissioned|undertook|undertaken|promised|(?:agreed|resolved) (?:that|to)|said that it would)\b/i
/** Words that tell that nothing came back yet. */
const stillOpen =
  /\b(?:no (?:answer|response|reply|report|paper|list|note|information|figures|data|update|progress|action|further)\b|(?:has|have|had|was|were|is|are|did|does) (?:still |yet )?not\b|not (?:yet|been|received)\b|(?:hasn|haven|hadn|wasn|weren|didn)['\u2019]t\b|outstanding|await(?:ed|ing|s)?|still (?:to|waiting|due)|yet to|overdue|remains? (?:open|to be))/i

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
/** Another paper is said to bring it. */
const comesElsewhere = /\b(?:separate|another) (?:report|paper|item)\b|\belsewhere (?:on|in)\b/i

/** A text without what it only prints again of what was asked, in quotation marks or word for word. */
function withoutAsk(words: string, asked: string): string {
  const own = unquoted(words)
  return asked.length >= 30 && plainly(own).includes(plainly(asked)) ? plainly(own).replace(plainly(asked), ' ') : own
}

/** Items that stand on every agenda. */
const routine =
  /^(?:apolog|declaration|disclosure|minutes|membership|public (?:question|participation)|urgent|any other|exclusion|work programme|forward plan|date of (?:the )?next|welcome|appointment of chair|election of|chair'?s? announcement|cabinet member reports?)/i

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const rounded = (score: number): number => Math.round(score * 100) / 100

const link = (from: string, to: string, properties: LinkRecord['properties']): LinkRecord =>
  ({ type: 'ANSWERED_BY', from, to, properties }) as LinkRecord

/** What came back on what meetings asked for and were promised. */
class Answers {
  readonly #records: readonly GraphRecord[]
  readonly #asked: Asked
  readonly #found = new Map<string, LinkRecord>()

  constructor(records: readonly GraphRecord[]) {
    this.#records = records
    this.#asked = new Asked(records)
  }

  all(): LinkRecord[] {
    for (const reference of this.#asked.references) this.#stated(reference)
    for (const found of this.#suggested(this.#unanswered().filter(({ isOpen }) => isOpen))) this.#add(found)
    for (const found of answersInPassing(this.#records, this.#unanswered())) this.#add(found)
    return [...this.#found.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1))
  }

  #unanswered(): Ask[] {
    const answered = new Set([...this.#found.values()].map(({ from }) => from))
    return this.#asked.asks.filter(({ id }) => !answered.has(id))
  }

  #add(found: LinkRecord): void {
    const key = `${found.from} ${found.to}`
    const before = this.#found.get(key)
    if (before === undefined || (before.properties.basis === 'SUGGESTED' && found.properties.basis === 'STATED'))
      this.#found.set(key, found)
  }

  /** A later text that names what was asked, or the meeting that asked it with words that tell what. */
  #stated(reference: LinkRecord): void {
    const { from, to, properties } = reference
    const [teller, named] = [this.#asked.node(from), this.#asked.node(to)]
    if (teller === undefined || named === undefined || !isAnswer(teller)) return
    const kind = (properties as { kind?: string }).kind
    if (kind === 'AMENDS') return
    const isFurther = kind === 'FURTHER_TO'
    if (named.label === 'Resolution') {
      if (teller.label === 'Document' || isFurther)
        this.#answer(this.#asked.askOf(to), teller, reference, 'It names the resolution.')
      return
    }
    if (named.label === 'Minute' && (isFurther || properties.method === 'asked-there')) {
      const within = this.#asked.within(to)
      const chosen = within.length === 1 ? within[0] : this.#told(within, reference, teller)
      this.#answer(chosen, teller, reference, 'It names the minute in which this was asked.')
    }
    if (named.label === 'Meeting' && properties.method === 'asked-there')
      this.#answer(
        this.#told(this.#asked.ofMeeting(to), reference, teller),
        teller,
        reference,
        'It tells in other words what that meeting asked.',
      )
  }

  /** Which of several requests some words tell again. */
  #told(asks: readonly Ask[], { properties }: LinkRecord, teller: NodeRecord): Ask | undefined {
    const open = asks.filter(({ isOpen }) => isOpen)
    const words = [
      ...(properties.cites ?? []).map((id) => this.#asked.quote(id)),
      teller.label === 'Minute' ? (teller.properties.title ?? '') : '',
    ].join(' ')
    const weight = weigher([words, ...asks.map(({ text }) => text)])
    const [best, next] = open
      .map((ask) => ({ ask, score: likenessOf(ask.text, words, weight) }))
      .sort((a, b) => b.score - a.score)
    return best !== undefined && best.score >= toldFloor && (next === undefined || best.score - next.score >= margin)
      ? best.ask
      : undefined
  }

  #answer(ask: Ask | undefined, teller: NodeRecord, { properties }: LinkRecord, because: string): void {
    if (ask === undefined || ask.isNote) return
    const day = this.#asked.dayOf(teller.id)
    if (day !== undefined && ask.day !== undefined && day <= ask.day) return
    const cites = properties.cites === undefined ? {} : { cites: properties.cites }
    const words = (properties.cites ?? []).map((id) => this.#asked.quote(id)).join(' ')
    const own = withoutAsk(words, ask.text)
    if (stillOpen.test(own) || comesElsewhere.test(own)) return
    const isFurther = 'kind' in properties && properties.kind === 'FURTHER_TO'
    const outcome = outcomeOf(own)
    const isTold = words === '' ? isFurther : comesBack.test(own) || (isFurther && outcome === 'DONE')
    if (isTold && outcome !== 'OPEN')
      this.#add(link(ask.id, teller.id, { basis: 'STATED', method: 'told-in-text', reasons: [because], ...cites }))
    else if (outcome === 'OPEN' && (ask.isOpen || isFurther))
      this.#perhaps(ask, teller, toldSoFar, [because, toldSoFar.because], cites)
    else if (ask.isOpen) this.#perhaps(ask, teller, namedOnly, [because, namedOnly.because], cites)
  }

  #perhaps(ask: Ask, teller: NodeRecord, { score, method }: Weak, reasons: string[], cites: { cites?: readonly string[] }): void {
    this.#add(link(ask.id, teller.id, { basis: 'SUGGESTED', method, score, reasons, ...cites } as LinkRecord['properties']))
  }

  /** What came to later meetings of the same body, in like words. */
  #suggested(asks: readonly Ask[]): LinkRecord[] {
    const candidates = this.#candidates()
    const weight = weigher([...asks.map(({ text }) => text), ...candidates.map(({ title, text }) => `${title} ${text}`)])
    return asks.flatMap((ask): LinkRecord[] => {
      const scored = candidates
        .filter(({ day, body }) => ask.day !== undefined && body === ask.body && day > ask.day && days(ask.day, day) <= longest)
        .map((candidate) => ({ candidate, ...this.#weigh(ask, candidate, weight) }))
        .filter(({ score, words }) => score >= floor && words.length >= 2)
        .sort(
          (a, b) =>
            b.score - a.score || (a.candidate.day < b.candidate.day ? -1 : 1) || (a.candidate.id < b.candidate.id ? -1 : 1),
        )
      const [best] = scored
      if (best === undefined) return []
      const { candidate, score, words, isOwner } = best
      const reasons = [
        `Both speak of: ${words.slice(0, 6).join(', ')}.`,
        `It came to the meeting of ${long.format(new Date(candidate.day))}, ${days(ask.day as string, candidate.day)} days later.`,
        ...(isOwner ? ['Its report is by the officer who was asked.'] : []),
      ]
      return [link(ask.id, candidate.id, { basis: 'SUGGESTED', method: 'shared-words-later', score: rounded(score), reasons })]
    })
  }

  #weigh(
    ask: Ask,
    { title, text, owners }: Candidate,
    weight: ReturnType<typeof weigher>,
  ): { score: number; words: string[]; isOwner: boolean } {
    const ofTitle = likenessOf(title, ask.text, weight)
    const ofAsk = likenessOf(ask.text, `${title} ${text}`, weight)
    const isOwner = ask.offices.some((office) => owners.has(office))
    const words = sharedWords(ask.text, `${title} ${text}`, weight)
    const titled = sharedWords(ask.text, title, weight).length >= 2 ? ofTitle : 0
    return { score: Math.min(0.95, titled * 0.5 + ofAsk * 0.5 + (isOwner ? 0.1 : 0)), words, isOwner }
  }

  #candidates(): Candidate[] {
    const items = this.#asked.items.filter(({ title }) => !routine.test(title))
    const known = new Set(items.map(({ day, body, title }) => `${day} ${body} ${title.toLowerCase()}`))
    const minutes = this.#asked.minutes.filter(
      ({ day, body, title }) => !routine.test(title) && !known.has(`${day} ${body} ${title.toLowerCase()}`),
    )
    return [...items, ...minutes]
  }
}

const isAnswer = (node: NodeRecord): node is Extract<NodeRecord, { label: Answer }> =>
  (node.label === 'AgendaItem' || node.label === 'Minute' || node.label === 'Document') && node.properties.held !== false

/** Which report, item or minute came back on each request and promise: stated where a text says so, else suggested with its reasons. */
export function joinAnswers(records: readonly GraphRecord[]): LinkRecord[] {
  return records.some((record) => isNode(record) && (record.label === 'Resolution' || record.label === 'Commitment'))
    ? new Answers(records).all()
    : []
}
