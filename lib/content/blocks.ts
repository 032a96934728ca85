/** The notation after the parser: tags with attributes, message lines, prose. Offsets are into the file. */
export type Raw = { text: string; at: number }
export type Attribute = Raw & { name: string; valueAt: number }
export type Tag = { name: string; at: number; attributes: Attribute[]; body: Block[] }

/** A list item, unread: its lines, its blockquote and the samples nested in it. */
export type Item = { at: number; lines: Raw[]; quote: Raw[]; samples: Raw[] }

export type Block =
  | { kind: 'tag'; at: number; tag: Tag }
  | { kind: 'item'; at: number; item: Item }
  | { kind: 'prose'; at: number; lines: Raw[] }
  | { kind: 'quote'; at: number; lines: Raw[] }

export type Document = { frontmatter: Raw | null; body: Block[] }
