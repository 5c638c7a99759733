import type { LinkRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'

/** "(paragraph 4)", "(see paragraphs 10 to 12 and 15)": brackets that hold nothing but paragraphs. */
const bracketed = /\((?:see )?(?:paragraphs?|paras?\.?|¶) ?((?:\d{1,3}(?:\.\d{1,3})?(?: ?(?:,|and|&|to|[-–]) ?)*)+)\)/gi
const between = /(\d{1,3})(?: ?(?:to|[-–]) ?(\d{1,3}))?/g
const longestRun = 20

/** The numbers of paragraphs that a text names in brackets. */
export function paragraphsIn(text: string): string[] {
  const numbers = new Set<string>()
  for (const [, named = ''] of text.matchAll(bracketed)) {
    for (const whole of named.matchAll(/\d{1,3}\.\d{1,3}/g)) numbers.add(whole[0])
    for (const [, from = '', to = from] of named.replace(/\d{1,3}\.\d{1,3}/g, ' ').matchAll(between))
      for (let at = Number(from); at <= Math.min(Number(to), Number(from) + longestRun); at++) numbers.add(String(at))
  }
  return [...numbers]
}

/** What an inspection asks names the paragraphs that it comes from. */
export function namedParagraphs(known: Known): LinkRecord[] {
  return known.all('Recommendation').flatMap((ask) => {
    const numbers = paragraphsIn(ask.properties.text ?? '')
    const giver = numbers.length === 0 ? undefined : known.giverOf(ask.id)
    if (giver === undefined) return []
    const findings = known
      .in('GIVEN_BY', giver.id)
      .flatMap(({ from }) => known.node(from) ?? [])
      .filter((node) => node.label === 'Finding')
    return numbers.flatMap((number) => {
      const [finding, ...others] = findings.filter(({ properties }) => properties.number === number)
      if (finding === undefined || others.length > 0) return []
      if (known.out('LED_TO', finding.id).some(({ to }) => to === ask.id)) return []
      const cites = known.passagesOf(ask.id).map(({ id }) => id)
      const reasons = [`What is asked names paragraph ${number}.`]
      return [
        {
          type: 'LED_TO',
          from: finding.id,
          to: ask.id,
          properties: { basis: 'STATED', method: 'named-paragraph', reasons, cites },
        },
      ] satisfies LinkRecord[]
    })
  })
}
