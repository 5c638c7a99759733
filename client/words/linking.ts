import type { RelationshipType } from '../generated/graphql.ts'

/** A kind of link between things of several places or papers, and how rules come to it. */
export interface LinkRule {
  readonly type: RelationshipType
  /** What is joined. */
  readonly joins: string
  /** How the rules know. */
  readonly how: string
}

/** The links that are more than what one place prints, in the order in which a thread runs. */
export const linkRules: readonly LinkRule[] = [
  {
    type: 'LED_TO',
    joins: 'A finding with what was asked because of it',
    how: 'Stated where both stand in one passage, or where what is asked names the paragraph. Else suggested, where both are about the same matter, such as visits to children, and a second sign stands beside that.',
  },
  {
    type: 'RESTATES',
    joins: "A measure in a plan's appendix with the recommendation that it repeats",
    how: 'By the layout where the words are the same, letter by letter. Suggested where many of the words are, and the whole appendix is worded most like that inspection.',
  },
  {
    type: 'ADDRESSED_BY',
    joins: 'What was asked with the objective or action that answers it',
    how: 'Stated where the plan prints the number of what answers. Suggested where both are about the same matter, where the plan answers something alike with it, and where no rival is as near.',
  },
  {
    type: 'NEAREST_TO',
    joins: 'What nothing answers with what comes nearest',
    how: 'Shown as the nearest, never as an answer: it is what would have been suggested had it been surer.',
  },
  {
    type: 'MEASURED_BY',
    joins: 'A promise with the figure that would show it',
    how: 'Stated where the promise itself gives a figure. Suggested where promise and figure count the same thing.',
  },
  {
    type: 'DEPENDS_ON',
    joins: 'An action with one that must come first',
    how: 'Stated where the plan says so. Suggested where one does an earlier step on the same thing, under the same objective.',
  },
  {
    type: 'CONTINUES',
    joins: 'An action or objective with the same one in an earlier version of the plan',
    how: 'By the layout where words and place are the same. Suggested by words, place and owner where they changed.',
  },
  {
    type: 'SUPERSEDES',
    joins: 'A version of a plan with the one before it',
    how: 'Stated where the paper says which it replaces; suggested by title and wording.',
  },
  {
    type: 'REFERS_TO',
    joins: 'A text with what it names',
    how: 'Stated where it gives a number, a letter, a title or a day that leads to one thing alone. Suggested where it speaks of "the plan" or "the last inspection" and only one was known by then.',
  },
  {
    type: 'ANSWERED_BY',
    joins: 'What a meeting asked for with what came back',
    how: 'Stated where a later paper names the minute. Suggested where a later paper speaks of the same and comes from the officer who was asked.',
  },
  {
    type: 'RETELLS',
    joins: 'A finding with a place that tells it again, as in a cover report',
    how: 'Stated where all its words stand there in order; suggested where many do.',
  },
  {
    type: 'RECURS_AS',
    joins: 'A finding with a later one that finds fault with the same thing',
    how: 'Suggested where both find fault with, or ask for better of, one of the concerns in a list that comes with the software.',
  },
  {
    type: 'TURNED_INTO',
    joins: 'A strength with a later weakness, or the other way round',
    how: 'Suggested where one praises and the other finds fault with one and the same concern.',
  },
  {
    type: 'REPEATS',
    joins: 'Words with the same words in an earlier paper',
    how: 'By the layout: so many words in a row are the same, and they are no stock phrase.',
  },
  {
    type: 'EDITION_OF',
    joins: 'A copy of a paper with another copy',
    how: 'By the layout: nearly all that both print is the same.',
  },
  {
    type: 'ABOUT',
    joins: 'Anything with a topic',
    how: "Suggested where it, or the heading that it stands under, uses a topic's words, from a list that can be read and changed.",
  },
  {
    type: 'RAISED_ON',
    joins: 'A flag with what a check raised it on',
    how: 'A check looks for one thing, says what it looked for, and shows the places. A person can say that it is wrong.',
  },
]
