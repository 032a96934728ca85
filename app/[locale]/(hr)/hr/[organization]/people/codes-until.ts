import { dayAt, dayWords } from '@/lib/assignments'
import { codesValid } from '@/lib/people'
import type { Locale } from '../../../../../i18n/locales'

/** The last day of codes made today, in words. */
export const codesUntil = (timeZone: string, locale: Locale): string => dayWords(dayAt(new Date(Date.now() + codesValid), timeZone), locale)
