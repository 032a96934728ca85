import { pinyin as library } from 'pinyin-pro'

const titles = ['总监', '经理', '主任', '老师', '主管', '处长', '同学', '总', '工', '处', '姐', '哥', '叔', '局', '科', '董', '导', '师傅']

/** Readings of names and forms of address, capitals as they are written: 刘总 Liú zǒng, 小鹿 Xiǎo Lù, 陈建国 Chén Jiànguó, 薇姐 Wēi jiě. */
export function nameReadings(names: string[]): Record<string, string> {
  const readings: Record<string, string> = {}
  for (const name of names) if (/^\p{Script=Han}{2,4}$/u.test(name)) readings[name] = nameReading(name)
  return readings
}

function nameReading(name: string): string {
  const title = titles.find((end) => name.endsWith(end) && name.length > end.length)
  if (title) return `${person(name.slice(0, -title.length))} ${syllables(title).join('')}`
  return person(name)
}

function person(name: string): string {
  const said = syllables(name)
  const cut = /^[小老阿大]/.test(name) ? 1 : compound.some((surname) => name.startsWith(surname) && name.length > 2) ? 2 : name.length > 1 ? 1 : 0
  return [said.slice(0, cut), said.slice(cut)].map((part) => capital(part.join(''))).filter(Boolean).join(' ')
}

const compound = ['欧阳', '司马', '上官', '诸葛', '令狐', '皇甫', '夏侯', '尉迟', '长孙', '慕容', '司徒', '端木', '东方', '南宫']
const syllables = (text: string): string[] => library(text, { type: 'array', surname: 'head', toneSandhi: false })
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
