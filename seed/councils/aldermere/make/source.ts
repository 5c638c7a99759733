import type { Block, Item, Report, Table } from './blocks.ts'
import { parting, runsOf } from './runs.ts'

/**
 * A report's source: settings, a line each (`parted` tells where words may be parted), up to the first blank line; then a block a line.
 * `>` is the notice, `#` a heading, `12.` and `-` an item (further in by leading spaces), `=` a directive, the rest a paragraph.
 */
export function readSource(source: string): Report {
  const lines = source.trimEnd().split('\n')
  const end = lines.indexOf('')
  const settings = lines.slice(0, end).map((line) => line.split(/: (.*)/s, 2) as [string, string])
  const all = (name: string) => settings.filter(([key]) => key === name).map(([, value]) => value)
  const one = (name: string) => all(name)[0] ?? fail(`No ${name}`)
  const words = all('parted').flatMap((line) => line.split(' '))
  const body = lines.slice(end + 1).map((line) => (/^[>#=|]/.test(line) ? line : withPartings(line, words)))
  return {
    title: one('title'),
    author: one('author'),
    made: new Date(one('made')),
    face: one('face') === 'serif' ? 'serif' : 'sans',
    header: all('header'),
    footer: all('footer'),
    blocks: blocksOf(body.filter((line) => !note.test(line))),
    notes: new Map(body.flatMap((line) => (note.exec(line) ? [noteOf(line)] : []))),
  }
}

/** The line with a soft hyphen wherever one of its words may be parted, as `to-gether` says. */
function withPartings(line: string, words: readonly string[]): string {
  return words.reduce(
    (said, word) => said.replace(new RegExp(`\\b${word.replace('-', '')}\\b`, 'g'), word.replace('-', parting)),
    line,
  )
}

const note = /^\[\^(\d+)\]: (.*)$/

function noteOf(line: string) {
  const [, mark = '', words = ''] = note.exec(line) ?? []
  return [mark, runsOf(words)] as const
}

function fail(what: string): never {
  throw new Error(what)
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  let numbered = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const apart = lines[at - 1] === '' || at === 0
    const [name = '', ...rest] = line.split(' ')
    const told = rest.join(' ')
    if (/^ *\d+\. /.test(line)) numbered = true
    else if (!line.startsWith(' ')) numbered = false
    if (name === '=columns') {
      const [beside, end] = [lines.indexOf('=beside', at), lines.indexOf('=end', at)]
      if (beside < at || end < beside) fail(`No =beside and =end after: ${line}`)
      const [left, right] = [blocksOf(lines.slice(at + 1, beside)), blocksOf(lines.slice(beside + 1, end))]
      blocks.push({ kind: 'columns', apart, widths: rest.map(Number), left, right })
      at = end
    } else if (name === '=table') {
      const length = lines.slice(at + 1).findIndex((row) => !row.startsWith('|'))
      const rows = lines.slice(at + 1, length < 0 ? undefined : at + 1 + length)
      blocks.push({ apart, ...tableOf(rest.map(Number), rows) })
      at += rows.length
    } else blocks.push({ apart, ...blockOf(name, told, line, numbered) })
  }
  return blocks
}

type Bare<T> = T extends unknown ? Omit<T, 'apart'> : never

function blockOf(name: string, told: string, line: string, numbered: boolean): Bare<Block> {
  if (name === '=page') return told === 'i' || told === '1' ? { kind: 'page', label: told } : { kind: 'page' }
  if (name === '=contents') return { kind: 'contents' }
  if (name === '=judged') {
    const [heading = '', grade = ''] = told.split(' | ')
    return { kind: 'judged', runs: runsOf(heading), grade: runsOf(grade) }
  }
  if (name.startsWith('=')) return fail(`No such directive: ${line}`)
  if (name === '>') return { kind: 'notice', runs: runsOf(told) }
  if (name === '#') return { kind: 'title', runs: runsOf(told) }
  if (name === '##' || name === '###') return { kind: 'heading', level: name === '##' ? 2 : 3, runs: runsOf(told) }
  return itemOf(line, numbered) ?? { kind: 'paragraph', runs: runsOf(line) }
}

function itemOf(line: string, numbered: boolean): Item | undefined {
  const [, inset = '', mark = '', words = ''] = /^( *)(\d+\. |- )?(.*)$/.exec(line) ?? []
  const depth = inset.length >> 1
  if (depth === 0 && mark === '') return undefined
  const bullet = depth === 0 || (numbered && depth === 1) ? '•' : '–'
  return { kind: 'item', mark: mark === '- ' ? bullet : mark.trim(), depth, runs: runsOf(words) }
}

/** A row is written between bars; one that begins with `>` stands in. */
function tableOf(widths: readonly number[], rows: readonly string[]): Table {
  const cut = rows.map((row) => row.slice(2, -2).split(' | '))
  return {
    kind: 'table',
    widths,
    rows: cut.map((cells) => ({
      inset: cells[0]?.startsWith('> ') ?? false,
      cells: cells.map((cell) => runsOf(cell.replace(/^> /, ''))),
    })),
  }
}
