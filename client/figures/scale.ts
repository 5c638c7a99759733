/** From what is counted to where it stands in a picture. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  readonly at: (value: number) => number
}

const steps = [1, 2, 2.5, 5, 10]

/** The least round step by which no more than so many ticks span a range. */
export function roundStep(range: number, most: number): number {
  const rough = range / most
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  return magnitude * (steps.find((step) => step * magnitude >= rough * (1 - 1e-9)) ?? 10)
}

/** Without the dust that sums of fractions gather. */
const clean = (value: number): number => Number(value.toPrecision(12))

/** Below this part of the greatest value, the least makes the axis start at nought: what varies little would seem to vary much. */
const nearNought = 0.5

/** The least that an axis spans, as a part of the greatest value: within less, a small change would look like a great one. */
const leastSpan = 0.2

/** The least and greatest that an axis is to hold: the values, and as much around them as makes the least span. */
export function spanOf(values: readonly number[], percent: boolean): readonly [least: number, greatest: number] {
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  const wanted = (percent ? 100 : Math.max(Math.abs(least), Math.abs(greatest))) * leastSpan
  const more = Math.max(0, wanted - (greatest - least)) / 2
  const [below, above] = [least - more, greatest + more]
  const bottom = least >= 0 ? Math.max(0, below) : below
  return [bottom, percent && greatest <= 100 ? Math.min(100, above) : above]
}

/** A scale over values with round ticks; it starts at nought unless all values lie far from it, and ends at 100 for percentages near it. */
export function valueScale(values: readonly number[], height: number, { percent = false, most = 5 } = {}): Scale {
  const [least, greatest] = spanOf(values, percent)
  const bottom = least >= 0 && least <= greatest * nearNought ? 0 : least
  const range = greatest - bottom || Math.abs(greatest) || 1
  const step = roundStep(range, most)
  const from = clean(Math.floor(clean(bottom / step)) * step)
  const top = clean(Math.ceil(clean(greatest / step)) * step)
  const bounded = percent && greatest <= 100 ? Math.min(top, 100) : top
  const to = bounded > from ? bounded : from + step
  const ticks = Array.from({ length: Math.round((to - from) / step + 1e-6) + 1 }, (_, at) => clean(from + at * step))
  return { from, to, ticks: ticks.filter((tick) => tick <= to), at: (value) => height - ((value - from) / (to - from)) * height }
}

/** How many months may stand between two days that are named below the axis. */
const intervals = [1, 3, 6, 12, 24, 60, 120]
const averageMonth = 30.44 * 86_400_000

const monthStart = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1)

/** A scale over instants; its ticks are starts of months or years, none nearer to the next than told. */
export function timeScale(times: readonly number[], width: number, apart = 56): Scale {
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const room = Math.max(last - first, 3 * averageMonth) * 0.05
  const [from, to] = [first - room, last + room]
  const wide = (months: number): number => ((months * averageMonth) / (to - from)) * width
  const months = intervals.find((each) => wide(each) >= apart) ?? 240
  const firstMonth = new Date(from).getUTCFullYear() * 12
  const count = Math.ceil((to - from) / averageMonth / months) + Math.ceil(12 / months) + 1
  const ticks = Array.from({ length: count }, (_, at) => monthStart(Math.floor(firstMonth / months) * months + at * months))
  return {
    from,
    to,
    ticks: ticks.filter((time) => time >= from && time <= to),
    at: (time) => ((time - from) / (to - from)) * width,
  }
}
