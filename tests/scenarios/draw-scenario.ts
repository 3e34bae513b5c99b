import { uniformAt } from '#src/numerics/random-streams.ts'
import { type AgentId, agents } from '#src/parameters/agents.ts'
import { shotNames } from '#src/parameters/exaggerations.ts'
import type { Parameter } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { courseMessagesOf } from '#src/session/protocol-in-seconds.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'

/** Draws from a seed. */
export function createDraws(seed: number) {
  let draws = 0
  const uniform = () => uniformAt(seed, 11, draws++)
  const between = (low: number, high: number) => low + (high - low) * uniform()
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1))
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)]!
  return { uniform, between, whole, pick }
}

/** A scenario that could be, with every kind of command sooner or later. */
export function drawScenario(seed: number): Scenario {
  const { uniform, between, whole, pick } = createDraws(seed)
  const value = () => {
    const id = pick(Object.keys(parameters))
    const row: Parameter = parameters[id as keyof typeof parameters]
    const drawn = between(row.min, row.max)
    return [id, row.integer ? Math.floor(drawn) : drawn] as const
  }
  const level = pick(['molecular', 'mean-field'] as const)
  const rhythm = () => ({ frequency: 10 ** between(-2, 3), pulses: whole(1, 900) })
  const drawLog = () => {
    const log: LoggedCommand[] = []
    // Single molecules are followed for minutes at most.
    let at = level === 'molecular' ? between(0, 9) : 0
    if (level === 'molecular') log.push({ at, kind: 'set-level', level: 'mean-field' })
    for (let left = whole(0, 12); left > 0; left--) {
      if (uniform() < 0.6) at += between(0, 500)
      const begins = uniform() < 0.5 ? at : at + between(0, 100)
      const kind = pick(['train', 'fire', 'uncage', 'depolarize', 'set', 'agent', 'follow', 'end', 'level'])
      const [parameter, amount] = value()
      if (kind === 'train') {
        const input = pick([{}, { input: 'first' as const }, { input: 'second' as const }])
        log.push({
          at,
          kind: 'stimulate',
          stimulus: { kind, at: begins, ...rhythm(), test: uniform() < 0.5, ...input },
        })
      } else if (kind === 'fire' || kind === 'uncage') {
        log.push({ at, kind: 'stimulate', stimulus: { kind, at: begins, ...rhythm() } })
      } else if (kind === 'depolarize') {
        const stimulus = { kind, at: begins, to: between(-120, 60), for: between(0.001, 100) } as const
        log.push({ at, kind: 'stimulate', stimulus })
      } else if (kind === 'set') log.push({ at, kind: 'set-parameter', parameter, value: amount })
      else if (kind === 'agent') {
        const agent = pick(Object.keys(agents)) as AgentId
        for (const course of courseMessagesOf(agent, between(0, agents[agent].highestDose), at)) {
          log.push({ at, kind: 'follow', course })
        }
      } else if (kind === 'follow') {
        log.push({
          at,
          kind: 'follow',
          course: {
            parameter,
            becomes: pick([{ value: amount }, { times: between(0, 3) }]),
            from: begins,
            to: pick([null, begins + between(1, 100)]),
            onset: between(0, 100),
            recovery: between(0, 100),
            cause: 'uncaging',
          },
        })
      } else if (kind === 'end') log.push({ at, kind: 'end-courses', cause: pick(['apv', 'uncaging']) })
      else log.push({ at, kind: 'set-level', level: 'mean-field' })
    }
    return { log, end: at }
  }
  const first = drawLog()
  const second = uniform() < 0.3 ? drawLog() : null
  const known = Math.max(first.end, second?.end ?? 0) + between(0, 1000)
  return {
    run: {
      seed: whole(0, 4294967295),
      parameters: Object.fromEntries(Array.from({ length: whole(0, 3) }, value)),
      level,
      log: first.log,
      second: second?.log ?? null,
      at: pick([known, known * uniform()]),
      known,
      lens: 10 ** between(-6, 4),
    },
    view: { shot: pick(shotNames), trueScale: uniform() < 0.5, labels: uniform() < 0.5 },
  }
}
