import { simplified } from './fold'
import { sounds, syllables } from './sounds'

const readings = ['ling', 'yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu']
const longestSyllable = 6

/** A number as it is read, up to 99; digit by digit beyond. */
function numberRead(digits: string): string[] {
  const value = Number(digits)
  if (digits.length > 2) return [...digits].map((digit) => readings[Number(digit)] ?? digit)
  const ones = value % 10
  const tens = Math.floor(value / 10)
  return [...(tens > 1 ? [readings[tens] ?? ''] : []), ...(tens > 0 ? ['shi'] : []), ...(ones > 0 || tens === 0 ? [readings[ones] ?? ''] : [])]
}

/** The syllables of letters written together, the longest first; null where they are not pinyin. */
export function divided(letters: string): string[] | null {
  const dead = new Set<number>()
  const from = (start: number): string[] | null => {
    if (start === letters.length) return []
    if (dead.has(start)) return null
    for (let end = Math.min(letters.length, start + longestSyllable); end > start; end--) {
      const one = letters.slice(start, end)
      const rest = syllables.has(one) ? from(end) : null
      if (rest) return [one, ...rest]
    }
    dead.add(start)
    return null
  }
  return from(0)
}

// Sounds that many speakers do not tell apart, and so type one for the other.
const merged = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/^([nl])ue$/, '$1ve').replace(/([aei]n)g$/, '$1')

/**
 * Text as syllables without tones: characters as they are mostly read, pinyin divided, figures read out. Words that are not
 * pinyin stay whole. Words in letters that follow each other are divided together, so that blanks make no difference.
 */
export function heard(clean: string): string[] {
  const parts: string[] = []
  let run = ''
  const close = (): void => {
    parts.push(...(divided(run) ?? []))
    run = ''
  }
  for (const [part] of simplified(clean.replaceAll('ü', 'v')).matchAll(/\p{Script=Han}|[a-z]+|\d+/gu)) {
    if (/[a-z]/.test(part) && divided(part)) {
      run += part
      continue
    }
    close()
    if (/\d/.test(part)) parts.push(...numberRead(part))
    else parts.push(sounds.get(part) ?? part)
  }
  close()
  return parts.map(merged)
}
