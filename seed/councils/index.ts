import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of each council that comes with the software, by name. */
export function councilFolders(): string[] {
  const here = new URL('./', import.meta.url)
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => fileURLToPath(new URL(`${name}/`, here)))
    .filter((folder) => existsSync(`${folder}records.jsonl`))
    .sort()
}
