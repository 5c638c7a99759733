import { useInventedCouncils } from '../ask/use-words.ts'
import { useCouncilAtHand } from '../frame/CouncilAtHand.tsx'
import { sayList } from '../words/numbers.ts'

interface Owned {
  readonly id: string
  readonly council?: { readonly id: string } | null
}

/** "Aldermere is an invented council." and what that means. */
export function InventedWords({ names }: { readonly names: readonly string[] }) {
  const what = names.length === 1 ? 'is an invented council' : 'are invented councils'
  return (
    <p className="invented">
      <strong>{`${sayList(names)} ${what}.`}</strong> No real child, officer or place is meant.
    </p>
  )
}

/** Marks a page on which anything of an invented council shows, where the frame does not mark that council already. */
export function InventedNotice({ of: things }: { readonly of: readonly Owned[] }) {
  const invented = useInventedCouncils()
  const atHand = useCouncilAtHand()
  const shown = new Set(things.flatMap(({ id, council }) => [id, council?.id ?? id]).filter((id) => invented.has(id)))
  if (atHand !== null) shown.delete(atHand.id)
  if (shown.size === 0) return null
  return <InventedWords names={[...shown].map((id) => invented.get(id) ?? id)} />
}
