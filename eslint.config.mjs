import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import { castsRule } from './scripts/lint/casts.mjs'
import { roomsRule } from './scripts/lint/rooms.mjs'
import { serverOnlyRule } from './scripts/lint/server-only.mjs'

const code = ['**/*.{ts,tsx,mts,mjs}']
const tests = ['**/*.test.{ts,tsx}', 'e2e/**', 'bench/**', 'scripts/**', 'prisma/**']

// What the engine is told (time, seed) it must not take from its surroundings: else a replay would differ from the play.
const surroundings = ['process', 'fetch', 'performance', 'crypto', 'window', 'document', 'navigator', 'localStorage', 'setTimeout', 'setInterval', 'Buffer', 'require', 'console']

const config = [
  { ignores: ['.next*/**', '.content/**', '.data/**', '**/generated/**', 'next-env.d.ts', 'playwright-report/**', 'test-results/**', 'coverage/**'] },
  ...nextVitals,
  ...nextTypescript,
  {
    files: code,
    plugins: { ruqun: { rules: { rooms: roomsRule, casts: castsRule, 'server-only': serverOnlyRule } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@next/next/no-assign-module-variable': 'off', // for CommonJS: none of this is
      'import/no-anonymous-default-export': 'off',
      'react-hooks/set-state-in-effect': 'off', // what only the browser knows (its storage) can be read only after hydration
      'max-lines': ['error', 300],
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    rules: { '@typescript-eslint/no-explicit-any': 'error', '@typescript-eslint/no-non-null-assertion': 'error', 'ruqun/casts': 'error' },
  },
  { files: code, ignores: tests, rules: { 'ruqun/rooms': 'error' } },
  { files: ['lib/*.ts', 'lib/*/index.ts'], ignores: ['lib/content/**', ...tests], rules: { 'ruqun/server-only': 'error' } },
  {
    files: ['engine/**'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...surroundings.map(name => ({ name, message: 'The engine is pure: what it needs is an argument.' }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
        { object: 'Math', property: 'random', message: 'A draw is hash(seed, id).' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
        { selector: "CallExpression[callee.name='Date']", message: 'Time is an argument.' },
        { selector: "MemberExpression[object.name='globalThis']", message: 'The engine is pure: what it needs is an argument.' },
      ],
    },
  },
]

export default config
