import { analyst } from './analyst.ts'
import { councillor } from './councillor.ts'
import { inspector } from './inspector.ts'
import type { Stop } from './stop.ts'

export { missing, numbersOf } from './holds.ts'
export { pictureFile, takePicture, windowFor } from './pictures.ts'
export { sectionOf, withSection } from './section.ts'
export type { Stop } from './stop.ts'
export { answerTo, open } from './walk.ts'

/** The questions of the README's tour of Sefton, five for each of three readers. */
export const tour: readonly Stop[] = [...councillor, ...inspector, ...analyst]
