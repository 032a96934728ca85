import { button, type ButtonLook } from '../ui/button'

/** Opens the demonstration, also without a script. */
export function DemoButton({ locale, name, look = {} }: { locale: 'en' | 'zh'; name: React.ReactNode; look?: ButtonLook }) {
  return <form action={`/api/demo?locale=${locale}`} method="post"><button type="submit" className={button(look)}>{name}</button></form>
}
