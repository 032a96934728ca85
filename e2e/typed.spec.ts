import type { Page } from '@playwright/test'
import { row } from './support/course'
import { phoneOn } from './support/phone'
import { expect, test } from './support/test'
import { visitorOf } from './support/visitor'
import { label, words, type Language } from './support/words'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } })

/** What is typed where, in either language; a question is answered by its row. `chat`, `person`: by their Chinese names, the person written to alone. */
type Step = { point: string; choice: string; say?: Record<Language, string>; chat?: string; person?: string }

const team = '小程序改版攻坚群'
const steps: Step[] = [
  { point: 'packet', choice: 'thanks', chat: team, say: { zh: '谢谢刘总的红包～', en: 'Thank you Liu zong' } },
  { point: 'meme', choice: 'tell', person: '小鹿', say: { zh: '刘总在群里呀', en: 'the boss is in the group' } },
  { point: 'full-stop', choice: 'seen' },
  { point: 'size', choice: 'nudge', person: '老贾', say: { zh: '贾哥，刘总在群里问包体呢', en: 'Jia ge, Liu zong is asking about the build size in the group' } },
  { point: 'part', choice: 'own', chat: team, say: { zh: '刘总，我在跟，图是我放的没压，明早10点前压好给贾哥', en: 'Liu zong, I am on it. I put the images in uncompressed, Jia ge has them compressed by ten tomorrow' } },
  { point: 'empty', choice: 'fact', chat: team, say: { zh: '刘总，图拿掉首页会白屏，压完不到1.7M，先压一下行不行', en: "Liu zong, without the images the page goes white. Compressed it's under 1.7M. Shall we compress first?" } },
  { point: 'that-will-do', choice: 'tomorrow' },
  { point: 'photo', choice: 'redirect', say: { zh: '这张算了吧，白屏那个单你提了没', en: "Let's skip this one. Did you file that white-screen bug?" } },
  { point: 'praise', choice: 'names', chat: team, say: { zh: '谢谢刘总，图是小鹿重新导的，包是贾哥出的', en: 'Thank you, Liu zong! Xiaolu exported the images again, Jia ge made the build' } },
]

const player = (page: Page, language: Language) => {
  const phone = phoneOn(page, language)
  const { text } = words[language].play
  const main = page.getByRole('main')
  const hint = main.getByRole('button', { name: label('hints', language) })

  const visit = async (chat: string) => {
    await main.getByRole('button', { name: text.back }).tap()
    await page.getByRole('list', { name: text.chatList }).getByRole('button').filter({ has: page.getByText(chat, { exact: true }) }).tap()
    await expect(phone.field).toBeVisible()
  }
  /** Somebody one has never written to stands in no list: the way leads over the group's members. */
  const writeTo = async (person: string) => {
    await visit(team)
    await main.getByRole('button', { name: text.more }).locator('visible=true').first().tap()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button').filter({ has: page.getByText(person, { exact: true }) }).tap()
    await sheet.getByRole('button', { name: label('message', language) }).tap()
    await expect(phone.field).toBeVisible()
  }
  const type = async (line: string) => {
    const answered = page.waitForResponse((response) => response.url().endsWith('/decisions'))
    await phone.field.fill(line)
    await phone.field.press('Enter')
    return answered
  }
  const take = async ({ point, choice, say, chat, person }: Step) => {
    if (say === undefined) return phone.take(row(`${point} ${choice}`))
    await phone.hurryTo(hint)
    if (chat !== undefined) await visit(chat)
    if (person !== undefined) await writeTo(person)
    expect((await type(say[language])).status(), `${point}: ${say[language]}`).toBe(200)
  }
  return { phone, hint, take, type }
}

for (const language of ['zh', 'en'] as const satisfies Language[]) {
  test(`a whole scene without suggestions, by typing (${language})`, async ({ page, baseURL }) => {
    test.slow()
    const { phone, hint, take, type } = player(page, language)
    const visitor = visitorOf(page, baseURL ?? '')
    await page.goto(`/${language}/play/ws-05?guided=0`)
    await phone.walkIn.tap()
    await phone.hurryTo(hint)
    await expect(phone.tray).toBeHidden()
    expect((await visitor.view(phone.attempt())).points.flatMap((point) => point.choices ?? [])).toEqual([])

    const astray = language === 'zh' ? '三楼的打印机好了吗' : 'is the printer on the third floor working'
    expect((await type(astray)).status()).toBe(422)
    await expect(phone.field).toHaveValue(astray)
    await expect(phone.status.filter({ hasText: words[language].play.text['unclear-text'] })).toBeVisible()
    expect((await visitor.view(phone.attempt())).turn).toBe(0)
    await hint.tap()
    await expect(phone.row(row('packet thanks').words)).toBeVisible()

    const [first, ...rest] = steps
    expect((await type(first?.say?.[language] ?? '')).status()).toBe(200)
    for (const step of rest) await take(step)
    await phone.hurryTo(phone.debrief)
    await expect(page.getByRole('heading', { name: '饼熟了' })).toBeVisible()
  })
}

test('in an assessment a hint is said to be noted, and the debrief names the decision', async ({ page, baseURL }) => {
  const { phone, hint } = player(page, 'en')
  const visitor = visitorOf(page, baseURL ?? '')
  const { id } = await visitor.begin('ws-05', { mode: 'assessment', guided: false })
  await page.goto(`/en/play/ws-05?attempt=${id}`)
  await phone.hurryTo(hint)
  await expect(page.getByText(words.en.play.text.hintNoted)).toBeVisible()
  await hint.tap()
  await phone.take(row('packet thanks'))
  await visitor.passOn(id)
  await page.goto(`/en/debrief/${id}`)
  await expect(page.getByText(words.en.debrief.hinted)).toHaveCount(1)
})

test('from another seat, and the two courses of a run that was taken back, beside each other', async ({ page, baseURL }) => {
  const { debrief } = words.en
  const visitor = visitorOf(page, baseURL ?? '')
  const { id } = await visitor.finish()
  await page.goto(`/en/debrief/${id}`)
  const seats = page.getByRole('tablist', { name: debrief.seats.label }).getByRole('tab')
  for (const seat of (await seats.all()).slice(0, 3)) {
    await seat.tap()
    await expect(page.getByRole('tabpanel')).toContainText(/\d\d:\d\d/)
  }
  const { id: again } = await visitor.rewind(id, 0)
  await visitor.passOn(again)
  await page.goto(`/en/debrief/${again}`)
  await page.getByRole('link', { name: debrief.beside.open }).first().tap()
  const first = page.getByRole('region', { name: debrief.beside.first })
  const second = page.getByRole('region', { name: debrief.beside.second })
  await expect(first).toContainText(row('packet thanks').words)
  await expect(first).toContainText('饼熟了')
  await expect(second).not.toContainText('饼熟了')
  await expect(second).toContainText(debrief.choices.wait)
})

test('nobody who plays sees what is there for authors', async ({ page }) => {
  expect((await page.request.get('/author/ws-05')).status()).toBe(404)
  expect((await page.request.get('/en/author')).status()).toBe(404)
  expect((await page.request.get('/en/author/ws-05')).status()).toBe(404)
  expect((await page.request.get('/api/author/diagnostics')).status()).toBe(404)
})
