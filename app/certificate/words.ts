import type { Printed } from '@/components/certificate/print'
import { dayOf } from '@/components/ui/day'
import { fill } from '@/components/ui/fill'
import type { Certificate } from '@/lib/certificates'
import { bandNames } from '../band-names'
import { loadMessages } from '../i18n/messages'

/** What is printed on a certificate. `address`: of the page to verify it at. */
export async function printed({ title, completed, band, organizationId, code }: Certificate, name: string, address: string): Promise<Printed> {
  const [zh, en, bands] = [(await loadMessages('zh')).certificate.pdf, (await loadMessages('en')).certificate.pdf, await bandNames()]
  const pair = (key: keyof typeof zh, values: { zh: Record<string, string>; en: Record<string, string> } = { zh: {}, en: {} }) => ({ zh: fill(zh[key], values.zh), en: fill(en[key], values.en) })
  return {
    name, heading: pair('heading'), has: pair('has'), module: title, completed: pair('completed', { zh: { date: dayOf(completed, 'zh') }, en: { date: dayOf(completed, 'en') } }),
    band: band && pair('band', { zh: { band: bands[band].zh }, en: { band: bands[band].en } }), under: organizationId === null ? null : pair('under'),
    formative: pair('formative'), verify: pair('verify'), address, code,
  }
}
