import type { MessageKey } from '#src/messages/en.ts'
import { type AgentId, agents } from '#src/parameters/agents.ts'
import type { LoggedCommand, StimulusMessage } from '#src/wire/messages.ts'

/** What a run is called: its number and what was done in it, as messages. */
export interface RunDescription {
  /** 0 where it is no numbered run: then the only part is its name. */
  readonly number: number
  readonly parts: readonly { readonly key: MessageKey; readonly times: number }[]
}

/** Names a run by its stimuli, tests left out where there are others, and by its drugs and diseases. */
export function describeRun(number: number, commands: readonly LoggedCommand[]): RunDescription {
  const stimuli = new Map<MessageKey, number>()
  const agentsGiven = new Set<AgentId>()
  for (const command of commands) {
    if (command.kind === 'follow' && command.course.cause in agents)
      agentsGiven.add(command.course.cause as AgentId)
    if (command.kind !== 'stimulate') continue
    const key = nameOf(command.stimulus)
    stimuli.set(key, (stimuli.get(key) ?? 0) + 1)
  }
  if (stimuli.size > 1) stimuli.delete('stimulate.test')
  const parts = [...stimuli].map(([key, times]) => ({ key, times: key === 'stimulate.test' ? 1 : times }))
  for (const agent of agentsGiven) parts.push({ key: `agent.${agent}`, times: 1 })
  return { number, parts }
}

/** The name of what is done by a stimulus. */
function nameOf(stimulus: StimulusMessage): MessageKey {
  if (stimulus.kind === 'uncage') return 'stimulate.uncaging'
  if (stimulus.kind !== 'train') return 'runs.depolarization'
  if (stimulus.test) return 'stimulate.test'
  const { frequency, pulses } = stimulus
  if (frequency >= 50) return pulses >= 20 ? 'stimulate.tetanus' : 'runs.burst'
  return pulses > 100 && frequency <= 5 ? 'runs.low' : 'runs.train'
}
