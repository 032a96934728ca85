import { newCertificate, nothing, read, write } from '@/lib/api'
import { issueCertificate, myCertificates } from '@/lib/certificates'

export const GET = read(nothing, nothing, async ({ actor }) => ({ ok: true, value: { body: await myCertificates(actor) } }))

export const POST = write(nothing, newCertificate, async ({ actor, input }) => {
  const issued = await issueCertificate(actor, input)
  return issued.ok ? { ok: true, value: { status: issued.value.isNew ? 201 : 200, body: issued.value.certificate } } : issued
})
