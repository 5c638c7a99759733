import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react'
import { GraphiQL } from 'graphiql'
import { useEffect, useMemo } from 'react'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import 'graphiql/graphiql.css'
import '../styles/graphiql.css'
import { asking, type Told } from './asking.ts'
import { paint } from './colours.ts'
import './workers.ts'

interface FillingProps {
  readonly text: string
  readonly variables: string
  /** Changes when what is to be shown was asked for anew, though it be the same. */
  readonly visit: string
  readonly onReady: (run: () => void) => void
}

/** Puts what the address asks for into the editors, and hands out the way to run it. */
function Filling({ text, variables, visit, onReady }: FillingProps) {
  const { run } = useGraphiQLActions()
  const monaco = useMonaco((state) => state.monaco)
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }))
  useEffect(() => {
    if (monaco !== undefined) paint(monaco)
  }, [monaco])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit fills the editor again.
  useEffect(() => {
    if (queryEditor === undefined || queryEditor.getValue() === text) return
    queryEditor.setValue(text)
    responseEditor?.setValue('')
  }, [queryEditor, responseEditor, text, visit])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit fills the editor again.
  useEffect(() => {
    if (variableEditor !== undefined && variableEditor.getValue() !== variables) variableEditor.setValue(variables)
  }, [variableEditor, variables, visit])
  useEffect(() => {
    if (queryEditor !== undefined && responseEditor !== undefined) onReady(run)
  }, [queryEditor, responseEditor, run, onReady])
  return null
}

interface WorkbenchProps extends FillingProps {
  readonly onText: (text: string) => void
  readonly onVariables: (variables: string) => void
  readonly onTold: (told: Told) => void
}

const noPlugins: never[] = []

/** GraphiQL: an editor that knows the schema, its documentation, and the answer. It keeps nothing in the browser. */
export default function Workbench({ onText, onVariables, onTold, ...filling }: WorkbenchProps) {
  const fetcher = useMemo(() => asking(onTold), [onTold])
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={null as never}
      plugins={noPlugins}
      forcedTheme="system"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      initialQuery={filling.text}
      initialVariables={filling.variables}
      onEditQuery={onText}
      onEditVariables={onVariables}
    >
      <GraphiQL.Logo> </GraphiQL.Logo>
      <Filling {...filling} />
    </GraphiQL>
  )
}
