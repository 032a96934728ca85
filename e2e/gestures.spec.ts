import { chatIn, mineIn } from './support/hands'
import { keysOf, menusOf } from './support/keys'
import { playgroundOn } from './support/playground'
import { expect, test } from './support/test'
import { words } from './support/words'

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } })

const { labels } = words.zh.play

test('a WeChat-like phone by its own gestures: what is offered, made, and kept', async ({ page, baseURL }) => {
  test.slow()
  const { phone, hand, make } = await playgroundOn({ page, base: baseURL ?? '', client: 'wechat' })
  const [practice, lunch, ride] = ['新人练手群', '午饭搭子', '周二拼车']

  const hello = await make(async () => {
    await hand.menu('随便试', labels.quote.zh)
    await hand.say('那我不客气了')
  })
  const quoted = chatIn(hello, practice)?.events.find((event) => event.kind === 'message' && event.zh.includes('随便试'))
  expect(mineIn(hello, practice)).toMatchObject({ kind: 'message', quotes: quoted?.id })
  expect(mineIn(await make(() => hand.voice('周姐，我试一下语音')), practice)).toMatchObject({ kind: 'voice', zh: '周姐，我试一下语音' })
  expect(mineIn(await make(hand.sticker), practice)).toMatchObject({ kind: 'sticker' })
  const renamed = await make(async () => {
    await hand.info()
    await hand.write('小满（前端）', labels.save.zh)
  })
  expect(chatIn(renamed, practice)?.members.find((member) => member.id === 'me')?.nickname).toBe('小满（前端）')
  expect(chatIn(await make(() => hand.turn(labels.muteChat.zh)), practice)?.muted).toBe(true)
  expect(chatIn(await make(() => hand.turn(labels.muteChat.zh)), practice)?.muted).toBe(false)
  await phone.take({ words: '好，那我一个个试' })

  const opened = await make(() => hand.card('何伟的红包'))
  expect(chatIn(opened, practice)?.events.find((event) => event.kind === 'packet')).toMatchObject({ packet: { state: 'opened' } })
  await hand.send(words.zh.play.text.back)
  expect(mineIn(await make(() => hand.packet('6.66', '3')), practice)).toMatchObject({ kind: 'packet' })
  const joined = await make(async () => {
    await hand.card(labels.chainJoin.zh)
    await hand.write('热拿铁', labels.send.zh)
  })
  expect(mineIn(joined, practice)).toMatchObject({ kind: 'chain' })
  const walked = await make(async () => {
    await hand.card(labels.checkInNow.zh)
    await hand.write('绕楼一圈', labels.checkIn.zh)
  })
  expect(chatIn(walked, practice)?.events.find((event) => event.kind === 'check-in')).toMatchObject({ rows: [{}, { who: 'me' }] })
  await phone.take({ words: '谢谢何哥，都试过了' })

  expect(mineIn(await make(() => hand.pick(labels.file.zh, '工位安排v2.xlsx')), practice)).toMatchObject({ kind: 'file' })
  const passed = await make(async () => {
    await hand.menu('报销怎么走', labels.forward.zh)
    await hand.choose(lunch)
  })
  expect(mineIn(passed, lunch)).toMatchObject({ kind: 'link', zh: '报销怎么走' })
  await make(() => hand.pick(labels.screenshot.zh, labels.toAlbum.zh))
  await phone.take({ words: '发完了' })

  await phone.take({ words: '何哥不好意息，手滑' })
  const taken = await make(() => hand.menu('何哥不好意息', labels.recall.zh))
  expect(chatIn(taken, practice)?.events.filter((event) => event.kind === 'recalled' && event.mine)).toHaveLength(1)
  await phone.take({ words: '不好意思，手滑' })

  const gone = await make(async () => {
    await hand.visit(ride)
    await hand.info()
    await hand.send(labels.leaveGroup.zh)
    await hand.send(labels.leaveGroup.zh)
  })
  expect(chatIn(gone, ride)).toBeUndefined()
  const inside = await make(async () => {
    await hand.visit('林可')
    await hand.card(labels.accept.zh)
  })
  expect(chatIn(inside, '周四羽毛球')).toBeDefined()
  const published = await make(async () => {
    await hand.visit(lunch)
    await hand.panel(labels.newNotice.zh)
    await hand.write('周五吃火锅，十二点电梯口见', labels.publish.zh)
  })
  expect(chatIn(published, lunch)?.notice?.zh).toContain('吃火锅')
})

test('a WeCom-like phone with the keyboard alone: confirming, signs, sending later, a pin for all, checking elsewhere', async ({ page, baseURL }) => {
  test.slow()
  const { phone, hand, make } = await playgroundOn({ page, base: baseURL ?? '', client: 'wecom', by: keysOf(page), menus: menusOf(page) })
  const practice = '新员工练习群'
  const confirmed = await make(() => hand.card(labels.confirm.zh))
  expect(chatIn(confirmed, practice)?.events.find((event) => event.receipt)).toMatchObject({ receipt: { mine: true } })
  const signed = await make(() => hand.menu('用来练手的', '赞'))
  expect(chatIn(signed, practice)?.events.find((event) => event.kind === 'message' && event.zh.includes('用来练手的'))?.reactions?.some(({ who }) => who.includes('me'))).toBe(true)
  await phone.take({ words: '好的方姐，我一个个试' })
  await phone.take({ words: words.zh.play.labels.pass.zh })
})
