import { makeId, type RelationshipType } from '../../../schema/index.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import { roleKey, roleKind } from '../plan/names.ts'

const abbreviations: Readonly<Record<string, string>> = {
  exec: 'executive',
  asst: 'assistant',
  dir: 'director',
  dep: 'deputy',
  mgr: 'manager',
  cttee: 'committee',
}

/** An office's part of an id: small words, abbreviations and how "and" is written are nothing. */
export const roleOf = (name: string): string =>
  roleKey(
    name
      .replace(/&/g, ' and ')
      .replace(/\b(exec|asst|dir|dep|mgr|cttee)\b\.?/gi, (short) => abbreviations[short.toLowerCase().replace('.', '')] ?? short),
  )

/** Says that a thing is owned by, or asked of, the holder of an office, by the name that is printed. */
export function linkRole(
  into: Collector,
  type: Extract<RelationshipType, 'OWNED_BY' | 'ASKED_OF'>,
  from: string,
  name: string,
  words: Words,
  locator: string,
): void {
  const key = roleOf(name)
  if (key === 'unnamed') return
  const id = makeId(into.council.split('/').at(-1) as string, 'Role', key)
  into.node('Role', id, { name, variants: [name], kind: roleKind(name) })
  into.link('OF', id, into.council, { basis: 'STRUCTURAL' })
  const cites = into.passages(words, locator)
  for (const passage of cites) into.link('CITES', id, passage, { basis: 'STATED', role: 'SAYS', property: 'name', printed: name })
  into.link(type, from, id, { basis: 'STATED', cites })
}
