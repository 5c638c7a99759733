import { type Block, numberOf, together } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { endOf, isEnded, isQuotation, startOf } from './blocks.ts'
import { type Entry, labelledEntries, tableEntries } from './entries.ts'
import type { Section } from './sections.ts'

/** A paragraph in which reviewers tell what they found. */
export interface ReviewFinding {
  readonly number: string | undefined
  readonly words: Words
  readonly section: Section
}

export interface ReviewAsk {
  readonly number: string | undefined
  readonly words: Words
  readonly addressedTo: { readonly text: string; readonly words: Words | undefined } | undefined
  readonly due: Words | undefined
  readonly response: Words | undefined
  readonly heading: string | undefined
}

export interface Content {
  readonly found: readonly ReviewFinding[]
  readonly asked: readonly ReviewAsk[]
  /** Which finding, by its place, led to which ask, where an entry holds both. */
  readonly led: readonly (readonly [finding: number, ask: number])[]
  readonly summary: readonly Words[]
  readonly retold: readonly Words[]
  readonly notTaken: readonly Span[]
}

const footnote = /^[\u00b9\u00b2\u00b3\u2070-\u2079\d]+\s*<?https?:/
const longestLead = 160

const isLead = ({ words: { text } }: Block): boolean => /:$/.test(text.trim()) && text.length <= longestLead
const spanOf = (blocks: readonly Block[]): Span => ({
  start: startOf(blocks[0] as Block),
  end: endOf(blocks.at(-1) as Block),
})

/** Whether a page's end stands between two blocks: more than space, that belongs to no block. */
const isParted = (layer: Layer, a: Block, b: Block): boolean => layer.text.slice(endOf(a), startOf(b)).trim() !== ''

/** Paragraphs of a section, each with what belongs to it: the rest of a sentence, and items below an item. */
export function paragraphsOf(layer: Layer, blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    const broken =
      before !== undefined &&
      block.kind === 'paragraph' &&
      before.kind !== 'heading' &&
      !isEnded(before.words.text) &&
      isParted(layer, before, block)
    if (
      last !== undefined &&
      (broken || (block.kind === 'item' && block.depth > (last[0] as Block).depth && last[0]?.kind === 'item'))
    )
      last.push(block)
    else groups.push([block])
  }
  return groups
}

/** Bodies and people that can be asked, at the end of the words before "to" and a verb. */
const canBeAsked =
  /\b(?:partnership|partners|members|board|council|committee|cabinet|scrutineer|director|directors|leaders|police|schools|governors|trust|managers|officers?|team|chair|service|services|executive|authority)$/i

/** "The Board to review …": who is asked stands as the subject. */
function subjectOf(text: string): string | undefined {
  const subject = /^((?:The )?\p{Lu}[\p{L}'\u2019-]*(?: [\p{L}'\u2019&-]+){0,5}) to (?:\p{Ll}+ly )?\p{Ll}+/u.exec(text)?.[1]
  return subject !== undefined &&
    canBeAsked.test(subject) &&
    !/^(?:continue|work|ask|require|support|enable|ensure)\b/i.test(subject)
    ? subject
    : undefined
}

const demands = /\b(?:should|must|needs? to|recommend)\b/i

/** The asks of a section: its items; else its paragraphs that demand something, where no list stands under the same heading. */
function listedAsks(layer: Layer, section: Section, isListed: boolean): ReviewAsk[] {
  const { role, heading, theme } = section
  const groups = paragraphsOf(layer, section.blocks).filter(
    ([first]) => first !== undefined && first.kind !== 'table' && first.kind !== 'heading' && !isLead(first),
  )
  const items = groups.filter(([first]) => first?.kind === 'item')
  const told = items.length > 0 || isListed ? items : groups.filter((group) => demands.test(together(group).text))
  return told.map((group): ReviewAsk => {
    const words = together(group)
    const subject = subjectOf(words.text)
    const to = role.kind === 'asks' ? role.to : undefined
    const addressedTo =
      subject !== undefined ? { text: subject, words } : to !== undefined ? { text: to, words: heading } : undefined
    return {
      number: numberOf(group[0] as Block),
      words,
      addressedTo,
      due: undefined,
      response: undefined,
      heading: theme?.text,
    }
  })
}

class Gathering {
  readonly found: ReviewFinding[] = []
  readonly asked: ReviewAsk[] = []
  readonly led: [number, number][] = []
  readonly summary: Words[] = []
  readonly retold: Words[] = []
  readonly notTaken: Span[] = []
  readonly #layer: Layer
  readonly #listed = new Set<Words>()

  constructor(layer: Layer) {
    this.#layer = layer
  }

  entries(entries: readonly Entry[], section: Section): void {
    for (const { number, finding, ask, response, officer, due } of entries) {
      if (finding !== undefined) this.found.push({ number, words: finding, section })
      if (ask === undefined) continue
      const addressedTo = officer === undefined ? undefined : { text: officer.text, words: officer }
      this.asked.push({ number, words: ask, addressedTo, due, response, heading: section.theme?.text })
      if (finding !== undefined) this.led.push([this.found.length - 1, this.asked.length - 1])
    }
  }

  findings(section: Section): void {
    for (const group of paragraphsOf(this.#layer, section.blocks)) {
      const [first] = group as [Block, ...Block[]]
      if (first.kind === 'table' || footnote.test(first.words.text)) continue
      if (isQuotation(first.words.text)) this.notTaken.push(spanOf(group))
      else if (first.kind !== 'heading' && !isLead(first))
        this.found.push({ number: numberOf(first), words: together(group), section })
    }
  }

  #asks(section: Section): void {
    this.asked.push(...listedAsks(this.#layer, section, this.#listed.has(section.heading)))
    if (section.blocks.some(({ kind }) => kind === 'item')) this.#listed.add(section.heading)
  }

  take(section: Section): void {
    const { role, blocks } = section
    if (blocks.length === 0 || role.kind === 'aside' || role.kind === 'contents') return
    if (role.kind === 'findings' || role.kind === 'asks') {
      const tables = blocks.flatMap((block) => (block.kind === 'table' ? tableEntries(block) : []))
      this.entries(tables, section)
      if (role.kind === 'findings') this.findings(section)
      else if (tables.length === 0) this.#asks(section)
      return
    }
    const told = blocks.filter(({ kind, words }) => kind !== 'table' && kind !== 'heading' && !isQuotation(words.text))
    if (role.kind === 'summary') this.summary.push(...told.map(({ words }) => words))
    else if (role.kind === 'retold') this.retold.push(...told.map(({ words }) => words))
    else this.notTaken.push(spanOf(blocks))
  }
}

/** What a review says, by its sections. */
export function contentOf(layer: Layer, sections: readonly Section[]): Content {
  const gathering = new Gathering(layer)
  const told = sections.filter(({ role }) => role.kind === 'findings' || role.kind === 'asks')
  const labelled = labelledEntries(
    layer,
    told.flatMap(({ heading, theme, blocks }) => [
      { kind: 'heading', depth: 0, words: theme ?? heading, line: 0 } as Block,
      ...blocks,
    ]),
  ).filter(({ ask, response, officer }) => ask !== undefined && (response !== undefined || officer !== undefined))
  const [first] = told
  if (labelled.length > 0 && first !== undefined) {
    gathering.entries(labelled, first)
    for (const section of sections) if (!told.includes(section)) gathering.take(section)
  } else for (const section of sections) gathering.take(section)
  return gathering
}
