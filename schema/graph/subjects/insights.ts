import type { Subject } from '../label.ts'

/** What our own rules and vocabularies add, and what readers say of it: topics, flags and notes. */
export const insights = {
  Topic: {
    about: "A subject of children's services that things can be about.",
    words: ['topic', 'topics'],
    named: { words: ['label'] },
    properties: {
      label: ['text!', 'Its name.'],
      terms: ['texts', 'The words that show that a text is about it.'],
      scope: ['text', 'What belongs to it, and what does not.'],
    },
  },
  Flag: {
    about: 'A gap, contradiction or defect that a rule found.',
    words: ['flag', 'flags'],
    named: { words: ['summary'] },
    properties: {
      rule: ['text!', 'The rule that raised it.'],
      severity: ['Severity!', 'How much it matters.'],
      summary: ['text!', 'What it says, in our words.'],
      asAt: ['date', 'The day from which the papers show it.'],
      certainty: ['Certainty!', 'How sure it is.'],
      searched: ['text', 'What was searched, where it says that something was not found.'],
    },
  },
  Note: {
    about: 'What a reader says of a thing, as that it is wrong; or an editor, in answer.',
    words: ['note', 'notes'],
    named: { words: ['text'] },
    properties: {
      text: ['text!', 'What it says, in the words of whoever wrote it.'],
      by: ['text!', 'Who wrote it: a name or a role.'],
      byKind: ['ReviewerKind!', 'What kind of writer that is.'],
      at: ['moment!', 'When it was written.'],
    },
  },
} as const satisfies Subject
