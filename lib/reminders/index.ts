import 'server-only'

export { qrOf } from './qr'
export { draftReminder, type Draft, type Recipient, type Way } from './recipients'
export { sendReminder, type NewReminder } from './send'
export { ending, filled, type Places, type Words } from './text'
