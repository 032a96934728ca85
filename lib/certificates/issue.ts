import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { transaction } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { completions } from './completion'
import { isName, keepName } from './name'
import { shown, type Certificate } from './shape'

/** `id`: a UUIDv7 made by the caller. `name`: to be printed; only a hash of it is kept. `band`: whether it is shown. `assignment`: under which the module was completed. */
export type NewCertificate = { id: string; module: string; name: string; band: boolean; assignment: string | null }
export type Issued = { certificate: Certificate; isNew: boolean }

/** Makes the certificate of a completed module. The same again changes nothing. Errors: `not-finished`; `id-taken` (also for another name). */
export async function issueCertificate(actor: Actor, { id, module, name, band, assignment }: NewCertificate): Promise<Result<Issued, Failure>> {
  const done = (await completions(actor)).find((one) => one.module === module && one.assignment === assignment)
  if (!done) return fail('not-finished')
  return transaction(actor, async (db) => {
    const { count } = await db.certificate.createMany({
      data: [{
        id, code: randomBytes(16).toString('hex'), userId: actor.userId, organizationId: done.organizationId, module, band: band ? done.band : null,
        ...keepName(name), completedAt: done.at,
      }],
      skipDuplicates: true,
    })
    const row = await db.certificate.findFirst({ where: { id, userId: actor.userId } })
    return row?.module === module && isName(row, name) ? { ok: true, value: { certificate: shown(row), isNew: count === 1 } } : fail('id-taken')
  })
}
