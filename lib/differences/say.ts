import 'server-only'
import type { Result } from '@/engine/types'
import { addressOf, perMinute, type Actor } from '@/lib/auth'
import { library } from '@/lib/content/library'
import { scenesOf } from '@/lib/content/scenes'
import { transaction, type Db } from '@/lib/db'
import { env } from '@/lib/env'
import { fail, type Failure } from '@/lib/errors'
import { perDay, type Difference, type Kind, type Wanted } from './shape'

type Said = { difference: Difference; isNew: boolean }

const allow = perMinute(() => env().RUQUN_DIFFERENCES_PER_MINUTE)
const day = 24 * 60 * 60 * 1000 // milliseconds

/**
 * Keeps what somebody says is otherwise where they work, or finds what this id kept before. `headers` tell the address it came from.
 * Errors: `not-found` (no such norm or scenario), `no-such-setting`, `id-taken`, `too-many-requests` (hint `day`: this person's day is full).
 */
export async function sayDifference(actor: Actor, wanted: Wanted, headers: Headers): Promise<Result<Said, Failure>> {
  if (!isThere(wanted.kind, wanted.subject)) return fail('not-found')
  if (wanted.overlay !== undefined && !Object.hasOwn(library().overlays, wanted.overlay)) return fail('no-such-setting', { hint: 'overlay' })
  if (!(await allow(addressOf(headers, env().RUQUN_TRUSTED_PROXIES)))) return fail('too-many-requests')
  return transaction(actor, (db) => keep(db, actor, wanted))
}

// The same request again is no further one: it is found before the day is counted. Sent twice side by side, one insert wins and both find it.
async function keep(db: Db, actor: Actor, wanted: Wanted): Promise<Result<Said, Failure>> {
  const { id, kind, subject, overlay = null, text } = wanted
  const before = await db.difference.findUnique({ where: { id } })
  if (before) return found(before, actor, wanted, false)
  const today = await db.difference.count({ where: { userId: actor.userId, createdAt: { gt: new Date(Date.now() - day) } } })
  if (today >= perDay) return fail('too-many-requests', { hint: 'day' })
  const { count } = await db.difference.createMany({ data: [{ id, userId: actor.userId, organizationId: actor.organizationId, kind, subject, overlay, text }], skipDuplicates: true })
  const kept = await db.difference.findUnique({ where: { id } })
  return kept ? found(kept, actor, wanted, count === 1) : fail('id-taken') // a stranger's row is not seen
}

type Row = Omit<Difference, 'created'> & { userId: string; createdAt: Date }

function found(row: Row, actor: Actor, wanted: Wanted, isNew: boolean): Result<Said, Failure> {
  const { kind, subject, overlay = null, text } = wanted
  const same = row.userId === actor.userId && row.kind === kind && row.subject === subject && row.overlay === overlay && row.text === text
  return same ? { ok: true, value: { difference: { id: row.id, kind, subject, overlay, text, created: row.createdAt.toISOString() }, isNew } } : fail('id-taken')
}

const isThere = (kind: Kind, subject: string): boolean =>
  (kind === 'norm' ? Object.hasOwn(library().norms.norms, subject) : scenesOf(library()).some(({ slug }) => slug === subject))
