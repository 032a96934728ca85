export const locales = ['en', 'zh'] as const
export type Locale = (typeof locales)[number]

/** The language tag for `<html lang>`: Chinese here is always simplified. */
export const htmlLang = (locale: Locale) => (locale === 'zh' ? 'zh-Hans' : 'en')

/** A path segment as a locale, or null. */
export const parseLocale = (segment: string | undefined): Locale | null => locales.find((locale) => locale === segment) ?? null

/** The locale that fits an Accept-Language header best; English when it names neither. */
export function preferredLocale(header: string | null): Locale {
  const wanted = (header ?? '').split(',').map((entry) => {
    const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
    return { locale: parseLocale(tag.split('-')[0]), quality: quality === undefined ? 1 : Number(quality) }
  })
  const best = wanted.filter(({ locale, quality }) => locale && quality > 0).sort((a, b) => b.quality - a.quality)[0]
  return best?.locale ?? 'en'
}
