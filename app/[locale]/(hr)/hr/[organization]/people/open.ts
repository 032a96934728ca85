import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { PeopleTab } from '@/components/hr/people/people-page'
import { getOrganization } from '@/lib/organizations'
import { knownActor } from '../../../../../actor'
import { parseLocale, type Locale } from '../../../../../i18n/locales'
import { loadMessages } from '../../../../../i18n/messages'
import type { Messages } from '../../../../../i18n/types'

type Params = { params: Promise<{ locale: string; organization: string }> }

/** What a page about people needs: who looks at which organisation, and the words. Nobody is asked to sign in; to a stranger the page is not there. */
export async function openPeople(locale: Locale, id: string, path: string) {
  const actor = await knownActor(locale, `/hr/${id}${path}`)
  const found = await getOrganization(actor, id)
  if (!found.ok) notFound()
  const organization = found.value
  const { people, problems } = await loadMessages(locale)
  const isAdmin = organization.role === 'admin'
  const tabs: PeopleTab[] = isAdmin ? ['roster', 'cohorts', 'joining', 'import'] : ['roster', 'cohorts', 'joining']
  const sending = { sending: people.form.sending, optional: people.form.optional, no: people.form.no, problems }
  return { locale, actor, organization, isAdmin, tabs, people, sending, base: `/${locale}/hr/${id}/people`, api: `/api/organizations/${id}` }
}

/** What such a page says about itself: its name, and nothing to search engines. */
export const called = (title: (people: Messages['people']) => string) =>
  async ({ params }: Params): Promise<Metadata> => ({ title: title((await loadMessages(parseLocale((await params).locale) ?? 'en')).people), robots: { index: false } })
