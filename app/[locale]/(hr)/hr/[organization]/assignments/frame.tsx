import { notFound } from 'next/navigation'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import type { Failure } from '@/lib/errors'
import { getOrganization, type Organization } from '@/lib/organizations'
import { knownActor } from '../../../../../actor'
import { bandNames } from '../../../../../band-names'
import { HrChrome } from '../../../../../hr-chrome'
import type { Locale } from '../../../../../i18n/locales'
import { loadMessages } from '../../../../../i18n/messages'
import type { Messages } from '../../../../../i18n/types'

export type Inside = {
  actor: Actor; organization: Organization; locale: Locale; home: string; words: Messages['assignments']; problems: Messages['problems']; sending: string; no: string; bands: Awaited<ReturnType<typeof bandNames>>
}
type Props = { locale: Locale; id: string; path: string; inside: (given: Inside) => Promise<React.ReactNode> }

/** A page of assignments, for whoever manages something in the organisation. `path`: its own, to come back to after signing in. */
export async function AssignmentsFrame({ locale, id, path, inside }: Props) {
  const home = `/${locale}/hr/${id}`
  const actor = await knownActor(locale, `/hr/${id}/${path}`)
  const organization = found(await getOrganization(actor, id))
  const [{ assignments: words, problems }, bands] = await Promise.all([loadMessages(locale), bandNames()])
  const given = { actor, organization, locale, home, words, problems, sending: words.new.sending, no: words.one.keep, bands }
  return <HrChrome locale={locale} organization={organization} role={organization.role} current="assignments">{await inside(given)}</HrChrome>
}

/** The value, or the page that says that there is none. */
export function found<Value>(result: Result<Value, Failure>): Value {
  if (result.ok) return result.value
  if (result.error.code === 'not-found') return notFound()
  throw new Error(result.error.code)
}
