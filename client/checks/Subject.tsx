import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import type { SubjectsQuery } from '../generated/graphql.ts'
import { captionQuery, subjectsQuery } from '../queries/checks.ts'
import { sayCaption } from '../words/captions.ts'
import { type Choices, choicesOf } from './subjects.ts'

/** What the things of a thing's id are called; the id itself until that is known. */
export function useCaption(id: string): string {
  const answer = useAsk(captionQuery, { id })
  const node = answer.state === 'answered' ? answer.data.node : null
  return node === null ? id : sayCaption(node.caption)
}

/** That only what is about one thing is shown, and which. */
export function OnlyAbout({ id }: { readonly id: string }) {
  return (
    <p>
      Only what is about{' '}
      <Link className="govuk-link" to={thingAddress(id)}>
        {useCaption(id)}
      </Link>{' '}
      is shown.
    </p>
  )
}

interface SubjectChoiceProps {
  readonly council: string
  readonly chosen: string | undefined
}

function Options({ choices }: { readonly choices: Choices }) {
  return choices.map(({ name, things }) => (
    <optgroup key={name} label={name}>
      {things.map(({ id, caption }) => (
        <option key={id} value={id}>
          {sayCaption(caption)}
        </option>
      ))}
    </optgroup>
  ))
}

function Chosen({ id }: { readonly id: string }) {
  return <option value={id}>{useCaption(id)}</option>
}

/** What the flags are to be about; the choices come when they are first needed. */
export function SubjectChoice({ council, chosen = '' }: SubjectChoiceProps) {
  const answer = useAsk(subjectsQuery, {})
  const choices = answer.state === 'answered' ? choicesOf(answer.data as SubjectsQuery, council) : []
  const isListed = choices.some(({ things }) => things.some(({ id }) => id === chosen))
  return (
    <label className="limit">
      <span className="filter-name">About</span>
      <select className="govuk-select" name="about" value={chosen} onChange={() => {}}>
        <option value="">Anything</option>
        {chosen !== '' && !isListed && <Chosen id={chosen} />}
        <Options choices={choices} />
      </select>
    </label>
  )
}
