import { type ComponentType, useEffect, lazy as whenAsked } from 'react'
import { readFailure } from '../ask/failure.ts'
import { FailedPage } from './Failed.tsx'
import { isRenewed } from './renewed.ts'

interface Loaded {
  readonly default: ComponentType
}

const reload = (): void => window.location.reload()

/** Stands in for a page whose script did not come: offline, or because the server is away. Loading again brings it. */
function DidNotCome() {
  const lost = { graphQLErrors: [], networkError: new Error('The script of a page did not come') }
  useEffect(() => {
    window.addEventListener('online', reload)
    return () => window.removeEventListener('online', reload)
  }, [])
  return <FailedPage failure={readFailure(lost, navigator.onLine)} again={reload} />
}

/** Until the page is there again. */
const Renewing = (): null => null

async function withoutScript(): Promise<Loaded> {
  if (!(await isRenewed(document))) return { default: DidNotCome }
  reload()
  return { default: Renewing }
}

/** A page that comes when it is first opened; where the site was renewed it is loaded again, and where it does not come the reader is told what to do. */
export const lazy = (load: () => Promise<Loaded>) => whenAsked(() => load().catch(withoutScript))
