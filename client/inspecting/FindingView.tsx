import { Link } from 'react-router'
import { thingAddress, traceAddress } from '../addresses.ts'
import { useSaidAbove } from '../parts/OurWords.tsx'
import { sayList } from '../words/numbers.ts'
import { shortName } from '../words/short-names.ts'
import { sayValue } from '../words/values.ts'
import { CameBack } from './CameBack.tsx'
import { fateOf } from './fate.ts'
import { type Finding, type Sort, sortOf } from './findings.ts'
import { NothingAnswers } from './NothingAnswers.tsx'
import { Steps } from './Steps.tsx'

const shapes: Readonly<Record<Sort, string>> = { STRENGTH: '●', WEAKNESS: '▼', MIXED: '▲', NEUTRAL: '○', UNKNOWN: '?' }

const nameOf = ({ number }: Finding): string => (number === null ? 'this finding' : `finding ${number}`)

/** What it tells of, with the words from which a rule read it. */
function sayPolarity(polarity: Finding['polarity'], words: readonly string[]): string {
  if (polarity === null) return 'Whether good or bad was not understood'
  const said = sayValue('polarity', polarity)
  return words.length === 0 ? said : `${said}, by the words ${sayList(words.map((word) => `“${word}”`))}`
}

/** What is known to have come of a weakness, in a few words. */
function Fate({ finding }: { readonly finding: Finding }) {
  const fate = fateOf(finding)
  if (fate === null) return null
  return (
    <p className="fate">
      {fate.words}
      {fate.nearest !== null && (
        <>
          ; nearest:{' '}
          <Link className="govuk-link" to={traceAddress(fate.nearest.id)}>
            {shortName(fate.nearest.caption)}
          </Link>
        </>
      )}
      .{fate.nothing && <NothingAnswers id={finding.id} />}
    </p>
  )
}

/** Something that was found: its words, whether good or bad, what it led to and what answers it, and where it is said. */
export function FindingView({ finding }: { readonly finding: Finding }) {
  const { id, number, text, summary, polarity, polarityWords, voice, marked, held, citations, ledTo } = finding
  const saidAbove = useSaidAbove()
  const notes = [
    sayPolarity(polarity, polarityWords),
    voice === null || voice === 'INSPECTOR' ? null : `said by ${sayValue('voice', voice).toLowerCase()}`,
    marked === true ? 'the report marks that there is a recommendation on it' : null,
    text === null && summary !== null && !saidAbove ? 'in our words' : null,
    held ? null : 'known only because another paper names it',
  ].filter((note) => note !== null)
  return (
    <li className="finding">
      <p className="finding-words">
        {number !== null && <strong>{number} </strong>}
        {text ?? summary ?? 'Its words are not recorded.'}
      </p>
      <p className="known">
        <span aria-hidden="true">{shapes[sortOf(polarity)]} </span>
        {notes.join('; ')}.
        {ledTo.nodes.length > 0 && (
          <>
            {' It led to '}
            {ledTo.nodes.map((led, at) => (
              <span key={led.id}>
                {at > 0 && ', '}
                <Link className="govuk-link" to={thingAddress(led.id)}>
                  {shortName(led.caption)}
                </Link>
              </span>
            ))}
            .
          </>
        )}
      </p>
      <Fate finding={finding} />
      <CameBack finding={finding} />
      <Steps id={id} name={nameOf(finding)} citations={citations} />
    </li>
  )
}
