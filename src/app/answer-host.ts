import { hostProtocol } from '#src/app/host-protocol.ts'
import type { SpinescopeHandle } from '#src/app/spinescope-handle.ts'

/** What stands around the embedded page. */
export interface HostedPage {
  readonly parent: Pick<Window, 'postMessage'>
  readonly location: { readonly origin: string }
  readonly document: { readonly referrer: string }
  addEventListener(type: 'message', listener: (event: HostEvent) => void): void
}

export type HostEvent = Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'>

/**
 * Lets the page around an embedded Spinescope use the verbs of `window.spinescope` by messages. Only the page's own
 * origin and the listed ones are heard; to others it does not even answer. Each message is checked before anything acts
 * on it, and one that cannot be obeyed is answered with a sentence.
 */
export function answerHost(handle: SpinescopeHandle, hosts: readonly string[], page: HostedPage): void {
  const isAllowed = (origin: string) => origin === page.location.origin || hosts.includes(origin)
  const ends = new Map<string, () => void>()

  page.addEventListener('message', (event) => {
    if (event.source !== page.parent || !isAllowed(event.origin) || !isAddressed(event.data)) return
    void answer(event.data, event.origin)
  })
  // A host may speak as soon as it is told so, or after the frame's `load`.
  const around = originOf(page.document.referrer)
  if (around !== null && isAllowed(around)) send({ event: 'listening' }, around)

  async function answer(message: Addressed, origin: string): Promise<void> {
    const { readHostMessage } = await import('#src/app/read-host-message.ts')
    const read = readHostMessage(message)
    const { id } = read
    if ('error' in read) return send({ id, ok: false, error: read.error }, origin)
    try {
      send({ id, ok: true, result: await obey(read.verb, read.args, origin) }, origin)
    } catch (error) {
      send({ id, ok: false, error: error instanceof Error ? error.message : String(error) }, origin)
    }
  }

  async function obey(verb: string, args: readonly unknown[], origin: string): Promise<unknown> {
    if (verb === 'ready') return handle.ready
    if (verb === 'on' || verb === 'off') {
      const name = args[0] as 'change'
      const key = `${origin} ${name}`
      ends.get(key)?.()
      ends.delete(key)
      if (verb === 'on')
        ends.set(
          key,
          handle.on(name, (detail) => send({ event: name, detail }, origin)),
        )
      return
    }
    // `readHostMessage` knows the verbs and has checked the arguments of each.
    return (handle as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[verb]!(...args)
  }

  function send(message: object, origin: string): void {
    page.parent.postMessage({ spinescope: hostProtocol, ...message }, { targetOrigin: origin })
  }
}

interface Addressed {
  readonly spinescope: unknown
}

function isAddressed(data: unknown): data is Addressed {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'spinescope')
}

function originOf(address: string): string | null {
  try {
    return new URL(address).origin
  } catch {
    return null
  }
}
