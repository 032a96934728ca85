import type { Locale } from './locales'
import type { Messages } from './types'

/** Every string of the interface in one language, one file per page. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [author, common, home, debrief, progress, lines, play, failure, handbook, evidence, problems, hr, account, people, assignments, insights, certificate, privacy, facilitate] = await Promise.all([
    import(`./${locale}/author.json`), import(`./${locale}/common.json`), import(`./${locale}/home.json`), import(`./${locale}/debrief.json`),
    import(`./${locale}/progress.json`), import(`./${locale}/lines.json`), import(`./${locale}/play.json`), import(`./${locale}/failure.json`),
    import(`./${locale}/handbook.json`), import(`./${locale}/evidence.json`), import(`./${locale}/problems.json`), import(`./${locale}/hr.json`),
    import(`./${locale}/account.json`), import(`./${locale}/people.json`), import(`./${locale}/assignments.json`), import(`./${locale}/insights.json`),
    import(`./${locale}/certificate.json`), import(`./${locale}/privacy.json`), import(`./${locale}/facilitate.json`),
  ])
  return {
    author: author.default, common: common.default, home: home.default, debrief: debrief.default, progress: progress.default, lines: lines.default,
    play: play.default, failure: failure.default, handbook: handbook.default, evidence: evidence.default, problems: problems.default, hr: hr.default,
    account: account.default, people: people.default, assignments: assignments.default, insights: insights.default, certificate: certificate.default, privacy: privacy.default,
    facilitate: facilitate.default,
  }
}
