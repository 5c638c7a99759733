import { Problem } from '../../schema/index.ts'
import type { Parameters } from './port.ts'

const deepest = 20
const longestText = 1_000_000

/** A text that UTF-8 can't hold (half of a surrogate pair), or that engines end early (a null character). */
const brokenText = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const refuse = (what: string, path: string): Problem =>
  new Problem('PARAMETER_REFUSED', { what, where: `parameter ${path}`, todo: 'Send a value that JSON can hold' })

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function checkText(text: string, path: string): void {
  if (text.length > longestText) throw refuse(`A text of ${text.length} characters is longer than ${longestText}`, path)
  if (brokenText.test(text)) throw refuse('A text holds a null character or half of a surrogate pair', path)
}

function check(value: unknown, path: string, depth: number): void {
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'string') {
    checkText(value, path)
    return
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refuse(`${value} is no number that can be stored`, path)
    return
  }
  if (typeof value !== 'object') throw refuse(`A value of the kind ${typeof value} can't be stored`, path)
  if (depth >= deepest) throw refuse(`A value is nested more than ${deepest} deep, or holds itself`, path)
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) check(value[at], `${path}[${at}]`, depth + 1)
    return
  }
  if (!isPlain(value)) throw refuse(`A ${value.constructor?.name ?? 'strange object'} can't be stored`, path)
  for (const key of Object.keys(value)) {
    checkText(key, path)
    check((value as Record<string, unknown>)[key], `${path}.${key}`, depth + 1)
  }
}

/** Refuses what would crash an engine, or be stored as something else than was meant. */
export function checkParameters(parameters: Parameters): void {
  for (const name of Object.keys(parameters)) check(parameters[name], name, 0)
}
