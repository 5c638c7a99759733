import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'

interface Disclosure {
  readonly open: boolean
  readonly toggle: () => void
  /** What holds the button and what it opens. */
  readonly around: RefObject<HTMLDivElement | null>
  readonly button: RefObject<HTMLButtonElement | null>
}

/** Something that a button opens: it closes on Escape, on a press elsewhere, and when a page is opened. */
export function useDisclosure(): Disclosure {
  const { key } = useLocation()
  const [openAt, setOpenAt] = useState<string | null>(null)
  const around = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const open = openAt === key
  useEffect(() => {
    if (!open) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && around.current?.contains(target) === false) setOpenAt(null)
    }
    const byKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpenAt(null)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', byKey)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', byKey)
    }
  }, [open])
  return { open, toggle: () => setOpenAt(open ? null : key), around, button }
}
