import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { useInventedCouncils } from '../ask/use-words.ts'

/** The council that a page is about. */
export interface CouncilAtHand {
  readonly id: string
  readonly name: string
  readonly invented?: boolean | null | undefined
}

interface AtHand {
  readonly council: CouncilAtHand | null
  readonly tell: (council: CouncilAtHand | null) => void
}

const AtHandContext = createContext<AtHand>({ council: null, tell: () => {} })

/** Holds which council the page at hand is about, as its heading tells it: until the next page's heading does, the last page's. */
export function CouncilAtHandProvider({ children }: { readonly children: ReactNode }) {
  const [council, tell] = useState<CouncilAtHand | null>(null)
  const atHand = useMemo(() => ({ council, tell }), [council])
  return <AtHandContext value={atHand}>{children}</AtHandContext>
}

/** The council that the page at hand is about, marked where it is invented; null where the page is about none, or about several. */
export function useCouncilAtHand(): CouncilAtHand | null {
  const { council } = useContext(AtHandContext)
  const invented = useInventedCouncils()
  return council === null ? null : { ...council, invented: council.invented ?? invented.has(council.id) }
}

/** Tells the frame which council the page is about, before anything of the page is drawn. */
export function useTellCouncil(council: CouncilAtHand | null): void {
  const { tell } = useContext(AtHandContext)
  const id = council?.id
  const name = council?.name
  const invented = council?.invented
  useLayoutEffect(() => tell(id === undefined || name === undefined ? null : { id, name, invented }), [id, name, invented, tell])
}
