import type { LinkRecord } from '../../../schema/index.ts'
import { type Known, textOf } from '../known.ts'
import { planOf } from './times.ts'

/** Words that say that what they are followed by comes first: "once the record in 1.1.2/1 is in use". */
const comesFirst =
  /\b(?:once|after|following|upon|(?:on|subject to|dependent (?:up)?on|depends (?:up)?on) (?:the )?completion of|subject to|dependent (?:up)?on|depends (?:up)?on|as soon as|when|until)\b[^.;!?]*$/i
/** So far before a reference its words of order may stand. */
const nearby = 80

/** Whether a text says that what it prints there must come first. */
export function saysFirst(text: string, printed: string): boolean {
  for (let at = text.indexOf(printed); at >= 0 && printed !== ''; at = text.indexOf(printed, at + printed.length))
    if (comesFirst.test(text.slice(Math.max(0, at - nearby), at))) return true
  return false
}

/** "1.1.2/1", "2.3-4": what an action's reference looks like. */
const reference = /\d{1,3}(?:\.\d{1,3})+(?:[/-]\d{1,3})?/g
const longest = 4000

/** An action says by its reference which other of its plan must come first. */
export function namedActions(known: Known): LinkRecord[] {
  const byRef = new Map<string, string[]>()
  const refOf = (plan: string | undefined, ref: string): string => `${plan ?? ''} ${ref}`
  for (const { id, properties } of known.all('Action')) {
    const key = refOf(planOf(known, id)?.id, properties.ref ?? '')
    byRef.set(key, [...(byRef.get(key) ?? []), id])
  }
  return known.all('Action').flatMap((action) => {
    const text = textOf(action).slice(0, longest)
    const plan = planOf(known, action.id)?.id
    return [...new Set(text.match(reference))].flatMap((printed): LinkRecord[] => {
      const [to, another] = byRef.get(refOf(plan, printed)) ?? []
      if (plan === undefined || to === undefined || another !== undefined || to === action.id || !saysFirst(text, printed))
        return []
      if (known.out('DEPENDS_ON', action.id).some((link) => link.to === to)) return []
      const cites = known.passagesOf(action.id).map(({ id }) => id)
      const reasons = [`Its text says that ${printed} comes first.`]
      return [
        { type: 'DEPENDS_ON', from: action.id, to, properties: { basis: 'STATED', method: 'named-action', reasons, cites } },
      ]
    })
  })
}
