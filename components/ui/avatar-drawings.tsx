/* What people really use for a profile picture: two to four flat colours on a tint. Each fills a 40 x 40 square. */
const round = { strokeLinecap: 'round', fill: 'none' } as const

export const drawings = {
  hills: <>
    <rect width="40" height="40" fill="#CFD8D4" /><circle cx="27.5" cy="12.5" r="4.2" fill="#D98F6B" />
    <path d="M-2 29 10 15l7 7.5 7-5.5 18 15v10H-2Z" fill="#8FA39C" /><path d="m-2 35 10-9 9 6 11-7.500L42 36v6H-2Z" fill="#4E645D" />
    <path d="M6 37.500h9M20 36h12" stroke="#CFD8D4" strokeWidth="1.1" opacity=".7" {...round} />
  </>,
  flask: <>
    <rect width="40" height="40" fill="#DCCDB4" /><rect x="13" y="13" width="14" height="20" rx="3" fill="#40525E" />
    <rect x="14.5" y="8.5" width="11" height="6" rx="1.6" fill="#2C3A44" /><path d="M13 24h14v3H13Z" fill="#A8B7BC" />
    <path d="M17 6c-1-1 1-2 0-3.400M21 6c-1-1 1-2 0-3.4" stroke="#7D715C" strokeWidth="1.3" {...round} />
  </>,
  deer: <>
    <rect width="40" height="40" fill="#F2DCC3" />
    <path d="M14 13C10 11 9 7 10 4M12 9.600C9.6 9.6 8 8.6 7 7M26 13c4-2 5-6 4-9M28 9.600c2.4 0 4-1 5-2.6" stroke="#7A5233" strokeWidth="1.8" {...round} />
    <path d="M12.5 16C8 14.5 6 15.5 5.5 18c2 2.5 5 2.8 7.5 1.500ZM27.5 16c4.5-1.5 6.5-.5 7 2-2 2.5-5 2.8-7.5 1.500Z" fill="#B17C4F" />
    <path d="M20 11c6 0 8.2 4 7.6 9.500C27 26 24 34 20 34s-7-8-7.6-13.500C11.8 15 14 11 20 11Z" fill="#B17C4F" />
    <path d="M20 25c3 0 4.4 2 4 4.500C23.5 32 22 34 20 34s-3.5-2-4-4.500C15.6 27 17 25 20 25Z" fill="#F2DCC3" />
    <ellipse cx="20" cy="29" rx="2" ry="1.5" fill="#4A3020" /><circle cx="16" cy="20.5" r="1.3" fill="#3A261A" /><circle cx="24" cy="20.5" r="1.3" fill="#3A261A" />
  </>,
  cat: <>
    <rect width="40" height="40" fill="#C9DAE2" />
    <path d="m9 12 2-6.5 7 5h4l7-5 2 6.500c1.5 3 2 6 1.5 10C31.6 29.5 26.5 34 20 34S8.4 29.5 7.5 22C7 18 7.5 15 9 12Z" fill="#E0A05C" />
    <path d="M18 11v5M22 11v5M20 11v6" stroke="#B87435" strokeWidth="1.4" {...round} />
    <path d="M20 24.500c4 0 6 2.5 5.5 5-1 2.8-3 4-5.5 4s-4.5-1.2-5.5-4c-.5-2.5 1.5-5 5.5-5Z" fill="#F7E6CF" />
    <path d="M13 20.500q2-2 4 0M23 20.500q2-2 4 0M20 27.600v1.600m0 0q-1.5 1.6-3 .3m3-.3q1.5 1.6 3 .3" stroke="#4A3320" strokeWidth="1.3" {...round} />
    <path d="M18.7 26h2.600L20 27.600Z" fill="#4A3320" />
  </>,
  flower: <>
    <rect width="40" height="40" fill="#E4D6DA" /><path d="M20 33V22" stroke="#52705E" strokeWidth="2" {...round} />
    <path d="M20 29c-5 1-8-1-9-4 4-1 7 0 9 4ZM20 27c5 1 8-1 9-4-4-1-7 0-9 4Z" fill="#6D8F79" />
    <g fill="#A65A6B"><ellipse cx="20" cy="8" rx="3" ry="4" /><ellipse cx="20" cy="20" rx="3" ry="4" /><ellipse cx="14" cy="14" rx="4" ry="3" /><ellipse cx="26" cy="14" rx="4" ry="3" /></g>
    <circle cx="20" cy="14" r="3.3" fill="#E3B655" />
  </>,
  crane: <>
    <rect width="40" height="40" fill="#D3E3D3" /><path d="M20 24 33 9l-6 17Z" fill="#fff" /><path d="m20 24 7 2-5 7Z" fill="#B9CFC0" />
    <path d="M20 24 12 8l10 8.500Z" fill="#EDF4EE" /><path d="M20 24 6 20l4.5-3.500Z" fill="#fff" /><path d="m20 24 2 9-7-4Z" fill="#8FB09D" /><path d="m6 20 4.5-3.500L8 16Z" fill="#B23A2A" />
  </>,
  mug: <>
    <rect width="40" height="40" fill="#D6DDE3" /><path d="M9 17h19v7a9 9 0 0 1-9 9h-1a9 9 0 0 1-9-9Z" fill="#F6F3EA" />
    <path d="M28 19.500h2a4 4 0 0 1 0 8h-2.6" stroke="#F6F3EA" strokeWidth="2.4" {...round} />
    <path d="M9 21.500q4.7 3.4 9.5 0t9.5 0V24q-4.8 3.4-9.5 0T9 24Z" fill="#5B7F95" /><path d="M7 34.500h23" stroke="#5B7F95" strokeWidth="1.8" {...round} />
    <path d="M15 12.500c-1.6-1.7 1.6-3 0-5M21 12.500c-1.6-1.7 1.6-3 0-5" stroke="#93A6B1" strokeWidth="1.5" {...round} />
  </>,
  fish: <>
    <rect width="40" height="40" fill="#C6DDD8" /><path d="M4 32c5-2 8 2 13 0s8 2 13 0 8 1 12 0v10H4Z" fill="#8FBDB3" />
    <path d="M28 18c5-6 8-6 9.5-5-1.5 2-2 5 0 8-3 1.5-7-.5-9.5-3Z" fill="#E8A173" /><path d="M17 11c4-4 8-3 9 0l-3 4h-6Z" fill="#E8A173" />
    <path d="M5 20c3-6.5 9-9 15-8 5 .8 8 4 9 6-1.5 3.5-5 7.5-11 8-6 .4-11-2.5-13-6Z" fill="#D06C44" />
    <path d="M5 20c1-2.3 2.6-4.2 4.5-5.6 2 1.8 2.7 3.6 2.6 5.9-.1 2-1 3.5-2.2 4.600C7.7 23.8 6 22 5 20Z" fill="#F5E7D3" /><circle cx="9" cy="18.5" r="1.2" fill="#33241C" />
    <path d="M17 16.500q1.8 3 0 6M21.5 16.500q1.8 2.6 0 5.4" stroke="#A94E2B" strokeWidth="1.2" {...round} />
  </>,
  moon: <>
    <rect width="40" height="40" fill="#45536B" /><circle cx="22" cy="16" r="8.5" fill="#F1E3BE" /><circle cx="25.5" cy="13.5" r="7" fill="#45536B" />
    <path d="M10 9h.01M8 20h.01M32 25h.01M14 27h.01" stroke="#F1E3BE" strokeWidth="1.8" {...round} />
    <path d="M-2 33c6-5 10-5 15-2s10 2 14-1 10-3 15 0v12H-2Z" fill="#2C3749" /><path d="M15 37h11M18 39.500h5" stroke="#8D97A8" strokeWidth="1.1" {...round} />
  </>,
  plant: <>
    <rect width="40" height="40" fill="#E6E0CD" /><path d="M20 25V13" stroke="#4C6B4F" strokeWidth="1.8" {...round} />
    <path d="M20 20c-6 .6-10-2.4-10.5-8 6-.6 10 2.5 10.5 8Z" fill="#7FA07A" /><path d="M20 17.500c-.5-6 2.5-10 8.5-10.5.6 6-2.5 10-8.5 10.500Z" fill="#5E8663" /><path d="M20 23c1-4.5 4.5-6.5 9.5-5.5-1 4.5-4.5 6.5-9.5 5.500Z" fill="#7FA07A" />
    <path d="M11.5 24h17l-2 10.500a1.6 1.6 0 0 1-1.6 1.300h-9.800a1.6 1.6 0 0 1-1.6-1.300Z" fill="#B8714E" /><path d="M11 23.500h18v3.500H11Z" fill="#9D5B3B" />
  </>,
  boat: <>
    <rect width="40" height="40" fill="#DAD7E2" /><circle cx="11" cy="10" r="3.6" fill="#E6C07A" />
    <path d="M21.5 6v19H34C33 16.5 28.5 9.5 21.5 6Z" fill="#F7F3EA" /><path d="M19 10v15H9.500C11 18.5 14.5 13 19 10Z" fill="#B9573F" />
    <path d="M5 27h30c-1.3 4-4.5 6.5-8.5 6.500h-13C9.5 33.5 6.3 31 5 27Z" fill="#51536B" />
    <path d="M-2 34c5-2.5 8 1.5 13 0s8-1.5 12.5 0 9 1.5 18.5-1v9H-2Z" fill="#8A93B0" />
  </>,
} as const

export type AvatarName = keyof typeof drawings
