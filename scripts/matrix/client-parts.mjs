/**
 * As the app's own bundler: of a module that is for the browser the server gets names, and no code. So the server's half of a page can be drawn alone.
 * @returns {import('vitest/config').Plugin}
 */
export const clientParts = () => ({
  name: 'client-parts',
  enforce: 'pre',
  transform(code) {
    if (!code.startsWith("'use client'")) return undefined
    const names = [...code.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name = '']) => name)
    return { code: names.map(standIn).join('\n'), map: null }
  },
})

/** @param {string} name */
const standIn = name => `export const ${name} = Object.assign(() => { throw new Error('${name} runs in the browser') }, { inBrowser: '${name}' })`
