import type { Voice } from '@/components/debrief/words'
import { bandNames } from '../../../../band-names'
import type { Locale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'

/** The words in which a debrief speaks. */
export async function voiceOf(locale: Locale): Promise<Voice> {
  const [{ debrief: words, common }, zh, bands] = await Promise.all([loadMessages(locale), loadMessages('zh'), bandNames()])
  return { locale, words, zh: zh.debrief, marks: common.marks, bands, star: common.star }
}
