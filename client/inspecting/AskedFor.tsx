import type { Late } from '../ask/use-late.ts'
import { manyOfKind } from '../words/inspecting.ts'
import { capitalise, sayNumber } from '../words/numbers.ts'
import { AskedView } from './AskedView.tsx'
import type { Inspection } from './findings.ts'

/** What an inspection asked for, by the form in which it did, each with what came of it. */
export function AskedFor({ inspection, late }: { readonly inspection: Inspection; readonly late: Late | null }) {
  const { asked, totals, held } = inspection
  return (
    <section>
      <h2 className="section-title">What it asked for</h2>
      {asked.length === 0 && (
        <p>
          {held
            ? 'Nothing that it asked for was read from its report.'
            : 'Nothing that it asked for was read in the papers that name it.'}
        </p>
      )}
      {totals.kinds.map(({ kind, total }) => (
        <section key={kind ?? ''}>
          <h3 className="group-title">
            {capitalise(manyOfKind(kind))} <span className="count">({sayNumber(total)})</span>
          </h3>
          <ul className="finding-list">
            {asked
              .filter(({ recommendation }) => recommendation.kind === kind)
              .map(({ recommendation }) => (
                <AskedView key={recommendation.id} asked={recommendation} documents={late?.documents ?? null} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
