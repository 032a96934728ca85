import { describe, expect, it } from 'vitest'
import { differs, startIn } from './start'

const known = { clients: ['wechat', 'wecom'], overlays: ['soe'], house: { receipts: ['words', 'reaction'] } }
const setting = { client: 'wechat', overlay: 'soe', house: { receipts: 'words' }, mode: 'practice' as const, guided: true }

describe('what an address asks for', () => {
  it('is read as far as the scene has it', () => {
    expect(startIn('?client=wecom&overlay=soe&house.receipts=reaction&guided=0', known)).toEqual({ client: 'wecom', overlay: 'soe', house: { receipts: 'reaction' }, guided: false })
    expect(startIn('?client=irc&overlay=toString&house.receipts=shout&house.hours=x', known)).toEqual({ client: undefined, overlay: undefined })
  })

  it('differs from a run only in what it names', () => {
    expect(differs(setting, {})).toBe(false)
    expect(differs(setting, { client: 'wechat', house: { receipts: 'words' }, guided: true })).toBe(false)
    for (const asked of [{ client: 'wecom' }, { overlay: 'private-internet' }, { house: { receipts: 'reaction' } }, { guided: false }]) expect(differs(setting, asked)).toBe(true)
  })
})
