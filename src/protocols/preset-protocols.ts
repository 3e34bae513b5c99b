import type { ProtocolFile } from '#src/protocols/protocol-schema.ts'

const baseline = { kind: 'test', at: '0 s', every: '60 s', count: 20 } as const
const after = (at: string, count: number) => ({ kind: 'test', at, every: '60 s', count }) as const
const tetanus = (at: string) => ({ kind: 'train', at, frequency: '100 Hz', pulses: 100 }) as const

/** Protocols that experiments use over and over, by name: the JSON that a file could hold. */
export const presetProtocols = {
  'test-pulses': { duration: '3 h', events: [{ kind: 'test', at: '0 s', every: '30 s', count: 361 }] },
  tetanus: { duration: '200 min', events: [baseline, tetanus('20 min'), after('21 min', 180)] },
  'spaced-tetani': {
    duration: '520 min',
    events: [
      baseline,
      tetanus('20 min'),
      tetanus('25 min'),
      tetanus('30 min'),
      tetanus('35 min'),
      after('36 min', 485),
    ],
  },
  'theta-burst': {
    duration: '80 min',
    events: [
      baseline,
      ...Array.from(
        { length: 10 },
        (_, burst) =>
          ({ kind: 'train', at: `${1200 + burst / 5} s`, frequency: '100 Hz', pulses: 4 }) as const,
      ),
      after('21 min', 60),
    ],
  },
  'low-frequency': {
    duration: '95 min',
    events: [baseline, { kind: 'train', at: '20 min', frequency: '1 Hz', pulses: 900 }, after('36 min', 60)],
  },
  pairing: {
    duration: '65 min',
    events: [
      baseline,
      { kind: 'pair', at: '20 min', delay: '+10 ms', frequency: '1 Hz', pulses: 60 },
      after('22 min', 44),
    ],
  },
  uncaging: {
    duration: '65 min',
    events: [{ kind: 'uncage', at: '5 min', frequency: '0.5 Hz', pulses: 30, magnesium: '0 mM' }],
  },
} as const satisfies Record<string, ProtocolFile>

export type PresetProtocolId = keyof typeof presetProtocols
export const presetProtocolIds = Object.keys(presetProtocols) as PresetProtocolId[]
