import type { AgentId } from '#src/parameters/agents.ts'
import { s } from '#src/parameters/units.ts'
import { coursesOfCondition } from '#src/protocols/courses-of-condition.ts'
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

/** What an agent at a dose, from a second on, does to parameters, as the wire carries it. */
export function courseMessagesOf(agent: AgentId, dose: number, from: number): CourseMessage[] {
  const courses = coursesOfCondition({ agent, dose, from: 0, to: Number.POSITIVE_INFINITY })
  return courses.map((course) => ({ ...inSeconds(course), from, amount: dose }))
}
