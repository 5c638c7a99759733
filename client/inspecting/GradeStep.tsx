import { Link } from 'react-router'
import { readAddress, thingAddress } from '../addresses.ts'
import type { Grade, JudgedFragment } from '../generated/graphql.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { sayPlace } from '../words/places.ts'
import { gradeShape, sayGrade } from './grades.ts'

/** A grade in words, with its shape. */
export function GradeWords({ grade }: { readonly grade: Grade }) {
  return (
    <>
      <span aria-hidden="true">{gradeShape(grade)} </span>
      {sayGrade(grade)}
    </>
  )
}

/** A grade that leads to the passage that gives it; to all that is said of it where no passage is recorded. */
export function GradeStep({ judgement: { id, grade, area, citations } }: { readonly judgement: JudgedFragment }) {
  const said = citations.edges[0]?.node
  const words = (
    <>
      <GradeWords grade={grade} />
      <span className="govuk-visually-hidden">
        : {area}
        {said === undefined ? '' : `, ${sayPlace(said)}`}
      </span>
    </>
  )
  if (said === undefined)
    return (
      <Link className="govuk-link" to={thingAddress(id)}>
        {words}
      </Link>
    )
  const within = said.partOf.nodes[0]?.id
  return (
    <StepIntoDocument to={readAddress(within?.includes('/document/') ? within : null, { at: said.id })}>{words}</StepIntoDocument>
  )
}
