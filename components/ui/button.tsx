const base = 'inline-flex items-center gap-3 rounded-button font-semibold no-underline disabled:opacity-50 print:hidden'
const looks = {
  primary: 'bg-ink text-paper hover:bg-h5',
  ghost: 'text-ink shadow-[inset_0_0_0_1px_var(--edge)] hover:bg-paper-2',
} as const
const widths = { true: 'w-full justify-between', false: 'justify-center', phone: 'w-full justify-between desk:w-auto desk:justify-center' } as const
const sizes = { large: 'min-h-[52px] px-[22px] py-2 text-[1rem]/6', small: 'min-h-11 rounded-[7px] px-3.5 py-1.5 text-[.90625rem]/5' } as const

export type ButtonLook = { look?: keyof typeof looks; size?: keyof typeof sizes; wide?: boolean | 'phone' }

/** Classes of a button, for `<button>`, `<a>` and `<Link>` alike. */
export const button = ({ look = 'primary', size = 'large', wide = false }: ButtonLook = {}) =>
  `${base} ${looks[look]} ${sizes[size]} ${widths[`${wide}`]}`
