const fileName = /^[^\n]{1,200}\.(?:txt|text|md|markdown|pdf|docx?|odt|rtf|html?)$/i

/** Whether a title is but the name of the file that was read: the paper says nowhere what it is called. */
export const isFileName = (title: string): boolean => fileName.test(title.trim())

/** The title of a paper; of one that has none, that it has none and the name of its file. */
export const sayTitle = (title: string): string => (isFileName(title) ? `Untitled paper (${title.trim()})` : title)
