import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { Folding, type Folds } from '../parts/Folding.tsx'
import { OnThread, Thread } from '../parts/Thread.tsx'
import { sayHowSure } from '../words/basis.ts'
import { nameWithin } from '../words/names.ts'
import { sayCount } from '../words/numbers.ts'
import { sayValue } from '../words/values.ts'
import { anchorOf, basisTo, type Concern, nameOf, sayYears } from './concern.ts'
import { LinksKnown } from './LinksKnown.tsx'
import { TellerLink, ToldView } from './ToldView.tsx'

/** "Told 4 times, 2016 to 2022. Weakest link: suggested: about seven in ten such suggestions are right". */
function sayConcern({ told, weakest }: Concern): string {
  const years = sayYears(told.map(({ day }) => day))
  const inspections = told.every(({ by }) => by?.__typename === 'Inspection')
  const times = sayCount(told.length, inspections ? 'inspection' : 'paper', inspections ? 'inspections' : 'papers')
  return `${times}${years === null ? '' : `, ${years}`}. Weakest link ${sayHowSure(weakest)}`
}

/** What inspections told of the opposite, earlier or later. */
function Turned({ concern, years }: { readonly concern: Concern; readonly years: ReadonlyMap<string, string> }) {
  const kind = useLabelWords()
  if (concern.turned.length === 0) return null
  const own = new Set(concern.told.flatMap(({ things }) => things.map(({ id }) => id)))
  const others = new Map(
    concern.turned.map(({ from, to }) => {
      const [other, later] = own.has(from.id) ? [to, true] : [from, false]
      return [other.id, { other, later }] as const
    }),
  )
  return (
    <p className="known">
      It turned:{' '}
      {[...others.values()].map(({ other, later }, at) => {
        const what = 'polarity' in other && other.polarity !== null ? sayValue('polarity', other.polarity).toLowerCase() : 'other'
        return (
          <span key={other.id}>
            {at > 0 && '; '}
            {later ? 'later' : 'earlier'} told as a {what}
            {years.has(other.id) && ` in ${years.get(other.id)}`},{' '}
            <Link className="govuk-link" to={thingAddress(other.id)}>
              {nameWithin(other, kind)}
            </Link>
          </span>
        )
      })}
      .
    </p>
  )
}

/** A concern through the years: the line from the first time that it was told to the last. */
function Chain({ concern, years }: { readonly concern: Concern; readonly years: ReadonlyMap<string, string> }) {
  return (
    <>
      {concern.topics.length > 0 && (
        <p className="known">
          About{' '}
          {concern.topics.map(({ id, label }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link className="govuk-link" to={thingAddress(id)}>
                {label}
              </Link>
            </span>
          ))}
        </p>
      )}
      <Turned concern={concern} years={years} />
      <Thread label={concern.concern}>
        {concern.told.map(({ by, day, things }, at) => (
          <OnThread key={by?.id ?? day ?? at} basis={basisTo(concern, at)}>
            <h4 className="stop">
              <TellerLink by={by} day={day} />
            </h4>
            {things.map((thing) => (
              <div key={thing.id} className="told">
                <ToldView thing={thing} />
                <LinksKnown links={concern.links.filter(({ to }) => to.id === thing.id)} years={years} />
              </div>
            ))}
          </OnThread>
        ))}
      </Thread>
    </>
  )
}

interface RecurringProps {
  readonly concerns: readonly Concern[]
  readonly folds: Folds
  readonly open: boolean
  readonly years: ReadonlyMap<string, string>
}

/** What keeps coming back, that which came back most often first. */
export function Recurring({ concerns, folds, open, years }: RecurringProps) {
  return concerns.map((concern, at) => (
    <section key={concern.id} className="concern" id={anchorOf(at)} aria-label={nameOf(concern)}>
      <Folding
        as="h3"
        open={folds.isOpen(concern.id, open)}
        onToggle={() => folds.toggle(concern.id, open)}
        head={
          <>
            <span className="group-name">{nameOf(concern)}</span>
            <span className="aside group-count">{sayConcern(concern)}</span>
          </>
        }
      >
        <Chain concern={concern} years={years} />
      </Folding>
    </section>
  ))
}
