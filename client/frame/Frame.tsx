import { type MouseEvent, Suspense, useRef } from 'react'
import { Outlet } from 'react-router'
import { ArrivalProvider } from './Arrival.tsx'
import { CouncilAtHandProvider } from './CouncilAtHand.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Offline } from './Offline.tsx'
import { ScrollPlace } from './ScrollPlace.tsx'
import { Waiting } from './Waiting.tsx'

/** What stands around every page. */
export function Frame() {
  const main = useRef<HTMLElement>(null)
  const skip = (event: MouseEvent) => {
    // The router would take a changed fragment for a new page.
    event.preventDefault()
    main.current?.focus()
  }
  return (
    <CouncilAtHandProvider>
      <ArrivalProvider>
        {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place on the page, and works as such before the script does. */}
        <a href="#main" className="govuk-skip-link" onClick={skip}>
          Skip to main content
        </a>
        <Header />
        <Offline />
        <main id="main" className="govuk-width-container main" tabIndex={-1} ref={main}>
          <Suspense fallback={<Waiting what="this page" part={false} />}>
            <Outlet />
          </Suspense>
        </main>
        <Footer />
        <ScrollPlace />
      </ArrivalProvider>
    </CouncilAtHandProvider>
  )
}
