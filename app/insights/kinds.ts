import type { Kinds } from '@/components/hr/insights/choices-page'
import { loadMessages } from '../i18n/messages'

/** What gestures are called that have no words of their own, as the debrief calls them. */
export async function kindsOf(): Promise<Kinds> {
  const [zh, en] = await Promise.all([loadMessages('zh'), loadMessages('en')])
  const names: Record<string, string> = zh.debrief.choices
  return Object.fromEntries(Object.entries(en.debrief.choices).map(([kind, name]) => [kind, { zh: names[kind] ?? name, en: name }]))
}
