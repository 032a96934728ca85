/** mulberry32: the same seed makes the same organisation. */
export function diceOf(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number): number => least + next() * (most - least)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  /** One of them, each as likely as its weight. */
  const weighed = <Item>(items: readonly Item[], weight: (item: Item) => number): Item => {
    let left = next() * items.reduce((sum, item) => sum + weight(item), 0)
    for (const item of items) if ((left -= weight(item)) <= 0) return item
    return pick(items)
  }
  const hex = (length: number): string => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('')
  return { next, between, pick, weighed, hex }
}

export type Dice = ReturnType<typeof diceOf>
