import { expect, it } from 'vitest'
import { ids } from '../fixtures/builders'
import type { Text } from '../types'
import { fixedLine, listed } from './fixed'
import { pairOf } from './pair'

const name = { zh: '顾晓东', id: ids.line('name-gu') }
const text = { lines: { [ids.line('name-gu')]: { en: 'Gu Xiaodong', pinyin: ['Gù', 'Xiǎodōng'] } } }

it('what the phone says itself names people in both languages, as far as they are known', () => {
  expect(pairOf(text, fixedLine('nudged', name))).toEqual({ zh: '我拍了拍“顾晓东”', en: 'You nudged Gu Xiaodong', pinyin: ['wǒ', 'pāi', 'le', 'pāi', '“Gù Xiǎodōng”'] })
  expect(pairOf({ lines: {} }, fixedLine('joined', { zh: '小李' }))).toMatchObject({ zh: '小李邀请你加入了群聊', en: '小李 invited you to the group' })
})

it('a line that is neither written nor the phone\'s own is Chinese only', () => {
  expect(pairOf(text, { zh: '打的字' })).toEqual({ zh: '打的字', en: '' })
  expect(pairOf(text, { zh: '旧', id: ids.line('~toString') })).toEqual({ zh: '旧', en: '' })
})

it('puts the names into a client’s own line, in both languages and in pinyin', () => {
  const [li, gu] = [{ zh: '李薇', id: ids.line('line-li') }, { zh: '顾晓东', id: ids.line('line-gu') }]
  const text: Text = { lines: {
    [ids.line('line-started')]: { en: 'You started a group with {who}', pinyin: ['Nǐ', 'yāoqǐng', '{who}', 'jiārù'] },
    [ids.line('line-li')]: { en: 'Li Wei', pinyin: ['Lǐ', 'Wēi'] }, [ids.line('line-gu')]: { en: 'Gu Xiaodong', pinyin: ['Gù', 'Xiǎodōng'] },
  } }
  const line = { zh: '你邀请李薇、顾晓东加入', id: ids.line('line-started'), fill: [listed([li, gu])] }
  expect(pairOf(text, line)).toEqual({ zh: '你邀请李薇、顾晓东加入', en: 'You started a group with Li Wei, Gu Xiaodong', pinyin: ['Nǐ', 'yāoqǐng', 'Lǐ Wēi, Gù Xiǎodōng', 'jiārù'] })
})
