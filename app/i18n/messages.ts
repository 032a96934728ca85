import type { Locale } from './locales'
import type { Messages } from './types'

/** Every string of the interface in one language, one file per page. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [author, common, home, debrief, progress, lines, play, failure, handbook, evidence] = await Promise.all([
    import(`./${locale}/author.json`), import(`./${locale}/common.json`), import(`./${locale}/home.json`), import(`./${locale}/debrief.json`),
    import(`./${locale}/progress.json`), import(`./${locale}/lines.json`), import(`./${locale}/play.json`), import(`./${locale}/failure.json`),
    import(`./${locale}/handbook.json`), import(`./${locale}/evidence.json`),
  ])
  return { author: author.default, common: common.default, home: home.default, debrief: debrief.default, progress: progress.default, lines: lines.default, play: play.default, failure: failure.default, handbook: handbook.default, evidence: evidence.default }
}
