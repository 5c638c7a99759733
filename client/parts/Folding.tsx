import { type ReactNode, useId, useState } from 'react'
import { useLocation } from 'react-router'

interface Kept {
  /** What a press of "open all" or "fold all" said last. */
  all: boolean | null
  readonly own: Map<string, boolean>
}

/** What stands open on each page, for as long as the visit lasts: by the page's path, so that no filter folds anything. */
const keptOpen = new Map<string, Kept>()

export interface Folds {
  isOpen(name: string, usually: boolean): boolean
  toggle(name: string, usually: boolean): void
  setAll(open: boolean): void
  readonly all: boolean | null
}

/** What stands open on the page at hand. */
export function useFolds(): Folds {
  const { pathname } = useLocation()
  const [, redraw] = useState(0)
  const kept = keptOpen.get(pathname) ?? { all: null, own: new Map<string, boolean>() }
  keptOpen.set(pathname, kept)
  const isOpen = (name: string, usually: boolean): boolean => kept.own.get(name) ?? kept.all ?? usually
  return {
    all: kept.all,
    isOpen,
    toggle(name, usually) {
      kept.own.set(name, !isOpen(name, usually))
      redraw((count) => count + 1)
    },
    setAll(open) {
      kept.all = open
      kept.own.clear()
      redraw((count) => count + 1)
    },
  }
}

interface FoldingProps {
  /** What is read out and shown whether it is open or not. */
  readonly head: ReactNode
  /** The element around the head, where it is a heading of the page. */
  readonly as?: 'div' | 'h2' | 'h3' | 'h4' | 'h5'
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** Something that can be folded away on a screen; on paper it always shows. */
export function Folding({ head, as: Heading = 'div', open, onToggle, children }: FoldingProps) {
  const id = useId()
  return (
    <>
      <Heading className="folding-heading">
        <button type="button" className="folding-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span className="folding-sign no-print" aria-hidden="true">
            {open ? '▾' : '▸'}
          </span>
          <span>{head}</span>
        </button>
      </Heading>
      <div id={id} className={open ? 'folding-body' : 'folding-body folding-body--folded'}>
        {children}
      </div>
    </>
  )
}

interface FoldAllProps {
  readonly folds: Folds
  /** Whether all stands open unless somebody folded it. */
  readonly usually: boolean
  /** What is folded, where it is not the whole page. */
  readonly what?: string
}

/** Folds everything on the page, or unfolds it. */
export function FoldAll({ folds, usually, what }: FoldAllProps) {
  const open = folds.all ?? usually
  return (
    <p className="no-print">
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => folds.setAll(!open)}>
        {open ? 'Fold all' : 'Unfold all'}
        {what !== undefined && ` ${what}`}
      </button>
    </p>
  )
}
