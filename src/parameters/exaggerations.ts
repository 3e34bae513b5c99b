/**
 * Every deliberate lie of the picture. A factor of 1 is true to scale. Each view has its own factors, because what is
 * legible from 3 µm away would be grotesque from 60 nm; a flight between two views interpolates them. The page reads
 * `meaning` to the visitor and states the factor whenever it is not 1.
 */
export const shotNames = ['overview', 'synapse', 'cleft', 'pore'] as const
export type ShotName = (typeof shotNames)[number]

export interface Exaggeration {
  readonly meaning: string
  /** Drawn size divided by true size. */
  readonly factor: Readonly<Record<ShotName, number>>
}

export const exaggerations = {
  cleft: {
    meaning: 'The gap between the two neurons is drawn wider',
    factor: { overview: 3, synapse: 3, cleft: 1, pore: 1 },
  },
  receptor: {
    meaning: 'Receptors are drawn larger',
    factor: { overview: 3, synapse: 3, cleft: 1, pore: 1 },
  },
  vesicle: {
    meaning: 'Vesicles are drawn larger',
    factor: { overview: 1.5, synapse: 1.5, cleft: 1, pore: 1 },
  },
  membrane: {
    meaning: 'The bilayer is drawn thicker; one bead stands for many lipids',
    factor: { overview: 6, synapse: 6, cleft: 1, pore: 1 },
  },
  lipid: {
    meaning: 'Lipid heads are drawn further apart and larger',
    factor: { overview: 1, synapse: 1, cleft: 1.7, pore: 1.2 },
  },
  glutamate: {
    meaning: 'Glutamate molecules are drawn larger',
    factor: { overview: 6, synapse: 6, cleft: 2, pore: 2 },
  },
  ion: {
    meaning: 'Ions are drawn larger',
    factor: { overview: 6, synapse: 6, cleft: 2, pore: 2 },
  },
  camkii: {
    meaning: 'CaMKII is drawn larger',
    factor: { overview: 2.6, synapse: 2.6, cleft: 1, pore: 1 },
  },
  actin: {
    meaning: 'Actin filaments are drawn thicker',
    factor: { overview: 1.4, synapse: 1.4, cleft: 1, pore: 1 },
  },
  pore: {
    meaning: 'The NMDA receptor’s pore is drawn wider',
    factor: { overview: 3, synapse: 3, cleft: 3, pore: 3 },
  },
} as const satisfies Record<string, Exaggeration>

export type ExaggerationName = keyof typeof exaggerations
