import { Link, useLocation } from 'react-router'
import { useNewestDay } from '../ask/use-words.ts'
import { sayDay } from '../words/dates.ts'

export function Footer() {
  const newest = useNewestDay()
  const { pathname, search } = useLocation()
  return (
    <footer className="footer">
      <div className="govuk-width-container">
        {newest !== null && (
          <p>
            The newest document or meeting read is of {sayDay(newest)}. For each council, the newest day read of it counts as
            today.
          </p>
        )}
        <p>Made from published documents. Not a service of the council, of Ofsted or of government.</p>
        <p className="only-print">This page is at {`${window.location.origin}${pathname}${search}`}</p>
        <p className="no-print">
          <Link to="/about">About Golden Thread and its data</Link>
        </p>
      </div>
    </footer>
  )
}
