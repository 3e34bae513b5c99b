/** A body as spheres: x, y, z, radius (nm true to scale, around its middle) and which of its two tones each has. */
export type DrugBody = readonly (readonly [x: number, y: number, z: number, radius: number, tone: 0 | 1])[]

export interface DrugLook {
  readonly body: DrugBody
  readonly tones: readonly [string, string]
  /** Light of its own: drugs are few, and small. */
  readonly glow: number
}

const tau = 2 * Math.PI

/** A ring of six atoms in a plane that is tilted by `tilt` about x. */
function ring(x: number, y: number, z: number, tilt: number, tone: 0 | 1): DrugBody {
  return Array.from({ length: 6 }, (_, i) => {
    const angle = (i / 6) * tau
    const flat = 0.26 * Math.sin(angle)
    return [
      x + 0.26 * Math.cos(angle),
      y + flat * Math.cos(tilt),
      z + flat * Math.sin(tilt),
      0.17,
      tone,
    ] as const
  })
}

/** APV is a chain like glutamate, but ends in a phosphonate: a fork of three. */
const apv: DrugBody = [
  [-0.42, 0, 0, 0.2, 0],
  [-0.16, 0.12, 0, 0.19, 0],
  [0.1, 0, 0, 0.19, 0],
  [0.36, 0.1, 0, 0.24, 1],
  [0.58, 0.3, 0.06, 0.16, 1],
  [0.62, -0.06, 0.16, 0.16, 1],
  [0.6, 0.02, -0.22, 0.16, 1],
]

/** Ketamine: two rings that stand across each other. */
const ketamine: DrugBody = [
  ...ring(-0.3, 0, 0, 0.2, 0),
  ...ring(0.32, 0.1, 0, 1.5, 1),
  [0.02, 0.34, 0, 0.15, 1],
]

/** Memantine: a cage (adamantane) with an amine on one corner. */
const memantine: DrugBody = [
  [0, 0.34, 0, 0.19, 0],
  [0.32, -0.11, 0, 0.19, 0],
  [-0.16, -0.11, 0.28, 0.19, 0],
  [-0.16, -0.11, -0.28, 0.19, 0],
  [0.24, 0.2, 0.2, 0.16, 0],
  [0.24, 0.2, -0.2, 0.16, 0],
  [-0.3, 0.2, 0, 0.16, 0],
  [0.12, -0.3, 0.22, 0.16, 0],
  [0.12, -0.3, -0.22, 0.16, 0],
  [-0.26, -0.3, 0, 0.16, 0],
  [0, 0.66, 0, 0.2, 1],
]

/** Where the tips of an antibody's arms are, nm from its hinge. */
export const antibodyTip = { across: 5.4, below: 5 } as const

/** Its stem, from the hinge on. */
export const antibodyStem: DrugBody = [-1, 1].flatMap((side) => [
  [side * 0.7, 1.9, 0.5 * side, 1.3, 0] as const,
  [side * 0.9, 3.9, 0.4 * side, 1.35, 0] as const,
  [side * 0.8, 5.6, 0.5 * side, 1.2, 0] as const,
])

/** An antibody at rest: a Y of two arms that end in what they bind with, and a stem. */
const antibody: DrugBody = [
  ...antibodyStem,
  ...[-1, 1].flatMap((side) =>
    [0.28, 0.52, 0.76, 1].map(
      (t) => [side * t * antibodyTip.across, -t * antibodyTip.below, 0, 1.3, t < 0.55 ? 0 : 1] as const,
    ),
  ),
]

/** An oligomer of amyloid-β: a clump that looks different from every side. */
const oligomer: DrugBody = [
  [0, 1.6, 0, 2.3, 0],
  [2.4, 0.9, 0.8, 1.8, 1],
  [-2.2, 1.2, 0.9, 1.9, 0],
  [0.6, 1.2, -2.3, 2, 1],
  [-1.2, 3.5, -0.6, 1.6, 1],
  [1.6, 3.1, 0.6, 1.5, 0],
  [-3.3, 2.6, -0.8, 1.2, 1],
  [3.4, 2.2, -0.6, 1.1, 0],
  [0.3, 4.9, 0.7, 1.1, 0],
]

/** None of these colours belongs to anything else, and none of these shapes. */
export const drugLooks = {
  apv: { body: apv, tones: ['#b8ef5a', '#e9ffd0'], glow: 0.3 },
  ketamine: { body: ketamine, tones: ['#3f63ff', '#9db2ff'], glow: 0.35 },
  memantine: { body: memantine, tones: ['#e6e9f6', '#5c6cff'], glow: 0.25 },
  antibody: { body: antibody, tones: ['#ccd3de', '#fbf4cc'], glow: 0.3 },
  oligomer: { body: oligomer, tones: ['#9aa84a', '#c6b463'], glow: 0.1 },
} as const satisfies Record<string, DrugLook>

export type DrugName = keyof typeof drugLooks
export const drugNames = Object.keys(drugLooks) as DrugName[]
