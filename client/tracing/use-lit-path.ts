import { type FocusEvent, type KeyboardEvent, type PointerEvent, type RefObject, useMemo, useState } from 'react'
import type { Joint } from './Connectors.tsx'
import { pathThrough, runsAlong } from './flow.ts'
import { type Drawn, isMoveKey, moveFrom } from './moves.ts'

const thingAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-thing]')?.dataset.thing ?? null) : null

interface Canvas {
  readonly canvas: RefObject<HTMLElement | null>
  readonly joints: readonly Joint[]
  readonly drawn: Drawn
  /** The thing that the thread is traced from. */
  readonly start: string
}

/** The path through the thing that is pointed at or has the focus, the one thing that the Tab key comes to, and how keys lead on. */
export function useLitPath({ canvas, joints, drawn, start }: Canvas) {
  const [reached, setReached] = useState<string | null>(null)
  const [focusedOn, setFocusedOn] = useState<string | null>(null)
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const at = pointedAt ?? focusedOn
  const path = useMemo(() => (at === null ? null : pathThrough(at, joints)), [at, joints])
  const lit = useMemo(() => (path === null ? null : new Set(joints.filter((joint) => runsAlong(joint, path)))), [path, joints])
  const isDrawn = (id: string): boolean => drawn.some((ids) => ids.includes(id))
  const first = isDrawn(start) ? start : drawn.flat()[0]
  const tabStop = reached !== null && isDrawn(reached) ? reached : first
  const move = (event: KeyboardEvent) => {
    const here = thingAt(event.target)
    if (here === null || !isMoveKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = moveFrom(here, event.key, drawn, joints)
    if (next === null) return
    canvas.current?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(next)}"] .column-link`)?.focus()
  }
  const focus = ({ target }: FocusEvent) => {
    const here = thingAt(target)
    setFocusedOn(here)
    if (here !== null) setReached(here)
  }
  const handlers = {
    onKeyDown: move,
    onFocus: focus,
    onBlur: () => setFocusedOn(null),
    onPointerOver: ({ target }: PointerEvent) => setPointedAt(thingAt(target)),
    onPointerLeave: () => setPointedAt(null),
  }
  return { path, lit, tabStop, handlers }
}
