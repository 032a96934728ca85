import { nothing, ofOrganization, read } from '@/lib/api'
import { givenCertificates } from '@/lib/certificates'

export const GET = read(ofOrganization, nothing, async ({ actor, params }) => {
  const given = await givenCertificates(actor, params.organization)
  return given.ok ? { ok: true, value: { body: { certificates: given.value } } } : given
})
