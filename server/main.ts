import { asProblem, Problem } from '../schema/index.ts'
import { exportGraph } from './run/export.ts'
import { serve } from './run/serve.ts'
import { readSettings } from './run/settings.ts'

const usage = `Usage: npm start
       npm run export -- --format jsonl --out FILE

Settings, from the environment: PORT, HOST, DATA_DIR, DATA_SETS, LOG_LEVEL, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE,
REVIEW_TOKEN, CONTACT, RATE_LIMIT, TRUST_PROXY, ALLOWED_HOSTS, ALLOWED_ORIGINS. server/run/README.md says what each is.
`

async function main([command = 'serve', ...rest]: readonly string[]): Promise<void> {
  if (command === 'serve' && rest.length === 0) return serve(readSettings(process.env))
  if (command === 'export') return exportGraph(readSettings(process.env), rest)
  throw new Problem('SETTING_INVALID', {
    what: `"${[command, ...rest].join(' ')}" is no command of this program`,
    todo: usage.trim(),
  })
}

try {
  await main(process.argv.slice(2))
} catch (thrown) {
  const problem = asProblem(thrown)
  process.stderr.write(`golden-thread: ${problem.message} [${problem.code}]\n`)
  if (problem.code === 'INTERNAL' && problem.cause instanceof Error) process.stderr.write(`${problem.cause.stack}\n`)
  process.exit(problem.code === 'SETTING_INVALID' ? 2 : 1)
}
