import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { apiBook } from './api-book.ts'
import { apiPage } from './api-page.ts'
import { libraryList } from './library-list.ts'
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
/** In two steps: the second reads what the first wrote. */
const steps = [() => [...sdlFiles(), modelPage(), thingsList(), libraryList()], () => [apiPage(), apiBook()]]
for (const step of steps) {
  for (const { path, text } of step().filter((file) => current(file.path) !== file.text)) {
    if (check) {
      process.stderr.write(`${path} is out of date. Run "npm run generate".\n`)
      process.exitCode = 1
    } else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
}
