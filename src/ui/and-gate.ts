import type { TraceHistory } from '#src/session/session.ts'
import type { StimulusMessage } from '#src/wire/messages.ts'

/** The three cases of the truth table that need an experiment; without either nothing happens. */
export const gateCases = ['glutamate', 'depolarization', 'both'] as const
export type GateCase = (typeof gateCases)[number]

/** What a case did. */
export interface GateFinding {
  /** NMDA pores that conduct, over time: pore milliseconds. */
  readonly poreMilliseconds: number
  /** Largest Ca²⁺ in the head, µM. */
  readonly calcium: number
}

/** Lets what is watched begin after the picture has turned to it, s. */
const delay = 0.002
/** How long a case is watched, s: glutamate stays on NMDARs for about 100 ms. */
export const gateDuration = 0.15

/** Slow enough to see Mg²⁺ leave, simulation seconds per second. */
export const gateLens = 0.01

const glutamate: StimulusMessage = { kind: 'uncage', at: delay, frequency: 1, pulses: 1 }
/** Enough to drive Mg²⁺ out, too little to open the spine's own Ca²⁺ channels. */
const depolarization: StimulusMessage = { kind: 'depolarize', at: delay, to: -30, for: 0.1 }

export const gateEvents: Readonly<Record<GateCase, readonly StimulusMessage[]>> = {
  glutamate: [glutamate],
  depolarization: [depolarization],
  both: [depolarization, glutamate],
}

/** So long a synapse needs for rest between two cases, s. */
export const gateRest = 2

/** Ions pass one pore for about this long in a case that counts as open, ms. */
const openFrom = 10

export function isGateOpen({ poreMilliseconds }: GateFinding): boolean {
  return poreMilliseconds >= openFrom
}

/** Reads what a case did off the samples between two seconds; null where there are none yet. */
export function readGate(
  { time, columns, length }: TraceHistory,
  from: number,
  to: number,
): GateFinding | null {
  let poreMilliseconds = 0
  let calcium = 0
  let seen = 0
  for (let i = 1; i < length; i++) {
    const at = time[i]!
    const before = time[i - 1]!
    if (at <= from || at > to) continue
    seen++
    const open = (columns.nmdarOpen[i]! + columns.nmdarOpen[i - 1]!) / 2
    poreMilliseconds += 1000 * (at - Math.max(from, before)) * open
    calcium = Math.max(calcium, columns.caUM[i]!)
  }
  return seen > 1 ? { poreMilliseconds, calcium } : null
}
