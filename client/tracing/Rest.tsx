import type { ReactNode } from 'react'
import type { Label } from '../generated/graphql.ts'
import { sayCount } from '../words/numbers.ts'
import type { Thing } from './nest.ts'
import { useThread } from './thread-at-hand.ts'

interface Words {
  readonly one: string
  readonly many: string
}

/** What to call things: by their kind where all are of one. */
export function kindOf(things: readonly Thing[], kind: (label: Label) => Words): Words {
  const labels = new Set(things.map(({ node }) => node.__typename))
  const [label] = labels
  if (label === undefined || labels.size > 1) return { one: 'thing', many: 'things' }
  const { one, many } = kind(label)
  return { one, many }
}

interface RestProps extends Words {
  /** By what it is remembered that the rest stands open. */
  readonly name: string
  /** How many show before the rest. */
  readonly first: number
  readonly items: readonly ReactNode[]
}

/** The first of a long list of the thread, and the rest where it is asked for; on paper all. */
export function Rest({ name, first, one, many, items }: RestProps) {
  const { folds, printing } = useThread()
  // A fold that hides one or two saves nobody anything.
  if (items.length <= first + 2 || printing) return items
  const open = folds.isOpen(name, false)
  const rest = items.length - first
  return (
    <>
      {items.slice(0, first)}
      <li className="rest">
        <button type="button" className="link-button" aria-expanded={open} onClick={() => folds.toggle(name, false)}>
          {open ? `Fold away ${sayCount(rest, one, many)}` : `Show ${sayCount(rest, `more ${one}`, `more ${many}`)}`}
        </button>
      </li>
      {open && items.slice(first)}
    </>
  )
}
