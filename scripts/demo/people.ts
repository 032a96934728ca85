import { v7 as uuidv7 } from 'uuid'
import type { Dice } from './dice'

/** `weak`: norms that this group misreads more than others; how well they read everything else, `skill`, is about 2. */
export type Group = { id: string; name: string; size: number; departments: string[]; overlay: string; skill: number; weak: string[]; latin: boolean }
export type Person = { userId: string; membershipId: string; name: string; staffNumber: string; department: string; group: Group; skill: number; care: (norm: string) => number; diligence: number; joined: boolean }

export const groups = (): Group[] => [
  { id: uuidv7(), name: '深圳研发', size: 52, departments: ['客户端', '服务端', '测试', '算法'], overlay: 'private-internet', skill: 2.1, weak: ['offer-a-step-down', 'no-performative-hustle', 'close-the-loop', 'small-circle-courtesy'], latin: false },
  { id: uuidv7(), name: '上海产品', size: 40, departments: ['产品', '设计', '数据'], overlay: 'private-internet', skill: 2.5, weak: ['keep-your-off-hours', 'grace-period-and-holding-reply', 'no-after-hours-push'], latin: false },
  { id: uuidv7(), name: '温哥华运营', size: 28, departments: ['运营', '商务', '客服'], overlay: 'overseas-hybrid', skill: 1.9, weak: ['right-form-of-address', 'receive-red-packet', 'no-cold-signals', 'acknowledge-directed-messages'], latin: true },
]

const surnames = [...'李王张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺顾毛郝龚邵万钱严武戴莫孔向汤']
const given = ['雨桐', '浩然', '思远', '佳宁', '嘉豪', '欣怡', '文静', '俊杰', '天宇', '梦瑶', '若楠', '鹏飞', '静怡', '凯', '倩', '磊', '洁', '昊', '敏', '瑞', '琳', '航', '悦', '佩', '骁', '可心', '知行', '景明', '书瑶', '亦辰', '乐天', '沐阳',
  '宇轩', '雅琪', '晓雯', '明哲', '佳怡', '泽宇', '婷', '萌', '一凡', '诗雨', '立群', '彦博', '思琪', '晨', '玉洁', '家伟', '新宇', '慧', '佳慧', '伟杰', '嘉欣', '健', '晓彤', '逸飞', '安然', '清扬']
const latin = ['Emily Chen', 'Jason Wong', 'Priya Sharma', 'Mateo Rossi', 'Hannah Fraser', 'Owen Campbell', 'Chloe Martin', 'Daniel Kim', 'Sofia Tremblay', 'Liam Nguyen', 'Grace Lam', 'Arjun Singh', 'Noah MacLeod', 'Claire Dubois']

/** Everybody of all groups. Four in a hundred have not come yet. */
export function peopleOf(all: Group[], dice: Dice): Person[] {
  let number = 0
  const [family, own, whole] = [dealt(surnames, dice), dealt(given, dice), dealt(latin, dice)]
  return all.flatMap((group) => Array.from({ length: group.size }, () => {
    number += 1
    const name = group.latin && dice.next() < .45 ? whole() : family() + own()
    const skill = group.skill * dice.between(.6, 1.5)
    return { userId: uuidv7(), membershipId: uuidv7(), name, staffNumber: `QS${String(1000 + number)}`, department: dice.pick(group.departments), group, skill, care: caresOf(group, dice), diligence: dice.next(), joined: dice.next() > .04 }
  }))
}

// All of them before any comes again.
function dealt(items: readonly string[], dice: Dice): () => string {
  let left: string[] = []
  return () => {
    if (left.length === 0) left = [...items]
    const one = dice.pick(left)
    left.splice(left.indexOf(one), 1)
    return one
  }
}

// Each minds some things and misses others; a whole group hardly minds what it is weak at.
function caresOf({ weak }: Group, dice: Dice): (norm: string) => number {
  const known = new Map<string, number>()
  return (norm) => {
    const care = known.get(norm) ?? (weak.includes(norm) ? dice.between(-.1, .5) : dice.between(.2, 2))
    known.set(norm, care)
    return care
  }
}
