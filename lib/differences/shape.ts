/** How many characters one may say. */
export const longest = 500
/** How many times a person may say something in 24 hours. */
export const perDay = 20

export type Kind = 'norm' | 'scenario'
/** `id`: a UUIDv7 made by the caller, so that sending again is safe. `subject`: a norm's id or a scenario's slug. */
export type Wanted = { id: string; kind: Kind; subject: string; overlay?: string | undefined; text: string }
/** What somebody says is otherwise where they work, as it is kept. `created` is an ISO instant. */
export type Difference = { id: string; kind: Kind; subject: string; overlay: string | null; text: string; created: string }
