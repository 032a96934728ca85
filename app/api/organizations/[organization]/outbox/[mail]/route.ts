import { answer, nothing, ofMail, write } from '@/lib/api'
import { markSent } from '@/lib/mail'

export const POST = write(ofMail, nothing, async ({ actor, params }) => answer(await markSent(actor, params.organization, params.mail)))
