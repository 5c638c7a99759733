import { useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { stays } from './staying.ts'

const storage = 'golden-thread-scroll'

/** How far down each visited page stood, by the key of its visit; kept through a reload. */
const places = new Map<string, number>(JSON.parse(sessionStorage.getItem(storage) ?? '[]'))

const patience = 3000

/** Whether the reader who comes back to a visit had scrolled on its page. */
export const hasPlace = (key: string): boolean => places.has(key)

/** Scrolls to a place as soon as the page is long enough for it, unless the reader scrolls first. */
function returnTo(place: number): () => void {
  const reach = () => {
    window.scrollTo(0, place)
    if (window.scrollY >= place - 1) stop()
  }
  const growth = new ResizeObserver(reach)
  const stop = () => {
    growth.disconnect()
    clearTimeout(timer)
    for (const name of ['wheel', 'touchmove', 'keydown']) window.removeEventListener(name, stop)
  }
  const timer = setTimeout(stop, patience)
  for (const name of ['wheel', 'touchmove', 'keydown']) window.addEventListener(name, stop, { passive: true })
  growth.observe(document.body)
  reach()
  return stop
}

/** A new page starts at its top; a change of the page at hand stays where it is; going back or forward returns to where the reader was. */
export function ScrollPlace() {
  const { key, state } = useLocation()
  const type = useNavigationType()
  const stay = type !== 'POP' && stays(state)
  useLayoutEffect(() => {
    window.history.scrollRestoration = 'manual'
    if (stay) places.set(key, window.scrollY)
    const place = type === 'POP' ? (places.get(key) ?? 0) : 0
    const stop = stay ? () => {} : returnTo(place)
    const remember = () => places.set(key, window.scrollY)
    const keep = () => sessionStorage.setItem(storage, JSON.stringify([...places].slice(-100)))
    window.addEventListener('scroll', remember, { passive: true })
    window.addEventListener('pagehide', keep)
    return () => {
      stop()
      window.removeEventListener('scroll', remember)
      window.removeEventListener('pagehide', keep)
    }
  }, [key, type, stay])
  return null
}
