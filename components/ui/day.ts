type Language = 'en' | 'zh'

/** “20 March 2026” or “2026年3月20日” of an instant. */
export const dayOf = (instant: string, language: Language, timeZone = 'Asia/Shanghai'): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone }).format(new Date(instant))

/** “Fri 20 March 2026, 14:05” or “2026年3月20日 周五 14:05” of an instant, where an organisation is. */
export function momentOf(instant: string, language: Language, timeZone: string): string {
  const parts = new Map(new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { year: 'numeric', weekday: 'short', day: 'numeric', month: language === 'zh' ? 'numeric' : 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
    .formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  const [year, weekday, day, month, time] = [parts.get('year'), parts.get('weekday'), parts.get('day'), parts.get('month'), `${parts.get('hour')}:${parts.get('minute')}`]
  return language === 'zh' ? `${year}年${month}月${day}日 ${weekday} ${time}` : `${weekday} ${day} ${month} ${year}, ${time}`
}
