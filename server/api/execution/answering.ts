import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { Executor } from './execute.ts'

/** Runs operations in graphql-js's stead, where it can; errors leave it formatted as Apollo would have them. */
export function answering(
  schema: GraphQLSchema,
  formatted: (error: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError,
): ApolloServerPlugin<Context> {
  const executor = new Executor(schema)
  const told = (error: GraphQLError): GraphQLFormattedError => {
    const { message, locations, path, extensions } = error.toJSON()
    const plain = { message, ...(locations && { locations }), ...(path && { path }) }
    return formatted({ ...plain, extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } }, error)
  }
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          const outcome = await executor.execute(document, operation, request.variables, contextValue)
          if (outcome === undefined) return null
          const { data, errors } = outcome
          const singleResult = errors.length === 0 ? { data } : { data, errors: errors.map(told) }
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } }
        },
      }
    },
  }
}
