import { answer, nothing, oneCertificate, write } from '@/lib/api'
import { revokeOwn } from '@/lib/certificates'

export const DELETE = write(oneCertificate, nothing, async ({ actor, params }) => answer(await revokeOwn(actor, params.certificate)))
