import { type Agent, type AgentEffect, agents } from '#src/parameters/agents.ts'
import type { Condition, Course } from '#src/protocols/protocol.ts'

/** What an agent at a dose does to parameters. */
export function coursesOfCondition({ agent: id, dose, from, to }: Condition): Course[] {
  const agent: Agent = agents[id]
  const { onset, recovery } = agent
  return agent.effects.map((effect) => ({
    parameter: effect.parameter,
    becomes: becomes(effect, dose),
    from,
    to,
    onset,
    recovery,
    cause: id,
  }))
}

function becomes(effect: AgentEffect, dose: number): Course['becomes'] {
  if ('isDose' in effect) return { value: dose }
  if ('value' in effect) return { value: dose * effect.value }
  const strength = effect.half === undefined ? dose : dose / (dose + effect.half)
  return { times: 1 + (effect.times - 1) * strength }
}
