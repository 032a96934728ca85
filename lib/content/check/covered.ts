import type { Checked } from './report'

type Lang = 'en' | 'zh'
const names = {
  norms: { en: 'norms', zh: '规矩' }, seeds: { en: 'source rows', zh: '资料条目' }, overlays: { en: 'overlays', zh: '文化背景' },
  clients: { en: 'clients', zh: '客户端' }, moves: { en: 'moves', zh: '动作' }, languages: { en: 'languages', zh: '语言' },
} as const satisfies Record<keyof Checked['coverage'], Record<Lang, string>>
const shown = 12 // names of what is missing, before they are only counted

/** How much of what there is some scenario exercises, and what none does. @param untrained rows that hold nothing to be trained */
export function coveredLines({ coverage }: Checked, untrained: ReadonlySet<string>, lang: Lang): string {
  const rows = (['norms', 'seeds', 'overlays', 'clients', 'moves', 'languages'] as const).map((kind) => {
    const all = Object.entries(coverage[kind]).filter(([id]) => !untrained.has(id))
    const missing = all.flatMap(([id, slugs]) => (slugs.length === 0 ? [id] : []))
    const rest = missing.length > shown ? `, … (${missing.length})` : ''
    const gap = missing.length ? `${lang === 'zh' ? '；没有场景用到：' : '; in none: '}${missing.slice(0, shown).join(', ')}${rest}` : ''
    return `  ${names[kind][lang]} ${all.length - missing.length}/${all.length}${gap}`
  })
  return [lang === 'zh' ? '覆盖' : 'covered', ...rows].join('\n')
}
