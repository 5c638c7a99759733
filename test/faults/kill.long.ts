import { describeKilledLoads } from './kill-rounds.ts'

describeKilledLoads({ embedded: { rounds: 20, things: 15_000 }, neo4j: { rounds: 5, things: 10_000 } })
