import type { ChangeEvent } from 'react'
import { useNavigate } from 'react-router'
import { planChangesAddress } from '../addresses.ts'
import { staying } from '../frame/staying.ts'
import { nameOf, type Version } from '../plan/versions.ts'

interface VersionChoiceProps {
  readonly versions: readonly Version[]
  readonly from: Version
  readonly to: Version
}

/** Which two versions are compared; the address follows at once. */
export function VersionChoice({ versions, from, to }: VersionChoiceProps) {
  const navigate = useNavigate()
  const choice = (label: string, chosen: Version, other: Version, choose: (id: string) => string) => (
    <label className="version-choice">
      <span className="council-choice-name">{label}</span>
      <select
        className="govuk-select"
        value={chosen.plan.id}
        onChange={({ currentTarget }: ChangeEvent<HTMLSelectElement>) =>
          navigate(choose(currentTarget.value), { replace: true, state: staying })
        }
      >
        {versions
          .filter(({ plan }) => plan.id !== other.plan.id)
          .map((version) => (
            <option key={version.plan.id} value={version.plan.id}>
              {nameOf(version)}
              {!version.read && ' (not read)'}
            </option>
          ))}
      </select>
    </label>
  )
  return (
    <div className="version-choices no-print">
      {choice('From the version of', from, to, (id) => planChangesAddress(to.plan.id, { with: id }))}
      {choice('to the version of', to, from, (id) => planChangesAddress(id, { with: from.plan.id }))}
    </div>
  )
}
