import { expect, test } from 'vitest'
import { ownPath } from './own-path'

test.each(['/zh', '/en/progress?after=1#runs', '/zh/hr/01a200d2-8b9b-75ac-a20f-ab31d4b9e318'])('%s is a page of ours', (path) => expect(ownPath(path)).toBe(path))

test.each([
  '//evil.example', '/\\evil.example', 'https://evil.example/zh', '/zh\\@evil.example', '/zhx', '/api/sign-out', '/zh/../api/guest', '/zh/\n//evil.example', 'javascript:alert(1)', '', undefined, ['/zh'], `/zh/${'a'.repeat(600)}`,
])('%j is not', (path) => expect(ownPath(path)).toBeNull())
