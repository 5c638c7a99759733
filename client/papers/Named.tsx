import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import { PassageStep } from '../parts/PassageView.tsx'
import { sayTitle } from '../words/file-names.ts'
import { sayCount } from '../words/numbers.ts'
import type { Paper } from './group.ts'

/** Papers that only others name, each with the places that name it. */
export function Named({ named }: { readonly named: readonly Paper[] }) {
  if (named.length === 0) return null
  return (
    <section>
      <h2 className="section-title">{sayCount(named.length, 'paper is', 'papers are')} named in these, and not read</h2>
      <p>What stands in them is not known here, but for what the papers above say of it.</p>
      <ul className="entries">
        {named.map(({ id, title, citations }) => (
          <li key={id}>
            <Link className="govuk-link" to={thingAddress(id)}>
              {sayTitle(title)}
            </Link>
            {citations.edges.length > 0 && <span className="aside"> named at</span>}
            {citations.edges.map(({ cursor, node }) => (
              <span key={cursor}>
                {' '}
                <PassageStep passage={node} within={node.partOf.nodes[0]?.id} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
