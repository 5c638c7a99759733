import type { IncomingMessage } from 'node:http'
import { addressOf, askerOf, type TrustedProxies } from './asker.ts'
import { Gate } from './gate.ts'
import type { Origins } from './origins.ts'
import type { Rate } from './rate.ts'

/** What stands between the net and the answers. */
export interface Guard {
  /** None where requests are not counted. */
  readonly rate?: Rate | undefined
  readonly trusted: TrustedProxies
  /** Names of this server beside those that only this machine has. */
  readonly hosts: ReadonlySet<string>
  readonly origins: Origins
  readonly gate: Gate
  /** How long an answer may take, in milliseconds. */
  readonly patience: number
}

/** For one machine: no request is counted, no other name answered for, no other site's page let in. */
export const loopbackGuard = (): Guard => ({
  trusted: 0,
  hosts: new Set(),
  origins: new Set(),
  gate: new Gate(),
  patience: 20_000,
})

export const askerIn = (request: IncomingMessage, { trusted }: Guard): string => askerOf(addressOf(request, trusted))
