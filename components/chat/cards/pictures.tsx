/* Pictures people send: drawn by us, flat, a few colours on a tint. Chosen by what the words under them speak of. */
const round = { strokeLinecap: 'round', strokeLinejoin: 'round', fill: 'none' } as const

const people = (x: number, y: number, coat: string, skin = '#E7C6A6', hair = '#3A322B') => (
  <g transform={`translate(${x} ${y})`}><path d="M-11 30c0-13 4-19 11-19s11 6 11 19Z" fill={coat} /><circle cy="4" r="7" fill={skin} /><path d="M-7.500 4C-8-4 8-4 7.500 4 4 0-3 0-7.500 4Z" fill={hair} /></g>
)

const drawings = {
  group: <><path d="M0 0h160v120H0Z" fill="#D9DEDA" /><path d="M0 92h160v28H0Z" fill="#BFC7C0" /><path d="M30 14h100v30H30Z" fill="#F3EFE4" /><path d="M44 26h52M44 34h30" stroke="#B9573F" strokeWidth="3" {...round} />
    {people(34, 58, '#5B7F95')}{people(58, 54, '#B7776A')}{people(82, 56, '#6D8F79')}{people(106, 53, '#8A7A55')}{people(130, 58, '#51536B')}</>,
  board: <><path d="M0 0h160v120H0Z" fill="#CDD6DA" /><rect x="16" y="14" width="128" height="80" rx="3" fill="#FBFAF5" stroke="#8C979C" strokeWidth="3" /><path d="M32 32h40M32 44h28M32 56h34" stroke="#4B5A63" strokeWidth="2.500" {...round} />
    <path d="M92 34h34v18H92ZM92 68h34v14H92ZM109 52v16M86 75H70V50" stroke="#B9573F" strokeWidth="2.200" {...round} /><path d="M30 98h24" stroke="#8C979C" strokeWidth="4" {...round} /></>,
  screen: <><path d="M0 0h160v120H0Z" fill="#C9CDD2" /><rect x="40" y="8" width="80" height="104" rx="9" fill="#EEF0EE" stroke="#3F444A" strokeWidth="3" /><rect x="50" y="24" width="42" height="13" rx="4" fill="#fff" /><rect x="64" y="44" width="46" height="13" rx="4" fill="#C4D8CB" /><rect x="50" y="64" width="34" height="13" rx="4" fill="#fff" /><rect x="50" y="84" width="48" height="13" rx="4" fill="#fff" />
    <path d="M55 30.500h26M70 50.500h32M55 70.500h20M55 90.500h34" stroke="#8A908E" strokeWidth="2.400" {...round} /></>,
  table: <><path d="M0 0h160v120H0Z" fill="#DCE5DC" /><rect x="18" y="16" width="124" height="88" fill="#FCFCF8" stroke="#8FA394" strokeWidth="2" /><path d="M18 32h124" stroke="#6E8874" strokeWidth="12" /><path d="M18 54h124M18 70h124M18 86h124M52 26v78M86 26v78M116 26v78" stroke="#B9C7BC" strokeWidth="1.600" /><path d="M58 62h18M92 78h14M26 62h16M26 78h18M26 94h12M122 62h12" stroke="#56645A" strokeWidth="2.600" {...round} /><path d="M90 88h22v12H90Z" fill="#E8C9B8" /></>,
  meal: <><path d="M0 0h160v120H0Z" fill="#E6D9C6" /><circle cx="80" cy="62" r="46" fill="#C9A77C" /><circle cx="80" cy="60" r="19" fill="#B9573F" /><path d="M62 60c8-8 12 6 18 0s10 8 18-2" stroke="#F2DCC3" strokeWidth="3" {...round} /><circle cx="42" cy="44" r="12" fill="#F6F1E6" /><circle cx="42" cy="44" r="8" fill="#7FA07A" /><circle cx="120" cy="46" r="12" fill="#F6F1E6" /><circle cx="120" cy="46" r="8" fill="#D9A441" /><circle cx="58" cy="94" r="11" fill="#F6F1E6" /><circle cx="58" cy="94" r="7" fill="#8B5A3C" /><circle cx="106" cy="92" r="11" fill="#F6F1E6" /><path d="M128 84l20-14M131 89l20-13" stroke="#6B4E31" strokeWidth="2.400" {...round} /></>,
  poster: <><path d="M0 0h160v120H0Z" fill="#D5CFC2" /><path d="M44 8h72v104H44Z" fill="#F7F0E0" /><path d="M44 8h72v34H44Z" fill="#5B7F95" /><circle cx="98" cy="26" r="9" fill="#E6C07A" /><path d="M44 42l20-16 14 10 12-8 26 14Z" fill="#40525E" /><path d="M54 56h40M54 66h52M54 74h46" stroke="#56504A" strokeWidth="3" {...round} /><path d="M54 88h14v14H54Z" fill="#56504A" /><path d="M76 92h28M76 99h20" stroke="#A79F92" strokeWidth="2.400" {...round} /></>,
  paper: <><path d="M0 0h160v120H0Z" fill="#D8D3C9" /><path d="m46 10 72 4-6 100-72-5Z" fill="#FCFAF4" /><path d="m56 26 44 2.500M55 38l50 3M54 48l50 3M53 58l34 2" stroke="#6C665C" strokeWidth="2.600" {...round} /><circle cx="92" cy="84" r="13" stroke="#A5503F" strokeWidth="2.600" fill="none" /><path d="m92 77 2 4.500 5 .4-3.800 3.200 1.200 4.800-4.400-2.600-4.400 2.600 1.200-4.800-3.800-3.200 5-.4Z" fill="#A5503F" /></>,
  view: <><path d="M0 0h160v120H0Z" fill="#CFDCE0" /><circle cx="118" cy="30" r="12" fill="#E6C07A" /><path d="M0 84 40 44l26 26 24-20 70 52v18H0Z" fill="#8FA39C" /><path d="M0 100 36 76l34 20 30-18 60 30v12H0Z" fill="#4E645D" /><path d="M20 112h44M84 110h50" stroke="#CFDCE0" strokeWidth="2.400" {...round} /></>,
  sweet: <><path d="M0 0h160v120H0Z" fill="#CBD0CE" />{[14, 50, 86].flatMap((y) => [8, 46, 84, 122].map((x) => <rect key={`${x} ${y}`} x={x} y={y} width="32" height="28" rx="5" fill="#F3F2EC" />))}
    <path d="M54 62 30 46l6 16-6 16ZM106 62l24-16-6 16 6 16Z" fill="#FBFAF5" stroke="#5B7F95" strokeWidth="2" /><rect x="50" y="46" width="60" height="32" rx="14" fill="#FBFAF5" stroke="#5B7F95" strokeWidth="2" /><path d="M66 47v30M94 47v30" stroke="#B9573F" strokeWidth="4" {...round} /></>,
  wrapper: <><path d="M0 0h160v120H0Z" fill="#DED6C8" /><path d="m34 40 12-12 9 8 50-4 10-8 12 14-6 10 4 30-8 10-10-4-46 6-10 8-14-12 5-10Z" fill="#FBFAF5" stroke="#5B7F95" strokeWidth="2" /><path d="M62 38l6 48M98 36l-4 48" stroke="#B9573F" strokeWidth="4" {...round} /><path d="m74 48 12 10-8 12 10 8" stroke="#C9C2B4" strokeWidth="2.200" {...round} /></>,
} as const

const about: [RegExp, keyof typeof drawings][] = [
  [/糖纸/, 'wrapper'], [/奶糖|糖果/, 'sweet'],
  [/截图|截屏|聊天记录|页面|屏幕|报错/, 'screen'], [/白板|手绘|流程图|草图/, 'board'], [/表格|报表|数据|排期|名单|预算/, 'table'], [/饭|菜|火锅|蛋糕|奶茶|咖啡|水果|零食/, 'meal'],
  [/海报|通知|二维码|展板|宣传/, 'poster'], [/证|合同|盖章|发票|回单|单据|文件|笔记/, 'paper'], [/合影|合照|同事|大家|团建|会议|现场/, 'group'],
]

/** Which drawing stands for a picture of which only words are known. */
export const pictureOf = (words: string): keyof typeof drawings => about.find(([speaksOf]) => speaksOf.test(words))?.[1] ?? 'view'

/** A drawing in place of a photograph, 4 to 3. */
export const Picture = ({ words }: { words: string }) => <svg viewBox="0 0 160 120" role="img" aria-label={words} lang="zh-Hans" className="drawing block w-full">{drawings[pictureOf(words)]}</svg>
