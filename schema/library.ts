import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Label, labelOfId } from './graph/index.ts'

const folder = new URL('./library/', import.meta.url)

/** For whom an operation of the library is. */
export const libraryGroups = ['members', 'inspectors', 'analysts'] as const
export type LibraryGroup = (typeof libraryGroups)[number]

/** An operation of the library, told by the comment at the head of its file. */
export interface LibraryOperation {
  /** Its file's name without ".graphql". */
  readonly name: string
  readonly title: string
  readonly group: LibraryGroup
  /** Which of the questions in the design it answers: "S1". */
  readonly question: string
  readonly about: string
  /** Variables with which it finds something in the invented council. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Those of its variables that are the id of a thing, with the thing's label. */
  readonly picks: Readonly<Record<string, Label>>
  /** The file as it stands. */
  readonly text: string
}

const nameOf = (file: string): string => file.slice(0, -'.graphql'.length)

const files = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.graphql'))
        .sort()
    : []

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** The texts of the operations that come with the software for analysts: every .graphql file of schema/library, as it stands. */
export const readLibrary = (): string[] => files().map(read)

const head =
  /^# (?<title>.+)\n# For: (?<group>\w+)\n# Question: (?<question>[SIA]\d)\n#\n(?<about>(?:# .+\n)+)#\n# Variables: (?<variables>\{.*\})\n\n/

function picksIn(variables: Readonly<Record<string, unknown>>): Record<string, Label> {
  const ids = Object.entries(variables).flatMap(([name, value]) => {
    const label = typeof value === 'string' ? labelOfId(value) : undefined
    return label === undefined ? [] : [[name, label] as const]
  })
  return Object.fromEntries(ids)
}

/** An operation by its file's name and text. */
export function libraryOperation(name: string, text: string): LibraryOperation {
  const { title = '', group = '', question = '', about = '', variables = '' } = head.exec(text)?.groups ?? {}
  const known = libraryGroups.find((each) => each === group)
  if (known === undefined) throw new Error(`The head of schema/library/${name}.graphql is not as its neighbours' are`)
  const given = JSON.parse(variables)
  const said = about.replaceAll(/^# /gm, '').trim()
  return { name, title, group: known, question, about: said, variables: given, picks: picksIn(given), text }
}

/** All operations of the library, in the order of those that they are for and of their questions. */
export function library(): LibraryOperation[] {
  const rank = ({ group, question, title }: LibraryOperation): string => `${libraryGroups.indexOf(group)} ${question} ${title}`
  return files()
    .map((file) => libraryOperation(nameOf(file), read(file)))
    .sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
}
