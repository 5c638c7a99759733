import { PassageStep } from '../parts/PassageView.tsx'
import { sayAmount } from '../words/amounts.ts'
import { sayTitle } from '../words/file-names.ts'
import { capitalise, lowered } from '../words/numbers.ts'
import { saySpanOfTime } from '../words/spans.ts'
import { sayValue } from '../words/values.ts'
import type { Row } from './rows.ts'

interface TellsProps {
  readonly document: { readonly id: string; readonly title: string } | null
  readonly passage: Parameters<typeof PassageStep>[0]['passage'] | null
  readonly words?: string | undefined
}

/** Where a figure is told: the document, and a step to the passage. */
function Tells({ document, passage, words }: TellsProps) {
  return (
    <span className="told">
      {words !== undefined && `${words} `}
      {document !== null && `${sayTitle(document.title)} `}
      {passage === null ? 'No passage is recorded.' : <PassageStep passage={passage} within={document?.id} />}
    </span>
  )
}

function Sources({ row: { figures, otherwise } }: { readonly row: Row }) {
  return (
    <>
      {figures.map(({ figure: { id }, document, passage }) => (
        <Tells key={id} document={document} passage={passage} />
      ))}
      {otherwise.map(({ passage, document, printed, property }) => (
        <Tells
          key={`${passage.id} ${property}`}
          document={document}
          passage={passage}
          words={figures.length === 0 || printed === null ? undefined : `Told otherwise, as “${printed}”, in`}
        />
      ))}
    </>
  )
}

/** What the figure is and of whom: "Aldermere", "England: the same measure elsewhere". */
function sayWhose({ kind, place }: Row, council: string): string {
  if (kind === 'ACTUAL') return place ?? council
  const what = sayValue('kind', kind)
  return place === null ? what : `${place}: ${lowered(what)}`
}

function notesOf({ small, differs, onlyOtherwise, amount }: Row): string[] {
  return [
    small ? 'a count under five' : null,
    differs ? 'papers differ' : null,
    amount.value === null && !onlyOtherwise ? 'as printed' : null,
  ].filter((note) => note !== null)
}

function RowView({ row, council, dated }: { readonly row: Row; readonly council: string; readonly dated: boolean }) {
  const notes = notesOf(row)
  const period = saySpanOfTime(row.start, row.end)
  const labels = row.labels.map((label) => `“${label}”`).join(', ')
  return (
    <tr>
      <th scope="row">
        {dated ? capitalise(period ?? 'Not told') : labels === '' ? 'Nothing printed' : labels}
        {dated && (
          <span className="figure-note">
            {sayValue('periodBasis', row.basis)}
            {labels !== '' && `; printed as ${labels}`}
          </span>
        )}
      </th>
      <td className="figure-amount">
        {sayAmount(row.amount)}
        {notes.length > 0 && <span className="figure-note">{capitalise(notes.join('; '))}</span>}
      </td>
      <td className="figure-whose">{sayWhose(row, council)}</td>
      <td className="figure-source">
        <Sources row={row} />
      </td>
    </tr>
  )
}

interface FiguresTableProps {
  readonly rows: readonly Row[]
  readonly council: string
  readonly name: string
  readonly dated: boolean
}

/** Figures in words, each with the passages that tell it: what a picture shows, and what it can't. */
export function FiguresTable({ rows, council, name, dated }: FiguresTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
    <section className="table-around" aria-label={name} tabIndex={0}>
      <table className="figures">
        <caption className="govuk-visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{dated ? 'Period' : 'As labelled'}</th>
            <th scope="col">Figure</th>
            <th scope="col">Whose</th>
            <th scope="col">Told in</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RowView key={row.key} row={row} council={council} dated={dated} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
