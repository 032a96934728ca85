const vowels: Record<string, string> = { a: 'āáǎà', e: 'ēéěè', i: 'īíǐì', o: 'ōóǒò', u: 'ūúǔù', ü: 'ǖǘǚǜ' }

/** "lu:4" -> "lǜ", "ma5" -> "ma": a syllable with its tone as a figure -> with its mark. */
export function marked(syllable: string): string {
  const [, letters = syllable, tone = '5'] = /^(.*?)([1-5])?$/.exec(syllable) ?? []
  const text = letters.replace(/u:/g, 'ü')
  const at = text.search(/[ae]/) >= 0 ? text.search(/[ae]/) : text.includes('ou') ? text.indexOf('o') : text.search(/[iouü](?=[^aeiouü]*$)/)
  const mark = vowels[text.charAt(at)]?.charAt(Number(tone) - 1)
  return mark ? text.slice(0, at) + mark + text.slice(at + 1) : text
}

/** A reading without blanks, apostrophes, capitals and, on demand, tones: for comparing two spellings of it. */
export const bare = (reading: string, tones = true): string => {
  const letters = reading.toLowerCase().replace(/[\s’'-]/g, '')
  return tones ? letters : letters.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '').normalize('NFC')
}
