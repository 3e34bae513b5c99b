import { s } from '#src/parameters/units.ts'
import type { Course, ProtocolStimulus } from '#src/protocols/protocol.ts'
import type { CourseMessage, StimulusMessage } from '#src/wire/messages.ts'

/** A course as the wire carries it. */
export function inSeconds(course: Course): CourseMessage {
  const { from, to, onset, recovery } = course
  return {
    ...course,
    from: from / s,
    to: Number.isFinite(to) ? to / s : null,
    onset: onset / s,
    recovery: recovery / s,
  }
}

/** A stimulus as the wire carries it. */
export function stimulusInSeconds(stimulus: ProtocolStimulus): StimulusMessage {
  if (stimulus.kind !== 'depolarize') return { ...stimulus, at: stimulus.at / s }
  return { ...stimulus, at: stimulus.at / s, for: stimulus.for / s }
}
