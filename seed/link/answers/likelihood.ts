/** How likely two things belong together, from 0 to 1, by what tells for it and how much each of that counts (a logistic curve). */
export function likelihood(before: number, signs: readonly (readonly [sign: number, counts: number])[]): number {
  const sum = signs.reduce((all, [sign, counts]) => all + sign * counts, before)
  return 1 / (1 + Math.exp(-sum))
}
