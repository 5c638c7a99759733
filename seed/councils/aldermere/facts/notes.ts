import type { Note } from '../../../reviews/note.ts'

/** A question of a reader on an action of the plan of January, and an editor's answer. */
export const notes: readonly Note[] = [
  {
    note: 'The plan of September had thirty records audited, and no young person beside the auditor. Is this the same action?',
    about: 'aldermere/plan-2025-01/action/1.1.2-2',
    by: 'A reader of both plans',
    kind: 'USER',
    at: '2025-02-12T09:30:00Z',
  },
  {
    note: 'It is: the audit was widened in January. The decision on the link between the two says why.',
    about: 'aldermere/plan-2025-01/action/1.1.2-2',
    by: 'Editor of the Aldermere data set',
    kind: 'EDITOR',
    at: '2025-02-13T10:00:00Z',
  },
]
