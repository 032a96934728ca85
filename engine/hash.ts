const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const hex = (x: number): string => `${bytes[x >>> 24]}${bytes[(x >>> 16) & 255]}${bytes[(x >>> 8) & 255]}${bytes[x & 255]}`

/**
 * HalfSipHash-2-4 with 64 bits out, over the UTF-16LE bytes of `text`.
 * `key`: 16 hex digits. Returns two unsigned 32-bit words.
 */
export function siphash(key: string, text: string): [number, number] {
  const k0 = parseInt(key.slice(0, 8), 16) | 0
  const k1 = parseInt(key.slice(8, 16), 16) | 0
  let v0 = k0
  let v1 = k1 ^ 0xee
  let v2 = 0x6c796765 ^ k0
  let v3 = 0x74656462 ^ k1
  let low = 0
  const words = (text.length >> 1) + 1
  // One loop, because a helper for the rounds would cost more than they do: all words, then the two finishing passes.
  for (let i = 0; i < words + 2; i++) {
    let word = 0
    if (i < words) {
      const last = i === words - 1
      word = last ? (text.length & 1 ? text.charCodeAt(i * 2) : 0) | ((text.length * 2) << 24) : text.charCodeAt(i * 2) | (text.charCodeAt(i * 2 + 1) << 16)
      v3 ^= word
    } else if (i === words) v2 ^= 0xee
    else v1 ^= 0xdd
    for (let round = i < words ? 2 : 4; round > 0; round--) {
      v0 = (v0 + v1) | 0
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0
      v0 = (v0 << 16) | (v0 >>> 16)
      v2 = (v2 + v3) | 0
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2
      v0 = (v0 + v3) | 0
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0
      v2 = (v2 + v1) | 0
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2
      v2 = (v2 << 16) | (v2 >>> 16)
    }
    v0 ^= word
    if (i === words) low = (v1 ^ v3) >>> 0
  }
  return [low, (v1 ^ v3) >>> 0]
}

/** 16 hex digits that only the holder of the key can foretell. */
export function keyedHash(key: string, text: string): string {
  const [low, high] = siphash(key, text)
  return hex(low) + hex(high)
}

/** A whole number from `min` to `max`, both included; the same for the same key and text. */
export function draw(key: string, text: string, min: number, max: number): number {
  return min + (siphash(key, text)[0] % (max - min + 1))
}
