import type { Concern } from '../concern.ts'
import { care } from './care.ts'
import { leadership } from './leadership.ts'
import { partners } from './partners.ts'
import { practice } from './practice.ts'
import { protection } from './protection.ts'
import { workforce } from './workforce.ts'

export const concerns: readonly Concern[] = [...practice, ...protection, ...care, ...workforce, ...leadership, ...partners]
