import 'server-only'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import type { Failure } from '@/lib/errors'
import { lookAs, type Role } from './member'

/** What the frame of HR's pages needs to know, and their own settings. `house`: house rules by key. */
export type Organization = { id: string; name: string; demo: boolean; language: 'en' | 'zh'; timeZone: string; overlay: string; house: Record<string, string>; retentionMonths: number; role: Role }

/** An organisation as one of its managers sees it. Error: `not-found`. */
export function getOrganization(actor: Actor, organizationId: string, least: Role = 'manager'): Promise<Result<Organization, Failure>> {
  return lookAs(actor, organizationId, least, async (db, { role }) => {
    const { id, name, demo, language, timeZone, overlay, house, retentionMonths } = await db.organization.findUniqueOrThrow({ where: { id: organizationId } })
    return { ok: true, value: { id, name, demo, language: language === 'zh' ? 'zh' : 'en', timeZone, overlay, house: parseHouse(house), retentionMonths, role } }
  })
}

/** Written by this slice alone, from values of this type. */
const parseHouse = (house: unknown) => house as Record<string, string>
