import { agents } from '#src/parameters/agents.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { courseMessagesOf } from '#src/session/protocol-in-seconds.ts'
import { frameVersion } from '#src/wire/frame-layout.ts'
import { createFrameBuffer } from '#src/wire/frame-view.ts'
import { type Draws, spoil } from '#tests/fixtures/spoil.ts'

/** Commands as a page could send them, most of them with something wrong, in an order that nobody meant. */
export function drawCommands(draws: Draws, count: number): unknown[] {
  const { uniform, whole, pick } = draws
  let to = 0
  const later = () => to + uniform() * 0.05
  const rhythm = () => ({ at: later(), frequency: 10 ** (3 * uniform()), pulses: whole(1, 5) })
  const kinds: (() => Record<string, unknown>)[] = [
    () => {
      to += 0.01 * uniform()
      return { kind: 'advance', to, buffer: createFrameBuffer() }
    },
    () => ({ kind: 'seek', to: uniform() * to, buffer: createFrameBuffer() }),
    () => ({
      kind: 'stimulate',
      stimulus: { kind: 'train', ...rhythm(), test: uniform() < 0.5, input: pick(['first', 'second']) },
    }),
    () => ({ kind: 'stimulate', stimulus: { kind: pick(['fire', 'uncage']), ...rhythm() } }),
    () => ({
      kind: 'stimulate',
      stimulus: { kind: 'depolarize', at: later(), to: -80 + 100 * uniform(), for: 0.02 },
    }),
    () => {
      const parameter = pick(Object.keys(parameters)) as keyof typeof parameters
      return { kind: 'set-parameter', parameter, value: parameters[parameter].value }
    },
    () => {
      const agent = pick(Object.keys(agents)) as keyof typeof agents
      return { kind: 'follow', course: pick(courseMessagesOf(agent, agents[agent].usualDose, later())) }
    },
    () => ({ kind: 'end-courses', cause: pick(Object.keys(agents)) }),
    () => ({ kind: 'set-level', level: 'mean-field' }),
    () => ({
      kind: 'start',
      frameVersion,
      seed: whole(0, 9),
      parameters: {},
      level: 'mean-field',
      log: drawLog(draws),
    }),
  ]
  return Array.from({ length: count }, (_, id) => {
    const command = { id, ...pick(kinds)() }
    return uniform() < 0.75 ? spoil(command, draws) : command
  })
}

function drawLog({ uniform, pick }: Draws): unknown[] {
  const at = 0.05 * uniform()
  const stimulus = { kind: 'train', at: at + 0.01, frequency: 100, pulses: 2, test: false }
  return [
    { at, kind: 'stimulate', stimulus },
    { at, kind: 'set-parameter', parameter: 'amparCount', value: pick([60, 80]) },
    { at: at + 0.01, kind: 'end-courses', cause: 'apv' },
  ]
}
