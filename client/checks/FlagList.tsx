import type { ReactNode } from 'react'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { FlagsOfCheckQueryVariables, ListedFlagFragment } from '../generated/graphql.ts'
import { Folding, type Folds } from '../parts/Folding.tsx'
import { flagsOfCheckQuery } from '../queries/checks.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { FlagEntry } from './FlagEntry.tsx'

/** So many flags of a list stand there from the start; the others after a press. */
const shownFirst = 10

interface ListProps {
  readonly flags: readonly ListedFlagFragment[]
  readonly total: number
  readonly name: string
  readonly folds: Folds
}

function List({ flags, total, name, folds }: ListProps) {
  const key = `all ${name}`
  const whole = flags.length <= shownFirst || folds.isOpen(key, false)
  return (
    <>
      <ul className="flag-list">
        {(whole ? flags : flags.slice(0, shownFirst)).map((flag) => (
          <FlagEntry key={flag.id} flag={flag} />
        ))}
      </ul>
      {!whole && (
        <p className="no-print">
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => folds.toggle(key, false)}>
            Show all {sayNumber(flags.length)}
          </button>
        </p>
      )}
      {!whole && <p className="only-print">{sayCount(total - shownFirst, 'other is', 'others are')} not printed here.</p>}
      {whole && flags.length < total && (
        <p className="aside">{sayNumber(total - flags.length)} more are not shown. Choose what to show above to see them.</p>
      )}
    </>
  )
}

interface LoadedProps extends Omit<ListProps, 'flags'> {
  readonly ask: FlagsOfCheckQueryVariables
}

function Loaded({ ask, ...list }: LoadedProps) {
  const answer = useAsk(flagsOfCheckQuery, ask)
  return (
    <Asked answer={answer} what="what it found" part>
      {({ flags }) => <List {...list} flags={flags.nodes} total={flags.totalCount} />}
    </Asked>
  )
}

interface FlagListProps extends LoadedProps {
  /** What stands before the number. */
  readonly heading: ReactNode
  /** They, where they are at hand; else they are asked for when the list is opened. */
  readonly flags: readonly ListedFlagFragment[] | null
  readonly open: boolean
}

/** Flags of one check and one severity, under their number; folded ones are asked for when they are opened. */
export function FlagList({ heading, flags, open: usually, ...rest }: FlagListProps) {
  const { name, folds, total } = rest
  const open = folds.isOpen(name, usually)
  return (
    <Folding
      open={open}
      onToggle={() => folds.toggle(name, usually)}
      head={
        <span className="flag-list-head">
          {heading} <span className="count">({sayNumber(total)})</span>
        </span>
      }
    >
      {open && (flags === null ? <Loaded {...rest} /> : <List {...rest} flags={flags} />)}
      {!open && <p className="only-print">Folded when this was printed.</p>}
    </Folding>
  )
}
