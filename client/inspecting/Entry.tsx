import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { inspectionAddress } from '../addresses.ts'
import type { InspectedFragment } from '../generated/graphql.ts'
import { sayDay } from '../words/dates.ts'
import { sayAsked, sayFindings } from '../words/inspecting.ts'
import { sayPeriod } from '../words/periods.ts'
import { sayValue } from '../words/values.ts'
import { GradeWords } from './GradeStep.tsx'
import { givesNone } from './grades.ts'

/** "Focused visit by the inspectorate, 8 to 9 June 2022. Report published 1 July 2022." */
function sayAbout({ kind, body, startedOn, endedOn, publishedOn }: InspectedFragment): string {
  const what = kind === null ? 'Kind not known' : sayValue('kind', kind)
  const when = sayPeriod(startedOn, endedOn)
  const report = publishedOn === null ? '' : ` Report published ${sayDay(publishedOn)}.`
  return `${what}${body === null ? '' : `, by ${body}`}${when === null ? '' : `, ${when}`}.${report}`
}

/** The grade of the whole, or why there is none. */
export function Overall({ inspection: { overall, kind, totals } }: { readonly inspection: InspectedFragment }) {
  if (overall !== null)
    return (
      <>
        Overall: <GradeWords grade={overall} />.
      </>
    )
  if (totals.judgements > 0) return <>No overall grade was found; its judgements are on its page.</>
  return givesNone(kind) ? <>No grade: one of this kind gives none.</> : <>No grade was found.</>
}

interface EntryProps {
  readonly inspection: InspectedFragment
  /** The places that name it, where its own report has not been read. */
  readonly namedAt?: ReactNode
}

/** An inspection in a list: what it gave where its report has been read, else where it is named. */
export function Entry({ inspection, namedAt }: EntryProps) {
  return (
    <li>
      <Link className="govuk-link" to={inspectionAddress(inspection.id)}>
        {inspection.title}
      </Link>
      <p className="aside inspection-about">{sayAbout(inspection)}</p>
      <p className="inspection-about">
        {namedAt === undefined ? (
          <>
            <Overall inspection={inspection} /> {sayFindings(inspection.totals)} {sayAsked(inspection.totals)}
          </>
        ) : (
          <>Named at{namedAt}</>
        )}
      </p>
    </li>
  )
}
