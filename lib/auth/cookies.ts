/** `seconds`: how long it lasts; 0 takes it back. Not for scripts, not sent along from other sites, and over https alone where that is spoken. */
export const setCookie = (name: string, value: string, seconds: number, secure: boolean): string =>
  [`${name}=${value}`, 'Path=/', `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])].join('; ')

/** The cookies of a request by name, as they were set. */
export function readCookies(headers: Headers): Map<string, string> {
  return new Map((headers.get('cookie') ?? '').split(';').map((part) => {
    const [name = '', ...value] = part.trim().split('=')
    return [name, value.join('=')]
  }))
}
