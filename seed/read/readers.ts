/** The readers, each with its version and that of the library it reads by: when one changes, what it read before is read again. */
export const readers = {
  text: 'text 1',
  pdf: 'pdf 1 (pdfjs 5.6.205)',
  docx: 'docx 1 (mammoth 1.13.0)',
} as const
