import { useSyncExternalStore } from 'react'

/** From here on there is room for a document's text and its page side by side; the style sheets say the same. */
const query = '(min-width: 64.0625em)'

const listen = (changed: () => void): (() => void) => {
  const media = window.matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Whether there is room for two things side by side. */
export const useWide = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(query).matches)
