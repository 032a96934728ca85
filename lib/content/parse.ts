import type { Nodes, Parents, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { readAttributes } from './attributes'
import type { Block, Document, Tag } from './blocks'
import type { Report } from './diagnostics/report'
import { readItems } from './items'
import { innerRaw, proseLines, quoteLines } from './raw'
import type { Source } from './source'

type Element = MdxJsxFlowElement | MdxJsxTextElement
const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx)

const start = (node: Nodes): number => node.position?.start.offset ?? 0
const end = (node: Nodes): number => node.position?.end.offset ?? 0
const isElement = (node: Nodes): node is Element => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
const isComment = (value: string): boolean => /^\s*\/\*[^]*\*\/\s*$/.test(value)

const expressions = (node: Nodes, report: Report): void => {
  if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node.value)) report('RQ003', start(node))
  if (node.type === 'mdxjsEsm') report('RQ004', start(node))
  if ('children' in node) node.children.forEach(child => expressions(child, report))
}

/** Reads the notation as data. `null` when the syntax is broken: then only that is reported. */
export const parseDocument = (source: Source, report: Report): Document | null => {
  let root: Parents
  try {
    root = processor.parse(source.text)
  } catch (thrown) {
    if (!(thrown instanceof VFileMessage)) throw thrown
    report('RQ001', syntaxPlace(thrown, source), { reason: thrown.reason })
    return null
  }
  expressions(root, report)
  const [first] = root.children
  const frontmatter = first?.type === 'yaml' ? { text: first.value, at: source.lineStart(2) } : null
  return { frontmatter, body: blocks(root.children, source, report) }
}

const syntaxPlace = (thrown: VFileMessage, source: Source): number =>
  thrown.line ? source.lineStart(thrown.line) + (thrown.column ?? 1) - 1 : 0

const blocks = (nodes: RootContent[], source: Source, report: Report): Block[] => nodes.flatMap(node => block(node, source, report))

const block = (node: RootContent, source: Source, report: Report): Block[] => {
  const at = start(node)
  if (isElement(node)) return [{ kind: 'tag', at, tag: readTag(node, source, report) }]
  switch (node.type) {
    case 'yaml':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      return []
    case 'list':
      swallowed(node, report)
      return readItems(source, at, end(node), report).map(item => ({ kind: 'item' as const, at: item.at, item }))
    case 'blockquote':
      return [{ kind: 'quote', at, lines: quoteLines(source, at, end(node)) }]
    case 'paragraph':
      return paragraph(node.children, at, end(node), source, report)
    default:
      report('RQ014', at)
      return []
  }
}

/** Without an empty line between them, a tag on one line becomes part of the message before it. */
const swallowed = (node: Nodes, report: Report): void => {
  if (isElement(node)) report('RQ013', start(node), { text: `<${node.name ?? ''}>` })
  else if ('children' in node) node.children.forEach(child => swallowed(child, report))
}

/** Tags on one line arrive inside a paragraph; a paragraph is either tags alone or text alone. */
const paragraph = (nodes: RootContent[], from: number, to: number, source: Source, report: Report): Block[] => {
  const tags = nodes.filter(isElement)
  if (!tags.length) return inlineText(source, from, to, report)
  const stray = nodes.find(node => !isElement(node) && !(node.type === 'text' && !node.value.trim()) && node.type !== 'mdxTextExpression')
  if (stray) report('RQ014', start(stray))
  return tags.map(node => ({ kind: 'tag' as const, at: start(node), tag: readTag(node, source, report) }))
}

const inlineText = (source: Source, from: number, to: number, report: Report): Block[] => {
  const lines = proseLines(source, from, to)
  if (!lines.length) return []
  if (lines[0]?.text.startsWith('- ')) return readItems(source, from, to, report).map(item => ({ kind: 'item' as const, at: item.at, item }))
  return [{ kind: 'prose', at: lines[0]?.at ?? from, lines }]
}

const readTag = (node: Element, source: Source, report: Report): Tag => {
  const at = start(node)
  const attributes = readAttributes(node, source, report)
  if (node.type === 'mdxJsxFlowElement') return { name: node.name ?? '', at, attributes, body: blocks(node.children, source, report) }
  const inner = innerRaw(source, at, end(node), node.name ?? '')
  const body = inner ? paragraph(node.children, inner.from, inner.to, source, report) : []
  return { name: node.name ?? '', at, attributes, body }
}
