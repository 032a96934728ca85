import en from './i18n/en/failure.json'
import zh from './i18n/zh/failure.json'

/** Error pages run in the browser, where there is no message loader: only their own few words come along. */
export const failureWords = { en, zh }
