import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { Problem } from '../../schema/index.ts'

/** The name in a Host header, without its port. */
export function hostIn(header: string): string {
  const name = /^\[([0-9a-f:.]+)\](?::\d+)?$/i.exec(header)?.[1] ?? header.replace(/:\d+$/, '')
  return name.toLowerCase().replace(/\.$/, '')
}

/**
 * Refuses a request for a host that is not this server. A page of another site that has had its own name point here would
 * otherwise read what only those may read who reach this machine. A bare address is nobody's name, and is let through.
 */
export function checkHost(request: IncomingMessage, names: ReadonlySet<string>): void {
  const header = request.headers.host
  if (header === undefined) return
  const host = hostIn(header)
  if (host === 'localhost' || host.endsWith('.localhost') || isIP(host) !== 0 || names.has(host)) return
  throw new Problem('HOST_REFUSED', {
    what: 'This server does not answer for the host that was asked for',
    where: host.slice(0, 100),
    todo: 'Ask it by its own name; whoever runs it lists its names in ALLOWED_HOSTS',
  })
}
