import { z } from 'zod'
import { pair } from './words'

const means = z.strictObject({
  ...pair.omit({ pinyin: true }).shape,
  who: pair.omit({ pinyin: true }).describe('Whose reading it is.'),
  grade: z.enum(['strong', 'medium', 'weak', 'uncorroborated', 'contested']).describe('How sure it is.'),
}).describe('What it does here, besides what it means.')

export const glosses = z.strictObject({
  words: z.array(z.strictObject({
    at: z.number().int().describe('Where it begins in its text.'), zh: z.string(), pinyin: z.string().optional(),
    en: z.string().optional().describe("Ours, or CC-CEDICT's (CC BY-SA 4.0)."), means: means.optional(),
  })),
})
