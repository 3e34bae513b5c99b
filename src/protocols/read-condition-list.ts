import { type Agent, type AgentId, agents } from '#src/parameters/agents.ts'
import { readDose } from '#src/protocols/read-dose.ts'

/** An agent and how much of it, in its unit. */
export interface GivenAgent {
  readonly agent: AgentId
  readonly dose: number
}

/**
 * Reads agents in one line, as an address has them: `apv:50uM,t286a`. One without a dose has its usual one.
 * @returns undefined where one of them does not exist, has no such dose or stands there twice.
 */
export function readConditionList(line: string): GivenAgent[] | undefined {
  const given: GivenAgent[] = []
  for (const entry of line.split(',')) {
    const [name = '', written, ...more] = entry.trim().split(':')
    if (!Object.hasOwn(agents, name) || more.length > 0) return undefined
    const agent: Agent = agents[name as AgentId]
    const dose = written === undefined ? agent.usualDose : readDose(agent, written)
    if (dose === undefined || given.some((other) => other.agent === name)) return undefined
    given.push({ agent: name as AgentId, dose })
  }
  return given
}
