interface Area {
  readonly label: string
  readonly about: string
  /** Its place in a list of areas: what judges the whole comes first. */
  readonly order: number
}

/** The keys of judged areas that hold across frameworks. An area of one framework may have several of them. */
export const areas = {
  overall: {
    label: 'Overall effectiveness',
    about: 'How effective the services are as a whole.',
    order: 0,
  },
  leadership: {
    label: 'Leadership',
    about: 'What leaders, managers and governance do for the quality of practice.',
    order: 1,
  },
  'help-and-protection': {
    label: 'Help and protection',
    about: 'How children who need help or protection fare.',
    order: 2,
  },
  'children-in-care': {
    label: 'Children in care',
    about: 'How children fare whom the council looks after.',
    order: 3,
  },
  'care-leavers': {
    label: 'Care leavers',
    about: 'How young people fare who have left care.',
    order: 4,
  },
  adoption: {
    label: 'Adoption',
    about: 'How well adoption serves children and those who adopt them.',
    order: 5,
  },
  'safeguarding-board': {
    label: 'Safeguarding board',
    about: 'How effective the local safeguarding children board is.',
    order: 6,
  },
  safeguarding: {
    label: 'Safeguarding services',
    about: 'How children are kept safe, as older frameworks judged it.',
    order: 7,
  },
  'looked-after-services': {
    label: 'Services for looked after children',
    about: 'What is done for children in care, as older frameworks judged it.',
    order: 8,
  },
  'capacity-for-improvement': {
    label: 'Capacity for improvement',
    about: 'Whether the services can get better by themselves, as older frameworks judged it.',
    order: 9,
  },
  send: {
    label: 'Special educational needs and disabilities',
    about: 'What children with special educational needs and disabilities experience, and what comes of it.',
    order: 10,
  },
} as const satisfies Record<string, Area>

export type AreaKey = keyof typeof areas

export function isAreaKey(key: string): key is AreaKey {
  return Object.hasOwn(areas, key)
}
