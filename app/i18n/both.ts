import { loadMessages } from './messages'
import type { Messages } from './types'

/** Picks strings in both languages: `both((all) => all.common.nav.scenes)`. */
export async function loadBoth(): Promise<(say: (all: Messages) => string) => { zh: string; en: string }> {
  const [zh, en] = await Promise.all([loadMessages('zh'), loadMessages('en')])
  return (say) => ({ zh: say(zh), en: say(en) })
}
