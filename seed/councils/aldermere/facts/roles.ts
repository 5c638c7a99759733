import type { PropertiesOf } from '../../../../schema/index.ts'
import { council, type Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'

type Kind = NonNullable<PropertiesOf<'Role'>['kind']>

const known: Readonly<Record<string, readonly [kind: Kind, ...spellings: string[]]>> = {
  'children-and-families-scrutiny-committee': ['COMMITTEE', 'Children and Families Scrutiny Committee', 'The Committee'],
  'clerk-to-the-committee': ['ROLE', 'Clerk to the Committee'],
  'director-of-childrens-services': ['ROLE', "Director of Children's Services"],
  'head-of-children-in-care': ['ROLE', 'Head of Children in Care'],
  'head-of-help-and-protection': ['ROLE', 'Head of Help and Protection', 'Head of Help & Protection'],
  'head-of-leaving-care': ['ROLE', 'Head of Leaving Care'],
  'head-of-performance': ['ROLE', 'Head of Performance'],
  'improvement-board': ['BOARD', 'Improvement Board'],
  'principal-social-worker': ['ROLE', 'Principal Social Worker'],
}

/** Everybody that the documents name by office. */
export function roles(gathering: Gathering): void {
  for (const [slug, [kind, name = slug, ...others]] of Object.entries(known)) {
    const id = gathering.node('Role', 'aldermere', slug, { name, variants: [name, ...others], kind })
    gathering.link('OF', id, council, { basis: 'STRUCTURAL' })
  }
}

interface Named {
  readonly id: string
  readonly printed: string
}

/** The roles whose spellings stand in a cell; two of them own jointly. */
function rolesIn(cell: string): readonly Named[] {
  return Object.entries(known).flatMap(([slug, [, ...spellings]]) => {
    const printed = spellings.find((spelling) => cell.includes(spelling))
    return printed === undefined ? [] : [{ id: `aldermere/role/${slug}`, printed }]
  })
}

/** Cites the passage that prints the names of roles, and gives the roles. */
export function named(paper: Paper, passage: string, cell: string): readonly string[] {
  return rolesIn(cell).map(({ id, printed }) => {
    paper.cite(id, passage, { role: 'SAYS', property: 'name', printed })
    return id
  })
}
