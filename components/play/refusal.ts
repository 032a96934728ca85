import type { Hint, Pending } from './types'

type No = { code: string; hint?: string }

const plain = ['unclear-text', 'stale-turn'] as const
const reasons = ['not-offered', 'not-here', 'limits', 'closed'] as const

/** The one sentence for a server's no: by its code, its hint, and what was tried. */
export const refusal = ({ code, hint }: No, { act }: Pick<Pending, 'act'>): Hint => {
  const known = plain.find((one) => one === code)
  if (known) return known
  if (code === 'too-large') return 'too-much'
  if (code === 'ended') return 'over'
  if (code !== 'no-such-move') return 'went-wrong'
  const kind = act.move?.kind
  if (kind === 'recall' && (hint === 'limits' || hint === 'closed')) return 'too-late'
  if (kind === 'send-packet' && hint === 'limits') return 'packet-caps'
  return reasons.find((reason) => reason === hint) ?? 'no-such-move'
}
