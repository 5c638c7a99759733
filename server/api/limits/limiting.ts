import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import type { KnownOperations } from './known.ts'
import { Measures } from './measure.ts'
import { limits, within } from './table.ts'
import { checkVariables } from './values.ts'

/** A known operation asks for longer lists than it finds, and is charged for so much at the most. */
const mostCharged = 5000

/** Refuses an operation that is beyond a limit before any of it is carried out, and charges whoever asks for what it costs. */
export function limiting(schema: GraphQLSchema, known: KnownOperations): ApolloServerPlugin<Context> {
  const measures = new Measures(schema)
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document, operation, queryHash, contextValue }) => {
        // A request that names no operation of its text is refused by what would carry it out.
        if (operation === undefined) return
        const variables = request.variables ?? {}
        checkVariables(variables)
        const trusted = known.has(queryHash)
        if (!trusted) measures.checkShape(document, operation)
        const cost = measures.costOf(document, operation, variables)
        if (!trusted) within('cost', cost)
        contextValue.asking.cost = { asked: cost, most: limits.cost.most }
        contextValue.asking.charge(trusted ? Math.min(cost, mostCharged) : cost)
      },
    }),
  }
}
