/** The English of a line, unless it was written in English: then it would stand there twice. */
export const meaningOf = ({ zh, en }: { zh?: string | undefined; en?: string | undefined }): string | undefined => (en === zh ? undefined : en)
