import type { Word } from './words'

const textOf = (word: Word | undefined): string => (word && (word.kind === 'han' || word.kind === 'fixed') ? word.text : '')

/** Alone between other words, these are read in two ways at work; the test says when this place does not settle it. */
const risky: Record<string, (before: string, after: string) => boolean> = {
  得: (before, after) => before.length > 1 && /^[改发看说找问等有要去来给先再让补交]/.test(after),
  地: (before) => before.length === 1,
  着: (before) => /^[睡找点烧]$/.test(before),
  还: (_, after) => /^[你我他她您给书钱卡]/.test(after),
  重: () => true,
  长: (before, after) => !/[组队群校班院部会多很太]$/.test(before) && !after.startsWith('了'),
  调: () => true,
  差: () => true,
  数: (before) => !/[个的准总]$/.test(before),
  空: () => true,
  传: () => false,
  当: (_, after) => /^[成作真]/.test(after),
  为: () => true,
  应: () => true,
  转: (_, after) => /^[圈悠]/.test(after),
  量: () => true,
  倒: () => true,
  干: (_, after) => /^[杯了]/.test(after),
  假: (before) => !/[天年周请休放病事]$/.test(before),
  间: () => true,
  行: (before) => /^[一二三四五六七八九十几每两]$/.test(before),
  便: () => true,
  卷: (_, after) => /^[子纸]/.test(after),
  率: () => true,
  处: () => true,
  称: () => true,
  分: (before) => /[本过]$/.test(before),
}

/** Characters to be looked at by a person, each once, in order. */
export function doubtful(words: Word[]): string[] {
  const found = words.filter((word, index) => word.kind === 'han' && risky[word.text]?.(textOf(words[index - 1]), textOf(words[index + 1])))
  return [...new Set(found.map((word) => word.text))]
}
