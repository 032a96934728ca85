/** A day as people say it, in the organisation's time zone: `Fri 20 March`, `周五 3月20日`. */
export function dayOf(at: Date, locale: 'en' | 'zh', timeZone: string): string {
  const say = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { timeZone, ...options }).format(at)
  return locale === 'zh' ? `${say({ weekday: 'short' })} ${say({ month: 'long', day: 'numeric' })}` : `${say({ weekday: 'short' })} ${say({ day: 'numeric', month: 'long' })}`
}

/** The clock there: `16:05`. */
export const timeOf = (at: Date, timeZone: string): string => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)

/** A calendar day without a year: `16 March`, `3月16日`. */
export const shortDay = (day: string, locale: 'en' | 'zh'): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' }).format(new Date(`${day}T00:00:00Z`))
