import type { Atlas, Drawing } from '@/lib/author'
import { fill } from '../ui/fill'
import { percent, type AuthorWords } from './words'

const line = (points: { x: number; y: number }[]): string => points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')

/** Beats and endings as boxes, ways as arrows; what a way asks for is told when it is pointed at, and in the list below it all the same. */
export function StoryMap({ words, atlas, drawing: { width, height, boxes, arrows }, locale }: { words: AuthorWords; atlas: Atlas; drawing: Drawing; locale: 'en' | 'zh' }) {
  const beats = new Map(atlas.beats.map((beat) => [beat.id, beat]))
  const endings = new Map(atlas.endings.map((ending) => [ending.id, ending]))
  const told = (id: string): { reached: boolean; line: string } => {
    const beat = beats.get(id)
    if (beat) return { reached: beat.reached, line: beat.points.length > 0 ? fill(words.states, { n: beat.states }) : fill(words.events, { n: beat.events }) }
    const ending = endings.get(id)
    return { reached: ending?.range != null, line: ending?.range ? `${ending.title[locale]} · ${percent(ending.chance)} %` : words.never }
  }
  return (
    <div tabIndex={0} role="region" aria-label={words.map} className="overflow-x-auto rounded-excerpt border border-rule bg-sheet">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="block text-ink">
        <defs><marker id="rq-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="var(--ink-2)" /></marker></defs>
        {arrows.map(({ from, to, when, points }) => {
          const asked = when.filter(Boolean)
          return (
            <path key={`${from} ${to}`} d={line(points)} fill="none" stroke="var(--ink-2)" strokeWidth="1.25" strokeDasharray={asked.length === when.length ? '4 3' : undefined} markerEnd="url(#rq-arrow)">
              <title>{`${from} → ${to}${asked.length > 0 ? `: ${asked.join('; ')}` : ''}`}</title>
            </path>
          )
        })}
        {boxes.map(({ id, kind, x, y, width: w, height: h }) => {
          const { reached, line: says } = told(id)
          return (
            <a key={id} href={`#at-${id}`}>
              <rect x={x - w / 2} y={y - h / 2} width={w} height={h} rx={kind === 'ending' ? h / 2 : 8} fill={kind === 'ending' ? 'var(--paper-2)' : 'var(--paper)'} stroke="var(--edge)" strokeDasharray={reached ? undefined : '4 3'} />
              <text x={x} y={y - 4} textAnchor="middle" fontSize="14" fill="currentColor">{id}</text>
              <text x={x} y={y + 15} textAnchor="middle" fontSize="12" fill="var(--ink-2)">{says.length > 24 ? `${says.slice(0, 23)}…` : says}</text>
            </a>
          )
        })}
      </svg>
    </div>
  )
}
