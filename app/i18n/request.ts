import { getRequestConfig } from 'next-intl/server'
import { parseLocale } from './locales'
import { loadMessages } from './messages'

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = parseLocale(await requestLocale) ?? 'en'
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
