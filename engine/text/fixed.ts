import { parseId } from '../types'
import type { ClientWord, Line, Pair } from '../types'
import { clientOf } from '../world'
import type { World } from '../world'

/** The few lines that the phone itself says. {0}: a name, which stands in `Line.fill`. */
const lines = {
  refunded: ['红包超过24小时未被领取，已退还', 'The packet was not opened within 24 hours; the money has come back', 'hóngbāo chāoguò èrshísì xiǎoshí wèi bèi lǐngqǔ, yǐ tuìhuán'],
  recalled: ['你撤回了一条消息', 'You recalled a message', 'nǐ chèhuí le yì tiáo xiāoxi'],
  'nudge-recalled': ['你撤回了拍一拍', 'You took back the nudge', 'nǐ chèhuí le pāi yi pāi'],
  nudged: ['我拍了拍“{0}”', 'You nudged {0}', 'wǒ pāi le pāi “{0}”'],
  left: ['{0}退出了群聊', '{0} left the group', '{0} tuìchū le qúnliáo'],
  joined: ['{0}邀请你加入了群聊', '{0} invited you to the group', '{0} yāoqǐng nǐ jiārù le qúnliáo'],
  'started-group': ['你邀请{who}加入了群聊', 'You started a group with {who}', 'nǐ yāoqǐng {who} jiārù le qúnliáo'],
  'invited-by-me': ['你邀请{who}加入了群聊', 'You invited {who} to the group', 'nǐ yāoqǐng {who} jiārù le qúnliáo'],
  and: ['{0}、{1}', '{0}, {1}', '{0}, {1}'],
  'record-of-two': ['{0}和{1}的聊天记录', 'Chat history of {0} and {1}', '{0} hé {1} de liáotiān jìlù'],
  'record-of-group': ['群聊的聊天记录', 'Chat history of the group', 'qúnliáo de liáotiān jìlù'],
  pinned: ['你置顶了一条消息', 'You pinned a message', 'nǐ zhìdǐng le yì tiáo xiāoxi'],
  verified: ['你换了条路：{0}', 'You go another way: {0}', 'nǐ huàn le tiáo lù: {0}'],
  reported: ['你举报了这条内容', 'You reported this', 'nǐ jǔbào le zhè tiáo nèiróng'],
  captured: ['截图已存到相册', 'The screenshot is in your album', 'jiétú yǐ cúndào xiàngcè'],
  capture: ['聊天截图', 'A screenshot of the chat', 'liáotiān jiétú'],
} as const
type Said = keyof typeof lines
const isSaid = (key: string): key is Said => Object.hasOwn(lines, key)

const filled = (template: string, names: string[]): string => names.reduce((text, name, at) => text.replaceAll(`{${at}}`, name), template.replaceAll('{who}', '{0}'))

/** A line of the phone's own, with the names in it. */
export const fixedLine = (key: Said, ...fill: Line[]): Line =>
  ({ zh: filled(lines[key][0], fill.map((name) => name.zh)), id: parseId<'line'>(`~${key}`), ...(fill.length > 0 && { fill }) })

/** Several names in one. */
export const listed = (names: Line[]): Line => names.reduce((all, name) => (all.zh === '' ? name : fixedLine('and', all, name)), { zh: '' })

/** A line as the client of this attempt words it, with whom it is about. */
export function clientLine({ story, setting }: Pick<World, 'story' | 'setting'>, key: ClientWord, ...fill: Line[]): Line {
  const own = clientOf(story, setting).words[key]
  return own ? { ...own, zh: filled(own.zh, fill.map((name) => name.zh)), ...(fill.length > 0 && { fill }) } : fixedLine(key, ...fill)
}

/** The names of a line put into its translation. */
export function withNames(pair: Pair, names: Pair[]): Pair {
  const read = names.map((name) => name.pinyin?.join(' ') ?? name.zh)
  return { ...pair, en: filled(pair.en, names.map((name) => name.en || name.zh)), ...(pair.pinyin && { pinyin: pair.pinyin.map((word) => filled(word, read)) }) }
}

/** Its English and pinyin; undefined for a line that is not the phone's own. */
export function fixedPair(line: Line, pairOf: (name: Line) => Pair): Pair | undefined {
  if (!line.id?.startsWith('~')) return undefined
  const key = line.id.slice(1)
  if (!isSaid(key)) return undefined
  const names = line.fill?.map(pairOf) ?? []
  const [, en, pinyin] = lines[key]
  return withNames({ zh: line.zh, en, pinyin: pinyin.split(' ') }, names)
}
