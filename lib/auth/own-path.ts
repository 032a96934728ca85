const here = 'http://here.invalid'

/** Where to go on: a page of ours in one of the interface's languages, as `/zh/progress?after=1`; null for anything else, so that no link leads away from here through us. */
export function ownPath(given: unknown): string | null {
  if (typeof given !== 'string' || given.length > 500 || !/^\/(en|zh)(?=[/?#]|$)/.test(given) || /[\\\s]/.test(given)) return null
  const address = URL.canParse(given, here) ? new URL(given, here) : null
  return address?.origin === here && /^\/(en|zh)(\/|$)/.test(address.pathname) ? address.pathname + address.search + address.hash : null
}
