import { Problem } from '../../schema/index.ts'

/** A file that is not read: what is wrong with it, where it is, and what to do. */
export const refusal = (what: string, where: string, todo: string, cause?: unknown): Problem =>
  new Problem('INVALID_INPUT', { what, where, todo }, { cause })
