import type { Block } from '../../outline/blocks/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, inWords, quoted } from '../telling.ts'
import { publicationOf, sameIn } from './editions.ts'
import { paperInWords } from './papers.ts'
import { blocksIn } from './read-once.ts'
import { signOf, tellingOf } from './told.ts'

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const things =
  'areas|categories|priorities|objectives|themes|recommendations|actions|aims|strands|outcomes|pillars|principles|stages|phases|domains|elements|workstreams|work streams|topics|questions|options|criteria|goals|steps|reasons|points|headings|commitments|pledges'
const announcing = new RegExp(
  `\\b(?<number>${numbers.join('|')}|[2-9]|1[0-2])\\s+(?:[\\p{L}’'-]+\\s+){0,3}(?:${things})\\b[^.:;]{0,50}:$`,
  'iu',
)
/** A paragraph that begins with its own name: "Contacts: …". */
const named = /^\p{Lu}[^.:;]{2,50}:\s+\S/u
const bullet = /^[-–—•*▪●◦o·➢❖✓]$/u

interface Announced {
  readonly document: string
  readonly told: Block
  readonly list: readonly Block[]
  readonly number: number
}

/** The list that stands right behind a place: items that are marked alike, or paragraphs that begin with their names. */
function listBehind(blocks: readonly Block[], at: number): readonly Block[] | undefined {
  const [first] = blocks.slice(at + 1)
  if (first === undefined) return undefined
  const isOfList = isBulleted(first)
    ? (block: Block) => isBulleted(block) && block.depth >= first.depth
    : named.test(first.words.text) && first.kind === 'paragraph'
      ? (block: Block) => block.kind === 'paragraph' && named.test(block.words.text)
      : undefined
  if (isOfList === undefined) return undefined
  const rest = blocks.slice(at + 1)
  const end = rest.findIndex((block) => !isOfList(block))
  const [list, next] = [end < 0 ? rest : rest.slice(0, end), end < 0 ? undefined : rest[end]]
  const isBroken = next?.kind === 'item' && next.marker !== undefined && !/^\d+\.\d/.test(next.marker)
  return isBroken ? undefined : list.filter(({ depth }) => depth === first.depth)
}

const isBulleted = ({ kind, marker }: Block): boolean => kind === 'item' && bullet.test(marker ?? '')

function announcedIn(checking: Checking): Announced[] {
  return checking.texts.flatMap(({ document, layer }) => {
    const blocks = blocksIn(layer)
    return blocks.flatMap((told, at): Announced[] => {
      const found = told.rows === undefined ? announcing.exec(told.words.text.trim()) : null
      if (found === null) return []
      const printed = found.groups?.number?.toLowerCase() ?? ''
      const number = numbers.includes(printed) ? numbers.indexOf(printed) + 2 : Number(printed)
      const list = listBehind(blocks, at)
      const isOff = list !== undefined && list.length >= 2 && list.length !== number && Math.abs(list.length - number) <= 2
      return isOff ? [{ document, told, list, number }] : []
    })
  })
}

function raisedOf(checking: Checking, { document, told, list, number }: Announced): Raised {
  const telling = tellingOf(checking)
  const { spans } = told.words
  const holder = telling.holderOf(document, spans[0] ?? { start: 0, end: 0 })
  const last = told.words.text.split(/(?<=[.!?])\s+/u).at(-1) ?? told.words.text
  return {
    on: [holder],
    key: signOf(told.words.text),
    says: `${asStart(paperInWords(checking, holder))} announces ${inWords(number)} in the sentence that begins ${quoted(last)}; the list behind it has ${inWords(list.length)}.`,
    shown: [
      ...spans.map((span) => ({ passage: { document, span, locator: `line ${told.line}` }, printed: inWords(number) })),
      ...list.flatMap(({ words, line }) =>
        words.spans.slice(0, 1).map((span) => ({ passage: { document, span, locator: `line ${line}` } })),
      ),
    ],
    certainty: 'PROVEN',
    severity: 'LOW',
  }
}

export const announcedNumber: Rule = {
  id: 'announced-number',
  find: (checking) => {
    const all = announcedIn(checking)
    const isShownByAll = ({ document, told }: Announced): boolean =>
      checking.texts.every(
        (text) =>
          text.document === document ||
          publicationOf(checking, text.document) !== publicationOf(checking, document) ||
          all.some((each) => each.document === text.document) ||
          sameIn(checking, text.document, { text: told.words.text }).length === 0,
      )
    return all
      .filter((each) => isShownByAll(each) && publicationOf(checking, each.document) === each.document)
      .map((each) => raisedOf(checking, each))
  },
}
