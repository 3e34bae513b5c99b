/**
 * Every deliberate lie of the picture. A factor of 1 is true to scale. Each view has its own factors, because what is
 * legible from 3 µm away would be grotesque from 60 nm; a flight between two views interpolates them. The page reads
 * `meaning` to the visitor and states the factor whenever it is not 1.
 */
export const shotNames = ['overview', 'synapse', 'cleft', 'pore', 'inside', 'growth', 'nucleus'] as const
export type ShotName = (typeof shotNames)[number]

export interface Exaggeration {
  readonly meaning: string
  /** Drawn size divided by true size. */
  readonly factor: Readonly<Record<ShotName, number>>
  /** Baked into a shape: it stays when everything else is drawn true to scale, and the badge goes on saying so. */
  readonly isLasting?: true
}

export const exaggerations = {
  cleft: {
    meaning: 'The gap between the two neurons is drawn wider',
    factor: { overview: 3, synapse: 3, cleft: 1, pore: 1, inside: 3, growth: 5, nucleus: 3 },
  },
  receptor: {
    meaning: 'Receptors are drawn larger',
    factor: { overview: 3, synapse: 3, cleft: 1, pore: 1, inside: 3, growth: 5, nucleus: 5 },
  },
  receptorCount: {
    meaning: 'One receptor is drawn for so many',
    factor: { overview: 1, synapse: 1, cleft: 1, pore: 1, inside: 1, growth: 4, nucleus: 4 },
  },
  cargo: {
    meaning: 'Receptors in an endosome are drawn larger than those on the face',
    factor: { overview: 1, synapse: 1, cleft: 1, pore: 1, inside: 1.45, growth: 1, nucleus: 1 },
  },
  vesicle: {
    meaning: 'Vesicles are drawn larger',
    factor: { overview: 1.5, synapse: 1.5, cleft: 1, pore: 1, inside: 1.5, growth: 1.5, nucleus: 1.5 },
  },
  membrane: {
    meaning: 'The bilayer is drawn thicker; one bead stands for many lipids',
    factor: { overview: 6, synapse: 6, cleft: 1, pore: 1, inside: 3.6, growth: 6, nucleus: 6 },
  },
  lipid: {
    meaning: 'Lipid heads are drawn further apart and larger',
    factor: { overview: 1, synapse: 1, cleft: 1.7, pore: 1.2, inside: 1, growth: 1, nucleus: 1 },
  },
  glutamate: {
    meaning: 'Glutamate and drug molecules are drawn larger',
    factor: { overview: 4.5, synapse: 4.5, cleft: 2, pore: 2, inside: 6, growth: 6, nucleus: 6 },
  },
  ion: {
    meaning: 'Ions are drawn larger',
    factor: { overview: 6, synapse: 6, cleft: 2, pore: 2, inside: 12, growth: 6, nucleus: 6 },
  },
  camkii: {
    meaning: 'CaMKII is drawn larger',
    factor: { overview: 2.6, synapse: 2.6, cleft: 1, pore: 1, inside: 3.6, growth: 4, nucleus: 2.6 },
  },
  actin: {
    meaning: 'Actin filaments are drawn thicker',
    factor: { overview: 1.4, synapse: 1.1, cleft: 1, pore: 1, inside: 1.2, growth: 1.3, nucleus: 1.4 },
  },
  phosphate: {
    meaning: 'Phosphates are drawn larger',
    factor: { overview: 14, synapse: 14, cleft: 4, pore: 4, inside: 13, growth: 14, nucleus: 14 },
  },
  // 145 mM in the 100 × 15 × 55 nm of the cleft where they drift are 7,200 ions; nine are drawn.
  waterSodium: {
    meaning: 'One of so many Na⁺ in the water of the cleft is drawn',
    factor: { overview: 1, synapse: 1, cleft: 800, pore: 1, inside: 1, growth: 1, nucleus: 1 },
    isLasting: true,
  },
  way: {
    meaning: 'The way along the dendrite to the cell body is drawn shorter',
    factor: { overview: 1, synapse: 1, cleft: 1, pore: 1, inside: 1, growth: 1, nucleus: 0.15 },
  },
  soma: {
    meaning: 'The cell body and its nucleus are drawn smaller',
    factor: { overview: 1, synapse: 1, cleft: 1, pore: 1, inside: 1, growth: 1, nucleus: 0.32 },
  },
  protein: {
    meaning: 'New proteins are drawn larger, and one for very many',
    factor: { overview: 1, synapse: 1, cleft: 1, pore: 1, inside: 1, growth: 1, nucleus: 16 },
  },
  pore: {
    meaning: 'The NMDA receptor’s pore is drawn wider',
    factor: { overview: 1, synapse: 1, cleft: 1, pore: 3, inside: 1, growth: 1, nucleus: 1 },
    isLasting: true,
  },
  // Drawn 25 nm wide in the section, and 29 from below, from the moment at which the model lets glutamate out. In life it widens by 25 nm of radius in a
  // millisecond (Stiles et al. 1996, PNAS 93:5747), and is some 10 nm wide while glutamate leaves.
  opening: {
    meaning: 'The opening of a fusing vesicle is drawn wider than it is while glutamate leaves',
    factor: { overview: 1, synapse: 2.5, cleft: 2.9, pore: 1, inside: 1, growth: 1, nucleus: 1 },
    isLasting: true,
  },
  neighbour: {
    meaning:
      'A second NMDA receptor, in life some 60 nm away, and an AMPA receptor are drawn beside the first',
    factor: { overview: 1, synapse: 1, cleft: 1, pore: 0.4, inside: 1, growth: 1, nucleus: 1 },
  },
} as const satisfies Record<string, Exaggeration>

export type ExaggerationName = keyof typeof exaggerations

/** An antibody's arms are drawn up to so many times longer, to reach from one receptor to the next: its label says so. */
export const antibodyArmStretch = 3

/** Bodies of which a view draws no more than a ghost, because they would hide what it is about. The page says so. */
export const ghosts = { bouton: ['growth'] } as const satisfies Record<string, readonly ShotName[]>
export type GhostName = keyof typeof ghosts
