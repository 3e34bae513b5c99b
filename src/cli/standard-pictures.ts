import type { shotNames } from '#src/parameters/exaggerations.ts'

/** One picture of the standard set: a view, what is done to the synapse before, and the moment. Times in seconds. */
export interface StandardPicture {
  readonly name: string
  readonly shot: (typeof shotNames)[number]
  /** Chooses the level of the model, as it would for a visitor: at 5 ms a second and slower, single molecules. */
  readonly lens: number
  readonly trains: readonly { readonly at: number; readonly frequency: number; readonly pulses: number }[]
  /** Until here the run leaps, and is followed from then on; a millisecond before `from` where left out. */
  readonly follow?: number
  /** When the picture is taken, or from when on `watch` looks. */
  readonly from: number
  readonly watch?: Watch
  /** In an upright picture other receptors have room: another moment of the same run then. */
  readonly upright?: { readonly follow: number; readonly from: number }
}

/** Something that the seed decides the moment of: how much a number of the run must have risen, and how long ago. */
export interface Watch {
  readonly number: 'vesiclesFused'
  readonly rise: number
  /** How often to look: less than ten seconds of the lens. The moment is then narrowed down to a 512th of that. */
  readonly every: number
  readonly after: number
}

const tetanus = { at: 0.5, frequency: 100, pulses: 100 }
/** The same four times, five minutes apart: late LTP. */
const spaced = [0, 300, 600, 900].map((later) => ({ ...tetanus, at: tetanus.at + later }))
const fusion: Watch = { number: 'vesiclesFused', rise: 1, every: 0.0005, after: 0.0003 }
/** A vesicle's molecules are within some 40 nm of its pore. */
const burst = 0.1e-6
/** Slow motion in which single molecules are followed. */
const slow = 0.0005

/**
 * s: single molecules are followed from the first on. With seed 1 the receptor in the middle, which is cut open, conducts at
 * the second, where Mg²⁺ plugged it a millisecond before; the one beside it holds glutamate and is plugged, and the AMPA
 * receptor between them conducts: tests/cli/pore-picture.test.ts.
 */
export const poreEntered = 0.5
export const poreOpenAt = 0.69175

/** What `npm run shots` draws. */
export const standardPictures: readonly StandardPicture[] = [
  // During the tetanus, when Ca²⁺ has already come in.
  { name: '1-overview', shot: 'overview', lens: 1, trains: [tetanus], from: 0.6, watch: fusion },
  // The first vesicle of a train has just opened: its molecules are still near, and Ca²⁺ has not come in yet.
  {
    name: '2-synapse',
    shot: 'synapse',
    lens: slow,
    trains: [tetanus],
    from: 0.499,
    watch: { ...fusion, after: burst },
  },
  // The 33rd vesicle opens where an AMPA and an NMDA receptor stand near, and others in a row between them.
  {
    name: '3-cleft',
    shot: 'cleft',
    lens: slow,
    trains: [{ at: 0.001, frequency: 200, pulses: 160 }],
    follow: 0.565,
    from: 0.5705,
    watch: { ...fusion, after: burst },
    // The 14th, beside which an NMDA receptor stands near enough.
    upright: { follow: 0.2, from: 0.208 },
  },
  // The same receptor: glutamate came and Mg²⁺ sits in the pore; later the spine is depolarized and Mg²⁺ has left.
  {
    name: '4-pore-blocked',
    shot: 'pore',
    lens: slow,
    trains: [tetanus],
    from: 0.5,
    watch: { ...fusion, every: 0.002, after: 0.002 },
  },
  {
    name: '4-pore-open',
    shot: 'pore',
    lens: slow,
    trains: [tetanus],
    follow: poreEntered,
    from: poreOpenAt,
  },
  // A fifth of a second into the tetanus: Ca²⁺ stands high, a quarter of CaMKII is open and carries its first phosphates.
  {
    name: '5-inside',
    shot: 'inside',
    lens: 1,
    trains: [tetanus],
    from: 0.7,
    watch: { ...fusion, after: 0.004 },
  },
  { name: '6-before', shot: 'growth', lens: 1, trains: [], from: 0.1 },
  { name: '6-after', shot: 'growth', lens: 1, trains: [tetanus], from: 1800 },
  // A minute after the last of four tetani the signal is under way; half an hour later proteins have been captured.
  { name: '7-nucleus', shot: 'nucleus', lens: 60, trains: spaced, from: 960 },
  { name: '7-capture', shot: 'nucleus', lens: 60, trains: spaced, from: 2700 },
]
