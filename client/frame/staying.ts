/** The state of a visit that only changes the page at hand, as a filter does: the reader stays in place, and nothing is announced. */
export const staying = { stay: true } as const

export const stays = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'stay' in state && state.stay === true
