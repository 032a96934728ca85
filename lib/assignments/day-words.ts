const names = {
  zh: { days: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'], months: [] },
  en: { days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'], months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] },
} as const

/** A day such as `2026-03-20` as people say it: 周五 3月20日, Fri 20 March; with the year where it is not this one. */
export function dayWords(day: string, language: 'en' | 'zh', now = new Date()): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const weekday = names[language].days[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  const other = year !== now.getUTCFullYear()
  return language === 'zh' ? `${weekday} ${other ? `${year}年` : ''}${month}月${date}日` : `${weekday} ${date} ${names.en.months[month - 1] ?? ''}${other ? ` ${year}` : ''}`
}
