import { expect, it } from 'vitest'
import { type ProblemCode, problemCodes } from '../../schema/index.ts'
import { told } from '../ask/failure.ts'

/** Codes that end a command or a start, and never answer a request. */
const onTheConsoleAlone = new Set<string>([
  'RECORD_INVALID',
  'STORE_REFUSED',
  'STORE_LOCKED',
  'STORE_DAMAGED',
  'PORT_TAKEN',
  'FOLDER_REFUSED',
  'SETTING_INVALID',
  'BUILD_FAILED',
] satisfies ProblemCode[])

it('tells a reader of every code that may answer a request', () => {
  const codes = Object.keys(problemCodes).filter((code) => !onTheConsoleAlone.has(code))
  expect(Object.keys(told).sort()).toEqual(codes.sort())
})

it('offers to try again exactly where the contract says that it may help', () => {
  const retry = Object.fromEntries(Object.keys(told).map((code) => [code, problemCodes[code as ProblemCode].retry]))
  expect(Object.fromEntries(Object.entries(told).map(([code, { retry }]) => [code, retry]))).toEqual(retry)
})
