import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isLabel, labelOfId, orderKey, Problem, propertiesOf } from '../../schema/index.ts'
import { contactsIn } from '../extract/contacts.ts'
import { holdsContacts, isLine } from '../reviews/fields.ts'

/** What a thing says, in a sentence of ours. */
export interface Summary {
  readonly id: string
  /** The passages that it tells again: how the digest of the normal form of each begins. */
  readonly said: readonly string[]
  readonly summary: string
}

export const longest = 600

export const summariesIn = (folder: string): string => join(folder, 'summaries.jsonl')

const isSummable = (id: unknown): boolean => {
  const label = typeof id === 'string' ? labelOfId(id) : undefined
  return label !== undefined && isLabel(label) && label !== 'Flag' && propertiesOf(label).has('summary')
}

function wrongWith({ id, said, summary }: Readonly<Record<string, unknown>>): string | undefined {
  if (!isSummable(id)) return '"id" names nothing that has a summary'
  if (!Array.isArray(said) || !said.every((each) => typeof each === 'string' && /^[0-9a-f]{16}$/.test(each)))
    return '"said" is no list of the first 16 digits of digests'
  if (!isLine(summary, longest) || summary.trim() !== summary)
    return `"summary" is no line of at most ${longest} characters, none of them hidden ones`
  return contactsIn(summary).length > 0 ? holdsContacts : undefined
}

/** The summaries of a file, a line each; none where there is no file. */
export async function readSummaries(path: string): Promise<Summary[]> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return ''
    const what = `The file of summaries cannot be read (${cause.code})`
    throw new Problem('FOLDER_REFUSED', { what, where: path, todo: 'Restore the file' }, { cause })
  })
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [readSummary(line, `${path}, line ${at + 1}`)]))
}

function readSummary(line: string, where: string): Summary {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new Problem('RECORD_INVALID', { what: `This line is no summary (${(cause as Error).message})`, where, todo: 'Mend it' })
  }
  const wrong = typeof value === 'object' && value !== null ? wrongWith(value as Record<string, unknown>) : 'it is no object'
  if (wrong !== undefined)
    throw new Problem('RECORD_INVALID', { what: `This line is no summary (${wrong})`, where, todo: 'Mend it' })
  return value as Summary
}

/** Summaries as a file holds them: in the order of their ids. */
export const writtenSummaries = (summaries: readonly Summary[]): string =>
  [...summaries]
    .sort((a, b) => (orderKey(a.id) < orderKey(b.id) ? -1 : 1))
    .map(({ id, said, summary }) => `${JSON.stringify({ id, said, summary })}\n`)
    .join('')
