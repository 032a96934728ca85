import 'server-only'

export { readRecord, wholeRecord, type Asked, type Entry, type RecordPage } from './list'
