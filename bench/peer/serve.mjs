import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

/** The peer on a Neo4j that is filled: its schema from type definitions, served by Apollo's own server as it comes. */
const { uri, user, password, database } = JSON.parse(process.argv[2] ?? '')
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))

/** It opens a session for each statement. */
let statements = 0
const session = driver.session.bind(driver)
driver.session = (settings) => {
  statements++
  return session(settings)
}

const typeDefs = readFileSync(new URL('labels.graphql', import.meta.url), 'utf8')
const server = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() })
const context = async () => ({ sessionConfig: { database } })
const { url } = await startStandaloneServer(server, { context, listen: { host: '127.0.0.1', port: 0 } })

process.send?.({ port: Number(new URL(url).port) })
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ statements, processor: (user + system) / 1000, memory: process.memoryUsage().rss })
})
process.on('disconnect', () => process.exit(0))
