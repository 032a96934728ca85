import type { Band, Pair } from '@/engine/types'
import { handbook } from '@/lib/content/handbook'
import type { Prisma } from '@/lib/db'

export type State = 'valid' | 'expired' | 'revoked'
export type Row = Prisma.CertificateGetPayload<object>

/** A certificate as its holder sees it; times are ISO instants. `organizationId`: in whose name the module was assigned. */
export type Certificate = {
  id: string; code: string; module: string; title: Pair; band: Band | null; state: State
  completed: string; issued: string; expires: string | null; organizationId: string | null
}

/** Revoked counts before expired. */
export const stateOf = ({ revokedAt, expiresAt }: Pick<Row, 'revokedAt' | 'expiresAt'>, now = new Date()): State =>
  revokedAt ? 'revoked' : expiresAt && expiresAt <= now ? 'expired' : 'valid'

/** A module's name; its id when it has left the handbook. */
export const titleOf = (module: string): Pair => handbook().modules.find(({ id }) => id === module)?.name ?? { zh: module, en: module }

export const shown = (row: Row): Certificate => ({
  id: row.id, code: row.code, module: row.module, title: titleOf(row.module), band: parseBand(row.band), state: stateOf(row),
  completed: row.completedAt.toISOString(), issued: row.issuedAt.toISOString(), expires: row.expiresAt?.toISOString() ?? null, organizationId: row.organizationId,
})

/** Bands are written by `issueCertificate` alone. */
export const parseBand = (band: string | null) => band as Band | null
