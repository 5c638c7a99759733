import { type ComponentType, useEffect, lazy as whenAsked } from 'react'
import { readFailure } from '../ask/failure.ts'
import { FailedPage } from './Failed.tsx'

interface Loaded {
  readonly default: ComponentType
}

const reload = (): void => window.location.reload()

/** Stands in for a page whose script did not come: offline, or because the site was renewed meanwhile. Loading again brings it. */
function DidNotCome() {
  const lost = { graphQLErrors: [], networkError: new Error('The script of a page did not come') }
  useEffect(() => {
    window.addEventListener('online', reload)
    return () => window.removeEventListener('online', reload)
  }, [])
  return <FailedPage failure={readFailure(lost, navigator.onLine)} again={reload} />
}

/** A page that comes when it is first opened; where it does not come, the reader is told so and what to do. */
export const lazy = (load: () => Promise<Loaded>) => whenAsked(() => load().catch((): Loaded => ({ default: DidNotCome })))
