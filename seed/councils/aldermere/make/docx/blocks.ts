import {
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Table as SourceTable } from '../blocks.ts'
import type { Run } from '../runs.ts'

export const bullets = 'bullets'
/** Twentieths of a point. */
const gap = 140

const wordsOf = (runs: readonly Run[]): ParagraphChild[] =>
  runs.map(({ text, bold, note }) => (note ? new FootnoteReferenceRun(Number(text)) : new TextRun({ text, bold })))

export const paragraphOf = (runs: readonly Run[]): Paragraph => new Paragraph({ children: wordsOf(runs) })

function tableOf({ widths, rows }: SourceTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ cells }) =>
        new TableRow({
          children: cells.map(
            (cell, index) =>
              new TableCell({ children: [paragraphOf(cell)], width: { size: widths[index] ?? 50, type: WidthType.PERCENTAGE } }),
          ),
        }),
    ),
  })
}

/** A block of a letter; what only a printed report has is no part of one. */
export function drawn(block: Block): Paragraph | Table {
  const spacing = { before: block.apart ? gap : 0 }
  switch (block.kind) {
    case 'notice':
      return new Paragraph({ children: wordsOf(block.runs), style: 'Notice' })
    case 'title':
      return new Paragraph({ children: wordsOf(block.runs), heading: HeadingLevel.HEADING_1, spacing })
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3
      return new Paragraph({ children: wordsOf(block.runs), heading, spacing })
    }
    case 'paragraph':
      return new Paragraph({ children: wordsOf(block.runs), spacing })
    case 'item':
      return new Paragraph({ children: wordsOf(block.runs), numbering: { reference: bullets, level: block.depth }, spacing })
    case 'table':
      return tableOf(block)
    default:
      throw new Error(`A letter has no ${block.kind}`)
  }
}
