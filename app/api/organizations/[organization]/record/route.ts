import { answer, ofOrganization, read, recordPage } from '@/lib/api'
import { readRecord } from '@/lib/record'

export const GET = read(ofOrganization, recordPage, async ({ actor, params, input }) => answer(await readRecord(actor, params.organization, input)))
