import { inflateRawSync } from 'node:zlib'

/** Why a zip file is not unpacked. */
export class ZipRefused extends Error {
  readonly why: 'damaged' | 'bomb' | 'locked'
  constructor(why: 'damaged' | 'bomb' | 'locked', words: string) {
    super(words)
    this.why = why
  }
}

/** Bytes: the most that one part may unpack to, and all that are taken. */
const mostOfOne = 32 << 20
const mostOfAll = 64 << 20
const mostEntries = 10_000

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
  readonly locked: boolean
}

const damaged = (words: string): ZipRefused => new ZipRefused('damaged', words)

/** The end of a zip file, which tells where its table of entries is: APPNOTE.TXT 4.3.16. A comment of up to 64 KB may follow. */
function endOf(bytes: Buffer): { count: number; offset: number } {
  const at = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (at < 0 || at < bytes.length - 22 - 0xffff || at + 22 > bytes.length) throw damaged('its end is missing')
  return { count: bytes.readUInt16LE(at + 10), offset: bytes.readUInt32LE(at + 16) }
}

function entriesOf(bytes: Buffer): Entry[] {
  const { count, offset } = endOf(bytes)
  if (count > mostEntries) throw new ZipRefused('bomb', `it holds ${count} files`)
  const entries: Entry[] = []
  for (let at = offset, left = count; left > 0; left--) {
    if (bytes.toString('latin1', at, at + 4) !== 'PK\x01\x02') throw damaged('its table of files is broken')
    const lengths = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    const [name = 0, extra = 0, comment = 0] = lengths
    entries.push({
      locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + name).replace(/^\//, ''),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

function unpacked(bytes: Buffer, { name, method, packed, size, offset, locked }: Entry): Buffer {
  if (locked) throw new ZipRefused('locked', `${name} is locked`)
  if (size > mostOfOne) throw new ZipRefused('bomb', `${name} would unpack to ${size >>> 20} MB`)
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const body = bytes.subarray(from, from + packed)
  if (body.length < packed) throw damaged(`${name} is cut off`)
  if (method === 0) return body
  if (method !== 8) throw damaged(`${name} is packed in a way that is not known`)
  try {
    // What a file says of its size need not be so.
    const content = inflateRawSync(body, { maxOutputLength: mostOfOne })
    if (content.length !== size && size !== 0) throw new ZipRefused('bomb', `${name} is not of the size that is told`)
    return content
  } catch (cause) {
    if (cause instanceof ZipRefused) throw cause
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new ZipRefused('bomb', `${name} unpacks to more than ${mostOfOne >>> 20} MB`)
    throw damaged(`${name} cannot be unpacked`)
  }
}

/** The parts of a zip file with the names that are wanted, unpacked within bounds. */
export function partsOf(bytes: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const parts = new Map<string, Buffer>()
  let all = 0
  try {
    for (const entry of entriesOf(bytes)) {
      if (!wanted(entry.name)) continue
      const content = unpacked(bytes, entry)
      all += content.length
      if (all > mostOfAll) throw new ZipRefused('bomb', `it unpacks to more than ${mostOfAll >>> 20} MB`)
      parts.set(entry.name, content)
    }
  } catch (cause) {
    if (cause instanceof RangeError) throw damaged('it ends in the middle')
    throw cause
  }
  return parts
}
