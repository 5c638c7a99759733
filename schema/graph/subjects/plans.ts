import type { Subject } from '../label.ts'

/** Improvement plans, from priorities to actions, and who owns them. */
export const plans = {
  Plan: {
    about: 'An improvement plan, in one version.',
    words: ['plan', 'plans'],
    named: { words: ['title'] },
    properties: {
      title: ['text!', 'Its title.'],
      statusAt: ['date', 'The day its ratings speak of.'],
      publishedOn: ['date', 'The day it was published.'],
    },
  },
  Priority: {
    about: "The top level of a plan, whatever the plan's word for it.",
    words: ['priority', 'priorities'],
    named: { number: 'ref', words: ['title', 'text', 'summary'] },
    properties: {
      title: ['text', 'Its title.'],
      ref: ['text', 'Its reference as printed.'],
      number: ['text', 'Its number as printed.'],
      summary: ['text', 'What it says, in our words.'],
      text: ['text', 'What it says, in the words of the source.'],
    },
  },
  Outcome: {
    about: 'What a priority is to bring about.',
    words: ['outcome', 'outcomes'],
    named: { number: 'ref', words: ['title', 'text', 'summary'] },
    properties: {
      title: ['text', 'Its title.'],
      ref: ['text', 'Its reference as printed.'],
      number: ['text', 'Its number as printed.'],
      summary: ['text', 'What it says, in our words.'],
      text: ['text', 'What it says, in the words of the source.'],
    },
  },
  Objective: {
    about: 'What a group of actions is to achieve.',
    words: ['objective', 'objectives'],
    named: { number: 'ref', words: ['title', 'text', 'summary'] },
    properties: {
      title: ['text', 'Its title.'],
      ref: ['text', 'Its reference as printed.'],
      number: ['text', 'Its number as printed.'],
      summary: ['text', 'What it says, in our words.'],
      text: ['text', 'What it says, in the words of the source.'],
    },
  },
  Action: {
    about: 'One thing that a plan says will be done.',
    words: ['action', 'actions'],
    named: { number: 'ref', words: ['text', 'summary'] },
    properties: {
      ref: ['text', 'Its reference: the objective it stands under, and its place there, as 1.1.1/5.'],
      summary: ['text', 'What it says, in our words.'],
      text: ['text', 'What it says, in the words of the source.'],
      rag: ['Rag', 'Where the council says it stands.'],
      ragText: ['text', 'The rating as printed.'],
      longTerm: ['flag', 'True when the plan marks it as longer-term.'],
      milestone: ['text', 'The date as printed.'],
      dueOn: ['date', 'The day it is due; of a month, its last day.'],
      ongoing: ['flag', 'True when the plan gives no end.'],
    },
  },
  SuccessMeasure: {
    about: 'How a plan says that success will be seen.',
    words: ['success measure', 'success measures'],
    named: { words: ['text', 'summary'] },
    properties: {
      summary: ['text', 'What it says, in our words.'],
      text: ['text', 'What it says, in the words of the source.'],
      measurable: ['flag', 'True when it names something that can be counted.'],
    },
  },
  Update: {
    about: 'Progress as the council tells it, where a plan is not printed anew.',
    words: ['update', 'updates'],
    named: { words: ['text', 'summary'] },
    properties: {
      summary: ['text', 'What it says, in our words.'],
      text: ['text', 'What it says, in the words of the source.'],
      asAt: ['date', 'The day it speaks of.'],
      rag: ['Rag', 'The rating it gives.'],
      ragText: ['text', 'The rating as printed.'],
      axis: ['RatingAxis', 'What the rating rates.'],
    },
  },
  RagKey: {
    about: "One row of a plan's own key to its ratings.",
    words: ['rating key', 'rating keys'],
    named: { number: 'code', words: ['ragText'] },
    properties: {
      rag: ['Rag!', 'The rating it maps to.'],
      ragText: ['text!', 'The words of the key.'],
      colour: ['text', 'The colour of the key.'],
      code: ['text', 'The letter or number of the key.'],
      axis: ['RatingAxis', 'What it rates.'],
      order: ['integer', 'Its place in the key, from 0.'],
    },
  },
  Role: {
    about: 'A post, board, organisation or committee that owns, is asked or answers.',
    words: ['role', 'roles'],
    named: { words: ['name'] },
    properties: {
      name: ['text!', 'Its name.'],
      variants: ['texts', 'Every spelling of it that documents print.'],
      kind: ['RoleKind', 'What kind of holder it is.'],
    },
  },
  ServicePlan: {
    about: 'A plan of one service that an improvement plan points to.',
    words: ['service plan', 'service plans'],
    named: { words: ['title'] },
    properties: { title: ['text!', 'Its title.'] },
  },
} as const satisfies Subject
