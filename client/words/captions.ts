import { sayDay } from './dates.ts'

const startsWithDay = /^(\d{4}-\d{2}-\d{2})(?:\s+(?=\S))?/

/** A caption as the graph gives it, but for a day that it starts with: "2024-07-02 Committee" as "2 July 2024: Committee". */
export const sayCaption = (caption: string): string =>
  caption.replace(startsWithDay, (lead: string, day: string) => (lead === day ? sayDay(day) : `${sayDay(day)}: `))
