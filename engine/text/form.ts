import { isLight, words } from './english'
import { fold } from './fold'
import { divided, heard } from './syllables'

export type Tongue = 'zh' | 'en' | 'pinyin'

/** A line as one tongue reads it: its units (characters, words or syllables) and what it does besides. */
/** A line as one tongue reads it: its units (characters, words or syllables), what it denies, whether it asks, and of whom it speaks. */
export type Form = { tongue: Tongue; units: string[]; known: Set<string>; pairs: Set<string> } & Manner
/** `denied`: the units that stand under a negation, `~` for one that stands alone; `wonders`: the question words. */
export type Manner = { denied: Set<string>; asks: boolean; wonders: string[]; me: boolean; you: boolean }

const set = (text: string, between = ''): Set<string> => new Set(text.split(between))

const questionWords: Record<Tongue, Set<string>> = { zh: set('谁么怎哪几多'), en: set('what where who when why how which', ' '), pinyin: set('sei sen zen na ji duo', ' ') }
const wonders = (tongue: Tongue, units: string[]): string[] => units.filter((unit) => questionWords[tongue].has(unit))

type Negation = { words: Set<string>; passed: Set<string>; unable: Set<string> }

// `passed`: what may stand between a negation and what it denies. `unable`: after these it denies what stands before it (打不开).
const negations: Record<Tongue, Negation> = {
  zh: { words: set('不没别未勿莫'), passed: set('是会能想要用太很再可以法办有敢让准许的了我你这那'), unable: set('了开到出动上下起来过着') },
  en: { words: set('not no never without nothing nobody none neither', ' '), passed: set('a an the to be been have has do am is are was were i you it my your that this can will would should ok get any for on', ' '), unable: new Set() },
  pinyin: { words: set('bu mei bie', ' '), passed: set('si hui nen xian yao yon tai hen zai ke yi fa ban you gan de le wo ni ze na', ' '), unable: set('liao le kai dao cu don', ' ') },
}

function deniedBy(tongue: Tongue, units: string[]): Set<string> {
  const { words: negative, passed, unable } = negations[tongue]
  return new Set(units.flatMap((unit, at) => {
    if (!negative.has(unit)) return []
    const before = units[at - 1]
    if (before !== undefined && unable.has(units[at + 1] ?? '')) return [before]
    return [units.slice(at + 1, at + 5).find((next) => !passed.has(next) && !negative.has(next)) ?? '~']
  }))
}

const polite = /不错|不过|没事|没问题|没关系|没毛病|不客气|差不多|要不|不如|不然|不仅|(.)[不没]\1/g
const asking = /吗|什么|怎么|哪|谁|几[点个条号位分]|多少|(?!是不是)(.)[不没]\1|呢(?!\p{Script=Han})|\?/u
const idioms = /\b(?:mei si|mei wen ti|mei guan xi|bu cuo|bu guo|bu ke qi|ca bu duo|yao bu|quan bu|nei bu|mei (?:ge|tian|ci))\b/g

const hanUnits = (folded: string): string[] => [...folded.matchAll(/\p{Script=Han}|[a-z]+|\d+/gu)].map(([unit]) => unit)
const ofChinese = (folded: string, tongue: Tongue): Manner => {
  const plain = folded.replace(polite, '')
  const units = tongue === 'zh' ? hanUnits(plain) : heard(plain)
  return { denied: deniedBy(tongue, units), wonders: asking.test(folded) ? wonders(tongue, units) : [], asks: asking.test(folded), me: folded.includes('我'), you: /[你您]/.test(folded) }
}

const ofEnglish = (units: string[], clean: string): Manner => {
  const has = (...some: string[]): boolean => some.some((word) => units.includes(word))
  return {
    denied: /\bno (?:problem|worr)/.test(clean) ? new Set() : deniedBy('en', units),
    asks: clean.includes('?') || /^\W*(?:what|where|who|when|why|how|which|do|does|did|is|are|can|could|may|shall|should|will|would|any)\b(?! not)/.test(clean),
    wonders: wonders('en', units),
    me: has('i', 'my', 'me', 'min', 'we', 'our'),
    you: has('you', 'your'),
  }
}

const ofPinyin = (units: string[], clean: string): Manner => {
  const said = units.join(' ')
  return {
    denied: deniedBy('pinyin', said.replace(idioms, '').split(' ')),
    asks: clean.includes('?') || /\b(?:ma|sen me|zen me|na li|sei|duo sao|ji dian|wei sa)\b|\b(?!si bu si)(\w+) (?:bu|mei) \1\b/.test(said),
    wonders: wonders('pinyin', units),
    me: units.includes('wo'),
    you: units.includes('ni') || units.includes('nin'),
  }
}

const form = (tongue: Tongue, units: string[], manner: Manner): Form => ({
  tongue, units, known: new Set(units), pairs: new Set(units.slice(1).map((unit, at) => `${units[at] ?? ''} ${unit}`)), ...manner,
})

const han = /\p{Script=Han}/u
const latin = /[a-z]/

/** Whether letters may be pinyin: most of them divide into syllables. */
const sounding = (clean: string): boolean => {
  const parts = clean.match(/[a-z]+/g) ?? []
  const size = (some: string[]): number => some.join('').length
  return size(parts.filter((part) => divided(part.replaceAll('ü', 'v')) !== null)) >= 0.6 * size(parts)
}

/** How a line can be read: Chinese by its characters and by its sound, letters as English and as pinyin. `sound`: its pinyin where that is known. */
export function formsOf(clean: string, sound?: string): Form[] {
  const chinese = han.test(clean)
  const folded = chinese ? fold(clean) : ''
  const forms: Form[] = []
  if (chinese) forms.push(form('zh', hanUnits(folded), ofChinese(folded, 'zh')))
  if (latin.test(clean)) {
    const units = words(clean)
    forms.push(form('en', units, ofEnglish(units, clean)))
  }
  if (chinese || sounding(clean)) {
    const syllables = heard(sound ?? clean)
    forms.push(form('pinyin', syllables, chinese ? ofChinese(folded, 'pinyin') : ofPinyin(syllables, clean)))
  }
  return forms.filter(({ units }) => units.length > 0)
}

const lightSigns = new Set('的了啊呀吧呢嘛哦喔啦是就都也还很一个这那们我你他')
const lightSounds = new Set(['de', 'le', 'a', 'ya', 'ba', 'ne', 'ma', 'si', 'jiu', 'dou', 'ye', 'hai', 'hen', 'ge', 'men', 'wo', 'ni', 'ta'])

/** Whether a unit carries little by itself. */
export const light = (tongue: Tongue, unit: string): boolean => (tongue === 'en' ? isLight(unit) : tongue === 'zh' ? lightSigns.has(unit) : lightSounds.has(unit))
