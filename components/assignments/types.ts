export type Pair = { zh: string; en: string }
/** A scene of an assignment, ready to be shown. `debrief`: of the best attempt. */
export type Scene = { slug: string; title: Pair; minutes: string; state: string; more: string[]; debrief: string | null }
/** `begin`: what one press does; `attempt` null: it begins one. */
export type Shown = {
  id: string; name: Pair; organization: string; facts: string[]; scenes: Scene[]; calendar: string | null; isRead: boolean; mode: 'practice' | 'assessment'
  begin: { label: string; scenario: string; attempt: string | null } | null; band: Pair | null
  missed: string | null // a band that was to be reached and cannot be any more
}
export type SeesWords = { title: string; lead: string; practice: string[]; assessment: string[]; own: string; ok: string; later: string }
export type MineWords = { title: string; todo: string; done: string; nothing: string; scenes: string; beginning: string; debrief: string; calendar: string }
export type Problems = Record<string, string>
