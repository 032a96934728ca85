import { ESLint } from 'eslint'
import { beforeAll, describe, expect, test } from 'vitest'

const eslint = new ESLint()

beforeAll(async () => void (await eslint.calculateConfigForFile('engine/x.ts')), 60_000) // loading the rules takes seconds

/** The ids of our rules that a snippet breaks when it stands in this file. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file })
  const ours = /^(ruqun\/|max-lines|no-restricted-|@typescript-eslint\/no-(explicit-any|non-null))/
  return [...new Set((result?.messages ?? []).map(message => message.ruleId ?? message.message).filter(id => ours.test(id)))]
}

const forbidden: [file: string, code: string][] = [
  ['engine/x.ts', "import { join } from 'node:path'"],
  ['engine/x.ts', "import { z } from 'zod'"],
  ['engine/x.ts', "import type { Revision } from '@/lib/content/types'"],
  ['engine/x.ts', "import { load } from '../lib/content'"],
  ['engine/x.ts', "export { useState } from 'react'"],
  ['engine/x.ts', "export const later = () => import('yaml')"],
  ['engine/types/x.ts', "export type Leak = import('@/lib/db').Row"],
  ['lib/content/x.ts', "import { db } from '@/lib/db'"],
  ['lib/content/x.ts', "import type { Row } from '../db'"],
  ['lib/content/x.ts', "import { actor } from '../auth'"],
  ['lib/content/x.ts', "import { cache } from 'react'"],
  ['lib/content/x.ts', "import 'next/headers'"],
  ['lib/attempts/x.ts', "import { Chat } from '@/components/chat'"],
  ['lib/attempts/x.ts', "import type { Props } from '../../components/chat'"],
  ['lib/attempts/x.ts', "import page from '@/app/page'"],
  ['components/chat/x.tsx', "import { step } from '@/engine'"],
  ['components/chat/x.tsx', "import { play } from '../../lib/attempts'"],
  ['components/chat/x.tsx', "import { play, type View } from '@/lib/attempts'"],
  ['components/chat/x.tsx', "import type { Attempt } from '@/lib/db/generated/client'"],
  ['components/chat/x.tsx', "import { z } from 'zod'"],
  ['components/chat/x.tsx', "import { locales } from '@/app/i18n/locales'"],
  ['app/x.ts', "import { step } from '@/engine'"],
  ['app/x.ts', "export * from '@/engine'"],
  ['app/x.ts', "import { db } from '@/lib/db'"],
  ['app/x.ts', "import pg from 'pg'"],
  ['app/x.ts', "import { PrismaClient } from '@prisma/client'"],
  ['app/x.ts', "import { startPostgres } from '@/scripts/postgres/server.mjs'"],
]

const allowed: [file: string, code: string][] = [
  ['engine/x.ts', "import { step } from './step'\nexport { step }"],
  ['engine/x.test.ts', "import fc from 'fast-check'\nexport { fc }"],
  ['lib/content/x.ts', "import { readFileSync } from 'node:fs'\nimport { parse } from 'yaml'\nimport { step } from '@/engine'\nexport { readFileSync, parse, step }"],
  ['lib/attempts/x.ts', "import { step } from '@/engine'\nimport { compile } from '@/lib/content'\nimport { db } from '../db'\nexport { step, compile, db }"],
  ['components/chat/x.tsx', "import type { View } from '@/engine/types'\nimport { Avatar } from '../ui/avatar'\nexport { Avatar }\nexport type { View }"],
  ['components/chat/x.tsx', "import { type View } from '@/lib/attempts'\nexport type { View }"],
  ['app/x.ts', "import { submitDecision } from '@/lib/attempts'\nimport { Chat } from '@/components/chat'\nimport type { View } from '@/engine/types'\nexport { submitDecision, Chat }\nexport type { View }"],
  ['scripts/x.ts', "import { db } from '@/lib/db'\nexport { db }"],
]

describe('rooms', () => {
  test.each(forbidden)('%s may not: %s', async (file, code) => expect(await broken(file, code)).toContain('ruqun/rooms'))
  test.each(allowed)('%s may: %s', async (file, code) => expect(await broken(file, code)).toEqual([]))
})

test.each([
  ['no-restricted-properties', 'export const now = () => Date.now()'],
  ['no-restricted-properties', 'export const draw = () => Math.random()'],
  ['no-restricted-syntax', 'export const now = () => new Date()'],
  ['no-restricted-syntax', 'export const now = () => Date()'],
  ['no-restricted-syntax', 'export const now = () => globalThis.performance'],
  ['no-restricted-globals', 'export const now = () => performance.now()'],
  ['no-restricted-globals', "export const key = () => process.env['KEY']"],
])('the engine takes nothing from its surroundings (%s): %s', async (rule, code) => {
  expect(await broken('engine/x.ts', code)).toEqual([rule])
})

test('the engine may read a story time', async () => {
  expect(await broken('engine/x.ts', 'export const read = (text: string) => new Date(`${text}Z`).getTime()')).toEqual([])
})

test.each([
  ['lib/attempts/index.ts', "import { step } from '@/engine'\nexport { step }"],
  ['lib/attempts/index.ts', "import { step } from '@/engine'\nimport 'server-only'\nexport { step }"],
])('the entrance of a slice begins with server-only: %s', async (file, code) => expect(await broken(file, code)).toEqual(['ruqun/server-only']))

test('the compiler is not server-only: scripts run it', async () => {
  expect(await broken('lib/content/index.ts', "export const name = 'x'")).toEqual([])
})

test.each([
  ['export const read = (x: unknown) => x as string', ['ruqun/casts']],
  ['export const read = (x: unknown) => <string>x', ['ruqun/casts']],
  ['export const parseName = (x: unknown) => { const inner = () => x as string; return inner() }', []],
  ['export function parseName(x: unknown) { return x as string }', []],
  ["export const kinds = ['a', 'b'] as const", []],
  ['export const wide = (x: any) => x', ['@typescript-eslint/no-explicit-any']],
  ['export const sure = (x?: string) => x!', ['@typescript-eslint/no-non-null-assertion']],
])('casts stand in parsers: %s', async (code, rules) => expect(await broken('lib/attempts/x.ts', code)).toEqual(rules))

test('a file ends at 300 lines', async () => {
  expect(await broken('components/ui/x.ts', '// line\n'.repeat(300))).toEqual(['max-lines'])
  expect(await broken('components/ui/x.ts', '// line\n'.repeat(298))).toEqual([])
})
