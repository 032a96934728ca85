/* 24 grid, 1.6 line, round ends, no fills. */
const dot = { strokeWidth: 2.2 }
const drawings = {
  back: <path d="M14.5 5 8 12l6.5 7" />,
  more: <path d="M6 12h.01M12 12h.01M18 12h.01" strokeWidth={2.6} />,
  face: <><circle cx="12" cy="12" r="9" /><path d="M8.5 14.2c1.8 2.4 5.2 2.4 7 0" /><path d="M9 9.7h.01M15 9.7h.01" {...dot} /></>,
  plus: <><circle cx="12" cy="12" r="9" /><path d="M12 8v8M8 12h8" /></>,
  keyboard: <><rect x="3" y="6" width="18" height="12" rx="2" /><path d="M7 10h.01M12 10h.01M17 10h.01" {...dot} /><path d="M8 14.5h8" /></>,
  arrow: <path d="M5 12h13M13 6.5 18.5 12 13 17.5" />,
  down: <path d="m5.5 9 6.5 6.500L18.5 9" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  pass: <><path d="M4 6.500h16V16h-9l-4.5 3.500V16H4Z" /><path d="M10.3 9.300v3.900M13.7 9.300v3.9" /></>,
  again: <><path d="M4 5v5h5" /><path d="M4.5 10a8 8 0 1 1-.3 4" /></>,
  seat: <path d="M7 4v9h10V4M5 13v4h14v-4M7 17v3M17 17v3" />,
  evidence: <path d="M5 4.500h6a2 2 0 0 1 2 2V20a2 2 0 0 0-2-2H5ZM19 4.500h-4a2 2 0 0 0-2 2M19 4.500V18h-4a2 2 0 0 0-2 2" />,
  fork: <><path d="M6 20V9M6 9a6 6 0 0 0 6 5h1a5 5 0 0 1 5 5M6 4v5" /><path d="M3.5 6.5 6 4l2.5 2.5" /></>,
  clock: <><circle cx="12" cy="12" r="8.5" /><path d="M12 7.500V12l3 2" /></>,
  at: <><circle cx="12" cy="12" r="3.5" /><path d="M15.5 8.500v5a2.5 2.5 0 0 0 5 0V12a8.5 8.5 0 1 0-3.5 6.9" /></>,
  recall: <><path d="M4 6.500h16V16h-9l-4.5 3.500V16H4Z" strokeDasharray="2.5 2.8" /><path d="M14.5 11.200H9m2-2-2 2 2 2" /></>,
  pin: <path d="M9 4h6l-.8 6L17 13H7l2.8-3ZM12 13v7" />,
  packet: <><rect x="6" y="3.5" width="12" height="17" rx="1.5" /><path d="M6 7.5 12 11l6-3.5" /><path d="M12 13.500v.01M12 17v.01" {...dot} /></>,
  chain: <path d="M9 6h11M9 12h11M9 18h7M4.5 6h.01M4.5 12h.01M4.5 18h.01" />,
  file: <path d="M6.5 3.5h7.5l4 4v13H6.5ZM14 3.5v4h4" />,
  picture: <><rect x="3.5" y="5" width="17" height="14" rx="2" /><path d="m4 16.5 5-5 4 4 2.5-2.5 4.5 4.5" /><path d="M15.5 9h.01" {...dot} /></>,
  call: <path d="M6.5 4 9 4.500l1 4-2 1.700a12 12 0 0 0 5.8 5.800l1.7-2 4 1 .5 2.500a2 2 0 0 1-2 2C10.5 19.5 4.5 13.5 4.5 6a2 2 0 0 1 2-2Z" />,
  walk: <><circle cx="13" cy="4.800" r="1.600" /><path d="m9 21 2.500-5.500L9.500 13l1-5L7 10.500V13M10.500 8l3 1 1.500 2.500 2.500.5M11.500 15.500 15 21" /></>,
  person: <><circle cx="12" cy="8.500" r="4" /><path d="M4.500 20c.8-4 3.800-6 7.500-6s6.700 2 7.500 6" /></>,
  members: <><circle cx="9" cy="8.5" r="3.5" /><path d="M3 19c.5-3.5 3-5.5 6-5.500s5.5 2 6 5.500M15.5 5.300a3.5 3.5 0 0 1 0 6.400M17.5 14c2 .7 3.2 2.5 3.5 5" /></>,
  notice: <><path d="M4 10v4h3.500l6 4V6l-6 4Z" /><path d="M17 9.500a4 4 0 0 1 0 5" /></>,
  mute: <><path d="M7 15.500V11a5 5 0 0 1 7.5-4.300M17 10.500V15l1.5 2H7.500M10.5 20h3" /><path d="m5 5 14.5 14.5" /></>,
  send: <path d="M4.5 12 20 4.5 15.5 20l-3.5-6.500Zm7.5 1.500L20 4.5" />,
  speed: <><path d="M4.5 17a8.5 8.5 0 1 1 15 0" /><path d="m12 14 3.5-4.5" /></>,
  check: <path d="m5 12.5 4.5 4.500L19 7.5" />,
  offline: <><path d="M3.5 9.500a12 12 0 0 1 5-2.700M20.5 9.500a12 12 0 0 0-7-3.400M7 13.500a7 7 0 0 1 4-1.900M17 13.500a7 7 0 0 0-1-.8M12 18h.01" /><path d="m4.5 4 15 16" /></>,
} as const

export type IconName = keyof typeof drawings

type Props = { size?: number; className?: string }

/** The frame of every drawing: `size` in px. Always decoration, the word stands beside it or on the button around it. */
export const Line = ({ size = 24, className = '', children }: Props & { children: React.ReactNode }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.6} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" className={`block flex-none ${className}`}>
    {children}
  </svg>
)

/** A drawing by its name. */
export const Icon = ({ name, ...frame }: Props & { name: IconName }) => <Line {...frame}>{drawings[name]}</Line>
