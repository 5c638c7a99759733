import { benchApi } from './api/api.ts'
import { benchChecking } from './checking.ts'
import { benchFirstStart } from './first-start.ts'
import { benchIngest } from './ingest.ts'
import { benchLinking } from './linking.ts'
import { benchLoad } from './load.ts'
import { benchSearch } from './search.ts'

/** `npm run bench -- NAME` */
const benches: Readonly<Record<string, () => Promise<Record<string, string>[]>>> = {
  'first-start': benchFirstStart,
  load: benchLoad,
  ingest: benchIngest,
  linking: benchLinking,
  checking: benchChecking,
  search: benchSearch,
  api: benchApi,
}

const bench = benches[process.argv[2] ?? '']
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(benches).join('|')}\n`)
  process.exitCode = 2
} else {
  const rows = await bench()
  const heads = Object.keys(rows[0] ?? {})
  process.stdout.write(
    `${[heads, heads.map(() => '---'), ...rows.map((row) => heads.map((head) => row[head] ?? ''))].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`,
  )
}
