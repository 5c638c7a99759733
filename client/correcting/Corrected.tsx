import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { editorsNotesQuery } from '../queries/editors.ts'
import { sayHeading } from '../words/captions.ts'
import { sayDayOf } from '../words/dates.ts'
import { correctionIn, saysCorrected } from '../words/editing.ts'
import { capitalise, sayCount } from '../words/numbers.ts'

/** What editors corrected of what rules had read, each with the thing, what it is, and why. */
export function Corrected({ council }: { readonly council: string }) {
  const answer = useAsk(editorsNotesQuery, { council })
  const notes = answer.state === 'answered' ? answer.data.notes.nodes.filter(({ text }) => saysCorrected(text ?? '')) : []
  if (notes.length === 0) return null
  return (
    <section>
      <h2 className="section-title">{capitalise(sayCount(notes.length, 'fact', 'facts'))} corrected by editors</h2>
      <p>Rules had read these wrong. What the paper says, as editors of the data set found it, takes their place.</p>
      <ul className="reviews">
        {notes.map(({ id, text, by, at, notedOn }) => (
          <li key={id} className="review">
            <p className="note-by">
              Corrected by {by}
              {at !== null && `, on ${sayDayOf(at)}`}
            </p>
            <p>
              {notedOn.nodes.map((thing, place) => (
                <span key={thing.id}>
                  {place > 0 && ', '}
                  <Link className="govuk-link" to={thingAddress(thing.id)}>
                    {sayHeading(thing.caption)}
                  </Link>
                </span>
              ))}
            </p>
            <p className="words">{capitalise(correctionIn(text ?? ''))}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
