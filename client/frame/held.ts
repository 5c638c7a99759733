/** For tests: the council that has been read, as the frame of a page asks for it. */
export const council = {
  __typename: 'Council',
  id: 'council/aldermere',
  name: 'Aldermere',
  kind: null,
  invented: true,
  wordingAtHand: true,
  inShort: null,
}

/** For tests: what is held, of that council alone. */
export const graph = { __typename: 'Graph', nodes: 1, relationships: 0, newest: null, labels: [], councils: [council] }
