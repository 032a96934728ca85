import type { Evidence } from '@/components/evidence/evidence-card'
import type { Subject } from '@/components/evidence/types'
import { library } from '@/lib/content/library'
import { loadBoth } from './i18n/both'
import type { Locale } from './i18n/locales'
import { loadMessages } from './i18n/messages'

type Pair = { zh: string; en: string }
type Grade = 'strong' | 'medium' | 'weak' | 'uncorroborated'
type Ground = { subject: Subject; sources: { url: string; grade: Grade }[]; whose: string[]; sure: Pair; reviewed: string }

const grades: Grade[] = ['strong', 'medium', 'weak', 'uncorroborated']

/** What the evidence card shows; `whose`: ids of overlays, the best sources first. */
export async function evidenceOf({ sources, whose, ...rest }: Ground, locale: Locale): Promise<Evidence> {
  const [{ evidence: { grades: names, legend, none, everywhere, difference } }, both] = await Promise.all([loadMessages(locale), loadBoth()])
  const { overlays } = library()
  return {
    ...rest,
    sources: [...sources].sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade)).map(({ url, grade }) => ({ url, host: placeOf(url, sources), grade: names[grade] })),
    whose: whose.flatMap((id) => overlays[id] ?? []),
    overlays: Object.entries(overlays).map(([id, name]) => ({ id, name: name[locale] })),
    words: {
      title: both(({ evidence }) => evidence.title), sources: both(({ evidence }) => evidence.sources), whose: both(({ evidence }) => evidence.whose),
      sure: both(({ evidence }) => evidence.sure), reviewed: both(({ evidence }) => evidence.reviewed),
      legend, none, everywhere,
      difference: { ...difference, title: both(({ evidence }) => evidence.difference.title) },
    },
  }
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')

/** The host of a source; with its page where several are of one host. */
const placeOf = (url: string, all: { url: string }[]) => hostOf(url) + (all.filter((one) => hostOf(one.url) === hostOf(url)).length > 1 ? new URL(url).pathname : '')
