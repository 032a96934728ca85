import 'server-only'

export { listOutbox, mailGoes, markSent, type Waiting } from './outbox'
export { lettersLeft, post, postAll, type Letter } from './post'
export { lookAtSubscription, unsubscribe, unsubscribed, type Subscription } from './unsubscribe'
export { unsubscribeToken } from './unsubscribe-token'
