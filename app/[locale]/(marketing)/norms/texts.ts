type Pair = { zh: string; en: string }

/** Pinyin would double what goes to the browser where it is not shown. */
export const plainPair = ({ zh, en }: Pair): Pair => ({ zh, en })

/** The first sentence in both languages. */
export const opening = ({ zh, en }: Pair): Pair => ({ zh: /^.*?[。！？]/.exec(zh)?.[0] ?? zh, en: /^.*?[.!?](?=\s|$)/.exec(en)?.[0] ?? en })
