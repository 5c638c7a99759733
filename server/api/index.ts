export { startApollo } from './apollo.ts'
export { type Context, type LayerSource, makeContext } from './context.ts'
export { NoteDesk } from './notes/desk.ts'
