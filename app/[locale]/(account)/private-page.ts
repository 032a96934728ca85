import type { Metadata } from 'next'
import { parseLocale } from '../../i18n/locales'
import { loadMessages } from '../../i18n/messages'
import type { Messages } from '../../i18n/types'

/** What a page of somebody's own says about itself: its name, and nothing to search engines. */
export const privately = (title: (account: Messages['account']) => string) =>
  async ({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> => {
    const { account } = await loadMessages(parseLocale((await params).locale) ?? 'en')
    return { title: title(account), robots: { index: false } }
  }
