import type { PropertiesOf } from '../../../../schema/index.ts'
import { roleKey } from '../../../extract/plan/names.ts'
import { council, type Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'

type Kind = NonNullable<PropertiesOf<'Role'>['kind']>

/** Those whom the facts of this folder name, with the spellings in them; extraction tells of the plan's owners. */
const known: readonly (readonly [kind: Kind, name: string, ...others: string[]])[] = [
  ['COMMITTEE', 'Children and Families Scrutiny Committee', 'The Committee'],
  ['ROLE', 'Clerk to the Committee'],
  ['ROLE', "Director of Children's Services"],
  ['ROLE', 'Head of Performance'],
]

const idOf = (name: string): string => `aldermere/role/${roleKey(name)}`

/** Everybody whom the facts name by office. */
export function roles(gathering: Gathering): void {
  for (const [kind, name, ...others] of known) {
    const id = gathering.node('Role', 'aldermere', roleKey(name), { name, variants: [name, ...others], kind })
    gathering.link('OF', id, council, { basis: 'STRUCTURAL' })
  }
}

interface Named {
  readonly id: string
  readonly printed: string
}

/** The roles whose spellings stand in a cell; two of them own jointly. */
function rolesIn(cell: string): readonly Named[] {
  return known.flatMap(([, ...spellings]) => {
    const printed = spellings.find((spelling) => cell.includes(spelling))
    return printed === undefined ? [] : [{ id: idOf(spellings[0]), printed }]
  })
}

/** Cites the passage that prints the names of roles, and gives the roles. */
export function named(paper: Paper, passage: string, cell: string): readonly string[] {
  return rolesIn(cell).map(({ id, printed }) => {
    paper.cite(id, passage, { role: 'SAYS', property: 'name', printed })
    return id
  })
}
