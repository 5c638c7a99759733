import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How wide an element stands on the page, in whole pixels; nought until that is known. */
export function useWidth<Measured extends HTMLElement>(): readonly [RefObject<Measured | null>, number] {
  const element = useRef<Measured>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return
    setWidth(Math.floor(measured.clientWidth))
    const observer = new ResizeObserver(() => setWidth(Math.floor(measured.clientWidth)))
    observer.observe(measured)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
