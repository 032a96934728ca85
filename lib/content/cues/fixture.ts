import { compile } from '../compile'
import { loadGround } from '../load'
import type { Revision } from '../types'

/** A row of a point: what is said, or `wait`, or `sticker`; and what it earns of 3. */
export type Row = { say: string; rate: number } | { wait: true; rate: number } | { sticker: string; rate: number }

const head = `---
title: 试一试 | A try
clients: [wechat]
starts: 2026-03-10 10:00 Asia/Shanghai
overlays: [private-internet]
me: { name: 小唐 }
chats:
  team: { name: 二组 | Two, size: 3, owner: li }
cast:
  li: { name: 李薇 }
---

周二十点。
Tuesday, ten o'clock.
`

/** Text of a scene with one main point per list of rows, in the order given. */
export function sceneText(points: Row[][]): string {
  const beats = points.map((rows, index) => {
    const choices = rows.map((row, at) => `<Choice id="c${at}" ${'wait' in row ? 'move="wait" ' : 'sticker' in row ? `move="sticker" sticker="${row.sticker}" ` : ''}rates="${row.rate}">\n${'say' in row ? `- me: ${row.say}\n  Words.\n\n` : ''}就这样。\nSo it is.\n</Choice>`)
    return `- li: 第${index + 1}件事\n  Matter ${index + 1}.\n\n<Decide id="p${index}" window="5m" norms="sticker-fit">\n${choices.join('\n')}\n</Decide>\n`
  })
  return `${head}\n<Beat id="noon" chat="team">\n${beats.join('\n')}\n<End id="done" title="完 | End">\n完了。\nDone.\n</End>\n</Beat>\n`
}

const ground = loadGround('content')

/** The scene compiled; throws with its diagnostics where it does not compile. */
export function scene(points: Row[][]): Revision {
  const { revision, diagnostics } = compile(sceneText(points), { ...ground.env, file: 'cue-fixture.mdx' })
  if (!revision) throw new Error(diagnostics.map(({ code, line, message }) => `${code} ${line} ${message.en}`).join('\n'))
  return revision
}
