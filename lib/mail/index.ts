import 'server-only'

export { listOutbox, markSent, type Waiting } from './outbox'
export { post, type Letter } from './post'
export { lookAtSubscription, unsubscribe, unsubscribed, type Subscription } from './unsubscribe'
export { unsubscribeToken } from './unsubscribe-token'
