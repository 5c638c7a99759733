import type { Environment } from 'monaco-editor'
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

/** Each worker is a file of ours, as the content security policy wants it. */
const workers: Environment = {
  getWorker: (_, label) => {
    if (label === 'graphql') return new GraphqlWorker()
    return label === 'json' ? new JsonWorker() : new EditorWorker()
  },
}

/** The editor looks for them under this name. */
window.MonacoEnvironment = workers
