import { Problem } from '../../schema/index.ts'
import { councilNames } from './council-names.ts'

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ and /g, ' (?:and|&) ')

/** "Aldermere Borough Council": a name that no register need hold. */
const ownName =
  /\b((?:(?:Isles?|Vale|Forest) of )?[A-Z][a-z]+(?:-[a-z]+-[A-Z][a-z]+)?(?: (?:and|&|upon) [A-Z][a-z]+| (?!Metropolitan|Borough|City|County|District|Unitary|Council)[A-Z][a-z]+)?) (?:(?:Metropolitan|Borough|City|County|District|Unitary) )*Council\b/g
const noName =
  /^(?:The|This|That|Our|Your|Each|Every|Full|City|County|Borough|District|Metropolitan|Town|Parish|Local|Combined|Youth|Arts|Shadow|Care|Children|Safeguarding|School|Schools|General|National|Medical|Faith|Tenants|Agenda|Item|Report)\b/

/** A name that the register does not hold is known by this alone, that it is called a council. */
const asCouncil = 5

/** A name that the register holds, where a word before it is no part of it: "Services" and "Lancashire". */
const known = (name: string, register: readonly string[]): string =>
  register.find((each) => name === each || name.endsWith(` ${each}`)) ?? name

/** How often a text names each council. A longer name isn't also a shorter one: "South Tyneside" is no mention of "Tyneside". */
function mentions(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (name: string, weight: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + weight)
  }
  const longestFirst = [...councilNames].sort((a, b) => b.length - a.length)
  const all = new RegExp(`\\b(?:${longestFirst.map(escaped).join('|')})\\b`, 'g')
  for (const [name] of text.matchAll(all)) add(name.replace(/&/g, 'and'), 1)
  for (const [, name] of text.matchAll(ownName))
    if (name !== undefined && !noName.test(name)) {
      const meant = known(name.replace(/&/g, 'and'), longestFirst)
      add(meant, councilNames.includes(meant) ? 1 : asCouncil)
    }
  return counts
}

/** How much of a text its front is, in characters; a name counts for more there, where a document says what it is about. */
const front = 700
const inFront = 3

/** The council that a document is about: the one it names most. */
export function councilIn(text: string): string | undefined {
  const joined = text.replace(/(?<=-)\s*\n\s*(?=\p{L})/gu, '')
  // A name does not go on in the next paragraph.
  const running = joined.replace(/\s+/g, (space) => (space.split('\n').length > 2 ? ' | ' : ' '))
  const counts = mentions(running)
  for (const [name, count] of mentions(running.slice(0, front))) counts.set(name, (counts.get(name) ?? 0) + count * inFront)
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return ranked[0]?.[0]
}

export function councilOf(text: string, told: string | undefined, where: string): string {
  const name = told ?? councilIn(text)
  if (name === undefined)
    throw new Problem('INVALID_INPUT', {
      what: 'This document names no council',
      where,
      todo: 'Say which it is about with --council NAME',
    })
  return name
}
