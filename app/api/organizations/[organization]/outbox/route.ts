import { answer, nothing, ofOrganization, read } from '@/lib/api'
import { listOutbox } from '@/lib/mail'

export const GET = read(ofOrganization, nothing, async ({ actor, params }) => answer(await listOutbox(actor, params.organization)))
