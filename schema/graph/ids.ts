import { type Label, labels } from './labels.ts'

/** "SuccessMeasure" as it stands in an id: "success-measure". */
const segmentOf = (label: Label): string => label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

const byLabel = new Map(labels.map((label) => [label, segmentOf(label)]))
const bySegment = new Map(labels.map((label) => [segmentOf(label), label]))

export function idSegment(label: Label): string {
  return byLabel.get(label) as string
}

const longest = 400
const form = /^[A-Za-z0-9][A-Za-z0-9._~:+-]*(?:\/[A-Za-z0-9][A-Za-z0-9._~:+-]*)+$/

/** Makes the id of a node: what it belongs to, its kind, its own name there. */
export function makeId(scope: string, label: Label, name: string): string {
  return scope === '' ? `${idSegment(label)}/${name}` : `${scope}/${idSegment(label)}/${name}`
}

/**
 * The label that an id speaks of, or undefined where it is no id.
 * An id is segments between slashes; the last but one is the kind: `sefton/plan-2022-09/action/1.1.1-5`.
 */
export function labelOfId(id: string): Label | undefined {
  if (id.length > longest || !form.test(id)) return undefined
  const end = id.lastIndexOf('/')
  return bySegment.get(id.slice(id.lastIndexOf('/', end - 1) + 1, end))
}

/**
 * A key that sorts ids as a reader counts: 2 before 10. Every run of digits gets its length in front
 * (and its leading zeros behind), so that no two ids have the same key.
 */
export function orderKey(id: string): string {
  return id.replace(/\d+/g, (run) => {
    const digits = run.replace(/^0+(?=\d)/, '')
    const zeros = run.length - digits.length
    return `${String(digits.length).padStart(3, '0')}${digits}${zeros === 0 ? '' : `~${zeros}`}`
  })
}
