import { raisers } from './labels.ts'

const who = `(?:(?:the |an? |one |another |some |several |other |all |lay |co-opted )*(?:${raisers})(?: of the [\\p{L} ]{3,60}?)?(?: \\p{Lu}[\\p{L}'\u2019-]+){0,3}(?: \\([^)]{2,60}\\))?|(?:cllr|councillor)s?\\.? \\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)?|questions?|he|she|they)`
const asks =
  '(?:asked|queried|questioned|enquired|inquired|sought|challenged|pressed|probed|requested clarification|requested assurance|raised|expressed (?:their |his |her )?(?:concern|disappointment|frustration|unease|surprise)|voiced|wished to know|wanted to know|wondered|commented|remarked|observed|highlighted|pointed out|suggested|felt|stressed|emphasised|noted with concern|was concerned|were concerned|was keen|were keen|was pleased|were pleased|welcomed|proposed)'
const active = new RegExp(
  `^(?:in (?:the )?discussion,? |following (?:the )?(?:presentation|discussion),? |further to this,? |also,? )?${who}(?: also| then| further| again| subsequently| therefore)? ${asks}\\b(?! (?:to |that the (?:report|minutes|recommendations?) be|the (?:recommendation|motion)))`,
  'iu',
)
const answered =
  /^in (?:response|reply|answer|answering) to (?:an? |the |further |several |various |some |members'? |this |that |other )*(?:questions?|quer(?:y|ies)|points?|concerns?|comments?|request|issues?|enquir(?:y|ies)|councillor|cllr|members?|challenge)\b/i
const passive =
  /^(?:an? |further |several |various |some |the |members'? |also )*(?:questions?|quer(?:y|ies)|concerns?|clarification|assurances?|points?|issues?|comments?|matters?|discussion|debate|reference|disappointment|attention)\b.{0,60}\b(?:was|were|took place|ensued|had been)\b(?: also| then)?(?: asked| raised| sought| expressed| made| requested| voiced| drawn| held| given)?\b/i
const it = /^it was (?:also |further )?(?:asked|queried|questioned|suggested|commented|pointed out|highlighted|raised)\b/i
const bare = /^(?:asked|queried|questioned|enquired|sought clarification|raised concerns?|expressed concerns?)\b/i
const asDecision =
  /^(?:the )?(?:committee|panel|board|cabinet|forum|council)(?: then| also| unanimously)? (?:proposed|welcomed|requested)\b/i
const noRaising =
  /^(?:the )?[a-z' ]{0,60}\b(?:committee|board|panel|cabinet|council|forum) (?:had )?(?:asked|requested|agreed|resolved|recommended) (?:on|at (?:its|the)|in) |\b(?:moved|seconded|proposed by)\b|^(?:he|she|they) (?:highlighted|stressed|emphasised|pointed out|commented|observed|felt|suggested|welcomed|remarked|raised|was|were|proposed)\b|^(?:the )?chair (?:welcomed|proposed|opened|invited|thanked|asked (?:for|members|the committee|everyone|that))\b|\binvited (?:questions|comments)\b/i

/** Whether a sentence of running text tells of a point that somebody raised. */
export const tellsOfRaising = (sentence: string): boolean =>
  !noRaising.test(sentence) &&
  !asDecision.test(sentence) &&
  [active, answered, passive, it, bare].some((pattern) => pattern.test(sentence))
