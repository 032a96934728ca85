import { answer, expiry, nothing, oneGiven, write } from '@/lib/api'
import { revokeGiven, setExpiry } from '@/lib/certificates'

export const PUT = write(oneGiven, expiry, async ({ actor, params, input }) => answer(await setExpiry(actor, params.organization, params.certificate, input.expires)))

export const DELETE = write(oneGiven, nothing, async ({ actor, params }) => answer(await revokeGiven(actor, params.organization, params.certificate)))
