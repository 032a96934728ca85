import { Icon, Line, type IconName } from '../ui/icon'
import { workDrawings } from './work-icons'

/* What only menus and panels show; they come later than the first messages, and so do these. */
const drawings = {
  quote: <path d="M5 17V11a4 4 0 0 1 4-4M13.500 17V11a4 4 0 0 1 4-4M5 12.500h4.500V17H5ZM13.500 12.500H18V17h-4.500Z" />,
  copy: <><rect x="8.500" y="8" width="11" height="12" rx="2" /><path d="M15.500 8V6a2 2 0 0 0-2-2h-7a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2" /></>,
  forward: <path d="M13.500 5.500 20 12l-6.500 6.500V14.500C9 14.300 6 15.500 4 18.500c.4-5 3.500-8.500 9.500-9Z" />,
  star: <path d="m12 4 2.400 5.200 5.600.6-4.200 3.800 1.200 5.600L12 16.400l-5 2.800 1.200-5.600L4 9.800l5.600-.6Z" />,
  starred: <path d="m12 4 2.400 5.200 5.600.6-4.200 3.800 1.200 5.600L12 16.400l-5 2.800 1.200-5.600L4 9.800l5.600-.6Z" fill="currentColor" />,
  report: <path d="M6 20.500V4.500h12l-2.500 4 2.500 4H6" />,
  nudge: <path d="M4 12.500v3.500a5 5 0 0 0 5 5h3.500a5 5 0 0 0 5-5V9.300a1.500 1.500 0 0 0-3 0V12M14.500 11V5.500a1.500 1.500 0 0 0-3 0V11M11.500 11V4.700a1.500 1.500 0 0 0-3 0V12M8.500 12 7.300 10a1.500 1.500 0 0 0-2.700 1.300l1.400 3M19.500 4.500l1.500-1.500M20.500 8H22" />,
  voice: <><rect x="9" y="3.500" width="6" height="11" rx="3" /><path d="M5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3" /></>,
  file: <path d="M6.500 3.500H14l4 4v13H6.500ZM14 3.500v4h4M9.500 12h5M9.500 15.500h5" />,
  link: <path d="M10 14.500a4 4 0 0 0 5.700 0l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 9.500a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1-1" />,
  'mini-app': <><circle cx="12" cy="12" r="8.500" /><path d="M12 8.500a2.200 2.200 0 1 0 2.200 2.200M12 8.500v7M12 15.500a2.200 2.200 0 1 1-2.200-2.200" /></>,
  screenshot: <><path d="M7 3.500v13.500h13.500M3.500 7H17v13.500" /></>,
  verify: <><path d="M12 3.500 19 6v6c0 4.500-3 7.200-7 8.500-4-1.300-7-4-7-8.500V6Z" /><path d="m9 11.800 2.200 2.200 4-4.200" /></>,
  schedule: <><path d="M20.500 11.500A8.500 8.500 0 1 0 12 20.500M12 7.500V12l3 2" /><path d="M17.500 14.500v6M14.500 17.500h6" /></>,
  words: <><path d="M4 6.500h7M7.500 4.500v2M5.500 13c2.500-1 4.300-3.300 4.800-6.500M5 9c1.200 2 2.700 3.200 5 4" /><path d="m12.500 20 4-9.500 4 9.500M14 16.800h5" /></>,
  listen: <><path d="M4 10v4h3.500l5 4V6l-5 4Z" /><path d="M15.500 9.500a4 4 0 0 1 0 5M18 7a7.500 7.500 0 0 1 0 10" /></>,
  pen: <path d="M5 19l.8-4L16.500 4.300l3.200 3.200L9 18.200Z" />,
  fold: <path d="M4 5h16v4H4ZM5.500 9v10.500h13V9M9.500 13h5" />,
  tag: <><path d="M4 12.500 11.500 5h7.500v7.500L11.500 20Z" /><path d="M15.300 8.700h.01" strokeWidth={2.2} /></>,
  together: <><circle cx="9" cy="8.500" r="3.500" /><path d="M3 19c.5-3.500 3-5.500 6-5.500s5.500 2 6 5.500M18.500 8v6M15.500 11h6" /></>,
  several: <path d="m4 7 1.500 1.500 3-3M4 16.500 5.500 18l3-3M12 7h8M12 16.500h8" />,
  ...workDrawings,
  door: <path d="M13.500 4H6.500v16h7M10.500 12H20M16.500 8.500 20 12l-3.500 3.500" />,
} as const

export type HandIconName = keyof typeof drawings

const isOurs = (name: IconName | HandIconName): name is HandIconName => Object.hasOwn(drawings, name)

/** Like `Icon`, with the drawings that only what is opened by hand needs. */
export function HandIcon({ name, size = 24, className = '' }: { name: IconName | HandIconName; size?: number; className?: string }) {
  return isOurs(name) ? <Line size={size} className={className}>{drawings[name]}</Line> : <Icon name={name} size={size} className={className} />
}
