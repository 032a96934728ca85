/** Of one share, in cents. */
export type PacketLimits = { minCents: number; maxShareCents: number; maxShares: number }
export type PacketSplit = 'lucky' | 'equal' | 'for-one'

/** Whether a packet of so many cents in so many shares, at most `most`, is one that the client lets through. */
export const fits = ({ cents, shares }: { cents: number; shares: number }, limits: PacketLimits, most: number): boolean =>
  Number.isInteger(shares) && shares >= 1 && shares <= most && cents >= limits.minCents * shares && cents <= limits.maxShareCents * shares
