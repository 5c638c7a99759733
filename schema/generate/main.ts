import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { modelPage } from './model-page.ts'
import { sdlFiles } from './sdl.ts'
import { thingsList } from './things.ts'

/** Writes what is generated from the model; with --check only says what is out of date. */
const check = process.argv.includes('--check')
const current = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
const stale = [...sdlFiles(), modelPage(), thingsList()].filter(({ path, text }) => current(path) !== text)
for (const { path, text } of stale) {
  if (check) process.stderr.write(`${path} is out of date. Run "npm run generate".\n`)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
if (check && stale.length > 0) process.exitCode = 1
