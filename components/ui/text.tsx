/** Chinese, marked as such: the Chinese face comes first and a screen reader changes its voice. */
export const Zh = ({ children, className }: { children: React.ReactNode; className?: string }) => <span lang="zh-Hans" className={className}>{children}</span>
export const En = ({ children, className }: { children: React.ReactNode; className?: string }) => <span lang="en" className={className}>{children}</span>
/** Pinyin as the compiler gives it: a list of words. */
export const Pinyin = ({ words, className }: { words: string[]; className?: string }) => <span lang="zh-Latn" className={className}>{words.join(' ')}</span>

type Both = { zh: string; en: string }

/** Chinese in ink with its English beside or under it; in 中文 the Chinese alone. */
export function PairText({ pair, locale, stacked = false, zh = '', en = '' }: { pair: Both; locale: string; stacked?: boolean; zh?: string; en?: string }) {
  if (locale === 'zh') return <Zh className={zh}>{pair.zh}</Zh>
  const line = stacked ? 'block ' : ''
  return <><Zh className={line + zh}>{pair.zh}</Zh>{stacked ? null : ' '}<En className={`${line}text-ink-2 ${en}`}>{pair.en}</En></>
}
