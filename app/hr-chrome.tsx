import { HrPage, type HrTab } from '@/components/hr/hr-page'
import type { Role } from '@/lib/organizations'
import type { Locale } from './i18n/locales'
import { loadMessages } from './i18n/messages'

type Props = { locale: Locale; organization: { id: string; name: string; demo: boolean }; role: Role; current: HrTab | null; children: React.ReactNode }

const tabsOf = (role: Role): HrTab[] => (role === 'admin' ? ['overview', 'assignments', 'people', 'settings', 'record'] : ['overview', 'assignments', 'people'])

/** The frame around a page of HR's. */
export async function HrChrome({ locale, organization, role, current, children }: Props) {
  const { hr, common } = await loadMessages(locale)
  return <HrPage locale={locale} words={{ ...hr, skip: common.skip, language: common.language }} organization={organization} tabs={tabsOf(role)} current={current}>{children}</HrPage>
}
