import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../../schema/index.ts'

/** The folders of all councils that come with the software, by name. */
function allFolders(): string[] {
  const here = new URL('./', import.meta.url)
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => fileURLToPath(new URL(`${name}/`, here)))
    .filter((folder) => existsSync(`${folder}records.jsonl`))
    .sort()
}

/** The folder of each council that comes with the software: all, or those that DATA_SETS names; `none` of them is a choice as well. */
export function councilFolders(chosen = process.env.DATA_SETS ?? ''): string[] {
  const names = chosen.split(/[\s,]+/).filter((name) => name !== '')
  const all = allFolders()
  if (names.length === 0) return all
  const known = all.map((folder) => basename(folder))
  const unknown = names.find((name) => name !== 'none' && !known.includes(name))
  if (unknown !== undefined)
    throw new Problem('SETTING_INVALID', {
      what: `DATA_SETS names "${unknown}", which does not come with the software`,
      todo: `Name some of ${known.join(', ')}, or none; leave it out for all`,
    })
  return all.filter((folder) => names.includes(basename(folder)))
}

/** The folder of one council that comes with the software. */
export function folderOf(council: string): string {
  const folder = allFolders().find((each) => basename(each) === council)
  if (folder !== undefined) return folder.replace(/[\\/]$/, '')
  throw new Problem('INVALID_INPUT', {
    what: `No data set is called "${council}"`,
    todo: 'Name one with --council, or begin its folder in seed/councils with a records.jsonl that tells of the council',
  })
}
