type Locale = 'en' | 'zh'

/** Names after one another, as the language parts them. */
export const listed = (names: readonly (string | number)[], locale: Locale): string => names.join(locale === 'zh' ? '、' : ', ')
/** Sentences after one another; empty ones are left out. */
export const together = (sentences: readonly string[], locale: Locale): string => sentences.filter(Boolean).join(locale === 'zh' ? '' : ' ')
/** What something is called, and what it is. */
export const labelled = (label: string, value: string, locale: Locale): string => `${label}${locale === 'zh' ? '：' : ': '}${value}`
