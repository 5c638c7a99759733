import type { GraphRecord, PropertiesOf } from '../../../schema/index.ts'

/** For tests: a figure of an invented council, in a paper of its own. */
export interface Written {
  /** Its indicator: "children-in-care.number". */
  readonly of: string
  readonly paper: string
  readonly told: Partial<PropertiesOf<'Observation'>> & { readonly value: number }
  readonly quote?: string
}

const council = 'otterby/council/otterby'

function ofPaper(paper: string): GraphRecord[] {
  const id = `otterby/document/${paper}`
  return [
    {
      label: 'Document',
      id,
      properties: { title: `Paper ${paper}`, kind: 'report', publishedOn: paper, sha256: 'a'.repeat(64), council },
    },
  ]
}

function ofFigure({ of, paper, told, quote }: Written, at: number): GraphRecord[] {
  const [id, indicator, passage] = [
    `otterby/${paper}/observation/${of}.${at}`,
    `otterby/indicator/${of}`,
    `otterby/${paper}/passage/${at * 100}-${at * 100 + 50}`,
  ]
  const words = quote ?? `It was ${told.printed ?? told.value}.`
  return [
    {
      label: 'Observation',
      id,
      properties: { place: 'Otterby', kind: 'ACTUAL', periodBasis: 'STATED', printed: String(told.value), council, ...told },
    },
    {
      label: 'Passage',
      id: passage,
      properties: { start: at * 100, end: at * 100 + 50, quote: words, state: 'VERIFIED', council },
    },
    { type: 'OF', from: id, to: indicator, properties: { basis: 'STATED' } },
    { type: 'CITES', from: id, to: passage, properties: { basis: 'STATED', role: 'SAYS' } },
    { type: 'PART_OF', from: passage, to: `otterby/document/${paper}`, properties: { basis: 'STRUCTURAL' } },
  ]
}

/** For tests: the records of figures; papers are called by their days, indicators by the words of their ids. */
export function figuresWritten(...written: readonly Written[]): GraphRecord[] {
  const indicators = [...new Set(written.map(({ of }) => of))].map(
    (of): GraphRecord => ({
      label: 'Indicator',
      id: `otterby/indicator/${of}`,
      properties: { name: `Indicator ${of.replace(/[.-]/g, ' ')}`, better: 'NEITHER', council },
    }),
  )
  return [
    ...indicators,
    ...[...new Set(written.map(({ paper }) => paper))].flatMap(ofPaper),
    ...written.flatMap((each, at) => ofFigure(each, at)),
  ]
}

/** A figure of one day. */
export const on = (day: string, value: number, more: Partial<PropertiesOf<'Observation'>> = {}): Written['told'] => ({
  value,
  start: day,
  end: day,
  unit: 'children',
  ...more,
})
