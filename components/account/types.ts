export type Words = Record<string, string>

/** `kind` new-password: to be made up, not remembered. */
export type FormField = { name: string; label: string; kind: 'text' | 'email' | 'password' | 'new-password'; autoComplete: string; most: number; hint?: string; value?: string }
/** What every form says: while it sends, of a password that is shown or hidden or too weak, and of every problem by its code. */
export type FormWords = { sending: string; show: string; hide: string; weak: { short: string; common: string; own: string }; problems: Words }

/** What a person reads about a problem. */
export function problemWords({ problems, weak }: Pick<FormWords, 'problems' | 'weak'>, { code, body }: { code: string; body: Record<string, unknown> }): string {
  const { hint } = body
  if (code === 'weak-password' && (hint === 'short' || hint === 'common' || hint === 'own')) return weak[hint]
  return problems[code] ?? problems.internal ?? code
}

/** Where somebody goes who has just signed in: on, or first to the question what comes along. */
export function afterEntering(answer: unknown, locale: string, next: string): string {
  const asks = typeof answer === 'object' && answer !== null && 'takeAlong' in answer && answer.takeAlong === true
  return asks ? `/${locale}/take-along?next=${encodeURIComponent(next)}` : next
}
