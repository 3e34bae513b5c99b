import { s } from '#src/parameters/units.ts'
import { inSeconds, stimulusInSeconds } from '#src/session/protocol-in-seconds.ts'
import type { Session } from '#src/session/session.ts'

/**
 * Starts over with a protocol, the same JSON as in a protocol file: everything is ordered, nothing has happened yet.
 * @returns its duration, s.
 * @throws Error with a sentence where the protocol cannot be read or something in it is refused.
 */
export async function applyProtocol(session: Session, protocol: unknown): Promise<number> {
  // What reads protocols arrives when there is one.
  const { readProtocol } = await import('#src/protocols/read-protocol.ts')
  const { duration, seed, parameters, conditions, courses, stimuli } = readProtocol(protocol)
  const demand = (isTaken: boolean) => {
    if (!isTaken) throw new Error(sayWhyNot(session))
  }
  session.dismissRefusal()
  demand(await session.reset({ parameters, ...(seed !== undefined && { seed }) }))
  for (const course of courses) {
    const amount = conditions.find(({ agent }) => agent === course.cause)?.dose
    demand(await session.follow({ ...inSeconds(course), amount }))
  }
  for (const stimulus of stimuli) demand(await session.stimulate(stimulusInSeconds(stimulus)))
  return duration / s
}

function sayWhyNot(session: Session): string {
  const { refusal, failure } = session.store.getState()
  return (failure ?? refusal)?.sentence ?? 'The simulation did not take the protocol.'
}
