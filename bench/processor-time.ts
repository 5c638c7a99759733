/** The middle one. */
export const median = (some: readonly number[]): number => [...some].sort((a, b) => a - b)[some.length >> 1] as number

/** Time of the processor since then, whatever else runs. */
export function millisecondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
