import { answer, nothing, ofOrganization, upload } from '@/lib/api'
import { previewImport } from '@/lib/import'

export const POST = upload(ofOrganization, nothing, async ({ actor, params, bytes }) => answer(await previewImport(actor, params.organization, bytes)))
