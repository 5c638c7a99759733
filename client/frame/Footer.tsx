import { Link, useLocation } from 'react-router'
import { aboutAddress } from '../addresses.ts'
import { useNewestDay } from '../ask/use-words.ts'
import { WrongHere } from '../noting/WrongHere.tsx'
import { WordsHere } from '../parts/WordsHere.tsx'
import { sayDay } from '../words/dates.ts'

export function Footer() {
  const newest = useNewestDay()
  const { pathname, search } = useLocation()
  return (
    <footer className="footer">
      <div className="govuk-width-container">
        <WordsHere />
        <WrongHere />
        {newest !== null && (
          <p>
            The newest document or meeting read is of {sayDay(newest)}. For each council, the newest day read of it counts as
            today.
          </p>
        )}
        <p>Made from published documents. Not a service of the council, of Ofsted or of government.</p>
        <p className="only-print">This page is at {`${window.location.origin}${pathname}${search}`}</p>
        <ul className="footer-links no-print">
          <li>
            <Link to={aboutAddress()}>About Golden Thread and its data</Link>
          </li>
          <li>
            <Link to={aboutAddress('privacy')}>Privacy</Link>
          </li>
          <li>
            <Link to={aboutAddress('accessibility')}>Accessibility</Link>
          </li>
          <li>
            <Link to={aboutAddress('words')}>What words mean</Link>
          </li>
        </ul>
      </div>
    </footer>
  )
}
