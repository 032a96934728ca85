import type { Band, Mark, Pair, Sum } from '@/engine/types'

export type ProgressWords = {
  title: string
  text: string
  dimensions: Record<'title' | 'note' | 'share', string>
  norms: Record<'title' | 'note', string>
  attempts: Record<'title' | 'playing' | 'unbanded' | 'again' | 'gone' | 'continue' | 'debrief' | 'earlier', string>
}
export type Voice = { locale: 'en' | 'zh'; words: ProgressWords; zh: ProgressWords; marks: Record<Mark, string>; bands: Record<Band, Pair> }

export type Run = { id: string; title: Pair | null; status: 'playing' | 'ended'; band: Band | null; begun: string; rewound: boolean; href: string | null }
export type Dimension = Sum & { id: string; name: Pair }
export type Norm = { id: string; name: Pair; marks: Mark[] }
