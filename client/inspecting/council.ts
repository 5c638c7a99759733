interface Council {
  readonly id: string
  readonly invented: boolean | null
}

/** The council that an address asks for; unless it asks, the first that is not invented, else the first. Null where there is none. */
export function chosenCouncil(councils: readonly Council[], asked: string | null): string | null {
  if (asked !== null && asked !== '') return asked
  const first = councils.find(({ invented }) => invented !== true) ?? councils[0]
  return first?.id ?? null
}
