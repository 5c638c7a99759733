import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeReports } from './reports.ts'

const folder = process.argv[2] ?? fileURLToPath(new URL('../documents/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const { name, bytes } of await makeReports()) {
  writeFileSync(resolve(folder, name), bytes)
  process.stdout.write(`${resolve(folder, name)}: ${bytes.length} bytes\n`)
}
