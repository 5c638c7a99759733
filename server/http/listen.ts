import type { Server } from 'node:http'
import { Problem } from '../../schema/index.ts'

function listeningProblem(error: NodeJS.ErrnoException, host: string, port: number): Problem {
  const where = `${host}:${port}`
  if (error.code === 'EADDRINUSE')
    return new Problem(
      'PORT_TAKEN',
      { what: 'Something else listens on this port', where, todo: 'Stop it, or set PORT to another' },
      { cause: error },
    )
  if (error.code === 'EACCES')
    return new Problem(
      'PORT_TAKEN',
      { what: 'This user may not listen on this port', where, todo: 'Set PORT to one above 1023' },
      { cause: error },
    )
  return new Problem(
    'PORT_TAKEN',
    { what: `This address cannot be listened on (${error.code})`, where, todo: 'Set HOST to an address of this machine' },
    { cause: error },
  )
}

export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listeningProblem(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${shown}:${actual}`
}

/** Takes no more requests and waits for those under way, for so long at the most. */
export async function stopListening(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const late = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(sweep)
  clearTimeout(late)
}
