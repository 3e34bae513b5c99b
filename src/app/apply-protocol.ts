import { s } from '#src/parameters/units.ts'
import type { Session } from '#src/session/session.ts'
import { tellProtocol } from '#src/session/tell-protocol.ts'

/**
 * Starts over with a protocol, the same JSON as in a protocol file: everything is ordered, nothing has happened yet.
 * @returns its duration, s.
 * @throws Error with a sentence where the protocol cannot be read or something in it is refused.
 */
export async function applyProtocol(session: Session, protocol: unknown): Promise<number> {
  // What reads protocols arrives when there is one.
  const { readProtocol } = await import('#src/protocols/read-protocol.ts')
  const read = readProtocol(protocol)
  if (!(await tellProtocol(session, read))) throw new Error(sayWhyNot(session))
  return read.duration / s
}

function sayWhyNot(session: Session): string {
  const { refusal, failure } = session.store.getState()
  return (failure ?? refusal)?.sentence ?? 'The simulation did not take the protocol.'
}
