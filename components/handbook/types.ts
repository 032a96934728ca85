export type Pair = { zh: string; en: string }
/** A place to go to, by its name. */
export type Linked = { href: string; name: Pair }
