import { Link } from 'react-router'
import { planAddress, thingAddress } from '../addresses.ts'
import { shortName } from '../words/short-names.ts'
import { type Thing, trailOf } from './nest.ts'
import { useThread } from './thread-at-hand.ts'

/** Where the parts of the plan on this thread stand in it: each place once, the plan named in the first alone. */
export function Trails({ things }: { readonly things: readonly Thing[] }) {
  const { links } = useThread()
  const trails = new Map(things.map((thing) => trailOf(thing.node.id, links)).map((trail) => [trail.at(-1)?.id ?? '', trail]))
  trails.delete('')
  if (trails.size === 0) return null
  const named = new Set<string>()
  const first = (id: string): boolean => !named.has(id) && named.add(id).size > 0
  const told = [...trails.values()].map((trail) => trail.filter(({ id }) => first(id))).filter((trail) => trail.length > 0)
  return (
    <p className="trail aside">
      {told.map((trail, which) => (
        <span key={trail[0]?.id}>
          {which > 0 && '; '}
          {trail.map(({ id, caption, __typename: label }, at) => (
            <span key={id}>
              {at > 0 && ' › '}
              <Link className="govuk-link" to={label === 'Plan' ? planAddress(id) : thingAddress(id)}>
                {label === 'Plan' ? caption : shortName(caption)}
              </Link>
            </span>
          ))}
        </span>
      ))}
    </p>
  )
}
