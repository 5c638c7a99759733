export { startApollo } from './apollo.ts'
export { type Context, makeContext, type TextSource } from './context.ts'
