import type { Entry } from './types'

/** RQ060 to RQ069: conditions and the ways through the story. */
export const graph = {
  RQ060: {
    severity: 'error',
    message: { en: '“{value}” is no condition', zh: '“{value}”不是条件' },
    remedy: { en: 'Write point=choice, point!=a|b, overlay=…, client=… or house.key=…, with blanks for “and”.', zh: '写成 point=choice、point!=a|b、overlay=…、client=… 或 house.key=…，空格表示“并且”。' },
  },
  RQ061: {
    severity: 'error',
    message: { en: '“{id}” is not decided when this is read', zh: '读到这里时“{id}”还没发生' },
    remedy: { en: 'Only points that come earlier can be asked about{known}.', zh: '条件只能问前面的抉择{known}。' },
  },
  RQ062: {
    severity: 'error',
    message: { en: 'The condition “{value}” always holds', zh: '条件“{value}”永远成立' },
    remedy: { en: 'Take it out, or ask for what can differ.', zh: '删掉，或者换成真会不同的条件。' },
  },
  RQ063: {
    severity: 'error',
    message: { en: 'The condition “{value}” never holds', zh: '条件“{value}”永远不成立' },
    remedy: { en: 'Mend it, or take out what hangs on it.', zh: '改一下，或者把它管的内容删掉。' },
  },
  RQ064: {
    severity: 'error',
    message: { en: 'Nothing leads to “{id}”', zh: '没有路通到“{id}”' },
    remedy: { en: 'Lead there by to="{id}" or <Go to="{id}" />, or take it out.', zh: '用 to="{id}" 或 <Go to="{id}" /> 引过去，或者删掉。' },
  },
  RQ065: {
    severity: 'error',
    message: { en: 'After “{id}” the story has nowhere to go', zh: '“{id}”之后没有去处' },
    remedy: { en: 'End it with an <End> or a <Go /> without when.', zh: '末尾加一个不带 when 的 <End> 或 <Go />。' },
  },
  RQ066: {
    severity: 'error',
    message: { en: 'The story runs in a circle: {way}', zh: '故事绕圈了：{way}' },
    remedy: { en: 'Break it: a story only goes forward.', zh: '断开一处，故事只能往前走。' },
  },
  RQ067: {
    severity: 'error',
    message: { en: 'More than {bound} states; the costly conditions: {costly}', zh: '状态超过 {bound} 个；最费的条件：{costly}' },
    remedy: { en: 'Let fewer later things depend on earlier points, or ask about them sooner.', zh: '让后面少依赖前面的抉择，或者早点用掉这些条件。' },
  },
  RQ068: {
    severity: 'error',
    message: { en: 'Nothing may follow the way out of a beat', zh: '段落的出口后面不能再有内容' },
    remedy: { en: 'Move it before the first <Go> or <End>, or into its own beat.', zh: '挪到第一个 <Go> 或 <End> 之前，或者另起一段。' },
  },
  RQ069: {
    severity: 'error',
    message: { en: '“{id}” has no choice “{choice}”', zh: '“{id}”没有“{choice}”这个选项' },
    remedy: { en: 'Use one of {known}; missed for an aside that was let go.', zh: '可用：{known}；旁支没做写 missed。' },
  },
} as const satisfies Record<string, Entry>
