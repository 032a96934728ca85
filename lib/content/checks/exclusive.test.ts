import { describe, expect, it } from 'vitest'
import { compile } from '../compile'
import { testEnv } from '../fixtures/env'

const scene = (reads: string, other: string): string => `---
title: 收到 | Got it
clients: [wechat]
starts: 2026-03-10 10:00 Asia/Shanghai
overlays: [private-internet]
me: { name: 小唐 | Xiao Tang, title: 前端 | front end }
chats:
  team: { name: 项目群 | Project group, size: 12, owner: gu }
cast:
  gu: { name: 顾总 | Gu zong, address: 顾总, title: 负责人 | head, rank: 5 }
---

周二十点。
Tuesday, ten.

<Beat id="notice" chat="team">
- gu: 三点改到四点
  The three o'clock is now at four

<Decide id="reply" window="5m" norms="acknowledge-directed-messages">
<Choice id="received" rates="2">
- me: 收到
  Got it

好。 | Good.
</Choice>
<Choice id="calm" when="${reads}" move="wait" rates="3">
好。 | Good.
</Choice>
<Choice id="silent" when="${other}" move="wait" rates="3">
好。 | Good.
</Choice>
</Decide>
<End id="four" title="四点 | Four o'clock">
四点。 | Four.
</End>
</Beat>
`
const codes = (reads: string, other: string): string[] => compile(scene(reads, other), testEnv('house.mdx')).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)

describe('two choices told apart by a house rule', () => {
  it('cover every firm, also one that has settled nothing', () => expect(codes('house.receipts=none', 'house.receipts!=none')).toEqual([]))
  it('leave out a firm that has settled nothing when every value is named', () => expect(codes('house.receipts=none', 'house.receipts=words|reaction')).toContain('RQ033'))
  it('clash where both hold', () => expect(codes('house.receipts=none|words', 'house.receipts!=none')).toContain('RQ034'))
})
