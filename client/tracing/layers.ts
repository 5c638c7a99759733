import type { TraceLayer } from '../generated/graphql.ts'

/** The six words that head the layers everywhere. */
export const layerNames: Readonly<Record<TraceLayer, string>> = {
  FOUND: 'Found',
  ASKED: 'Asked',
  PROMISED: 'Promised',
  BEING_DONE: 'Being done',
  SHOWN_BY: 'Shown by',
  CAME_NEXT: 'Came next',
}

/** Who speaks in a layer: what is claimed and what shows it stand apart. */
export const layerVoices: Readonly<Record<TraceLayer, string>> = {
  FOUND: 'by inspectors and others',
  ASKED: 'by inspectors and meetings',
  PROMISED: 'by the council',
  BEING_DONE: 'as the council says: claimed, not verified',
  SHOWN_BY: 'what would show it, and figures',
  CAME_NEXT: 'found, asked or planned later',
}

/** What is not found, as "Nothing in the 11 documents read …" goes on. */
export const missing: Readonly<Record<TraceLayer, string>> = {
  FOUND: 'tells of a finding that leads here',
  ASKED: 'asks for this',
  PROMISED: 'promises anything on this',
  BEING_DONE: 'says what is being done on this',
  SHOWN_BY: 'shows whether it worked',
  CAME_NEXT: 'says what came next',
}

/** What a suggestion leads to, by its layer. */
export const leadsTo: Readonly<Record<TraceLayer, string>> = {
  FOUND: 'to what was found',
  ASKED: 'to what was asked',
  PROMISED: 'to what was promised',
  BEING_DONE: 'to what is being done',
  SHOWN_BY: 'to what would show it',
  CAME_NEXT: 'to what came next',
}

/** The place of a layer's heading on the page. */
export const layerHeading = (layer: TraceLayer): string => `${layer}-heading`
