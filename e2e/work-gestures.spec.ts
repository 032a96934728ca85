import type { View } from '@/engine/types'
import { chatIn, mineIn } from './support/hands'
import { playgroundOn, saidBy } from './support/playground'
import { expect, test } from './support/test'

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } })

const practice = '新员工练习群'
type Cast = { client: string; group?: string; move: string; lead: string; lin: string; he: string; hello: string; line: string }
const offices: Cast[] = [
  { client: 'wecom', move: '三楼搬工位', lead: '方敏', lin: '林可', he: '何伟', hello: '用来练手的', line: '下面这些是办正事的' },
  { client: 'dingtalk', move: '搬桌椅', lead: '郑婷', lin: '罗宇', he: '黄师傅', hello: '用来练手的', line: '下面这些是办正事的' },
  { client: 'feishu', move: '搬到四楼', lead: '孟晓', lin: '阿哲', he: '老段', hello: '用来练手的', line: '下面这些是办正事的' },
]
const wechat: Cast = { client: 'wechat', group: '新人练手群', move: '午饭搭子', lead: '周周', lin: '林可', he: '何伟', hello: '随便试', line: '还剩几样' }

const sent = (view: View, chat: string, words: string) => chatIn(view, chat)?.events.find((event) => event.kind === 'message' && event.zh.includes(words))
const card = <Kind extends View['chats'][number]['events'][number]['kind']>(view: View, chat: string, kind: Kind) => chatIn(view, chat)?.events.find((event) => event.kind === kind)

for (const office of offices) {
  test(`votes, decisions and meetings by the ${office.client}-like phone’s own cards`, async ({ page, baseURL }) => {
    test.slow()
    const labels = saidBy(office.client)
    const { phone, hand, make } = await playgroundOn({ page, base: baseURL ?? '', client: office.client }, office.line)
    const voted = await make(async () => {
      await phone.log.getByRole('radio', { name: '火锅' }).click()
      await hand.card(labels.voteNow)
    })
    expect(card(voted, practice, 'vote')).toMatchObject({ mine: [0] })
    const approved = await make(async () => {
      await hand.visit(practice)
      await hand.card(labels.approve)
      await hand.write('可以', labels.approve)
    })
    expect(card(approved, practice, 'approval')).toMatchObject({ state: 'approved', said: { zh: '可以' } })
    const accepted = await make(async () => {
      await hand.visit(practice)
      await hand.card(labels.rsvpYes)
    })
    expect(card(accepted, practice, 'calendar')).toMatchObject({ mine: 'yes', yes: 2 })
    const commented = await make(async () => {
      await hand.visit(practice)
      await hand.card('条评论')
      await hand.write('我和同事搬一组就行', labels.comment)
    })
    expect(chatIn(commented, practice)?.events.find(({ doc }) => doc)?.comments?.at(-1)).toMatchObject({ who: 'me', zh: '我和同事搬一组就行' })
    const busy = await make(async () => {
      await hand.visit(practice)
      await hand.panel(labels.myStatus)
      await hand.choose('专注')
      await page.getByRole('dialog').getByRole('radio', { name: labels.tillEvening }).click()
      await hand.send(labels.save)
    })
    expect(busy.myStatus).toMatchObject({ id: 'focus' })
  })
}

for (const { client, group = practice, move, lead, lin, he, hello, line } of [wechat, ...offices]) {
  test(`calls, groups and several messages at once by the ${client}-like phone’s own panel, pages and menus`, async ({ page, baseURL }) => {
    test.slow()
    const labels = saidBy(client)
    const { hand, make } = await playgroundOn({ page, base: baseURL ?? '', client }, line)
    const dialog = page.getByRole('dialog')
    const called = await make(async () => {
      await hand.panel(labels.call)
      await hand.choose(he)
      await hand.send(labels.voiceCall)
    })
    expect(chatIn(called, he)?.events.filter(({ kind }) => kind === 'call').at(-1)).toMatchObject({ from: 'me', video: false })
    const started = await make(async () => {
      await hand.visit(group)
      await hand.panel(labels.startGroup)
      for (const name of [lin, he]) await dialog.getByRole('checkbox', { name }).click()
      await hand.send(labels.create)
    })
    expect(started.chats.find(({ kind, members }) => kind === 'group' && members.length === 3 && [lin, he].every((name) => members.some((one) => one.name.zh === name)))).toBeDefined()
    const added = await make(async () => {
      await hand.visit(move)
      await hand.info()
      await hand.send(labels.addPeople)
      await dialog.getByRole('checkbox', { name: lead }).click()
      await hand.send(labels.add)
    })
    expect(chatIn(added, move)?.members.map(({ name }) => name.zh)).toContain(lead)
    const carried = await make(async () => {
      await hand.visit(group)
      await hand.menu(hello, labels.several)
      await dialog.getByRole('checkbox', { name: line }).click()
      await hand.send(labels.together)
      await hand.choose(move)
    })
    expect(mineIn(carried, move)).toMatchObject({ kind: 'record', rows: [{ text: { zh: expect.stringContaining(hello) } }, { text: { zh: expect.stringContaining(line) } }] })
  })
}

for (const { client, lin, hello, line } of offices.filter((one) => one.client !== 'wecom')) {
  test(`a buzz confirmed and a buzz sent on the ${client}-like phone`, async ({ page, baseURL }) => {
    test.slow()
    const labels = saidBy(client)
    const first = await playgroundOn({ page, base: baseURL ?? '', client })
    const confirmed = await first.make(() => first.hand.card(labels.buzzConfirm))
    expect(sent(confirmed, practice, hello)?.buzz?.confirmed).toContain('me')

    const { phone, hand, make } = await playgroundOn({ page, base: baseURL ?? '', client }, line)
    await phone.take({ words: '在群里说一声谁搬什么' })
    const buzzed = await make(async () => {
      await hand.visit(practice)
      await hand.menu('屏幕我来搬', labels.buzz)
      await page.getByRole('dialog').getByRole('checkbox', { name: lin }).click()
      await hand.send(labels.buzz)
    })
    expect(sent(buzzed, practice, '屏幕我来搬')?.buzz).toMatchObject({ mine: true, strength: 'app', to: [expect.any(String)] })
  })
}

test('a thread, changed words and a folded chat on the Feishu-like phone; what is restricted goes nowhere', async ({ page, baseURL }) => {
  test.slow()
  const labels = saidBy('feishu')
  const { phone, hand, make } = await playgroundOn({ page, base: baseURL ?? '', client: 'feishu' })
  const answered = await make(async () => {
    await hand.menu('用来练手的', labels.replyInThread)
    await hand.write('那我从状态开始试', labels.send)
  })
  const root = sent(answered, practice, '用来练手的')
  expect(sent(answered, practice, '那我从状态开始试')).toMatchObject({ thread: root?.id })
  await phone.hurryTo(phone.tray)
  await expect(phone.bubble('那我从状态开始试')).toHaveCount(0)
  await hand.card('条回复')
  await expect(page.getByRole('dialog').getByText('那我从状态开始试')).toBeVisible()

  const later = await playgroundOn({ page, base: baseURL ?? '', client: 'feishu' }, '发错了也别慌')
  await later.phone.take({ words: '晓姐，工位标已经改好了' })
  const changed = await later.make(async () => {
    await later.hand.menu('工位标', labels.edit)
    await later.hand.write('晓姐，工位表已经改好了', labels.save)
  })
  expect(sent(changed, practice, '工位表')?.edited).toBeDefined()
  await expect(later.phone.log.getByText(labels.edited).first()).toBeVisible()

  const tidy = await playgroundOn({ page, base: baseURL ?? '', client: 'feishu' }, '群多了要会收拾')
  const folded = await tidy.make(async () => {
    await tidy.hand.visit('上周团建')
    await tidy.hand.turn(labels.fold)
  })
  expect(chatIn(folded, '上周团建')?.folded).toBe(true)

  const office = await playgroundOn({ page, base: baseURL ?? '', client: 'feishu' }, '下面这些是办正事的')
  await office.phone.hurryTo(office.phone.tray)
  await office.phone.said.filter({ hasText: '薪酬说明' }).click({ button: 'right' })
  await expect(page.getByRole('menu')).toBeVisible()
  await expect(page.getByRole('menuitem', { name: labels.forward })).toHaveCount(0)
})
