import type { Sign } from './load'

/** A sign found in a line, from `start` to `end`. */
export type Hit = { start: number; end: number; sign: Sign; text: string }

const short = 12 // characters up to which a line counts as a short one
const doubled = /^(.)\1*$/u

/** The line without the people it names at its head and without what hangs at its end. */
const core = (zh: string): { start: number; end: number } => {
  const start = /^(?:@\S+\s+)*/u.exec(zh)?.[0].length ?? 0
  const end = zh.length - (/[\s，。！？,.!?~～…]*$/u.exec(zh)?.[0].length ?? 0)
  return { start, end }
}

const stands = (zh: string, text: string, start: number, where: Sign['where']): boolean => {
  const end = start + text.length
  const bounds = core(zh)
  const last = zh.trimEnd().length
  switch (where) {
    case 'anywhere': return true
    case 'alone': return start <= bounds.start && end >= bounds.end && bounds.end > bounds.start
    case 'end': return end === last || end === bounds.end
    case 'short-end': return end === last && [...zh.trim()].length <= short && last > text.length
  }
}

/** Whether 哈哈 is all of the laughter and not the beginning of 哈哈哈. */
const whole = (zh: string, text: string, start: number): boolean => {
  const char = [...text][0] ?? ''
  return !doubled.test(text) || (zh.charAt(start - 1) !== char && zh.charAt(start + text.length) !== char)
}

type Shape = { sign: Sign; text: string }
const sorted = new WeakMap<Sign[], Shape[]>()

/** All ways of writing all signs, longest first. */
function shapesOf(signs: Sign[]): Shape[] {
  const shapes = sorted.get(signs) ?? signs.flatMap((sign) => sign.signs.map((text) => ({ sign, text }))).sort((a, b) => b.text.length - a.text.length)
  sorted.set(signs, shapes)
  return shapes
}

/**
 * Every sign in a line, longest first where two begin alike, none inside another. `edges`: where words begin and end;
 * a sign never cuts a word.
 */
export function findSigns(zh: string, signs: Sign[], edges: ReadonlySet<number>): Hit[] {
  const hits: Hit[] = []
  for (const { sign, text } of shapesOf(signs)) {
    for (let start = zh.indexOf(text); start >= 0; start = zh.indexOf(text, start + 1)) {
      const end = start + text.length
      const free = hits.every((hit) => hit.end <= start || hit.start >= end)
      if (free && edges.has(start) && edges.has(end) && whole(zh, text, start) && stands(zh, text, start, sign.where)) hits.push({ start, end, sign, text })
    }
  }
  return hits.sort((a, b) => a.start - b.start)
}
