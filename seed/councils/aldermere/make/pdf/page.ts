/** Points, on a sheet of A4: what is left free around the text. */
export const margins = { left: 74, right: 74, top: 92, foot: 96 }

/** The size of the words of a note. */
export const noteSize = 8.5
export const noteLeading = noteSize * 1.2
