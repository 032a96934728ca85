import type {} from 'next-intl'
import type account from './en/account.json'
import type assignments from './en/assignments.json'
import type author from './en/author.json'
import type certificate from './en/certificate.json'
import type common from './en/common.json'
import type debrief from './en/debrief.json'
import type evidence from './en/evidence.json'
import type facilitate from './en/facilitate.json'
import type failure from './en/failure.json'
import type handbook from './en/handbook.json'
import type home from './en/home.json'
import type hr from './en/hr.json'
import type insights from './en/insights.json'
import type lines from './en/lines.json'
import type people from './en/people.json'
import type play from './en/play.json'
import type privacy from './en/privacy.json'
import type problems from './en/problems.json'
import type progress from './en/progress.json'
import type { Locale } from './locales'

export type Messages = {
  author: typeof author; common: typeof common; home: typeof home; debrief: typeof debrief; progress: typeof progress
  lines: typeof lines; play: typeof play; failure: typeof failure; handbook: typeof handbook; evidence: typeof evidence
  problems: typeof problems; hr: typeof hr; account: typeof account; people: typeof people; assignments: typeof assignments
  insights: typeof insights; certificate: typeof certificate; privacy: typeof privacy; facilitate: typeof facilitate
}

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
