import { answer, ofOrganization, ofPreview, upload } from '@/lib/api'
import { applyImport } from '@/lib/import'

export const POST = upload(ofOrganization, ofPreview, async ({ actor, params, input, bytes }) => answer(await applyImport(actor, params.organization, bytes, input)))
