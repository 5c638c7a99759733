import { ApolloServer } from '@apollo/server'
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { asProblem, Problem, type ProblemCode, problemCodes } from '../../schema/index.ts'
import type { Context } from './context.ts'
import { answering } from './execution/answering.ts'
import { KnownOperations, lookedUpIn } from './limits/known.ts'
import { limiting } from './limits/limiting.ts'
import { limits } from './limits/table.ts'
import { telling } from './limits/telling.ts'
import { beyondTokens } from './limits/tokens.ts'
import { makeSchema } from './schema.ts'

/** Told in full: what a client did wrong. Anything else is told by its code, and its details stay in the log. */
const clientCodes = new Set<string>(Object.values(ApolloServerErrorCode).filter((code) => code !== 'INTERNAL_SERVER_ERROR'))

/** What an asker did, or asked too much for: nothing for whoever looks after the server to mend. */
const ofAskers = new Set<ProblemCode>([
  'INVALID_INPUT',
  'NOT_FOUND',
  'LIMIT_EXCEEDED',
  'PARAMETER_REFUSED',
  'NOTES_CLOSED',
  'KEY_REFUSED',
  'STALE_DECISION',
  'TOO_MANY',
  'TIMEOUT',
])

export type Report = (problem: Problem, requestId: string | undefined) => void

/** Apollo's own words on a request that it cannot read bear no code. */
const isUnreadable = (thrown: unknown): boolean =>
  thrown instanceof GraphQLError && thrown.path === undefined && thrown.originalError === undefined

function formatted(given: GraphQLFormattedError, thrown: unknown, report: Report): GraphQLFormattedError {
  const inner = unwrapResolverError(thrown)
  const error = beyondTokens(given, thrown) ?? given
  const code = error.extensions?.code
  if (!(inner instanceof Problem) && typeof code === 'string' && (clientCodes.has(code) || code in problemCodes))
    return { ...error, extensions: { ...error.extensions, retry: problemCodes[code as ProblemCode]?.retry ?? false } }
  if (code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR && isUnreadable(thrown))
    return { ...error, extensions: { code: 'INVALID_INPUT', retry: false } }
  const problem = asProblem(inner)
  if (!ofAskers.has(problem.code)) report(problem, undefined)
  const own = problem.code === 'INTERNAL'
  return {
    message: own ? 'Something went wrong here. Please report it with the request id.' : problem.message,
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions: { code: problem.code, retry: problem.retry },
  }
}

export async function startApollo(report: Report, known = new KnownOperations([])): Promise<ApolloServer<Context>> {
  const schema = makeSchema()
  const format = (error: GraphQLFormattedError, thrown: unknown) => formatted(error, thrown, report)
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens.most },
    persistedQueries: { cache: lookedUpIn(known) },
    validationOptions: { maxErrors: 5 },
    formatError: format,
    plugins: [limiting(schema, known), telling, answering(schema, format), ApolloServerPluginCacheControlDisabled()],
    stopOnTerminationSignals: false,
    // The server's own log says all of it.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  })
  await server.start()
  return server
}
