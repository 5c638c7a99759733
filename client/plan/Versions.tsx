import { Link } from 'react-router'
import { planAddress, planChangesAddress, thingAddress } from '../addresses.ts'
import { nameOf, readBefore, readOnes, type Version } from './versions.ts'

function Name({ version, here }: { readonly version: Version; readonly here: string }) {
  const { plan, read } = version
  if (plan.id === here) return <strong aria-current="true">{nameOf(version)}: this version</strong>
  return (
    <>
      <Link className="govuk-link" to={read ? planAddress(plan.id) : thingAddress(plan.id)}>
        {nameOf(version)}
      </Link>
      {!read && <span className="aside">, which only another paper names: it has not been read</span>}
    </>
  )
}

/** The versions of a plan, the earliest first, each with a way to what it changed. */
export function Versions({ versions, here }: { readonly versions: readonly Version[]; readonly here: string }) {
  const read = readOnes(versions).length
  if (versions.length < 2) return <p>One version of this plan has been read.</p>
  return (
    <div className="versions">
      <p id="versions">{read === 1 ? 'One version' : `${read} versions`} of this plan read, the earliest first:</p>
      <ul aria-labelledby="versions">
        {versions.map((version) => {
          const before = version.read ? readBefore(versions, version.plan.id) : undefined
          return (
            <li key={version.plan.id}>
              <Name version={version} here={here} />
              {before !== undefined && (
                <span className="no-print">
                  {'; '}
                  <Link className="govuk-link" to={planChangesAddress(version.plan.id, { with: before.plan.id })}>
                    what it changed
                    <span className="govuk-visually-hidden">
                      : from {nameOf(before)} to {nameOf(version)}
                    </span>
                  </Link>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
