import type { Voice } from '@/components/hr/insights/words'
import type { Organization } from '@/lib/organizations'
import type { Locale } from '../i18n/locales'
import { loadMessages } from '../i18n/messages'

/** The words of what HR sees, in this language and beside it in Chinese. */
export async function voiceOf(locale: Locale, { id, timeZone }: Pick<Organization, 'id' | 'timeZone'>): Promise<Voice> {
  const [{ insights: words }, { insights: zh }] = await Promise.all([loadMessages(locale), loadMessages('zh')])
  return { locale, words, zh, zone: timeZone, home: `/${locale}/hr/${id}` }
}
