import { startApp } from './fixtures/app'
import { row } from './support/course'
import { phoneOn } from './support/phone'
import { expect, test } from './support/test'
import { visitorOf } from './support/visitor'
import { words } from './support/words'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } })

const [thanks, tell, seen] = [row('packet thanks'), row('meme tell'), row('full-stop seen')]

test('kill -9 between two moves: the same chat, the move under way not lost, progress still there', async ({ page }) => {
  test.slow()
  const app = await startApp()
  try {
    const phone = phoneOn(page)
    await page.goto(`${app.url}/en/play/ws-05`)
    await phone.take(thanks)
    await phone.goOn.tap()
    await expect(phone.tray).toBeVisible()
    const chat = await phone.said.allInnerTexts()
    expect(chat.length).toBeGreaterThan(4)

    await app.kill()
    await phone.row(tell.words).tap()
    await expect(phone.status.filter({ hasText: words.en.play.text.slow })).toBeVisible()
    await app.start()
    await phone.hurryTo(phone.row(seen.words))
    expect((await visitorOf(page, app.url).view(phone.attempt())).turn).toBe(2)

    await app.kill()
    await app.start()
    await page.reload()
    await phone.hurryTo(phone.row(seen.words))
    await page.getByRole('button', { name: words.en.play.text.back }).tap()
    await page.getByRole('list', { name: words.en.play.text.chatList }).getByRole('button', { name: '小程序改版攻坚群' }).tap()
    expect((await phone.said.allInnerTexts()).slice(0, chat.length - 1)).toEqual(chat.slice(0, -1)) // the last, a sticker, has been recalled since
    await expect(phone.log.getByText('小鹿撤回了一条消息')).toBeVisible()

    await page.goto(`${app.url}/en/progress`)
    const run = page.getByRole('region', { name: words.zh.progress.attempts.title }).getByRole('listitem')
    await expect(run).toHaveCount(1)
    await expect(run).toContainText(words.en.progress.attempts.playing)
  } finally {
    await app.stop()
  }
})
