import { makeId } from '../../../schema/index.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import { roleKey, roleKind } from '../plan/names.ts'

/** Says that a recommendation asks the holder of a role, by the name that is printed. */
export function askRole(into: Collector, recommendation: string, { text, spans }: Words, locator: string): void {
  const key = roleKey(text)
  if (key === 'unnamed') return
  const id = makeId(into.council.split('/').at(-1) as string, 'Role', key)
  into.node('Role', id, { name: text, variants: [text], kind: roleKind(text) })
  into.link('OF', id, into.council, { basis: 'STRUCTURAL' })
  const cites = into.passages({ text, spans }, locator)
  for (const passage of cites) into.link('CITES', id, passage, { basis: 'STATED', role: 'SAYS', property: 'name', printed: text })
  into.link('ASKED_OF', recommendation, id, { basis: 'STRUCTURAL', cites })
}
