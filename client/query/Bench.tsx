import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { queryAddress } from '../addresses.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { staying } from '../frame/staying.ts'
import { Waiting } from '../frame/Waiting.tsx'
import type { GraphQuery } from '../generated/graphql.ts'
import { capitalise } from '../words/numbers.ts'
import type { Told } from './asking.ts'
import { CopyLink } from './CopyLink.tsx'
import type { Variables } from './fitting.ts'
import { Outcome } from './Outcome.tsx'
import { operationWith } from './operations.ts'
import { Pickers } from './Pickers.tsx'
import { Printed } from './Printed.tsx'
import { operationAddress, textAddress } from './permalink.ts'
import type { Opened } from './use-opened.ts'

/** The editor is many times as large as all other pages. */
const Workbench = lazy(() => import('./Workbench.tsx'))

function parsed(variables: string): Variables {
  try {
    return JSON.parse(variables)
  } catch {
    return {}
  }
}

/** The address of what stands in the editors. */
function addressOf(text: string, variables: string): string {
  const operation = operationWith(text)
  return operation === undefined ? textAddress(text, variables) : operationAddress(operation.name, variables)
}

interface BenchProps {
  readonly opened: Opened
  readonly councils: GraphQuery['graph']['councils']
}

/** What was opened, to be changed, run, linked to and printed. */
export function Bench({ opened, councils }: BenchProps) {
  const { operation, council, choices, text, variables, visit } = opened
  const words = useLabelWords()
  const navigate = useNavigate()
  const [ownText, setOwnText] = useState(text)
  const [ownVariables, setOwnVariables] = useState(variables)
  const [told, setTold] = useState<Told>()
  const run = useRef<() => void>(undefined)
  const [ready, setReady] = useState(false)
  const makeReady = useCallback((how: () => void) => {
    run.current = how
    setReady(true)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was answered belongs to what was opened before.
  useEffect(() => {
    setOwnText(text)
    setOwnVariables(variables)
    setTold(undefined)
  }, [text, variables, visit])
  const stay = (address: string) => navigate(address, { replace: true, state: staying, preventScrollReset: true })
  const pick = (name: string, id: string) => {
    const changed = { ...parsed(variables), ...parsed(ownVariables), [name]: id }
    if (operation !== undefined) stay(operationAddress(operation.name, JSON.stringify(changed)))
  }
  const chooseCouncil = (id: string) => stay(`${queryAddress(operation?.name)}&${new URLSearchParams({ council: id })}`)
  return (
    <section className="bench" aria-labelledby="bench">
      <h2 className="bench-title" id="bench">
        {operation?.title ?? 'A query of your own'}
      </h2>
      {operation !== undefined && <p>{operation.about}</p>}
      {operation !== undefined && (
        <Pickers
          operation={operation}
          councils={councils}
          council={council}
          choices={choices}
          variables={parsed(variables)}
          onCouncil={chooseCouncil}
          onPick={pick}
          labelled={(label) => capitalise(words(label).one)}
        />
      )}
      <div className="bench-tools no-print">
        <button type="button" className="govuk-button" disabled={!ready} onClick={() => run.current?.()}>
          Run
        </button>
        <CopyLink key={`${ownText}${ownVariables}`} address={() => addressOf(ownText, ownVariables)} />
      </div>
      <Outcome told={told} />
      <div className="workbench no-print">
        <Suspense fallback={<Waiting what="the editor" part />}>
          <Workbench
            text={text}
            variables={variables}
            visit={visit}
            onReady={makeReady}
            onText={setOwnText}
            onVariables={setOwnVariables}
            onTold={setTold}
          />
        </Suspense>
      </div>
      <p className="aside no-print">
        With the keyboard: Enter starts writing in an editor, Ctrl and Enter runs it. There the tab key indents; Ctrl and M (on a
        Mac, Ctrl, Shift and M) makes it lead on, out of the editor. The book at its side is the documentation of the schema.
      </p>
      <Printed text={ownText} variables={ownVariables} told={told} />
    </section>
  )
}
