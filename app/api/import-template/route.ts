import { file, openRead, whichTemplate } from '@/lib/api'
import { template } from '@/lib/import'

export const GET = openRead(whichTemplate, async ({ language, kind }) => {
  const { bytes, type, name } = await template(language, kind)
  return file(bytes, type, name)
})
