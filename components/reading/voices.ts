/** What is looked at in a voice of the browser. */
export type Voice = { lang: string; localService: boolean }

const rank = ({ lang, localService }: Voice): number => {
  const tag = lang.toLowerCase().replace('_', '-')
  if (!/^(zh|cmn)/.test(tag) || /hk|yue|mo$/.test(tag)) return 0 // Cantonese would be another language
  return (/^(zh|cmn)-(hans-)?cn|^zh-hans$|^zh$|^cmn$/.test(tag) ? 2 : 0) + (localService ? 1 : 0) + 1
}

/** The voice to read with: of the mainland and on the device first, then any other Mandarin one; null where there is none. */
export const bestVoice = <Of extends Voice>(voices: readonly Of[]): Of | null =>
  voices.reduce<Of | null>((best, voice) => (rank(voice) > (best ? rank(best) : 0) ? voice : best), null)

/** What is read out: stickers named in brackets and the sign before a name are not said. */
export const sayable = (zh: string): string => zh.replace(/\[\p{Script=Han}{1,6}\]/gu, '').replace(/[@#～~]/g, '').trim()
