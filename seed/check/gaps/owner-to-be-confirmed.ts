import type { Rule } from '../rule.ts'
import { called, planCalled, quoted } from '../telling.ts'

/** A cell that stands for somebody not yet named. */
const unknown =
  /(?:\bt\.?b\.?[acd]\b\.?|\bto be (?:confirmed|agreed|appointed|advised|determined|identified|recruited)\b|\bvacan(?:t|cy)\b|\bnot yet (?:appointed|in post|known)\b)/iu

export const ownerToBeConfirmed: Rule = {
  id: 'owner-to-be-confirmed',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      checking.under(plan.id, 'Action').flatMap((action) => {
        const owners = checking.known.out('OWNED_BY', action.id).filter(({ properties }) => properties.basis !== 'REJECTED')
        const cells = owners.flatMap(({ properties }) => checking.passages(properties.cites))
        const [cell] = cells.filter(({ properties }) => unknown.test(properties.quote ?? ''))
        if (cell === undefined) return []
        return [
          {
            on: [action.id] as const,
            says: `The owner of ${called(action)} in ${planCalled(plan)} is printed as ${quoted(cell.properties.quote ?? '')}.`,
            shown: [
              ...checking.known.passagesOf(action.id).map((passage) => ({ passage: passage.id })),
              { passage: cell.id, property: 'owner', printed: (cell.properties.quote ?? '').replace(/\s+/gu, ' ') },
            ],
            certainty: 'PROVEN' as const,
          },
        ]
      }),
    ),
}
