import 'server-only'

export { post, type Letter } from './post'
