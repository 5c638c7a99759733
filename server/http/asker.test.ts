import type { IncomingMessage } from 'node:http'
import { BlockList } from 'node:net'
import { describe, expect, it } from 'vitest'
import { addressOf, askerOf } from './asker.ts'

const from = (remoteAddress: string, forwarded?: string): IncomingMessage =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as never

const inside = new BlockList()
inside.addSubnet('10.0.0.0', 8)
inside.addAddress('fd00::1', 'ipv6')

describe('the address of a request', () => {
  it.each<[string, string | undefined, number | BlockList, string]>([
    ['192.0.2.1', undefined, 0, '192.0.2.1'],
    ['::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
    ['192.0.2.1', '198.51.100.7', 0, '192.0.2.1'],
    ['10.0.0.1', '198.51.100.7', 1, '198.51.100.7'],
    ['10.0.0.1', '203.0.113.9, 198.51.100.7', 1, '198.51.100.7'],
    ['10.0.0.1', '203.0.113.9, 198.51.100.7', 2, '203.0.113.9'],
    ['10.0.0.1', '203.0.113.9, 198.51.100.7', 9, '203.0.113.9'],
    ['10.0.0.1', 'unknown, 198.51.100.7', 2, '198.51.100.7'],
    ['10.0.0.1', '', 1, '10.0.0.1'],
    ['10.0.0.1', '[2001:db8::7]:443', 1, '2001:db8::7'],
    ['10.0.0.1', '203.0.113.9, 10.2.0.1', inside, '203.0.113.9'],
    ['192.0.2.1', '203.0.113.9', inside, '192.0.2.1'],
    ['fd00::1', '203.0.113.9:5123', inside, '203.0.113.9'],
  ])('is, from %s told as %j with trust in %j, %s', (socket, forwarded, trusted, expected) => {
    expect(addressOf(from(socket, forwarded), trusted)).toBe(expected)
  })
})

describe('who shares an allowance', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:1::7', '2001:db8:0:1::/64'],
    ['2001:DB8:0:1:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('%s is %s', (address, expected) => expect(askerOf(address)).toBe(expected))
})
