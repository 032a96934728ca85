import 'server-only'

export { actorFrom, type Actor } from './actor'
export { addressOf, hostOf, isSecure } from './address'
export { createGuest } from './guest'
export { allowGuest } from './limit'
export { signInCookie } from './token'
