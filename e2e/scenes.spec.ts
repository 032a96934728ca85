import { phoneOn } from './support/phone'
import { pilotOf } from './support/pilot'
import { scenariosIn } from './support/library'
import { expect, test } from './support/test'
import { visitorOf } from './support/visitor'
import { words } from './support/words'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } })

const most = 60 // moves to an ending

for (const { slug, client, title } of scenariosIn()) {
  test(`${slug} on ${client}, from its first message to the debrief, by the tray`, async ({ page, baseURL }) => {
    test.slow()
    const phone = phoneOn(page, 'zh')
    const pilot = pilotOf(slug)
    const visitor = visitorOf(page, baseURL ?? '')
    const { id } = await visitor.begin(slug, { client })
    await phone.open(id, slug)
    for (let moves = 0; ; moves += 1) {
      expect(moves, `${slug} does not end`).toBeLessThan(most)
      const view = await visitor.view(id)
      if (view.status === 'ended') break
      const { words: line, kind } = pilot.next(view)
      await phone.take({ words: line || (kind === 'wait' ? words.zh.play.labels.pass.zh : line) })
    }
    await phone.hurryTo(phone.debrief)
    await phone.debrief.tap()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })
}
