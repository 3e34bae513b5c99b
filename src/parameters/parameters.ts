import type { Parameter } from '#src/parameters/parameter.ts'

/** THE table: each number of the model once, with unit, range, meaning and source. */
export const parameters = {
  nmdarConductance: {
    value: 45,
    unit: 'pS',
    min: 0,
    max: 90,
    group: 'nmdar',
    meaning: 'Conductance of one open NMDAR without Mg²⁺',
    source: 'assumption',
    featured: true,
  },
} as const satisfies Record<string, Parameter>

export type ParameterId = keyof typeof parameters
