/** How one kind of signal looks: two tones, and the form that tells it where colour does not. */
export interface SignalColor {
  readonly color: string
  /** Second tone: a darker subunit, a tip, a hub. The same colour where there is none. */
  readonly second: string
  readonly role: string
  /** What identifies it without colour. No two signals share a form. */
  readonly shape: string
  /** It alone may have a wide halo. */
  readonly hasHalo: boolean
}

/**
 * The colours that mean something, each with its role and its shape. They begin from Okabe–Ito and were shifted to
 * survive tone mapping on a dark ground. `tests/scene/signal-colors.test.ts` looks at them with other eyes.
 */
export const signalColors = {
  glutamate: {
    color: '#f5e04a',
    second: '#f5e04a',
    role: 'transmitter',
    shape: 'bent bean of three lobes',
    hasHalo: false,
  },
  sodium: {
    color: '#cfe9fc',
    second: '#cfe9fc',
    role: 'current through AMPA receptors',
    shape: 'small soft tetrahedron',
    hasHalo: false,
  },
  magnesium: {
    color: '#0fae86',
    second: '#3ff0bd',
    role: 'plug of the NMDA pore',
    shape: 'jack: a core with six knobs',
    hasHalo: false,
  },
  calcium: {
    color: '#ff7b2e',
    second: '#ff6a1a',
    role: 'second messenger',
    shape: 'smooth sphere with a wide halo',
    hasHalo: true,
  },
  ampar: {
    color: '#72c3f6',
    second: '#1c68c4',
    role: 'fast receptor',
    shape: 'open Y of four arms',
    hasHalo: false,
  },
  nmdar: {
    color: '#ad4f92',
    second: '#732a60',
    role: 'coincidence detector',
    shape: 'closed balloon',
    hasHalo: false,
  },
  camkii: {
    color: '#f0a024',
    second: '#8a4a08',
    role: 'memory of Ca²⁺',
    shape: 'rosette of twelve lobes: docked at rest, on stalks when active',
    hasHalo: false,
  },
  phosphate: {
    color: '#f6ffd6',
    second: '#f6ffd6',
    role: 'mark that stays: T286 on CaMKII, S831 on AMPA receptors',
    shape: 'small ball that sits on a protein',
    hasHalo: false,
  },
  actin: {
    color: '#eed8cc',
    second: '#54407f',
    role: 'skeleton',
    shape: 'twisted chain of beads',
    hasHalo: false,
  },
} as const satisfies Record<string, SignalColor>

export type SignalName = keyof typeof signalColors
