import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const head = '| Outcome | Ref | Objective | Action | Lead | RAG | When |\n|---|---|---|---|---|---|---|\n'
const rows = [
  '| 1.1 Lamps are lit | 1.1.1 | Streets can be walked at night | Mend every broken lamp | Head of Lamps | Green | Mar-25 |',
  '| | | | Count the lamps each winter | | Amber | Dec-24 |',
  '| | 1.1.2 | The quay is lit | Put six lamps on the quay | Harbour Manager | Blue | Jun-24 |',
]
const more = '| | | | Ask the fishers whether they see | | Grey | Jun-25 |'
const title = 'Netherwick Improvement Plan\n'

/** An invented council's plan in a pack with the day of its ratings, and in a paper without, which holds an action more. */
export function netherwick(folder: string): { readonly pack: string; readonly edition: string } {
  const [pack, edition] = [join(folder, 'pack.md'), join(folder, 'edition.md')]
  const front =
    'Netherwick Borough Council\n\nMeeting: Lamps Committee\nDate: 14 October 2024\n\nRatings are as at 30 September 2024.\n'
  writeFileSync(pack, `${front}\n${title}\n${head}${rows.join('\n')}\n`)
  writeFileSync(edition, `Netherwick Borough Council\n\n${title}\n${head}${[...rows, more].join('\n')}\n`)
  return { pack, edition }
}
