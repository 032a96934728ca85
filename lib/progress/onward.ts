import type { Standing } from './standing'

/** What to play next, and why. `norms`: those it trains that were missed. */
export type Onward =
  | { why: 'unfinished'; scenario: string; attempt: string }
  | { why: 'missed'; scenario: string; norms: string[] }
  | { why: 'unplayed'; scenario: string }

export type Offer = { slug: string; level?: number | undefined; norms: string[] }
type Given = { offers: readonly Offer[]; unfinished: readonly { id: string; scenario: string }[]; played: ReadonlySet<string>; standings: readonly Standing[] }

/**
 * The rule, always the same for the same past: an attempt that is still open, the latest first; then the scenario with most of the
 * norms that were missed, one not played before the others; then what was not played, the easier first. Null: nothing is left.
 */
export function onward({ offers, unfinished, played, standings }: Given): Onward | null {
  const open = unfinished.find(({ scenario }) => offers.some(({ slug }) => slug === scenario))
  if (open) return { why: 'unfinished', scenario: open.scenario, attempt: open.id }
  const missed = new Set(standings.filter(({ none }) => none > 0).map(({ norm }) => norm))
  const inOrder = [...offers].sort((a, b) => Number(played.has(a.slug)) - Number(played.has(b.slug)) || (a.level ?? 2) - (b.level ?? 2) || (a.slug < b.slug ? -1 : 1))
  const ranked = inOrder.map(({ slug, norms }) => ({ slug, norms: norms.filter((norm) => missed.has(norm)) })).sort((a, b) => b.norms.length - a.norms.length)
  const [best] = ranked
  if (best && best.norms.length > 0) return { why: 'missed', scenario: best.slug, norms: best.norms }
  const fresh = inOrder.find(({ slug }) => !played.has(slug))
  return fresh ? { why: 'unplayed', scenario: fresh.slug } : null
}
