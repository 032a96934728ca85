import type { Library, Meta } from './types'

/** What is offered to people: every scenario but the examples, which can be played by whoever knows their address. */
export const scenesOf = ({ revisions }: Library): Meta[] => Object.values(revisions).flatMap(({ meta }) => (meta.example ? [] : [meta]))
