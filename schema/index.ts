export { type Check, type CheckGroup, type CheckId, checkNamed, checks, type Disagreement } from './checks/index.ts'
export * from './graph/index.ts'
export { asProblem, Problem, type ProblemCode, problemCodes } from './problem.ts'
export { readSdl } from './sdl.ts'
