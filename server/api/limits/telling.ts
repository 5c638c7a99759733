import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { Context } from '../context.ts'

/** Beyond this many errors an answer says only how many more there are. */
const mostErrors = 20

/** Whether an error ends its answer as a whole: what had been found by then would be taken for all there is. */
const ends = ({ extensions }: GraphQLFormattedError): boolean => extensions?.code === 'TIMEOUT' || extensions?.limit === 'rows'

function shortened(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  if (errors.length <= mostErrors) return errors
  const rest = errors.length - mostErrors
  const last = { message: `There are ${rest} more errors in this answer.`, extensions: { code: 'MORE_ERRORS', retry: false } }
  return [...errors.slice(0, mostErrors), last]
}

/** What every answer tells beside its data: the digest of all that the graph holds, and what the question cost. */
export const telling: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, operation, contextValue: { asking } }) => {
      if (response.body.kind !== 'single') return
      const { singleResult } = response.body
      const end = singleResult.errors?.find(ends)
      if (end !== undefined) {
        response.body.singleResult = { errors: [end] }
        response.http.status = end.extensions?.code === 'TIMEOUT' ? 504 : 400
        return
      }
      if (singleResult.errors !== undefined) singleResult.errors = shortened(singleResult.errors)
      if (operation?.operation === 'mutation') asking.digest?.forget()
      if (singleResult.data == null) return
      const digest = await asking.digest?.current().catch(() => undefined)
      singleResult.extensions = {
        ...singleResult.extensions,
        ...(digest === undefined ? {} : { digest }),
        ...(asking.cost === undefined ? {} : { cost: asking.cost }),
      }
    },
  }),
}
