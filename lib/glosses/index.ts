import 'server-only'

export { glossEvent, type Glossed } from './gloss-event'
