/** A slice of lib holds secrets and the database: its entrance, first of all, keeps it out of the browser's bundle. */
/** @type {import('eslint').Rule.RuleModule} */
export const serverOnlyRule = {
  meta: { type: 'problem', schema: [] },
  create: context => ({
    Program(node) {
      const first = node.body[0]
      if (first?.type === 'ImportDeclaration' && first.source.value === 'server-only') return
      context.report({ node, message: "This file has to begin with import 'server-only'" })
    },
  }),
}
