import type { CheckTable } from './check.ts'

/** Words that are copied, or run together. */
export const wording = {
  'roles-run-together': {
    title: 'Owners run together',
    severity: 'LOW',
    looksFor: 'An owner cell with two posts in it and nothing between them, in every edition.',
    why: 'It cannot be seen who leads, or whether the two are one.',
  },
  'repeated-action': {
    title: 'Action printed twice',
    severity: 'LOW',
    looksFor: 'Two actions of one plan in the same words.',
    why: 'One of them may be counted twice, or was meant to say something else.',
  },
  'repeated-success-measure': {
    title: 'Same success measure twice',
    severity: 'LOW',
    looksFor: 'The same words as success measure of several actions of one plan.',
    why: 'It cannot show which of the actions worked.',
  },
  'measure-restates-objective': {
    title: 'Success measure that says its objective again',
    severity: 'LOW',
    looksFor: 'A success measure that has nearly the same words as the objective that its action stands under.',
    why: 'It says what is aimed at, and not how anybody will see that it was reached.',
  },
  'measure-restates-action': {
    title: 'Success measure that says only that the action was done',
    severity: 'LOW',
    looksFor:
      'Actions all of whose success measures say no more than that the step was taken, the paper written or the post filled.',
    why: 'A step that was taken is not yet a change for children.',
  },
  'copied-objective': {
    title: 'Objective in the words of others',
    severity: 'LOW',
    looksFor:
      'An outcome or objective with a long run of words of an inspection that the plan takes up, or with the words of another one.',
    why: 'What was found wanting is not yet what is to be reached.',
  },
  'copied-success-measure': {
    title: 'Success measure in the words of inspectors',
    severity: 'LOW',
    looksFor: 'A success measure with a long run of words of an inspection that the plan takes up.',
    why: 'It asks for the opposite of the finding, and often not for anything that can be seen.',
  },
  'copied-wording': {
    title: 'Words of an earlier paper',
    severity: 'LOW',
    looksFor: 'A long run of words of a paper of the council that an earlier paper of the council had.',
    why: 'What is told as news may be the text of an earlier year.',
  },
  'vague-date': {
    title: 'Date that names no day',
    severity: 'LOW',
    looksFor: 'An action whose milestone is printed in words from which no day or month can be read.',
    why: 'Nobody can say when it is late.',
  },
  'ask-reversed': {
    title: 'Recommendation that reads the other way',
    severity: 'LOW',
    looksFor: 'A recommendation or measure in which what is to be ensured is, as printed, that something goes wrong.',
    why: 'It will be quoted and answered as it is printed.',
  },
  'priority-mark-lost': {
    title: 'Priority lost in the retelling',
    severity: 'LOW',
    looksFor:
      'A row of an appendix that restates what inspectors called an area for priority action, where neither a heading nor the row says so.',
    why: 'The most urgent of what was asked looks like the rest.',
  },
  'addressed-elsewhere': {
    title: 'Paper that asks another body',
    severity: 'LOW',
    looksFor: 'A paper that came to one body’s meeting and asks another body to note or consider it.',
    why: 'It may have been written for another meeting and not brought up to date.',
  },
} as const satisfies CheckTable
