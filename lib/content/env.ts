import type { NormIndex, Pair } from '@/engine/types'
import type { ClientSpec } from './clients'
import type { HouseRules } from './house'

/** All that the compiler may know besides the file itself. */
export type Env = {
  file: string // as diagnostics name it
  ways?: boolean // false: the ways through the story are not gone through; `content:check` does
  norms: NormIndex
  clients: Record<string, ClientSpec>
  stickers: Record<string, Pair>
  reactions: string[] // of the stickers, what can be set under a message
  statuses: Record<string, Pair> // what people can say of themselves
  overlays: Record<string, Pair>
  house: HouseRules
  seeds: Set<string> // rows of the sources that scenes may claim to teach
  pinyin(zh: string, overrides: Record<string, string>): string[] // words, punctuation attached
  doubtful?(zh: string, overrides: Record<string, string>): string[] // characters read in several ways that nothing settles here
}
