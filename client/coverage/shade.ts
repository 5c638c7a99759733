/** How many shades there are besides none. */
const shades = 4

/** A shade that helps to see where most is: 0 for nothing, and then in steps up to the largest number. */
export function shadeOf(count: number, largest: number): number {
  if (count <= 0 || largest <= 0) return 0
  return Math.min(shades, Math.max(1, Math.ceil((count / largest) * shades)))
}
