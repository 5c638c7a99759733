import { GradesPicture } from './GradesPicture.tsx'
import { GradesTable } from './GradesTable.tsx'
import { scaleNames } from './grades.ts'
import { type Grid, showsChange } from './picture.ts'

/** More columns than this need the whole width, and the picture stands below. */
const besideAtMost = 3

/** How a council's areas were judged over the years on one scale: as a picture where there is change to see, and as the table. */
export function Grades({ grid }: { readonly grid: Grid }) {
  const name = scaleNames[grid.scale]
  const drawn = grid.rows.some((row) => showsChange(grid, row))
  return (
    <section className="strip">
      <h2 className="section-title">{name}</h2>
      <p>
        <span className="no-print">Each grade leads to the words of the report that give it.</span>
        {grid.inspections.length === 1 &&
          ' Judgements of one inspection have been read; those of another will show here what changed.'}
      </p>
      <div className={drawn && grid.inspections.length <= besideAtMost ? 'grades-sides' : undefined}>
        <GradesTable grid={grid} name={name} />
        {drawn && <GradesPicture grid={grid} />}
      </div>
    </section>
  )
}
