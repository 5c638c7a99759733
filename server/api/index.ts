export { asGraphQLError, type Report, startApollo } from './apollo.ts'
export { type Context, makeContext } from './context.ts'
export { makeSchema } from './schema.ts'
