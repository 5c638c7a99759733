/** Pasted text ends its lines and spaces its columns in other ways. */
export const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim()
