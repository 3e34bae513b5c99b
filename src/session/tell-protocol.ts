import type { Protocol } from '#src/protocols/protocol.ts'
import { inSeconds, stimulusInSeconds } from '#src/session/protocol-in-seconds.ts'
import type { Session } from '#src/session/session.ts'

/**
 * Starts over and tells the run all of a protocol; it then waits at time zero. Resolves false where something was
 * refused: the sentence stands in the store.
 */
export async function tellProtocol(session: Session, protocol: Protocol): Promise<boolean> {
  const { seed, parameters, conditions, courses, stimuli } = protocol
  session.dismissRefusal()
  if (!(await session.reset({ parameters, ...(seed !== undefined && { seed }) }))) return false
  for (const course of courses) {
    const amount = conditions.find(({ agent }) => agent === course.cause)?.dose
    if (!(await session.follow({ ...inSeconds(course), amount }))) return false
  }
  for (const stimulus of stimuli) if (!(await session.stimulate(stimulusInSeconds(stimulus)))) return false
  return true
}
