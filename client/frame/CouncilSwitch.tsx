import { useId } from 'react'
import { Link, useLocation } from 'react-router'
import { councilAddress } from '../addresses.ts'
import type { CouncilAtHand } from './CouncilAtHand.tsx'
import { sameFor } from './sections.ts'
import { useDisclosure } from './use-disclosure.ts'

interface CouncilSwitchProps {
  readonly councils: readonly CouncilAtHand[]
  /** The one that the page is about. */
  readonly council: CouncilAtHand | null
}

/** The council at hand, which leads to its picture, and the others, each a way to the same kind of page. */
export function CouncilSwitch({ councils, council }: CouncilSwitchProps) {
  const id = useId()
  const { pathname } = useLocation()
  const { open, toggle, around, button } = useDisclosure()
  const others = councils.filter((each) => each.id !== council?.id)
  return (
    <div className="header-council" ref={around}>
      {council !== null && (
        <Link
          to={councilAddress(council.id)}
          className="header-link header-council-name"
          aria-current={pathname === councilAddress(council.id) ? 'page' : undefined}
        >
          {council.name}
        </Link>
      )}
      {others.length > 0 && (
        <button type="button" className="header-button" aria-expanded={open} aria-controls={id} ref={button} onClick={toggle}>
          <span className={council === null ? undefined : 'govuk-visually-hidden'}>
            {council === null ? 'Councils' : 'Another council'}
          </span>
          <span aria-hidden="true"> {open ? '▴' : '▾'}</span>
        </button>
      )}
      <ul id={id} className="header-councils" hidden={!open}>
        {others.map((each) => (
          <li key={each.id}>
            <Link to={sameFor(pathname, each.id)} className="header-link">
              {each.name}
              {each.invented === true && ' (invented)'}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
