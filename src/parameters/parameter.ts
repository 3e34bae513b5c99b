import type { CitationId } from '#src/parameters/citations.ts'
import { type Unit, unitFactors } from '#src/parameters/units.ts'

/** Panels, documentation and fuzzing group the table's rows by these. */
export type ParameterGroup =
  | 'release'
  | 'cleft'
  | 'ampar'
  | 'nmdar'
  | 'electrical'
  | 'calcium'
  | 'camkii'
  | 'phosphatase'
  | 'trafficking'
  | 'structure'
  | 'late-phase'
  | 'bath'

/** One row of the parameter table: the only place where a number of the biology may stand. */
export interface Parameter {
  /** In `unit`. */
  readonly value: number
  readonly unit: Unit
  /** Inclusive range in which the worker accepts a value, in `unit`. */
  readonly min: number
  readonly max: number
  /** By how many times the value grows with each 10 °C; the table's values are those at its temperature. */
  readonly q10?: number
  /** A count: fractions are refused. */
  readonly integer?: true
  readonly group: ParameterGroup
  /** What the number means in the biology: one plain sentence without a final stop. */
  readonly meaning: string
  /** Where the value was found, or `assumption` where we chose or fitted it and name no paper. */
  readonly source: CitationId | 'assumption'
  /** One of the dozen that a visitor is offered first. */
  readonly featured?: true
}

/** The row's value, or another value in the row's unit, in the base units of `units.ts`. */
export function toBaseUnits(row: Parameter, value: number = row.value): number {
  return value * unitFactors[row.unit]
}
