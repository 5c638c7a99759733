import type { IncomingMessage } from 'node:http'
import { type BlockList, isIP } from 'node:net'

/** Whom a forwarded address is taken from: so many proxies in front of this server, or proxies at these addresses. */
export type TrustedProxies = number | BlockList

const plain = (address: string): string => {
  const bare = address.trim().replace(/^\[(.*)\](?::\d+)?$/, '$1')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1]
  return mapped ?? bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1').replace(/%.*$/, '')
}

const isTrusted = (trusted: TrustedProxies, address: string, behind: number): boolean => {
  if (typeof trusted === 'number') return behind < trusted
  const family = isIP(address)
  return family !== 0 && trusted.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** The address that a request came from: the nearest that no trusted proxy speaks for. What strangers write there counts nothing. */
export function addressOf(request: IncomingMessage, trusted: TrustedProxies): string {
  const socket = plain(request.socket.remoteAddress ?? '')
  const told = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map(plain).reverse()
  let address = socket
  for (const [behind, next] of told.entries()) {
    if (!isTrusted(trusted, address, behind) || isIP(next) === 0) break
    address = next
  }
  return address
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  if (tail === undefined) return before
  const after = tail === '' ? [] : tail.split(':')
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after]
}

/** Who shares one allowance: one IPv4 address, or the /64 of IPv6 that one line is given. */
export function askerOf(address: string): string {
  if (isIP(address) !== 6) return address
  const network = groupsOf(address).slice(0, 4)
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
