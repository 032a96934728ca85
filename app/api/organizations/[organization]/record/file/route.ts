import { file, ofOrganization, read, recordFile } from '@/lib/api'
import { csvOf } from '@/lib/insights'
import { wholeRecord } from '@/lib/record'
import { recordTable } from '../../../../../record/words'

export const GET = read(ofOrganization, recordFile, async ({ actor, params, input: { language, ...asked } }) => {
  const found = await wholeRecord(actor, params.organization, asked)
  return found.ok ? file(csvOf(await recordTable(found.value.entries, found.value.timeZone, language)), 'text/csv; charset=utf-8', 'ruqun-record.csv') : found
})
