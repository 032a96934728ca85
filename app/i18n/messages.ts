import type { Locale } from './locales'

/** Every string of the interface in one language, one file per page. */
export async function loadMessages(locale: Locale) {
  const [common, home, debrief, progress, play] = await Promise.all([
    import(`./${locale}/common.json`), import(`./${locale}/home.json`), import(`./${locale}/debrief.json`),
    import(`./${locale}/progress.json`), import(`./${locale}/play.json`),
  ])
  return { common: common.default, home: home.default, debrief: debrief.default, progress: progress.default, play: play.default }
}
