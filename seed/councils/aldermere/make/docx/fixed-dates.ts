/** Signatures of a zip file's parts, and where in each the time and date of a file stand (APPNOTE.TXT 4.3.7, 4.3.12). */
const local = { signature: 0x04034b50, time: 10 }
const central = { signature: 0x02014b50, time: 12 }
const end = { signature: 0x06054b50, length: 22 }

const dosTime = (date: Date): number => (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
const dosDate = (date: Date): number =>
  ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()

/** The zip file with the given date on each file in it; it must have no comment. */
export function dated(zip: Uint8Array, date: Date): Buffer {
  const bytes = Buffer.from(zip)
  const last = bytes.length - end.length
  if (bytes.readUInt32LE(last) !== end.signature) throw new Error('Not a zip file without a comment')
  const write = (at: number): void => {
    bytes.writeUInt16LE(dosTime(date), at)
    bytes.writeUInt16LE(dosDate(date), at + 2)
  }
  let at = bytes.readUInt32LE(last + 16)
  for (let files = bytes.readUInt16LE(last + 10); files > 0; files--) {
    const own = bytes.readUInt32LE(at + 42)
    if (bytes.readUInt32LE(at) !== central.signature) throw new Error('Not an entry of a zip file')
    if (bytes.readUInt32LE(own) !== local.signature) throw new Error('Not a file of a zip file')
    write(at + central.time)
    write(own + local.time)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return bytes
}
