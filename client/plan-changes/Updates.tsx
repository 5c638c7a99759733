import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { PlanChangesQuery } from '../generated/graphql.ts'
import { PassageStep } from '../parts/PassageView.tsx'
import { sayCaption } from '../words/captions.ts'
import { sayDay } from '../words/dates.ts'

type Between = PlanChangesQuery['planChanges']['updates'][number]

function UpdateView({ between: { day, update, links } }: { readonly between: Between }) {
  const said = update.citations.edges[0]?.node
  return (
    <li>
      {sayDay(day)}:{' '}
      <Link className="govuk-link" to={thingAddress(update.id)}>
        {sayCaption(update.caption)}
      </Link>
      <span className="known update-on">
        On{' '}
        {links.map(({ basis, to }, at) => (
          <span key={to.id}>
            {at > 0 && '; '}
            <Link className="govuk-link" to={thingAddress(to.id)}>
              {to.caption}
            </Link>
            {basis === 'SUGGESTED' && ' (suggested)'}
          </span>
        ))}
      </span>
      {said !== undefined && (
        <span className="source">
          <PassageStep passage={said} within={said.partOf.nodes[0]?.id} />
        </span>
      )}
    </li>
  )
}

/** The progress that was told between two versions. */
export function Updates({ updates }: { readonly updates: readonly Between[] }) {
  return (
    <section aria-labelledby="updates">
      <h2 className="section-title" id="updates">
        Progress told between the two
      </h2>
      {updates.length === 0 ? (
        <p>No update on anything in either version was found in the papers read from the days between.</p>
      ) : (
        <ul className="entries">
          {updates.map((between) => (
            <UpdateView key={between.update.id} between={between} />
          ))}
        </ul>
      )}
    </section>
  )
}
