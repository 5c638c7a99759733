import type { Block, Mark, Note, Paragraph, Table, WordDocument } from './model.ts'
import type { Numbers } from './numbering.ts'
import { raisedNumber, saidIn } from './words.ts'

/** A bold paragraph longer than this is no heading. */
const longestHeading = 160
const boldHeading = 3
const deepestHeading = 6

const headingLevel = ({ styleId, styleName }: Paragraph): number | undefined => {
  const named = /^heading ?(\d)/i.exec(styleName ?? styleId ?? '')
  if (named !== null) return Math.min(deepestHeading, Math.max(1, Number(named[1])))
  return /^title$/i.test(styleName ?? styleId ?? '') ? 1 : undefined
}

/** At the beginning of a line these would make of it what it is not. */
const asWords = (line: string): string => line.replace(/^[#|]/, '\\$&')
const asCell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n+/g, '<br>')

/** Writes a document of Word as the text that the other readers know: headings, list items, tables between pipes. */
class TextWriter {
  readonly #document: WordDocument
  readonly #numbers: Numbers
  readonly #notes: Note[] = []
  readonly #noteNumbers = new Map<string, number>()
  readonly #blocks: { readonly text: string; readonly item: boolean }[] = []
  #heading = boldHeading - 1

  constructor(document: WordDocument, numbers: Numbers) {
    this.#document = document
    this.#numbers = numbers
  }

  write(): string {
    for (const block of this.#document.children) this.#block(block)
    for (let at = 0; at < this.#notes.length; at++) this.#put(this.#noteText(at))
    return this.#blocks
      .reduce((text, { text: own, item }, at) => {
        if (at === 0) return own
        return `${text}${item && this.#blocks[at - 1]?.item ? '\n' : '\n\n'}${own}`
      }, '')
      .concat('\n')
  }

  #put(text: string, item = false): void {
    if (text !== '') this.#blocks.push({ text, item })
  }

  readonly #noteNumber = (reference: Mark): number => {
    const key = `${reference.noteType} ${reference.noteId}`
    const known = this.#noteNumbers.get(key)
    if (known !== undefined) return known
    this.#notes.push(this.#document.notes.resolve(reference) ?? { body: [] })
    this.#noteNumbers.set(key, this.#notes.length)
    return this.#notes.length
  }

  #noteText(at: number): string {
    return `${raisedNumber(at + 1)} ${this.#flat(this.#notes[at]?.body ?? []).join('\n')}`.trim()
  }

  #block(block: Block): void {
    if (block.type === 'table') this.#table(block)
    else if (block.type === 'paragraph') this.#paragraph(block)
  }

  #paragraph(paragraph: Paragraph): void {
    const { numbering } = paragraph
    // An item without words counts too.
    const before = numbering === null ? '' : this.#numbers.before(numbering)
    const { text, bold } = saidIn(paragraph, this.#noteNumber)
    if (text === '') return
    const level = headingLevel(paragraph)
    const oneLine = text.replace(/\n/g, ' ')
    if (level !== undefined) {
      this.#heading = Math.max(level, boldHeading - 1)
      this.#put(`${'#'.repeat(level)} ${before === '' || before === '-' ? '' : `${before} `}${oneLine}`)
    } else if (numbering !== null) {
      const indent = '  '.repeat(Number(numbering.level))
      this.#put(`${indent}${before} ${text.replace(/\n/g, `\n${indent}  `)}`, true)
    } else if (bold && oneLine.length <= longestHeading)
      this.#put(`${'#'.repeat(Math.min(deepestHeading, this.#heading + 1))} ${oneLine}`)
    else this.#put(text.split('\n').map(asWords).join('\n'))
  }

  /** What blocks say, a paragraph a string; of a table within, a row. */
  #flat(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block) => {
      if (block.type === 'table')
        return block.children.map((row) => row.children.map((cell) => this.#flat(cell.children).join(' ')).join(' '))
      const before = block.numbering === null ? '' : `${this.#numbers.before(block.numbering)} `
      const { text } = saidIn(block, this.#noteNumber)
      return text === '' ? [] : [`${before}${text}`]
    })
  }

  #isBold(blocks: readonly Block[]): boolean {
    return blocks.every((block) => {
      if (block.type === 'table') return false
      const { text, bold } = saidIn(block, this.#noteNumber)
      return text === '' || bold
    })
  }

  #table({ children: rows }: Table): void {
    const [only] = rows
    if (rows.length === 1 && only?.children.length === 1) {
      // A box around a text.
      for (const block of only.children[0]?.children ?? []) this.#block(block)
      return
    }
    /** For each column, how many rows a cell from above still takes. */
    const taken: number[] = []
    const lines = rows.map((row) => {
      const cells: string[] = []
      const blanks = (): void => {
        while ((taken[cells.length] ?? 0) > 0) {
          taken[cells.length] = (taken[cells.length] as number) - 1
          cells.push('')
        }
      }
      for (const { children, colSpan, rowSpan } of row.children) {
        blanks()
        const text = asCell(this.#flat(children).join('\n'))
        for (let at = 0; at < colSpan; at++) {
          taken[cells.length] = rowSpan - 1
          cells.push(at === 0 ? text : '')
        }
      }
      blanks()
      return cells
    })
    const width = Math.max(...lines.map((cells) => cells.length))
    const written = lines.map((cells) => `| ${[...cells, ...Array(width - cells.length).fill('')].join(' | ')} |`)
    const headed = rows.length > 1 && (only?.isHeader || only?.children.every(({ children }) => this.#isBold(children)))
    if (headed && lines[0]?.some((cell) => cell !== '')) written.splice(1, 0, `|${'---|'.repeat(width)}`)
    this.#put(written.join('\n'))
  }
}

export const textOf = (document: WordDocument, numbers: Numbers): string => new TextWriter(document, numbers).write()
