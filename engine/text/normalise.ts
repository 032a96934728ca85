const brackets = /\[[^[\]]{1,8}\]/gu
const pictures = /[\p{Extended_Pictographic}\u200d\ufe0f]/gu
const marks = /[\s\p{P}\p{S}\p{Z}\p{C}]+/gu
// Particles that soften without changing what is said; 吧, 吗, 呢 and 了 do change it and stay.
const softeners = /[啊呀哈啦哦喔噢嘛哒哟哇呐]+$/u

const withoutEnd = (text: string): string => text.replace(softeners, '') || text

/** What two ways of typing the same line have in common: width, case, blanks, punctuation, emoji and soft endings set aside. */
export function normalise(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  const bare = folded.replace(brackets, '').replace(pictures, '').replace(marks, '')
  // A line that is nothing but an emoji is still said with it.
  return withoutEnd(bare) || folded.replace(/\s+/gu, '')
}
