import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { Attribute } from './blocks'
import type { Report } from './diagnostics/report'
import type { Source } from './source'

/** Attributes with their places. The parser accepts the same name twice and expressions as values; we do not. */
export const readAttributes = (node: MdxJsxFlowElement | MdxJsxTextElement, source: Source, report: Report): Attribute[] => {
  const read: Attribute[] = []
  for (const attribute of node.attributes) {
    const at = attribute.position?.start.offset ?? node.position?.start.offset ?? 0
    const end = attribute.position?.end.offset ?? at
    if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value && typeof attribute.value === 'object')) {
      report('RQ003', at)
      continue
    }
    const { name, value } = attribute
    if (read.some(other => other.name === name)) {
      report('RQ009', at, { name })
      continue
    }
    const quote = source.text.slice(at, end).search(/["']/)
    read.push({ name, text: value ?? '', at, valueAt: quote < 0 ? at : at + quote + 1 })
  }
  return read
}
