type Pair = { zh: string; en: string }

/** What a text is about: a norm by its id, a scenario by its slug. */
export type Subject = { kind: 'norm' | 'scenario'; id: string }
/** What came of sending; where it was not kept, why. */
export type Outcome = 'kept' | 'offline' | 'limit' | 'busy' | 'error'
export type DifferenceWords = { title: Pair } & Record<'label' | 'who' | 'overlay' | 'unsaid' | 'left' | 'send' | 'sending' | 'sent' | 'takeBack' | 'taken' | 'gone' | 'error' | 'offline' | 'limit' | 'busy', string>
