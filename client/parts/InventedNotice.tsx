import { useInventedCouncils } from '../ask/use-words.ts'
import { sayList } from '../words/numbers.ts'

interface Owned {
  readonly id: string
  readonly council?: { readonly id: string } | null
}

/** Marks a page on which anything of an invented council shows. */
export function InventedNotice({ of: things }: { readonly of: readonly Owned[] }) {
  const invented = useInventedCouncils()
  const shown = new Set(things.flatMap(({ id, council }) => [id, council?.id ?? id]).filter((id) => invented.has(id)))
  if (shown.size === 0) return null
  const names = [...shown].map((id) => invented.get(id) ?? id)
  const what = names.length === 1 ? 'is an invented council' : 'are invented councils'
  return (
    <p className="invented">
      <strong>{`${sayList(names)} ${what}.`}</strong> No real child, officer or place is meant.
    </p>
  )
}
