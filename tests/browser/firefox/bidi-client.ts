/** What a browser says on its own account. */
export interface BidiEvent {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

/** One end of WebDriver BiDi, the protocol in which Firefox lets itself be driven: commands out, answers and events in. */
export interface BidiClient {
  /** @throws Error with what the browser refused, and why. */
  send(method: string, params: object): Promise<Record<string, unknown>>
  close(): void
}

interface Answer extends BidiEvent {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly result?: Record<string, unknown>
  readonly error?: string
  readonly message?: string
}

export async function openBidi(url: string, onEvent: (event: BidiEvent) => void): Promise<BidiClient> {
  const socket = new WebSocket(url)
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    if (answer.type === 'event') return onEvent(answer)
    waiting.get(answer.id ?? -1)?.(answer)
    waiting.delete(answer.id ?? -1)
  })
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error(`${url} does not answer.`)))
  })
  let sent = 0
  return {
    async send(method, params) {
      const id = ++sent
      const answer = await new Promise<Answer>((resolve) => {
        waiting.set(id, resolve)
        socket.send(JSON.stringify({ id, method, params }))
      })
      if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`)
      return answer.result ?? {}
    },
    close: () => socket.close(),
  }
}
