import { inflateSync } from 'node:zlib'

/** A WOFF file as the plain font that is packed in it. What prints unpacks it again for every glyph otherwise, which takes a minute. */
export function unwoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 44 + i * 20
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)]
    const data = woff.subarray(offset, offset + packed)
    return { tag: woff.subarray(at, at + 4), checksum: woff.subarray(at + 16, at + 20), data: packed < length ? inflateSync(data) : data }
  })
  const power = Math.floor(Math.log2(count))
  const head = Buffer.alloc(12)
  woff.copy(head, 0, 4, 8) // the flavour
  for (const [i, value] of [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].entries()) head.writeUInt16BE(value, 4 + i * 2)
  let offset = 12 + count * 16
  const [directory, bodies]: [Buffer[], Buffer[]] = [[head], []]
  for (const { tag, checksum, data } of tables) {
    const place = Buffer.alloc(8)
    place.writeUInt32BE(offset)
    place.writeUInt32BE(data.length, 4)
    directory.push(tag, checksum, place)
    const padding = Buffer.alloc(-data.length & 3)
    bodies.push(data, padding)
    offset += data.length + padding.length
  }
  return Buffer.concat([...directory, ...bodies])
}
