import { useMemo, useRef } from 'react'
import { useLocation } from 'react-router'
import { type Answer, useAsk } from '../ask/use-ask.ts'
import { stays } from '../frame/staying.ts'
import type { ChoicesQuery, GraphQuery, Label } from '../generated/graphql.ts'
import type { LibraryOperation } from '../generated/library.ts'
import { chosenCouncil } from '../inspecting/council.ts'
import { choicesQuery } from '../queries/choices.ts'
import { type Choices, councilIn, fitted } from './fitting.ts'
import { firstOperation, labelsOf, operationNamed } from './operations.ts'
import { readable, readQueryAddress } from './permalink.ts'

/** What an address opens. */
export interface Opened {
  /** Of the library; a text of the reader's own is none. */
  readonly operation: LibraryOperation | undefined
  /** What the address names and the library does not have. */
  readonly unknown: string | undefined
  readonly council: string | null
  readonly choices: Choices
  readonly text: string
  readonly variables: string
  /** Changes when it is opened anew. */
  readonly visit: string
}

function parsed(variables: string | undefined): unknown {
  try {
    return variables === undefined ? undefined : JSON.parse(variables)
  } catch {
    return undefined
  }
}

const choicesIn = (answer: Answer<ChoicesQuery>): Choices => {
  if (answer.state !== 'answered') return {}
  const { actions, indicators, plans, recommendations, topics } = answer.data
  return {
    ...(actions && { Action: actions.nodes }),
    ...(indicators && { Indicator: indicators.nodes.map((each) => ({ ...each, weight: each.observations.totalCount })) }),
    ...(plans && { Plan: plans.nodes }),
    ...(recommendations && {
      Recommendation: recommendations.nodes.map((each) => ({ ...each, weight: each.addressedBy.totalCount })),
    }),
    ...(topics && { Topic: topics.nodes }),
  }
}

const listed: ReadonlySet<Label> = new Set<Label>(['Action', 'Indicator', 'Plan', 'Recommendation', 'Topic'])

/** The visit that is shown; what only changes the page at hand is none of its own. */
function useVisit(): string {
  const { key, state } = useLocation()
  const last = useRef(key)
  if (!stays(state)) last.current = key
  return last.current
}

/** What the address opens, once it is known what there is in the council; nothing is run. */
export function useOpened(councils: GraphQuery['graph']['councils']): Answer<Opened> {
  const { search, hash } = useLocation()
  const visit = useVisit()
  const asked = useMemo(() => readQueryAddress(search, hash), [search, hash])
  const named = asked.name === undefined ? undefined : operationNamed(asked.name)
  const operation = asked.text === undefined ? (named ?? firstOperation()) : undefined
  const council = councilIn(parsed(asked.variables)) ?? chosenCouncil(councils, new URLSearchParams(search).get('council'))
  const labels = new Set([...(operation === undefined ? [] : labelsOf(operation))].filter((label) => listed.has(label)))
  const paused = labels.size === 0 || council === null
  const answer = useAsk(
    choicesQuery,
    {
      council: council ?? '',
      actions: labels.has('Action'),
      indicators: labels.has('Indicator'),
      plans: labels.has('Plan'),
      recommendations: labels.has('Recommendation'),
      topics: labels.has('Topic'),
    },
    paused,
  )
  if (!paused && answer.state !== 'answered') return answer
  const choices = paused ? {} : choicesIn(answer)
  const fitting = operation === undefined || council === null ? operation?.variables : fitted(operation, council, choices)
  return {
    state: 'answered',
    data: {
      operation,
      unknown: named === undefined ? asked.name : undefined,
      council,
      choices,
      text: asked.text ?? operation?.text ?? '',
      variables: asked.variables === undefined ? JSON.stringify(fitting ?? {}, null, 2) : readable(asked.variables),
      visit,
    },
  }
}
