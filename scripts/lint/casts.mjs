// A cast is believed, not checked. Where unknown data comes in, a function whose name says `parse` checks it and may then name its type.

/** @param {any} node */
function insideParser(node) {
  for (let at = node.parent; at; at = at.parent) {
    const name = at.id?.name ?? at.key?.name ?? (at.parent?.type === 'VariableDeclarator' ? at.parent.id?.name : undefined)
    if (/Function|MethodDefinition/.test(at.type) && /^parse/.test(name ?? '')) return true
  }
  return false
}

/** @param {any} node */
const constant = node => node.typeAnnotation.type === 'TSTypeReference' && node.typeAnnotation.typeName.name === 'const'

/** @type {import('eslint').Rule.RuleModule} */
export const castsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    /** @param {any} node */
    const check = node => {
      if (!constant(node) && !insideParser(node)) context.report({ node, message: 'Casts stand only in functions named parse…: narrow the type, or parse.' })
    }
    return { TSAsExpression: check, TSTypeAssertion: check }
  },
}
