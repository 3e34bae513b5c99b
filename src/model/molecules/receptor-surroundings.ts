import { drawStream } from '#src/model/draw-streams.ts'
import { type CleftCells, cellAt, createCleftCells } from '#src/model/molecules/cleft-cells.ts'
import { createReceptorHazards, type ReceptorHazards } from '#src/model/molecules/receptor-hazards.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { placeReceptors, type ReceptorPlaces } from '#src/model/place-receptors.ts'
import { magnesiumEntryRate, magnesiumExitRate } from '#src/model/processes/block-nmda-pores.ts'
import {
  type AmparConductances,
  amparConductances,
  amparScheme,
} from '#src/model/processes/gate-ampa-receptors.ts'
import { nmdarScheme } from '#src/model/processes/gate-nmda-receptors.ts'
import { createSlotOrder, flagFirst, type SlotOrder } from '#src/model/receptor-ranks.ts'
import { listFilledSlots, type ReceptorNumbers } from '#src/model/receptor-roster.ts'
import { amparKind, maxReceptors, nmdar2AKind, nmdar2BKind } from '#src/parameters/observables.ts'

/** Everything but the remembered state that single receptors need to take a step. */
export interface ReceptorSurroundings {
  /** By kind, in the order of `receptorKinds`. */
  readonly hazards: readonly ReceptorHazards[]
  readonly conductances: AmparConductances
  readonly places: ReceptorPlaces
  readonly cells: CleftCells
  /** By slot: the cell above it. */
  readonly cellOfSlot: Int32Array
  /** Who carries the phosphate first. */
  readonly phosphateOrder: SlotOrder
  /** By slot: 1 where an AMPAR carries the phosphate of CaMKII on S831. */
  readonly phosphorylated: Uint8Array
  /** Whose pores a drug enters first, and by slot: 1 where it sits in an NMDAR's pore. */
  readonly drugOrder: SlotOrder
  readonly occupied: Uint8Array
  /** Filled slots; the first `filledCount` are valid. */
  readonly filled: Uint16Array
  filledCount: number
  /** Rates of Mg²⁺ at an open pore, 1/ms. */
  magnesiumEntryRate: number
  magnesiumExitRate: number
}

/**
 * Everything about a PSD that follows from the run's seed and its parameters; `fillSlots` and voltage come later.
 * @param places those of this seed and PSD radius, where they are already known.
 */
export function createReceptorSurroundings(
  seed: number,
  values: ParameterValues,
  places: ReceptorPlaces = placeReceptors(seed, values.psdRadius),
): ReceptorSurroundings {
  const cells = createCleftCells(values.psdRadius, values.appositionRadius)
  return {
    hazards: [amparScheme(values), nmdarScheme(values, '2A'), nmdarScheme(values, '2B')].map(
      createReceptorHazards,
    ),
    conductances: amparConductances(values),
    places,
    cells,
    cellOfSlot: Int32Array.from(places.x, (x, slot) => cellAt(cells, x, places.z[slot]!)),
    phosphateOrder: createSlotOrder(seed, drawStream.phosphateRank),
    phosphorylated: new Uint8Array(maxReceptors),
    drugOrder: createSlotOrder(seed, drawStream.drugRank),
    occupied: new Uint8Array(maxReceptors),
    filled: new Uint16Array(maxReceptors),
    filledCount: 0,
    magnesiumEntryRate: 0,
    magnesiumExitRate: 0,
  }
}

/** Notes which slots hold a receptor, which AMPARs carry the phosphate, and which NMDA pores a drug. */
export function fillSlots(
  around: ReceptorSurroundings,
  numbers: ReceptorNumbers,
  phosphorylatedFraction: number,
  occupiedFraction: number,
): void {
  around.filledCount = listFilledSlots(numbers, around.filled)
  const carriers = Math.round(phosphorylatedFraction * numbers.ampars)
  flagFirst(around.phosphateOrder, amparKind, numbers, carriers, around.phosphorylated)
  const { nmdars2A, nmdars2B } = numbers
  flagFirst(around.drugOrder, nmdar2AKind, numbers, Math.round(occupiedFraction * nmdars2A), around.occupied)
  flagFirst(around.drugOrder, nmdar2BKind, numbers, Math.round(occupiedFraction * nmdars2B), around.occupied)
}

/** Notes how fast Mg²⁺ comes and goes at a voltage, mV. */
export function setVoltage(around: ReceptorSurroundings, values: ParameterValues, voltage: number): void {
  around.magnesiumEntryRate = magnesiumEntryRate(values, voltage)
  around.magnesiumExitRate = magnesiumExitRate(values, voltage)
}
