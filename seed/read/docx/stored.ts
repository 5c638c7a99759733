import { crc32 } from 'node:zlib'

/** A zip file of parts as they are, none packed: APPNOTE.TXT 4.3. */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const [title, content] of parts) {
    const name = Buffer.from(title)
    const both = Buffer.alloc(26)
    both.writeUInt16LE(20, 0)
    both.writeUInt16LE(0x21, 8)
    both.writeUInt32LE(crc32(content), 10)
    both.writeUInt32LE(content.length, 14)
    both.writeUInt32LE(content.length, 18)
    both.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    files.push(Buffer.from('PK\x03\x04'), both, name, content)
    table.push(Buffer.from('PK\x01\x02\x14\0'), both, rest, name)
    offset += 30 + name.length + content.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(Buffer.concat(table).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...table, end])
}
