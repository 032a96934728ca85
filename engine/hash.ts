const rotl = (x: number, by: number): number => (x << by) | (x >>> (32 - by))
const hex = (x: number): string => (x >>> 0).toString(16).padStart(8, '0')

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
  const rounds = (count: number): void => {
    for (let i = 0; i < count; i++) {
      v0 = (v0 + v1) | 0; v1 = rotl(v1, 5) ^ v0; v0 = rotl(v0, 16)
      v2 = (v2 + v3) | 0; v3 = rotl(v3, 8) ^ v2
      v0 = (v0 + v3) | 0; v3 = rotl(v3, 7) ^ v0
      v2 = (v2 + v1) | 0; v1 = rotl(v1, 13) ^ v2; v2 = rotl(v2, 16)
    }
  }
  const take = (word: number): void => { v3 ^= word; rounds(2); v0 ^= word }
  const whole = text.length & ~1
  for (let i = 0; i < whole; i += 2) take(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16))
  const tail = text.length & 1 ? text.charCodeAt(whole) : 0
  take(tail | ((text.length * 2) << 24))
  v2 ^= 0xee
  rounds(4)
  const low = (v1 ^ v3) >>> 0
  v1 ^= 0xdd
  rounds(4)
  return [low, (v1 ^ v3) >>> 0]
}

/** 16 hex digits that only the holder of the key can foretell. */
export const keyedHash = (key: string, text: string): string => siphash(key, text).map(hex).join('')

/** A whole number from `min` to `max`, both included; the same for the same key and text. */
export function draw(key: string, text: string, min: number, max: number): number {
  return min + (siphash(key, text)[0] % (max - min + 1))
}
