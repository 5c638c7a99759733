/** How many keys a way from the answer shares with the way to its rows. */
export function sharedKeys(path: readonly string[], rows: readonly string[]): number {
  const end = path.findIndex((key, at) => rows[at] !== key)
  return end === -1 ? path.length : end
}
