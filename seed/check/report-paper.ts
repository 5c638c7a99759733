const usual = [
  'The speed with which lamps are lit for families who live by the harbour at night.',
  'The way in which oil is kept dry in the winter months for the lamps.',
]

/** For tests: an invented inspection report as a paper, with what it asks for. */
export const reportPaper = (
  asks: readonly string[] = usual,
): string => `# Inspection of Otterby local authority children's services

Inspection dates: 8 January 2024 to 19 January 2024

Published on 18 March 2024

Lead inspector: A. Person

## What needs to improve?

${asks.map((ask) => `- ${ask}`).join('\n')}

## The experiences and progress of children who need help and protection: inadequate

1. Lamps are left unlit for too long and this leaves children in the dark.
`
