import 'server-only'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { isHouse } from '@/lib/content/house'
import { library } from '@/lib/content/library'
import { storable } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { note } from './audit'
import { actAs } from './member'
import { isTimeZone } from './zone'

/** `house`: the house rules that hold, by key; what is not in it the author's own story decides. `retentionMonths`: after so many, what people played here no longer says who. */
export type NewSettings = { name: string; language: 'en' | 'zh'; timeZone: string; overlay: string; house: Record<string, string>; retentionMonths: number }

/** Settles how an organisation works; its admins only. Errors: `not-found`, `read-only`, `no-such-setting` (hint). */
export function updateOrganization(actor: Actor, organizationId: string, settings: NewSettings): Promise<Result<{ id: string }, Failure>> {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    const { overlays, house } = library()
    if (!Object.hasOwn(overlays, settings.overlay)) return fail('no-such-setting', { hint: 'overlay' })
    if (!isHouse(house, settings.house)) return fail('no-such-setting', { hint: 'house' })
    if (!isTimeZone(settings.timeZone)) return fail('no-such-setting', { hint: 'timeZone' })
    await db.organization.updateMany({ where: { id: organizationId }, data: { ...settings, house: storable(settings.house) } })
    await note(db, member, { act: 'organization.settled', details: { overlay: settings.overlay, timeZone: settings.timeZone, language: settings.language, retentionMonths: settings.retentionMonths, ...settings.house } })
    return { ok: true, value: { id: organizationId } }
  })
}
