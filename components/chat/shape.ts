/** The corners of what somebody sent: one small corner towards the avatar, on the first of a group only. */
export const shapeOf = (mine: boolean, first: boolean, radius: 'rounded-bubble' | 'rounded-packet' = 'rounded-bubble'): string =>
  `${radius} ${first ? (mine ? 'rounded-tr-tail' : 'rounded-tl-tail') : ''}`
