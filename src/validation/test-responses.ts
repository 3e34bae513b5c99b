import type { AgentId } from '#src/parameters/agents.ts'
import type { ParameterId } from '#src/parameters/parameters.ts'
import { minute, s } from '#src/parameters/units.ts'
import { testEachMinute, watchProtocol } from '#src/validation/watch-protocol.ts'

/** A drug or mutation, from the beginning or from so many minutes after the first stimulus. */
export interface Given {
  readonly agent: AgentId
  readonly dose?: string | number
  readonly from?: number
}

/** Pulses at a frequency, Hz; `at`: minutes after the first stimulus. */
export interface Pulses {
  readonly at: number
  readonly frequency: number
  readonly pulses: number
}

/** What is done to a pathway. */
export interface Treatment {
  readonly stimuli: readonly Pulses[]
  readonly given?: readonly Given[]
  readonly parameters?: Readonly<Partial<Record<ParameterId, number>>>
}

const baseline = 10
/** For so long drugs have been there when something happens, minutes. */
const washIn = 60

/**
 * Test responses, in percent of ten before the first stimulus.
 * @param looks minutes after it, in rising order.
 */
export function testResponses(treatment: Treatment, looks: readonly number[], seed: number): number[] {
  const { stimuli, given = [], parameters = {} } = treatment
  const begin = given.some(({ from }) => from === undefined) ? washIn + baseline : baseline
  const ms = (after: number) => `${begin * minute + after * minute} ms`
  const run = watchProtocol(
    {
      duration: ms(looks.at(-1)! + 1),
      parameters,
      conditions: given.map(({ from, ...drug }) => ({
        ...drug,
        ...(from !== undefined && { from: ms(from) }),
      })),
      events: [
        { ...testEachMinute(baseline), at: ms(0.5 - baseline) },
        ...stimuli.map(({ at, frequency, pulses }) => ({
          kind: 'train' as const,
          at: ms(at),
          frequency: `${frequency} Hz`,
          pulses,
        })),
        ...looks.map((after) => ({ kind: 'test' as const, at: ms(after) })),
      ],
    },
    seed,
  )
  return looks.map((after) => run.at(begin + after + justAfter, 'epspSlopePercent'))
}

/** A response is read just after its pulse. */
const justAfter = (0.6 * s) / minute

/** One test response, so many minutes after the first stimulus. */
export function testResponse(treatment: Treatment, look: number, seed: number): number {
  return testResponses(treatment, [look], seed)[0]!
}

/** A second of 100 Hz. */
export function tetanus(at = 0): Pulses {
  return { at, frequency: 100, pulses: 100 }
}

/** Tetani, so many minutes apart. */
export function tetani(count: number, apart: number): Pulses[] {
  return Array.from({ length: count }, (_, i) => tetanus(i * apart))
}

/** Bursts of 100 Hz, so many seconds apart: ten of four, 0.2 s apart, are a theta-burst train. */
export function bursts(at = 0, count = 10, apart = 0.2, pulses = 4): Pulses[] {
  return Array.from({ length: count }, (_, i) => ({
    at: at + (i * apart * s) / minute,
    frequency: 100,
    pulses,
  }))
}

/** What is left of a potentiation, percent. */
export function shareLeft(response: number, control: number): number {
  return (100 * (response - 100)) / (control - 100)
}
