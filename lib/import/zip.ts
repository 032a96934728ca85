import { inflateRawSync } from 'node:zlib'

/** A part of a zip. `size`: of what is in it, in bytes, as the directory says. `unpack` throws rather than unpack more than that. */
export type Part = { name: string; size: number; unpack: () => Uint8Array }

const [full, fullCount] = [0xffffffff, 0xffff] // the number stands elsewhere, where there is room for a longer one

/** What the directory of a zip names; nothing is unpacked yet. Throws when it is none. */
export function partsOf(bytes: Uint8Array): Part[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, offset } = directoryOf(zip)
  const parts: Part[] = []
  for (let at = offset, nth = 0; nth < count; nth++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('no directory')
    const [named, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    const name = zip.toString('utf8', at + 46, at + 46 + named)
    const [size = 0, packed = 0, local = 0] = longer(zip.subarray(at + 46 + named, at + 46 + named + extra), [zip.readUInt32LE(at + 24), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)])
    const method = zip.readUInt16LE(at + 10)
    parts.push({ name, size, unpack: () => unpacked(method, dataAt(zip, local, packed), size) })
    at += 46 + named + extra + comment
  }
  return parts
}

function directoryOf(zip: Buffer): { count: number; offset: number } {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const [count, offset] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 16)]
  if (end < 0) throw new Error('no zip')
  if (count < fullCount && offset < full) return { count, offset }
  const long = Number(zip.readBigUInt64LE(end - 12))
  return { count: Number(zip.readBigUInt64LE(long + 32)), offset: Number(zip.readBigUInt64LE(long + 48)) }
}

/** Sizes and place of a part, where they are too long for their own fields or written so: they follow each other in field 1 of what is extra. */
function longer(extra: Buffer, said: number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4 - 8
    return said.map((one) => (one === full ? Number(extra.readBigUInt64LE((next += 8))) : one))
  }
  return said
}

function dataAt(zip: Buffer, local: number, packed: number): Buffer {
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  return zip.subarray(from, from + packed)
}

function unpacked(method: number, data: Buffer, size: number): Uint8Array {
  if (method === 0 && data.length === size) return data
  if (method !== 8) throw new Error('no way to unpack it')
  return inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
}
