import { Link, NavLink, useLocation } from 'react-router'
import { SearchBox } from './SearchBox.tsx'

/** The mark is the product's idea: one line that leads through. */
function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true" focusable="false">
      <path d="M6 2v8c0 7 12 5 12 12v8" />
    </svg>
  )
}

export function Header() {
  const { pathname } = useLocation()
  const searchStandsInPage = pathname === '/' || pathname === '/search'
  return (
    <header className="header">
      <div className="govuk-width-container header-row">
        <Link to="/" className="header-name">
          <Mark />
          Golden Thread
        </Link>
        {!searchStandsInPage && <SearchBox label="Search everything that has been read" className="header-search" />}
        <nav className="header-links" aria-label="Main">
          <NavLink to="/inspections">Inspections</NavLink>
          <NavLink to="/concerns">Concerns</NavLink>
          <NavLink to="/checks">Checks</NavLink>
          <NavLink to="/plans">Plans</NavLink>
          <NavLink to="/indicators">Indicators</NavLink>
          <NavLink to="/meetings">Meetings</NavLink>
          <NavLink to="/decisions">Decisions</NavLink>
          {searchStandsInPage && <NavLink to="/search">Search</NavLink>}
          <NavLink to="/about">About</NavLink>
        </nav>
      </div>
    </header>
  )
}
