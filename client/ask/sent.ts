import { createRequest, formatDocument, stringifyDocument } from '@urql/core'

/** The text in which an operation of ours is sent: the cache has the type of each thing asked for besides. */
export const sentText = (text: string): string => stringifyDocument(formatDocument(createRequest(text, {}).query) as never)
