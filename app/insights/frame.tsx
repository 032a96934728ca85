import { notFound } from 'next/navigation'
import type { Voice } from '@/components/hr/insights/words'
import type { Actor } from '@/lib/auth'
import type { Result } from '@/engine/types'
import type { Failure } from '@/lib/errors'
import { getOrganization, type Organization } from '@/lib/organizations'
import { knownActor } from '../actor'
import { HrChrome } from '../hr-chrome'
import type { Locale } from '../i18n/locales'
import { voiceOf } from './voice'

type Inside = { actor: Actor; organization: Organization; voice: Voice }
type Props = { locale: Locale; id: string; path?: string; inside: (given: Inside) => Promise<React.ReactNode> }

/** A page of what HR sees, for whoever may see the organisation; for all others there is no such page. `path`: its own, to come back to after signing in. */
export async function InsightsFrame({ locale, id, path = '', inside }: Props) {
  const actor = await knownActor(locale, `/hr/${id}${path}`)
  const organization = found(await getOrganization(actor, id))
  const voice = await voiceOf(locale, organization)
  return <HrChrome locale={locale} organization={organization} role={organization.role} current="overview">{await inside({ actor, organization, voice })}</HrChrome>
}

/** The value, or the page that says that there is none. */
export function found<Value>(result: Result<Value, Failure>): Value {
  if (result.ok) return result.value
  if (result.error.code === 'not-found') return notFound()
  throw new Error(result.error.code)
}
