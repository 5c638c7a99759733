import { useSyncExternalStore } from 'react'

let preparing = false

function listen(changed: () => void): () => void {
  const paper = window.matchMedia?.('print')
  const prepare = (state: boolean) => () => {
    preparing = state
    changed()
  }
  const [before, after] = [prepare(true), prepare(false)]
  paper?.addEventListener('change', changed)
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    paper?.removeEventListener('change', changed)
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}

/** Whether the page is being put on paper, where it shows what reads best there. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    listen,
    () => preparing || (window.matchMedia?.('print').matches ?? false),
    () => false,
  )
