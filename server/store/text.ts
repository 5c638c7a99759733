import type { Mode, Text } from './port.ts'

const write =
  (mode: Mode) =>
  (name: string, cypher: string, embedded?: string): Text =>
    Object.freeze({ name, mode, cypher: cypher.trim(), ...(embedded === undefined ? {} : { embedded: embedded.trim() }) })

export const reading = write('read')
export const writing = write('write')

/** One text for each of some things, made once: the same thing gives the same text. */
export function family<T extends string>(
  members: readonly T[],
  make: (member: T) => Text,
): { of(member: T): Text; all: readonly Text[] } {
  const made = new Map(members.map((member) => [member, make(member)]))
  return { of: (member) => made.get(member) as Text, all: [...made.values()] }
}
