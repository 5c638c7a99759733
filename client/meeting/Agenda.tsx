import { Link } from 'react-router'
import { readAddress, thingAddress } from '../addresses.ts'
import type { MeetingQuery } from '../generated/graphql.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { sayList } from '../words/numbers.ts'
import { Said } from './Said.tsx'

export type MeetingRead = NonNullable<MeetingQuery['meeting']>
type Item = MeetingRead['agenda'][number]

/** The officers that an item names, and the wards it affects. */
function Facts({ agenda: { officers, item } }: { readonly agenda: Item }) {
  if (officers.length + item.wards.length === 0 && item.pages === null) return null
  return (
    <p className="known">
      {officers.map(({ id, caption }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link className="govuk-link" to={thingAddress(id)}>
            {caption}
          </Link>
        </span>
      ))}
      {officers.length > 0 && '. '}
      {item.wards.length > 0 && `Wards: ${sayList(item.wards)}. `}
      {item.pages !== null && `Pages of the pack, as printed: ${item.pages}.`}
    </p>
  )
}

function ItemView({ agenda }: { readonly agenda: Item }) {
  const { item, reports, minutes } = agenda
  return (
    <li className="finding">
      <p className="finding-words">
        {item.number !== null && <strong>{item.number} </strong>}
        {item.title}
      </p>
      <Facts agenda={agenda} />
      {reports.map(({ id, title }) => (
        <p key={id} className="known">
          Report: <StepIntoDocument to={readAddress(id)}>{title}</StepIntoDocument>
        </p>
      ))}
      <p className="source steps-on">
        <Said citations={item.citations} />
        {minutes.length > 0 && (
          <span>Considered under {sayList(minutes.map(({ number, title }) => `Minute ${number ?? title ?? ''}`.trim()))}</span>
        )}
      </p>
    </li>
  )
}

/** What a meeting had before it, item by item. */
export function Agenda({ meeting: { agenda, meeting } }: { readonly meeting: MeetingRead }) {
  if (!meeting.held && agenda.length === 0) return null
  return (
    <section>
      <h2 className="section-title">Agenda {agenda.length > 0 && <span className="count">({agenda.length})</span>}</h2>
      {agenda.length === 0 ? (
        <p>No agenda of it was read. Reading its agenda or its pack will bring the items here.</p>
      ) : (
        <ul className="finding-list">
          {agenda.map((each) => (
            <ItemView key={each.item.id} agenda={each} />
          ))}
        </ul>
      )}
    </section>
  )
}
