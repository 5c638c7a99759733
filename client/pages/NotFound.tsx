import { Link } from 'react-router'
import { PageHeading } from '../frame/Arrival.tsx'
import { SearchBox } from '../frame/SearchBox.tsx'

function WaysOn() {
  return (
    <>
      <SearchBox label="Look for it by its words" className="search--page" />
      <p>
        Or{' '}
        <Link className="govuk-link" to="/">
          start from all that has been read
        </Link>
        .
      </p>
    </>
  )
}

/** An address that may have been right once: the graph holds nothing with this id. */
export function NothingHere({ id }: { readonly id: string }) {
  return (
    <>
      <PageHeading title="Nothing is held here" />
      <p>
        The documents that have been read hold nothing with the id <code>{id}</code>. The document that named it may have been
        withdrawn, or the address may be incomplete.
      </p>
      <WaysOn />
    </>
  )
}

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <>
      <PageHeading title="Page not found" />
      <p>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</p>
      <WaysOn />
    </>
  )
}
