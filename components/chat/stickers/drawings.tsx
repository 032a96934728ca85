import { pen } from './frame'

const thin = { ...pen, strokeWidth: 1.8 } as const
const smile = 'M41 44q2 3 5 0M58 44q2 3 5 0'

/** A flat cake on a board, and somebody small with chopsticks: 画饼, promising the sky. */
const pie = (
  <>
    <rect x="22" y="9" width="60" height="50" rx="3" {...pen} fill="#fff" /><path d="M30 59l-6 10M74 59l6 10" {...pen} />
    <circle cx="52" cy="34" r="18.5" fill="#F0CD8C" stroke="#A9752F" strokeWidth="2" />
    <circle cx="52" cy="34" r="13.5" fill="none" stroke="#C99348" strokeWidth="1.2" strokeDasharray="3 3.5" />
    <g fill="#8A5A22"><ellipse cx="45" cy="28" rx="1.5" ry="1" /><ellipse cx="56" cy="25" rx="1.5" ry="1" /><ellipse cx="60" cy="34" rx="1.5" ry="1" /><ellipse cx="48" cy="38" rx="1.5" ry="1" /><ellipse cx="55" cy="43" rx="1.5" ry="1" /><ellipse cx="42" cy="36" rx="1.5" ry="1" /></g>
    <circle cx="12" cy="46" r="5.5" {...thin} fill="#fff" /><path d="M12 51.500v11M12 55l9-6M12 56l-6 4M12 62.500l-4 8M12 62.500l4 8" {...thin} />
    <path d="M20 46.500l9-6M21.5 49l9.5-4" {...thin} stroke="#B0713A" /><path d="M10 44.800h.01M14 44.800h.01M10 48.200q2 1.6 4 0" {...thin} strokeWidth={1.3} />
  </>
)

/** A cup of tea held out with both hands. */
const tea = (
  <>
    <circle cx="52" cy="28" r="14" {...pen} fill="#fff" /><path d="M46 27q2-3 4 0M54 27q2-3 4 0M48 33q4 4 8 0" {...thin} />
    <path d="M40 68c0-14 5-22 12-22s12 8 12 22M44 54c-6 0-9-3-10-8M60 54c6 0 9-3 10-8" {...pen} /><path d="M38 52h28c0 9-6 14-14 14s-14-5-14-14Z" {...pen} fill="#CFE3D8" />
    <path d="M46 46q-2-3 0-6M58 46q2-3 0-6" {...thin} stroke="#8C8375" />
  </>
)

/** A thumb, drawn in one go, with three strokes of noise. */
const thumb = (
  <>
    <path d="M34 36h-9v28h9" {...pen} fill="#CFD8D4" /><path d="M34 36c8-3 12-10 12-20 0-5 8-5 10 1 1 5 0 9-2 14h17c5 0 7 4 5 8 3 2 3 6 0 8 2 3 1 6-2 8 1 4-1 8-6 8H46c-5 0-8-1-12-3Z" {...pen} fill="#F2DCC3" />
    <path d="M66 10v7M79 15l-5 5M84 27h-7" {...thin} stroke="#B23A2A" />
  </>
)

/** Somebody on tiptoe, already half out of the picture. */
const slipAway = (
  <>
    <circle cx="62" cy="20" r="9" {...pen} fill="#fff" /><path d="M66 18h.01M60 18h.01" {...pen} strokeWidth={2.6} /><path d="M61 24h5" {...thin} />
    <path d="M60 29c-6 6-8 13-7 20M58 34l14 4M58 36l-14 2M53 49l13 6 2 12h6M53 49l-9 10-12-1-3 4" {...pen} /><path d="M30 24H16M34 34H14M30 44H18" {...thin} stroke="#8C8375" />
    <path d="M26 68q2-4 5 0M18 69q2-3 4 0" {...thin} stroke="#B9B2A5" />
  </>
)

/** A duck with a headband, one wing in the air. */
const duck = (
  <>
    <path d="M34 68c-9-4-12-12-9-20 2-5 8-8 14-7-3-4-4-8-3-13 2-8 9-13 17-12 9 1 14 8 13 17 0 3-1 6-3 9 7 3 11 10 9 18-1 4-4 7-8 8Z" {...pen} fill="#F5DFA8" />
    <path d="M37 25q15-7 28 1l-1 5q-13-7-27-1Z" {...thin} fill="#B23A2A" stroke="#8F3222" /><path d="M37 27l-8-3m8 4-6 5" {...thin} stroke="#8F3222" /><path d="M48 35h.01M60 35h.01" {...pen} strokeWidth={3} />
    <path d="M48 40q6-3 13 1-6 5-13-1Z" {...thin} fill="#E0A05C" /><path d="M71 50c5-3 9-9 9-17M34 52c4 5 10 7 15 5" {...pen} /><path d="M84 24l3-4M88 31l5-1" {...thin} />
  </>
)

/** Somebody on the sofa, laughing till it runs down both cheeks. */
const laughing = (
  <>
    <path d="M12 66V46c0-5 8-5 8 0v6h64v-6c0-5 8-5 8 0v20Z" {...pen} fill="#DCE4DA" /><circle cx="52" cy="36" r="17" {...pen} fill="#fff" /><path d="M41 33l6 3-6 3M63 33l-6 3 6 3" {...thin} />
    <path d="M44 42c2 8 14 8 16 0Z" {...thin} fill="#B23A2A" /><path d="M32 30c-3 2-4 5-3 8M72 30c3 2 4 5 3 8" {...thin} stroke="#7FA6B8" />
  </>
)

/** A head in a cap that nods, twice. */
const nod = (
  <>
    <circle cx="52" cy="38" r="20" {...pen} fill="#fff" /><path d={smile} {...thin} /><path d="M46 50q6 3 12 0" {...thin} /><path d="M36 22q16-14 32 0" {...pen} fill="#CFD8D4" />
    <path d="M80 28v16l-4-4M80 44l4-4M24 28v16l-4-4M24 44l4-4" {...thin} stroke="#8C8375" />
  </>
)

export const drawings = { pie, 'got-it': nod, xinku: tea, nice: thumb, 'laugh-cry': laughing, 'slip-away': slipAway, 'go-duck': duck } as const
