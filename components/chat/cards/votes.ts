/** What is marked after a touch on one option: among several it comes or goes, alone it takes the other's place. */
export const picked = (chosen: number[], option: number, many: boolean): number[] =>
  !many ? [option] : chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option].sort((a, b) => a - b)

/** How much of all votes went to one option, in whole per cent. */
export const share = (votes: number, all: number): number => (all === 0 ? 0 : Math.round((100 * votes) / all))
