import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useClient } from 'urql'
import { readFailure } from '../ask/failure.ts'
import type { PagePlaceQuery } from '../generated/graphql.ts'
import { pagePlaceQuery } from '../queries/reading.ts'
import { wholeNumber } from '../reading/window.ts'

interface TurnProps {
  readonly document: string
  readonly number: number
  readonly total: number
  readonly onTurn: (page: number) => void
}

interface StepProps {
  readonly to: number
  readonly total: number
  readonly onTurn: (page: number) => void
  readonly name: string
  readonly children: ReactNode
}

/** A step that leads nowhere stays where it is, so that the focus does. */
function Step({ to, total, name, onTurn, children }: StepProps) {
  const leads = to >= 1 && to <= total
  return (
    <button type="button" className="paper-button" aria-label={name} aria-disabled={!leads} onClick={() => leads && onTurn(to)}>
      {children}
    </button>
  )
}

type Found = Extract<NonNullable<PagePlaceQuery['node']>, { readonly byNumber: unknown }>

/** Asks which page has a number in the file, and which has it printed on it. */
function useFind(document: string) {
  const client = useClient()
  return async (asked: string): Promise<Pick<Found, 'byNumber' | 'byLabel'> | string> => {
    const variables = { id: document, number: wholeNumber(asked) ?? 0, label: asked }
    const { data, error } = await client.query<PagePlaceQuery>(pagePlaceQuery.toString(), variables)
    if (error !== undefined) return readFailure(error, navigator.onLine).what
    const node = data?.node
    return node != null && 'byNumber' in node ? node : { byNumber: null, byLabel: null }
  }
}

/** A page by its number in the file or by what is printed on it. Where two answer to it, the first is shown and the other told of. */
function GoTo({ document, onTurn }: Pick<TurnProps, 'document' | 'onTurn'>) {
  const [told, tell] = useState('')
  const find = useFind(document)
  const field = useId()
  const go = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = String(new FormData(event.currentTarget).get('page') ?? '').trim()
    if (asked === '') return
    const found = await find(asked)
    if (typeof found === 'string') return tell(found)
    const { byNumber, byLabel } = found
    const page = byNumber ?? byLabel
    if (page === null) return tell(`There is no page ${asked}.`)
    const other = byNumber !== null && byLabel !== null && byLabel.number !== byNumber.number ? byLabel : null
    tell(other === null ? '' : `The page printed as ${asked} is page ${other.number} of the file.`)
    onTurn(page.number)
  }
  return (
    <form className="paper-go" onSubmit={go}>
      <label htmlFor={field}>Go to page</label>
      <input id={field} name="page" className="paper-field" autoComplete="off" maxLength={20} />
      <button type="submit" className="paper-button">
        Go
      </button>
      <span role="status" className="aside">
        {told}
      </span>
    </form>
  )
}

/** The ways to other pages of a file. */
export function Turn({ document, number, total, onTurn }: TurnProps) {
  return (
    <>
      <Step to={number - 1} total={total} name="Previous page" onTurn={onTurn}>
        <span aria-hidden="true">❮ </span>Previous
      </Step>
      <Step to={number + 1} total={total} name="Next page" onTurn={onTurn}>
        Next<span aria-hidden="true"> ❯</span>
      </Step>
      <GoTo document={document} onTurn={onTurn} />
    </>
  )
}
