const surnames = new Set(['欧阳', '司马', '上官', '诸葛', '夏侯', '皇甫', '慕容', '令狐'])
const bare = (reading: string): string => reading.normalize('NFD').replace(/[\u0300-\u0304\u0306-\u0307\u030a-\u036f]/g, '').replace(/u\u0308/g, 'ü').normalize('NFC')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A Chinese name in Latin letters without tones, family name first: 顾晓东 is Gu Xiaodong, 小郑 is Xiao Zheng. */
export const nameInLatin = (zh: string, read: (sign: string) => string[]): string => {
  const cut = surnames.has(zh.slice(0, 2)) ? 2 : 1
  const spell = (part: string) => capital([...part].map(sign => bare(read(sign).join(''))).join('').toLowerCase())
  return [zh.slice(0, cut), zh.slice(cut)].filter(Boolean).map(spell).join(' ')
}
