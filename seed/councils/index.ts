import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The data sets that come with the software: a folder each, by the council's name. */
export function councilDatasets(): { readonly name: string; readonly path: string }[] {
  const here = new URL('./', import.meta.url)
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, path: fileURLToPath(new URL(`${name}/records.jsonl`, here)) }))
    .filter(({ path }) => existsSync(path))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The folders of the councils that come with the software. */
export function councilFolders(): string[] {
  const here = new URL('./', import.meta.url)
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => fileURLToPath(new URL(name, here)))
}
