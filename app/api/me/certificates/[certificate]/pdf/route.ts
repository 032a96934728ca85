import { printCertificate } from '@/components/certificate/print'
import { file, oneCertificate, printing, write } from '@/lib/api'
import { perMinute, siteOf } from '@/lib/auth'
import { certificateToPrint } from '@/lib/certificates'
import { fail } from '@/lib/errors'
import { facesFor } from '../../../../../certificate/faces'
import { printed } from '../../../../../certificate/words'

const mayPrint = perMinute(() => 10) // for one person: it is a second of work

export const POST = write(oneCertificate, printing, async ({ request, actor, params, input: { name, language } }) => {
  if (!(await mayPrint(actor.userId))) return fail('too-many-requests')
  const found = await certificateToPrint(actor, params.certificate, name)
  if (!found.ok) return found
  const pdf = await printCertificate(await printed(found.value, name, `${siteOf(request)}/${language}/verify`), facesFor(name))
  return pdf ? file(pdf, 'application/pdf', `ruqun-${found.value.module}.pdf`) : fail('unprintable-name')
})
