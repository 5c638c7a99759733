import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Label, labelOfId, Problem, propertiesOf } from '../../schema/index.ts'
import { contactsIn } from '../extract/contacts.ts'
import { holdsContacts, isFields, isInstant, isLine, isPersonKind, isText, longest } from '../reviews/fields.ts'

type Value = string | number | boolean | readonly string[] | null

/** A fact that no rule can get right, as an editor tells it. */
export interface Correction {
  /** The id of the thing. */
  readonly about: string
  /** `id` where the thing as a whole is taken out: it was no such thing, or concerns one person alone. */
  readonly property: string
  /** What rules made of it, null for nothing; where it is something else by now, the correction is out of date. */
  readonly was: Value
  /** What it is; null takes it out. */
  readonly value: Value
  readonly reason: string
  /** The id of the passage that shows it. */
  readonly passage: string
  readonly by: string
  readonly kind: 'EDITOR' | 'USER'
  readonly at: string
}

export const correctionsIn = (folder: string): string => join(folder, 'corrections.jsonl')

/** Places, and what people or this software say, are what they are; and by what a thing is known is not for an editor to say. */
const notToCorrect = {
  labels: new Set<Label>(['Passage', 'Note', 'Flag', 'Topic']),
  properties: new Set(['council', 'held', 'danglingRefs', 'sha256', 'textLayer', 'summary']),
}

const isValue = (value: unknown): value is Value =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'))

/** What is wrong with a correction; undefined where nothing is. */
export function wrongWithCorrection(value: unknown): string | undefined {
  if (!isFields(value)) return 'it is no object'
  const { about, property, was, value: now, reason, passage, by, kind, at } = value
  const label = typeof about === 'string' ? labelOfId(about) : undefined
  if (label === undefined) return '"about" is no id'
  if (property === 'id' ? was !== about || now !== null : typeof property !== 'string' || !propertiesOf(label).has(property))
    return `"property" is none of a ${label}`
  if (notToCorrect.labels.has(label) || notToCorrect.properties.has(String(property)))
    return `"${property}" of a ${label} is nothing that a document tells`
  if (!isValue(was) || !isValue(now)) return '"was" and "value" must be a text, a number, true, false, a list of texts, or null'
  if (typeof passage !== 'string' || labelOfId(passage) !== 'Passage') return '"passage" is no id of a passage'
  if (!isText(reason, longest.reason)) return `"reason" must say why, in at most ${longest.reason} characters`
  if (!isLine(by, longest.by)) return `"by" must say who corrected, in at most ${longest.by} characters`
  if (!isPersonKind(kind)) return '"kind" is neither EDITOR nor USER'
  if (!isInstant(at)) return '"at" is no instant in UTC'
  const shown = [was, now].flat().filter((each) => typeof each === 'string')
  if (!shown.every((each) => isText(each, longest.note)))
    return '"was" or "value" is no text, too long a one, or holds hidden characters'
  if (contactsIn([by, reason, ...shown].join('\n')).length > 0) return holdsContacts
  return undefined
}

/** The corrections of a file, a line each; none where there is no file. */
export async function readCorrections(path: string, mayLack = true): Promise<Correction[]> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (mayLack && cause.code === 'ENOENT') return ''
    const what = `The file of corrections cannot be read (${cause.code})`
    throw new Problem('FOLDER_REFUSED', { what, where: path, todo: 'Name a file that is there and can be read' }, { cause })
  })
  return text.split('\n').flatMap((line, at): Correction[] => {
    if (line.trim() === '') return []
    const where = `${path}, line ${at + 1}`
    const refuse = (what: string): Problem =>
      new Problem('RECORD_INVALID', {
        what: `This line is no correction (${what})`,
        where,
        todo: 'Mend the line, or take it out',
      })
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (cause) {
      throw refuse((cause as Error).message)
    }
    const wrong = wrongWithCorrection(value)
    if (wrong !== undefined) throw refuse(wrong)
    return [value as Correction]
  })
}

/** The council whose thing is corrected, as its ids begin. */
export const councilCorrected = ({ about }: Correction): string => about.split('/')[about.startsWith('council/') ? 1 : 0] ?? ''

export const correctionsOf = (corrections: readonly Correction[], council: string): readonly Correction[] =>
  corrections.filter((each) => councilCorrected(each) === council)

/** Adds corrections to a file, each once, whole or not at all: a later one of the same property of the same thing replaces an earlier one. */
export async function addCorrections(path: string, more: readonly Correction[]): Promise<void> {
  const all = [...(await readCorrections(path)), ...more]
  const latest = new Map(all.map((each) => [`${each.about} ${each.property}`, each]))
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.new`, [...latest.values()].map((each) => `${JSON.stringify(each)}\n`).join(''))
    await rename(`${path}.new`, path)
  } catch (cause) {
    const what = `Corrections cannot be written down (${(cause as NodeJS.ErrnoException).code})`
    throw new Problem(
      'FOLDER_REFUSED',
      { what, where: path, todo: 'Give this user the right to write there, and room' },
      { cause },
    )
  }
}
