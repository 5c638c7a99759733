export { startApollo } from './apollo.ts'
export { type Context, makeContext } from './context.ts'
