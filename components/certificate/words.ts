/** The strings of the page of one's certificates, and sentences for problems by their code. */
export type CertificateWords = Record<
  | 'title' | 'lead' | 'signIn' | 'ready' | 'none' | 'modules' | 'have' | 'name' | 'nameHint' | 'band' | 'make' | 'making' | 'print' | 'printing' | 'same' | 'revoke' | 'revokeSure' | 'keep' | 'page' | 'code', string
>
export type Problems = Record<string, string>
export const troubleOf = (problems: Problems, code: string): string => problems[code] ?? problems['internal'] ?? ''
