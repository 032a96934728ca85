/** UUIDv7: 48 bits of Unix milliseconds, then random bits; the caller names its attempt so that creating it can be retried. */
export const newAttemptId = (now: number = Date.now(), random: Uint8Array = crypto.getRandomValues(new Uint8Array(10))): string => {
  const time = now.toString(16).padStart(12, '0')
  const hex = [...random].map((byte, i) => (i === 0 ? (byte & 0x0f) | 0x70 : i === 2 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`
}

export const isAttemptId = (text: string | null | undefined): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)
