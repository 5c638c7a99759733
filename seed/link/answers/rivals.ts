/** How something compares with what else could be linked to either end: 1 where it is the nearest. */
export interface Standing {
  readonly amongTo: number
  readonly amongFrom: number
}

interface Ends {
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
  readonly like: number
}

/** How each of all pairs stands among its rivals. */
export function standings(pairs: readonly Ends[]): (pair: Ends) => Standing {
  const [best, bestOf] = [new Map<string, number>(), new Map<string, number>()]
  for (const { from, to, like } of pairs) {
    best.set(from.id, Math.max(like, best.get(from.id) ?? 0))
    bestOf.set(to.id, Math.max(like, bestOf.get(to.id) ?? 0))
  }
  const share = (like: number, most: number | undefined): number => (most === undefined || most === 0 ? 0 : like / most)
  return ({ from, to, like }) => ({ amongTo: share(like, best.get(from.id)), amongFrom: share(like, bestOf.get(to.id)) })
}
