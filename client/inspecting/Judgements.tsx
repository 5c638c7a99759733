import type { ReactNode } from 'react'
import { PassageStep } from '../parts/PassageView.tsx'
import type { Inspection } from './findings.ts'
import { GradeWords } from './GradeStep.tsx'
import { givesNone } from './grades.ts'

function None({ inspection: { kind, held } }: { readonly inspection: Inspection }): ReactNode {
  if (givesNone(kind)) return <p>No judgements: one of this kind gives none.</p>
  return <p>{held ? 'No judgement was found in its report.' : 'No judgement of it was found in the papers that name it.'}</p>
}

/** What an inspection judged, each area as the report prints it, with the passage that gives its grade. */
export function Judgements({ inspection }: { readonly inspection: Inspection }) {
  const { judgements } = inspection
  return (
    <section>
      <h2 className="section-title">What it judged</h2>
      {judgements.length === 0 ? (
        <None inspection={inspection} />
      ) : (
        <table className="grades grades--one">
          <caption className="govuk-visually-hidden">How each area was judged</caption>
          <thead>
            <tr>
              <th scope="col">Area, as printed</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {judgements.map(({ id, area, grade, citations }) => (
              <tr key={id}>
                <th scope="row">{area}</th>
                <td>
                  <span className="grade">
                    <GradeWords grade={grade} />
                  </span>
                  {citations.edges.map(({ cursor, node }) => (
                    <span key={cursor} className="source">
                      <PassageStep passage={node} within={node.partOf.nodes[0]?.id} />
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
