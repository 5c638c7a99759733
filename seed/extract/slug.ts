import { withoutContacts } from './contacts.ts'

/** A text as it can stand in an id: lower case, words joined by hyphens, without contact details. */
export function slugOf(text: string): string {
  const slug = withoutContacts(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
  return slug === '' ? 'unnamed' : slug
}
