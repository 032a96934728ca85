import type { Page, Route } from '@playwright/test'

/** Holds every decision on its way to the server until `release`. */
export const holdDecisions = async (page: Page): Promise<{ held: () => number; release: () => void }> => {
  let release = () => {}
  let held = 0
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/decisions', async (route) => {
    held += 1
    await released
    await route.continue()
  })
  return { held: () => held, release }
}

/** The first `times` decisions reach the server, but their answers are lost on the way back. */
export const loseAnswers = async (page: Page, times: number): Promise<{ sent: () => number }> => {
  let sent = 0
  await page.route('**/decisions', async (route: Route) => {
    sent += 1
    if (sent > times) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  return { sent: () => sent }
}
