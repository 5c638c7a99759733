import { asProblem } from '../schema/index.ts'
import { readSettings } from '../server/run/settings.ts'
import { dataset } from './run/dataset.ts'
import { ingest } from './run/ingest.ts'
import { review } from './run/review.ts'
import { complain, wrongUse } from './run/telling.ts'
import { withdraw } from './run/withdraw.ts'

async function main([command, ...args]: readonly string[]): Promise<void> {
  const settings = readSettings(process.env)
  if (command === 'dataset') return dataset(args)
  if (command === 'ingest') return ingest(settings, args)
  if (command === 'withdraw') return withdraw(settings, args)
  if (command === 'review') return review(settings, args)
  throw wrongUse(`"${command ?? ''}" is no command of this program`)
}

try {
  await main(process.argv.slice(2))
} catch (thrown) {
  const ofFlags = thrown instanceof TypeError && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS')
  const problem = ofFlags ? wrongUse(thrown.message.split('. ')[0] ?? 'A flag is unknown', thrown) : asProblem(thrown)
  complain(problem)
  process.exitCode = problem.code === 'SETTING_INVALID' ? 2 : 1
}
