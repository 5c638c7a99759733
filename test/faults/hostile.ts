import { connect } from 'node:net'

/** What comes back on a connection for these bytes, sent as they are, until the other end closes it. */
export function sendRaw(address: string, text: string, within = 5_000): Promise<{ text: string; took: number }> {
  const { hostname, port } = new URL(address)
  const started = performance.now()
  return new Promise((done) => {
    let got = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    const end = (): void => {
      clearTimeout(late)
      socket.destroy()
      done({ text: got, took: performance.now() - started })
    }
    const late = setTimeout(end, within)
    socket.setEncoding('utf8').on('data', (part: string) => {
      got += part
    })
    socket.once('close', end).on('error', end)
  })
}

export const get = (target: string): string => `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`
