/** Words that say nothing by themselves, by what they do. */
const kinds = {
  /** Before a noun. */
  before: 'a an the this that these those their its his her our your any some each own such',
  /** Before or in a verb. */
  verb: 'is are was were be been being am has have had do does did can could will would may might must should shall cannot not never become becomes became',
  /** How something is or is done. */
  how: 'yet often sometimes always still very too also only even just more most less quite rather again now then there',
  /** Between a thing and another. */
  to: 'of in to for about around with by from on at into onto over within between through throughout across against among under during before after as than without toward towards upon per prior',
  /** Between one clause and another, or standing for a thing. */
  apart:
    'and or but nor which who whom whose where when while whilst if because so it they them we us he she i you how what why whether although though however both either',
} as const

type Kind = keyof typeof kinds

const kindOf: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(kinds) as Kind[]).flatMap((kind) => kinds[kind].split(' ').map((word) => [word, kind] as const)),
)

interface Token {
  readonly start: number
  readonly end: number
  readonly lower: string
  /** Undefined for a word that says something. */
  readonly kind: Kind | undefined
}

/** A thing that is bad by its own name: what it is of belongs to it. */
const isThing =
  /^(?:failures?|failings?|lack|drift|delays?|deficits?|deficienc\w+|weakness\w*|shortages?|backlog|risks?|absence|decline|deterioration|collapse|breakdown|urgency|danger|burden|step|progress)$/
const denies = /^(?:not|cannot|never|rarely|seldom|lacks?|lacking|insufficient|insufficiently)$/
const doing = /ing$/
const belongs = /^(?:of|in|around|for|about|with|between|among)$/

const mostWords = 8
const mostOfThing = 3
const farthest = 120

const word = /[£\p{L}\p{N}][\p{L}\p{N}.,%’'/-]*/gu
const part = /[.,;:()\n•]\s|[;:()\n•–—]/gu

/** The words of the part of a sentence in which a place stands, and which of them stand there. */
function around(text: string, start: number, end: number): { tokens: Token[]; from: number; to: number } {
  const low = Math.max(0, start - farthest)
  const left = [...text.slice(low, start).matchAll(part)].at(-1)
  const right = text.slice(end, end + farthest).search(/[.,;:()\n•]\s|[;:()\n•–—]|[.,]$/u)
  const begin = left === undefined ? low : low + left.index + left[0].length
  const stop = right < 0 ? Math.min(text.length, end + farthest) : end + right
  const tokens = [...text.slice(begin, stop).matchAll(word)].map(({ 0: found, index }): Token => {
    const lower = found.toLowerCase().replace(/[.,’']+$/u, '')
    return { start: begin + index, end: begin + index + found.length, lower, kind: kindOf.get(lower) }
  })
  const from = tokens.findIndex((token) => token.end > start)
  const to = tokens.findLastIndex((token) => token.start < end)
  // A word that is cut by how far we look says nothing.
  const isCut = begin > 0 && left === undefined
  return isCut && from > 0 ? { tokens: tokens.slice(1), from: from - 1, to: to - 1 } : { tokens, from, to }
}

const says = (token: Token | undefined): boolean => token !== undefined && token.kind === undefined

/** Goes on over the words of one thing ("permanent workforce"), so many at most; the number of the word after it. */
function overThing(tokens: readonly Token[], at: number): number {
  let [next, named] = [at, 0]
  for (; next < tokens.length && named < mostOfThing; next++) {
    const token = tokens[next] as Token
    if (token.kind === 'how') continue
    if (token.kind !== undefined || (named > 0 && doing.test(token.lower))) break
    named++
  }
  return named === 0 ? at : next
}

function backOverThing(tokens: readonly Token[], at: number): number {
  let [next, named] = [at, 0]
  while (next > 0 && named < mostOfThing && says(tokens[next - 1])) {
    next--
    named++
  }
  return next
}

function goneOn(tokens: readonly Token[], to: number): number {
  const last = tokens[to] as Token
  let next = to + 1
  if (tokens[next]?.kind === 'verb' || tokens[next]?.kind === 'how' || denies.test(last.lower))
    if (denies.test(last.lower) || last.kind === 'how')
      while (['verb', 'how', 'before'].includes(tokens[next]?.kind ?? '')) next++
  const over = overThing(tokens, next)
  let end = over > next ? over : to + 1
  const after = tokens[end]
  const isOf = belongs.test(after?.lower ?? '') && isThing.test(tokens[end - 1]?.lower ?? '')
  if (isOf || (after?.kind === 'before' && denies.test(last.lower))) {
    const noun = isOf && tokens[end + 1]?.kind === 'before' ? end + 2 : end + 1
    const further = overThing(tokens, noun)
    if (further > noun) end = further
  }
  return end
}

/** What stands before it in its own clause: adjectives of it, or what it is said of. */
function goneBack(tokens: readonly Token[], from: number, named: boolean): number {
  let back = from
  while (back > 0 && ['verb', 'how'].includes(tokens[back - 1]?.kind ?? '')) back--
  const thing = backOverThing(tokens, back)
  if (back === from && named) return thing
  return thing < back ? thing : from
}

/**
 * The words at a place with the thing that they are said of or that stands with them, as the text has them: eight words at most, and no piece of a
 * phrase. Undefined where nothing there says anything beside them.
 */
export function fragmentAt(
  text: string,
  start: number,
  end: number,
): { readonly words: string; readonly start: number; readonly end: number } | undefined {
  const { tokens, from, to } = around(text, start, end)
  if (from < 0 || to < from) return undefined
  const upto = goneOn(tokens, to)
  const found = upto > to + 1
  const isDenied = tokens.slice(from, to + 1).some(({ lower }) => denies.test(lower))
  let first =
    found && !isDenied
      ? isThing.test(tokens[to]?.lower ?? '')
        ? backOverThing(tokens, from)
        : from
      : goneBack(tokens, from, found)
  let last = upto - 1
  while (last > to && tokens[last]?.kind !== undefined) last--
  while (last - first + 1 > mostWords && first < from) first++
  while (first < from && tokens[first]?.kind !== undefined) first++
  if (last - first + 1 > mostWords) last = first + mostWords - 1
  while (last > to && tokens[last]?.kind !== undefined) last--
  const beside = tokens.filter((token, at) => at >= first && at <= last && (at < from || at > to) && says(token))
  const isBare = isDenied && tokens[first]?.kind === 'verb'
  if (beside.length < (isBare ? 2 : 1)) return undefined
  const [begin, stop] = [tokens[first]?.start ?? start, tokens[last]?.end ?? end]
  const words = text
    .slice(begin, stop)
    .replace(/\s+/g, ' ')
    .replace(/(?<=^| )['‘“"]|[’'”"](?= |$)/gu, '')
    .replace(/[.,]+$/u, '')
  return { words, start: begin, end: stop }
}
