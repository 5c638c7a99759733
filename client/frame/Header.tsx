import { useId } from 'react'
import { Link, useLocation } from 'react-router'
import { useAsk } from '../ask/use-ask.ts'
import { ToldInOurWords } from '../parts/OurWords.tsx'
import { graphQuery } from '../queries/graph.ts'
import { useCouncilAtHand } from './CouncilAtHand.tsx'
import { CouncilSwitch } from './CouncilSwitch.tsx'
import { Invented } from './Invented.tsx'
import { SearchBox } from './SearchBox.tsx'
import { sectionOf, sections } from './sections.ts'
import { useDisclosure } from './use-disclosure.ts'

/** The mark is the product's idea: one line that leads through. */
function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true" focusable="false">
      <path d="M6 2v8c0 7 12 5 12 12v8" />
    </svg>
  )
}

/** Where the header leads: to the pages of the council at hand, or where there is none to pages that choose one. */
function Sections({ council }: { readonly council: string | undefined }) {
  const { pathname, search } = useLocation()
  const here = sectionOf(pathname)
  return (
    <nav aria-label="Main">
      <ul className="header-links">
        {sections.map((section) => {
          const to = section.addressOf(council)
          const isHere = to === `${pathname}${search}`
          return (
            <li key={section.name}>
              <Link to={to} className="header-link" aria-current={isHere ? 'page' : section === here ? 'true' : undefined}>
                {section.name}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** The product's name, the council at hand, the search, and the ways that lead on; on a phone the last two behind a button. */
export function Header() {
  const id = useId()
  const { pathname } = useLocation()
  const answer = useAsk(graphQuery, {})
  const atHand = useCouncilAtHand()
  const { open, toggle, around, button } = useDisclosure()
  const councils = answer.state === 'answered' ? answer.data.graph.councils : []
  const only = councils.length === 1 ? (councils[0] ?? null) : null
  const council = atHand ?? only
  const searchStandsInPage = pathname === '/' || pathname === '/search'
  return (
    <header className="header">
      <div className="govuk-width-container header-row" ref={around}>
        <Link to="/" className="header-link header-name">
          <Mark />
          Golden Thread
        </Link>
        <CouncilSwitch councils={councils} council={council} />
        <button
          type="button"
          className="header-button header-menu-button"
          aria-expanded={open}
          aria-controls={id}
          ref={button}
          onClick={toggle}
        >
          Menu<span aria-hidden="true"> {open ? '▴' : '▾'}</span>
        </button>
        <div id={id} className={open ? 'header-menu header-menu--open' : 'header-menu'}>
          {!searchStandsInPage && <SearchBox label="Search everything that has been read" className="header-search" />}
          <Sections council={council?.id} />
        </div>
      </div>
      <Invented />
      <ToldInOurWords />
    </header>
  )
}
