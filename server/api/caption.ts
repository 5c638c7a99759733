import { type Label, labelOfId, shapeOf } from '../../schema/index.ts'
import type { StoredNode } from './loaders/nodes.ts'

const lineLength = 160

const textOf = (node: StoredNode, property: string): string | undefined => {
  const value = node[property]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** As many whole words as fit a line. */
export function shortened(text: string, length: number = lineLength): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.-]+$/, '')}…`
}

/** A number that is made of words, as a passage's place or a figure's label, is set off from what it numbers. */
const setOff = (number: string): string =>
  /\p{L}{3}/u.test(number) ? `${number.charAt(0).toUpperCase()}${number.slice(1)}:` : number

const lines = ({ lineStart: first, lineEnd: last }: StoredNode): string | undefined =>
  typeof first !== 'number'
    ? undefined
    : last === first || typeof last !== 'number'
      ? `line ${first}`
      : `lines ${first} to ${last}`

/** A passage whose words are not at hand is called by its place, and what only a number is known of by its kind and that. */
function withoutWords(label: Label, node: StoredNode, number: string | undefined): string {
  if (label === 'Passage') {
    const page = typeof node.page === 'number' ? `page ${node.page}` : undefined
    const place = [number, page, lines(node)].filter((part) => part !== undefined)
    return place.length === 0 ? node.id : shortened(place.join(', '))
  }
  if (number === undefined) return node.id
  const [kind] = shapeOf(label).words
  return /^\(?\d/.test(number) ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}` : shortened(number)
}

/** What to call a thing in a list: its number, and the first of its naming texts that it has. */
export function captionOf(label: Label, node: StoredNode): string {
  const { number, words } = shapeOf(label).named
  const text = words.map((property) => textOf(node, property)).find((each) => each !== undefined)
  const numbered = number === undefined ? undefined : textOf(node, number)
  if (text === undefined) return withoutWords(label, node, numbered)
  if (numbered === undefined) return shortened(text)
  return shortened(`${setOff(numbered)} ${text}`)
}

export function wordingOf(node: StoredNode): 'SOURCE' | 'SUMMARY' | 'NAME' | 'WRITER' {
  if (labelOfId(node.id) === 'Note') return 'WRITER'
  if (textOf(node, 'text') !== undefined || textOf(node, 'quote') !== undefined) return 'SOURCE'
  return textOf(node, 'summary') === undefined ? 'NAME' : 'SUMMARY'
}
