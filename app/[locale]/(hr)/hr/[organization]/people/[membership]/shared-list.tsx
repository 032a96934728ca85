import Link from 'next/link'
import { Part } from '@/components/hr/people/people-page'
import { PairText } from '@/components/ui/text'
import { offered } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import { listShared } from '@/lib/privacy'
import type { Locale } from '../../../../../../i18n/locales'
import { loadMessages } from '../../../../../../i18n/messages'

type Props = { locale: Locale; actor: Actor; id: string; membership: string; name: string }

/** The debriefs that a person has shared; nothing where there are none. */
export async function SharedList({ locale, actor, id, membership, name }: Props) {
  const shared = await listShared(actor, id, membership)
  if (!shared.ok || shared.value.length === 0) return null
  const { privacy: { seen } } = await loadMessages(locale)
  return (
    <Part id="shared" title={seen.title.replace('{name}', name)}>
      <ul>
        {shared.value.map(({ attempt, scenario }) => (
          <li key={attempt}><Link href={`/${locale}/hr/${id}/people/${membership}/shared/${attempt}`} prefetch={false} className="link inline-flex min-h-11 items-center"><span><PairText pair={offered(scenario)?.meta.title ?? { zh: scenario, en: scenario }} locale={locale} /></span></Link></li>
        ))}
      </ul>
    </Part>
  )
}
