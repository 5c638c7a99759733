import type { Subject } from '../label.ts'

/** Meetings, what they decided, and what they were promised. */
export const meetings = {
  Meeting: {
    about: 'A meeting of a committee or board.',
    words: ['meeting', 'meetings'],
    named: { number: 'date', words: ['title', 'body'] },
    properties: {
      title: ['text', 'Its title.'],
      number: ['text', 'Its number as printed.'],
      date: ['date', 'The day it was held.'],
      body: ['text', 'The body that met.'],
      venue: ['text', 'Where.'],
    },
  },
  AgendaItem: {
    about: "One item of a meeting's agenda.",
    words: ['agenda item', 'agenda items'],
    named: { number: 'number', words: ['title'] },
    properties: {
      title: ['text!', 'Its title.'],
      number: ['text', 'Its number as printed.'],
      wards: ['texts', 'The wards it affects.'],
      pages: ['text', 'The pages of the pack that it says it is on, as printed.'],
    },
  },
  Minute: {
    about: "One numbered entry of a meeting's minutes.",
    words: ['minute', 'minutes'],
    named: { number: 'number', words: ['title', 'text', 'summary'] },
    properties: {
      title: ['text', 'Its heading.'],
      number: ['text', 'Its number as printed.'],
      summary: ['text', 'What it says, in our words.'],
      text: ['text', 'What it says, in the words of the source.'],
    },
  },
  Matter: {
    about: 'One point raised in a minute.',
    words: ['matter raised', 'matters raised'],
    named: { number: 'number', words: ['text', 'summary'] },
    properties: {
      number: ['text', 'Its place in the minute.'],
      summary: ['text', 'What was raised, in our words.'],
      text: ['text', 'What was raised, in the words of the source.'],
    },
  },
  Resolution: {
    about: 'What a meeting resolved.',
    words: ['resolution', 'resolutions'],
    named: { number: 'number', words: ['text', 'summary'] },
    properties: {
      number: ['text', 'Its number as printed.'],
      summary: ['text', 'What was resolved, in our words.'],
      text: ['text', 'What was resolved, in the words of the source.'],
      kind: ['ResolutionKind', 'What kind of resolution it is.'],
      askedOf: ['text', 'Whom it asks, as printed.'],
    },
  },
  Commitment: {
    about: 'What somebody promised a meeting.',
    words: ['commitment', 'commitments'],
    named: { words: ['text', 'summary'] },
    properties: {
      summary: ['text', 'What was promised, in our words.'],
      text: ['text', 'What was promised, in the words of the source.'],
      madeBy: ['text', 'Who promised it, by office.'],
      madeTo: ['text', 'To whom, by office or as a body.'],
      due: ['text', 'By when, as printed.'],
      dueOn: ['date', 'By when.'],
    },
  },
} as const satisfies Subject
