import type { Subject } from '../label.ts'

/** Councils, what they publish, and the places in it that facts cite. */
export const documents = {
  Council: {
    about: "A council whose children's services the documents are about.",
    words: ['council', 'councils'],
    named: { words: ['name'] },
    properties: {
      name: ['text!', 'Its name, without "Council".'],
      code: ['text', 'Its code at the Office for National Statistics.'],
      kind: ['text', 'The kind of council, as "metropolitan borough".'],
      invented: ['flag', 'True for a council that does not exist, made up to show and test with.'],
      inShort: ['text', 'Of a council whose data set comes with the software: what that is, in a sentence.'],
      holds: ['text', 'What that data set holds, in words of its editors.'],
      lacks: ['text', 'What is not in it.'],
    },
  },
  Document: {
    about: 'A published document, or a report within a pack.',
    words: ['document', 'documents'],
    named: { words: ['title'] },
    properties: {
      title: ['text!', 'Its title as printed.'],
      kind: ['text', 'What it is: an agenda pack, a report, an inspection report.'],
      publisher: ['text', 'Who published it.'],
      publishedOn: ['date', 'The day it was published.'],
      asAt: ['date', 'The day its contents speak of.'],
      sha256: ['sha256', 'The digest of the file that was read.'],
      pages: ['integer', 'How many pages it has, where it has pages.'],
      sourceUrl: ['text', 'Where it was published.'],
      licence: ['text', 'Under which licence.'],
      retrievedOn: ['date', 'The day it was fetched from there.'],
      textLayer: ['text', 'What made its text layer: the reader, its version, and the digest of the layer.'],
    },
  },
  Section: {
    about: 'A headed part of a document.',
    words: ['section', 'sections'],
    named: { number: 'number', words: ['title'] },
    properties: {
      title: ['text', 'Its heading.'],
      number: ['text', 'Its number as printed.'],
      order: ['integer', 'Its place among the sections beside it, from 0.'],
    },
  },
  Passage: {
    about: 'A run of characters in a document that facts cite.',
    words: ['passage', 'passages'],
    named: { number: 'locator', words: ['quote'] },
    properties: {
      page: ['integer', 'Its page, counted from 1, where the text layer has pages.'],
      pageLabel: ['text', 'The page number as printed.'],
      lineStart: ['integer', 'Its first line, counted from 1.'],
      lineEnd: ['integer', 'Its last line.'],
      start: ['integer', "The offset of its first character in the document's text layer, in UTF-16 units."],
      end: ['integer', 'The offset just after its last character.'],
      locator: ['text', 'Its place in words, as "row 1.1.1, action 5".'],
      quote: ['text', 'Its words, where the document has been read.'],
      prefix: ['text', 'The words just before it.'],
      suffix: ['text', 'The words just after it.'],
      digest: ['sha256', 'The digest of its exact words.'],
      normalDigest: ['sha256', 'The digest of their normal form.'],
      words: ['integer', 'How many words the normal form has.'],
      state: ['PassageState!', 'Whether its words were found again.'],
    },
  },
} as const satisfies Subject
