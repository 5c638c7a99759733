import type { ChangeEvent } from 'react'
import { useNavigate } from 'react-router'
import { concernsAddress } from '../addresses.ts'
import { staying } from '../frame/staying.ts'
import { useChosen } from '../frame/use-chosen.ts'
import type { TopicCount } from './topics.ts'

interface TopicChoiceProps {
  readonly council: string
  readonly topics: readonly TopicCount[]
  readonly chosen: string | null
}

/** Which topic the page is limited to; kept in the address. */
export function TopicChoice({ council, topics, chosen: said }: TopicChoiceProps) {
  const navigate = useNavigate()
  const [chosen, choose] = useChosen(said, said ?? '')
  if (topics.length === 0 && said === null) return null
  const change = ({ currentTarget }: ChangeEvent<HTMLSelectElement>) => {
    const topic = currentTarget.value || null
    choose(topic)
    navigate(concernsAddress(council, { topic: topic ?? undefined }), { replace: true, state: staying })
  }
  const isKnown = said === null || topics.some(({ id }) => id === said)
  return (
    <label className="council-choice no-print">
      <span className="council-choice-name">Topic</span>
      <select className="govuk-select" value={chosen ?? ''} onChange={change}>
        <option value="">All topics</option>
        {!isKnown && <option value={said}>{said}</option>}
        {topics.map(({ id, label, total }) => (
          <option key={id} value={id}>
            {label} ({total})
          </option>
        ))}
      </select>
    </label>
  )
}
