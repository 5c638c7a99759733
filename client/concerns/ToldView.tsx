import { Link } from 'react-router'
import { inspectionAddress, meetingAddress, readAddress, thingAddress } from '../addresses.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { Steps } from '../inspecting/Steps.tsx'
import { ToldWords, useSaidAbove } from '../parts/OurWords.tsx'
import { sayCaption } from '../words/captions.ts'
import { sayDay } from '../words/dates.ts'
import { capitalise } from '../words/numbers.ts'
import { shortName } from '../words/short-names.ts'
import { sayValue } from '../words/values.ts'
import type { Teller, ToldThing } from './concern.ts'

function addressOf({ __typename: label, id }: Teller): string {
  if (label === 'Inspection') return inspectionAddress(id)
  if (label === 'Meeting') return meetingAddress(id)
  return label === 'Document' ? readAddress(id) : thingAddress(id)
}

interface TellerLinkProps {
  readonly by: Teller | null
  readonly day: string | null
  /** True where it is not told here when. */
  readonly undated?: boolean
}

/** Who told something, and when: "9 May 2022: inspection of …". */
export function TellerLink({ by, day, undated = false }: TellerLinkProps) {
  return (
    <>
      {!undated && (day === null ? 'Day not told' : sayDay(day))}
      {by !== null && (
        <>
          {!undated && ': '}
          <Link className="govuk-link" to={addressOf(by)}>
            {sayCaption(by.caption)}
          </Link>
        </>
      )}
    </>
  )
}

/** The source's words where they are at hand, else ours, else what it is called. */
export const wordsOf = ({ text, summary, caption }: ToldThing): string => text ?? summary ?? caption

/** "Finding 12, weakness". */
function useSaid(): (thing: ToldThing) => string {
  const kind = useLabelWords()
  return ({ __typename: label, number, polarity }) => {
    const what = capitalise(`${kind(label).one}${number == null ? '' : ` ${number}`}`)
    return polarity == null ? what : `${what}, ${sayValue('polarity', polarity).toLowerCase()}`
  }
}

/** Something found or asked for, in its own words, with the steps to where they stand. */
export function ToldView({ thing }: { readonly thing: ToldThing }) {
  const said = useSaid()
  const saidAbove = useSaidAbove()
  const { text, id, citations, number } = thing
  return (
    <>
      <p className="known">
        {said(thing)}
        {text == null && !saidAbove && ', in our words'}
      </p>
      <ToldWords ours={text == null}>{wordsOf(thing)}</ToldWords>
      <Steps id={id} name={number == null ? shortName(thing.caption) : `number ${number}`} citations={citations} />
    </>
  )
}
