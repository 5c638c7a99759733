import type { Block } from '../../outline/blocks/index.ts'
import type { Layer, Line, Span } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { endOf, startOf, without } from '../pack/blocks.ts'
import { joined } from './cut.ts'
import { firstDay } from './days.ts'
import { closes } from './fronts.ts'
import { partedBlocks } from './parted.ts'

/** A part of minutes: a block without what the page bears, with the number or bullet that it begins with. */
export interface Piece {
  readonly kind: Block['kind']
  /** "18.", "(a)", "•"; of a heading too. */
  readonly mark: string | undefined
  readonly depth: number
  readonly words: Words
  /** With the mark. */
  readonly whole: Words
  readonly block: Block
  /** The end of a page stands between this piece and the one before. */
  readonly overPage: boolean
}

const pageMark =
  /^(?:agenda item \d+[a-z]?|agenda annex|page \d+(?: of \d+)?|tudalen \d+|\d{1,3}|- ?\d+ ?-|this page is intentionally left blank|chair(?:man)?(?:'s)? (?:signature|initials).*|minute item \d+|public document pack|item no\.? ?\d+)$/i
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The lines of a part of a document that its pages bear: numbers, and the body with its day, on one line or divided over two. */
function furnitureOf({ lines }: Layer, { start, end }: Span, body: string): ReadonlySet<Line> {
  const inside = lines.filter(
    (line) => line.start >= start && line.end <= end && line.text.trim() !== '' && line.text.length < 160,
  )
  const isHead = (letters: string, text: string): boolean =>
    letters.includes(body) && letters.length < body.length + 45 && firstDay(text) !== undefined
  const heads = new Set(
    inside
      .map(({ text }) => ({ text, letters: lettersOf(text) }))
      .filter(({ text, letters }) => isHead(letters, text))
      .map(({ letters }) => letters),
  )
  const found = new Set<Line>()
  for (const [at, line] of inside.entries()) {
    const letters = lettersOf(line.text)
    const next = inside[at + 1]
    const bare = line.text.replace(/[*_#]/g, '').trim()
    if (pageMark.test(bare) || closes.test(bare) || isHead(letters, line.text)) found.add(line)
    else if (
      next !== undefined &&
      letters.length > 8 &&
      isHead(letters + lettersOf(next.text), `${line.text} ${next.text}`) &&
      !body.endsWith(letters)
    ) {
      const whole = letters + lettersOf(next.text)
      if (whole.startsWith(body) || heads.has(whole)) for (const each of [line, next]) found.add(each)
    }
  }
  return found
}

/** A block without what its pages bear; undefined where nothing else is in it. */
function withoutFurniture(
  { text, lines }: Layer,
  block: Block,
  furniture: ReadonlySet<Line>,
): { block: Block | undefined; atStart: boolean } {
  const own = lines.filter(
    (line) => furniture.has(line) && block.words.spans.some(({ start, end }) => line.start < end && line.end > start),
  )
  if (own.length === 0 || block.kind === 'table') return { block, atStart: false }
  const spans = block.words.spans.flatMap((span) => {
    let left: Span[] = [span]
    for (const { start, end } of own)
      left = left.flatMap((each) =>
        end <= each.start || start >= each.end
          ? [each]
          : [
              { start: each.start, end: start },
              { start: end, end: each.end },
            ].filter((part) => part.end > part.start),
      )
    return left
  })
  const words = wordsAt(text, spans)
  const atStart = (own[0] as Line).start <= (block.words.spans[0]?.start ?? 0)
  return { block: words.text === '' ? undefined : { ...block, kind: atStart ? 'paragraph' : block.kind, words }, atStart }
}

const leadMark =
  /^[\s*_#>]*(\((?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5})\)|(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)](?=[\s*_]|\p{Lu})|[\u2022\u25a0-\u25ff\ue000-\uf8ff\u00b7](?=\s))[\s*_]*/u

function pieceOf(layer: Layer, block: Block, overPage: boolean): Piece {
  const common = { kind: block.kind, depth: block.depth, block, overPage }
  const { words, marker } = block
  const isBullet = marker !== undefined && /^[-*o\u2022\u2013\u2014\u25a0-\u25ff\ue000-\uf8ff\u00b7]$/.test(marker)
  if (marker !== undefined && !isBullet) {
    const at = layer.text.lastIndexOf(marker, words.spans[0]?.start ?? 0)
    const [first, ...rest] = words.spans
    const spans = first === undefined || at < 0 || first.start - at > 12 ? words.spans : [{ start: at, end: first.end }, ...rest]
    return { ...common, mark: marker, words, whole: { spans, text: `${marker} ${words.text}` } }
  }
  const { words: rest, lead } = without(layer, words, leadMark)
  if (lead !== undefined && rest.spans.length > 0) return { ...common, mark: lead[1] ?? '', words: rest, whole: words }
  return { ...common, mark: isBullet ? '\u2022' : undefined, words, whole: words }
}

const isEnded = (text: string): boolean => /[.!?:;]["')\]\u2019\u201d]*$|[;,] (?:and|or)$/.test(text.trim())

/** The pieces of a part of a document that is the minutes of a body. What the end of a page parts is one again. */
export function piecesOf(layer: Layer, blocks: readonly Block[], { start, end }: Span, body: string): Piece[] {
  const key = lettersOf(body)
  const near = blocks.filter((block) => block.kind !== 'note' && endOf(block) > start && startOf(block) < end)
  const inside = partedBlocks(layer, near).filter((block) => startOf(block) >= start && startOf(block) < end)
  const furniture = furnitureOf(layer, { start, end }, key)
  const pieces: Piece[] = []
  let overPage = false
  for (const each of inside) {
    const { block, atStart } = withoutFurniture(layer, each, furniture)
    overPage ||= atStart
    if (block === undefined) continue
    const piece = pieceOf(layer, block, overPage)
    const last = pieces.at(-1)
    const goesOn =
      overPage && piece.mark === undefined && piece.kind === 'paragraph' && last !== undefined && !isEnded(last.words.text)
    if (goesOn && last.kind !== 'table' && last.kind !== 'heading')
      pieces[pieces.length - 1] = { ...last, words: joined([last.words, piece.words]), whole: joined([last.whole, piece.words]) }
    else pieces.push(piece)
    overPage = false
  }
  return pieces
}
