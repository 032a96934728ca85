import type { FormWords } from '@/components/account/types'
import type { Locale } from '../../i18n/locales'
import { loadMessages } from '../../i18n/messages'

/** The words of the pages of one's account, and those that each of its forms needs. */
export async function accountWords(locale: Locale) {
  const { account, problems } = await loadMessages(locale)
  const form: FormWords = { ...account.form, problems }
  return { words: account, form }
}
