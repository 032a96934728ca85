import type { Choice, DecisionPoint } from '@/engine'

/** What a row of the tray shows without its meaning being read. `place`: rank in the file, 0 first to 1 last. */
export type Look = {
  words: string // empty: a gesture without words, or silence
  length: number // characters, marks not counted
  polite: number // markers of politeness
  marks: { question: boolean; exclamation: boolean; tilde: boolean; stop: boolean; commas: number }
  kind: 'here' | 'elsewhere' | 'silence' | 'sticker' | 'gesture' | 'option'
  place: number
}

const politeness = /您|请|谢|辛苦|麻烦|打扰|不好意思|抱歉|对不起|多谢|劳驾|方便的话|指教|关照|[总哥姐]好|老师|～|~/g

/** Rows of a point as they look, in file order. */
export const looks = (point: DecisionPoint, choices: readonly Choice[]): Look[] =>
  choices.map((choice, index) => {
    const words = choice.silence || choice.on.kind === 'wait' ? '' : (choice.label?.zh ?? '')
    return {
      words,
      length: [...words.replace(/[\p{P}\p{S}\s]/gu, '')].length,
      polite: words.match(politeness)?.length ?? 0,
      marks: {
        question: /[？?]/.test(words),
        exclamation: /[！!]/.test(words),
        tilde: /[～~]/.test(words),
        stop: /。/.test(words),
        commas: words.match(/[，,、；]/g)?.length ?? 0,
      },
      kind: kindOf(point, choice),
      place: choices.length > 1 ? index / (choices.length - 1) : 0.5,
    }
  })

function kindOf(point: DecisionPoint, choice: Choice): Look['kind'] {
  switch (choice.on.kind) {
    case 'wait':
      return 'silence'
    case 'pick':
      return 'option'
    case 'sticker':
      return 'sticker'
    case 'say':
      return (choice.on.chat ?? [point.chat]).includes(point.chat) ? 'here' : 'elsewhere'
    default:
      return 'gesture'
  }
}
