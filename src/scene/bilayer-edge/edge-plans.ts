import { boutonField } from '#src/anatomy/bouton-field.ts'
import { dendriteField } from '#src/anatomy/dendrite-field.ts'
import type { Rectangle } from '#src/numerics/contour.ts'
import type { Field } from '#src/numerics/field.ts'

/** Grid on which the edge is looked for, µm, and the most that the bodies' fields change over a length of 1 near it. */
export const edgeGrid = { pitch: 0.006, steepest: 2 } as const

/** Which cut edge is traced, where, and how it looks. */
export interface EdgePlan {
  readonly field: Field
  readonly area: Rectangle
  readonly outside: string
  readonly inside: string
  readonly tails: string
  readonly growth: boolean
}

export const spineEdge: EdgePlan = {
  field: dendriteField,
  area: { minX: -0.8, maxX: 0.8, minY: -1.5, maxY: 0.4 },
  outside: '#d0a8e6',
  inside: '#9a6fc4',
  tails: '#52357a',
  growth: true,
}
export const boutonEdge: EdgePlan = {
  field: boutonField,
  area: { minX: -1.9, maxX: 2, minY: 0.2, maxY: 1.7 },
  outside: '#86d3de',
  inside: '#4aa6bc',
  tails: '#1a566c',
  growth: false,
}
