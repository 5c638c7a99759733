import { wordsOf } from '../../link/words/index.ts'

/** Words that nearly every row of a plan for children or adults uses: they tell no row from another. */
export const plain: ReadonlySet<string> = new Set(
  wordsOf(
    `the a an of for and to in on at by with from that this these those their its our all any each will be is are as or not within across
    through into who which when where it they them children child young people services service care support need needs improve improvement
    quality timely access practice response arrangements provide ensure plan plans planning work working social family families council
    partners partnership management managers performance outcomes effective appropriate including where children's review order prior`,
  ).map(({ stem }) => stem),
)

/** Words that only join others. */
export const joining: ReadonlySet<string> = new Set(
  wordsOf('the a an of for and to in on at by with from or as is are be that which who').map(({ stem }) => stem),
)

/** Words that begin with so many of the same letters are forms of one: "disabled" and "disabilities". */
const root = 5

/** Whether any of some words is a word, or a form of it. */
export const namesAnyForm = (stems: Iterable<string>, stem: string): boolean => {
  for (const each of stems) {
    if (each === stem) return true
    if (each.length > root && stem.length > root && each.slice(0, root) === stem.slice(0, root)) return true
  }
  return false
}
