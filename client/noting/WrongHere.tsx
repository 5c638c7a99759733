import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { wrongAddress } from '../addresses.ts'
import { useCouncilAtHand } from '../frame/CouncilAtHand.tsx'
import { aboutHere } from './wrong-here.ts'

const titleHere = (): string => document.title.replace(/ - Golden Thread$/, '')

/** The way to say that something on the page at hand is wrong, for pages that do not lead there themselves. */
export function WrongHere() {
  const { pathname } = useLocation()
  const council = useCouncilAtHand()
  const [title, setTitle] = useState('')
  const id = aboutHere(pathname, council?.id)
  if (id === undefined) return null
  const learn = () => setTitle(titleHere())
  return (
    <p className="no-print">
      <Link to={wrongAddress(id, title)} onPointerDown={learn} onFocus={learn}>
        Say that something on this page is wrong
      </Link>
    </p>
  )
}
