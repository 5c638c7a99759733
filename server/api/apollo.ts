import { ApolloServer } from '@apollo/server'
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { asProblem, Problem, type ProblemCode, problemCodes } from '../../schema/index.ts'
import type { Context } from './context.ts'
import { makeSchema } from './schema.ts'

const mostTokens = 4000

/** Told in full: what a client did wrong. Anything else is told by its code, and its details stay in the log. */
const clientCodes = new Set<string>(Object.values(ApolloServerErrorCode).filter((code) => code !== 'INTERNAL_SERVER_ERROR'))

export type Report = (problem: Problem, requestId: string | undefined) => void

function formatted(error: GraphQLFormattedError, thrown: unknown, report: Report): GraphQLFormattedError {
  const inner = unwrapResolverError(thrown)
  const code = error.extensions?.code
  if (!(inner instanceof Problem) && typeof code === 'string' && (clientCodes.has(code) || code in problemCodes))
    return { ...error, extensions: { ...error.extensions, retry: problemCodes[code as ProblemCode]?.retry ?? false } }
  const problem = asProblem(inner)
  report(problem, undefined)
  const own = problem.code === 'INTERNAL'
  return {
    message: own ? 'Something went wrong here. Please report it with the request id.' : problem.message,
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions: { code: problem.code, retry: problem.retry },
  }
}

export async function startApollo(report: Report): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema: makeSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: mostTokens },
    validationOptions: { maxErrors: 5 },
    formatError: (error, thrown) => formatted(error, thrown, report),
    stopOnTerminationSignals: false,
    // The server's own log says all of it.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  })
  await server.start()
  return server
}
