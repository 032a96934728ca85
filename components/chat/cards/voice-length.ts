const longest = 60 // seconds, and what is longer is no wider
const width = { least: 76, most: 244 } // px

/** How wide a voice message is, in px: in proportion, so that a long one is seen to be long. */
export const voiceWidth = (seconds: number): number => Math.round(width.least + (Math.min(seconds, longest) / longest) * (width.most - width.least))

/** How long listening takes here, in real ms: a twelfth of it, long enough to be felt. */
export const heardFor = (seconds: number): number => Math.max(600, (seconds * 1000) / 12)
