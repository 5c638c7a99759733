import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { checkHost } from './hosts.ts'

const names = new Set(['thread.example'])
const refused = (host?: string): boolean => {
  try {
    checkHost({ headers: host === undefined ? {} : { host } } as IncomingMessage, names)
    return false
  } catch {
    return true
  }
}

it.each([
  'localhost',
  'localhost:4000',
  'LOCALHOST:4000',
  'app.localhost:4000',
  '127.0.0.1:4000',
  '192.0.2.7',
  '[::1]:4000',
  '[2001:db8::1]',
  'thread.example',
  'Thread.Example.:443',
  undefined,
])('answers for %s', (host) => expect(refused(host)).toBe(false))

it.each([
  '',
  'evil.example',
  'evil.example:4000',
  'thread.example.evil.example',
  'xthread.example',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  '[::1',
  'a b',
])('does not answer for %j', (host) => expect(refused(host)).toBe(true))
