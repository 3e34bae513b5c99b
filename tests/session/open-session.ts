import type { Simulation, SimulationOptions } from '#src/model/simulation.ts'
import { createSession } from '#src/session/create-session.ts'
import type { Session } from '#src/session/session.ts'
import { createFakeSimulation } from '#tests/fixtures/fake-simulation.ts'
import { createInProcessPort, type InProcessPort, turns } from '#tests/fixtures/in-process-port.ts'

export interface OpenedSession {
  readonly session: Session
  /** Every worker that was opened, the present one last. */
  readonly ports: readonly InProcessPort[]
}

export interface OpenOptions {
  readonly seed?: number
  readonly lens?: number
  readonly patience?: number
  readonly earlierRuns?: number
  readonly create?: (options: SimulationOptions) => Simulation
}

/** A session on an in-process worker, without waiting for its first frame. */
export function beginSession({
  seed = 1,
  lens = 1,
  patience,
  earlierRuns,
  create = createFakeSimulation,
}: OpenOptions = {}): OpenedSession {
  const ports: InProcessPort[] = []
  let wallTime = 0
  const session = createSession({
    openPort() {
      const port = createInProcessPort(create)
      ports.push(port)
      return port
    },
    seed,
    lens,
    ...(patience !== undefined && { patience }),
    ...(earlierRuns !== undefined && { earlierRuns }),
    now: () => {
      wallTime += 0.05
      return wallTime
    },
  })
  return { session, ports }
}

export async function openSession(options?: OpenOptions): Promise<OpenedSession> {
  const opened = beginSession(options)
  await opened.session.ready
  return opened
}

/** Plays through a list of wall deltas; the worker answers between ticks. */
export async function play(session: Session, deltas: Iterable<number>): Promise<void> {
  session.play()
  for (const delta of deltas) {
    session.tick(delta)
    await turns(3)
  }
  session.pause()
  await turns()
}

/** All samples so far, as one list of numbers. */
export function samplesOf({ traces }: Session, until = Number.POSITIVE_INFINITY): number[] {
  let length = 0
  while (length < traces.length && traces.time[length]! <= until) length++
  return [traces.time, ...Object.values(traces.columns)].flatMap((column) => [...column.slice(0, length)])
}

export function repeat(delta: number, count: number): number[] {
  return Array.from({ length: count }, () => delta)
}
