import type { Mark, Paragraph, Stretch } from './model.ts'

/** What a paragraph says, and whether all of it is bold. */
export interface Said {
  readonly text: string
  readonly bold: boolean
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
export const raisedNumber = (number: number): string => [...String(number)].map((digit) => raised[Number(digit)]).join('')

/** Gives a note that is referred to its number. */
export type NoteNumber = (reference: Mark) => number

function wordsOf(mark: Mark, noteNumber: NoteNumber): string {
  if (mark.type === 'text') return mark.value ?? ''
  if (mark.type === 'tab') return '\t'
  if (mark.type === 'break') return mark.breakType === 'line' ? '\n' : ' '
  if (mark.type === 'checkbox') return mark.checked ? '☒' : '☐'
  if (mark.type === 'noteReference') return raisedNumber(noteNumber(mark))
  return ''
}

/** What a paragraph says: lines that it breaks itself are kept, a tab is the space that parts columns. */
export function saidIn(paragraph: Paragraph, noteNumber: NoteNumber): Said {
  let [text, bold] = ['', true]
  const add = (stretch: Stretch | Mark, heavy: boolean): void => {
    if ('children' in stretch) {
      for (const child of stretch.children) add(child, heavy || stretch.isBold === true)
      return
    }
    const words = wordsOf(stretch, noteNumber)
    text += words
    if (words.trim() !== '' && stretch.type === 'text' && !heavy) bold = false
  }
  for (const child of paragraph.children) add(child, false)
  const lines = text.split('\n').map((line) =>
    line
      .replace(/[ \u00a0]+/g, ' ')
      .replace(/ *\t[ \t]*/g, '   ')
      .trim(),
  )
  const kept = lines.join('\n').replace(/^\n+|\n+$/g, '')
  return { text: kept, bold: bold && kept !== '' }
}
