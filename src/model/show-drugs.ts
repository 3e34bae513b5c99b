import { drawStream } from '#src/model/draw-streams.ts'
import type { ReceptorTable } from '#src/model/observation.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { nmdarSlots } from '#src/model/place-receptors.ts'
import { glutamateSiteFree, surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { createSlotOrder, flagFirst } from '#src/model/receptor-ranks.ts'
import { isFilled, type ReceptorNumbers } from '#src/model/receptor-roster.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { hash3 } from '#src/numerics/random-streams.ts'
import {
  maxReceptors,
  nmdar2AKind,
  nmdar2BKind,
  poreDrugs,
  receptorStates,
} from '#src/parameters/observables.ts'

/** Shows the shares of NMDARs that drugs sit in as single receptors, in both levels of the model alike. */
export interface DrugDisplay {
  /** Writes the drug columns of a table whose other columns are already there. */
  write(table: ReceptorTable, values: ParameterValues, spine: Float64Array): void
}

const ketamine = poreDrugs.indexOf('ketamine')
const memantine = poreDrugs.indexOf('memantine')
/** Glutamate that a receptor holds, by the index of `receptorStates`. */
const heldGlutamate = receptorStates.map((state) =>
  state === 'unbound' ? 0 : state === 'bound-once' ? 1 : 2,
)

export function createDrugDisplay(seed: number): DrugDisplay {
  // The order in which the molecular level closes pores: there a receptor with a drug in it is one that passes nothing.
  const order = createSlotOrder(seed, drawStream.drugRank)
  const taken = new Uint8Array(maxReceptors)
  const ketamineTaken = new Uint8Array(maxReceptors)
  // A glutamate site keeps its rank, so that a higher dose of APV fills more of the same sites.
  const siteOrder = Array.from({ length: 2 * nmdarSlots }, (_, site) => site)
  const charm = siteOrder.map((site) => hash3(seed, drawStream.apvRank, site))
  siteOrder.sort((a, b) => charm[a]! - charm[b]! || a - b)
  const apv = new Uint8Array(nmdarSlots)
  const numbers: ReceptorNumbers = { ampars: 0, nmdars2A: 0, nmdars2B: 0 }

  function trap(kind: number, count: number, spine: Float64Array): void {
    const byKetamine = spine[spineSlot.ketamineTrapped]!
    const byBoth = byKetamine + spine[spineSlot.memantineTrapped]!
    const total = Math.round(Math.min(1, byBoth) * count)
    flagFirst(order, kind, numbers, total, taken)
    flagFirst(order, kind, numbers, Math.min(total, Math.round(byKetamine * count)), ketamineTaken)
  }

  function holdApv(share: number): void {
    let left = Math.round(share * 2 * (numbers.nmdars2A + numbers.nmdars2B))
    apv.fill(0)
    for (const site of siteOrder) {
      const slot = site >> 1
      if (left === 0 || !isFilled(slot, numbers)) continue
      apv[slot]!++
      left--
    }
  }

  return {
    write(table, values, spine) {
      numbers.nmdars2A = Math.round(surfaceNmdars(values, '2A'))
      numbers.nmdars2B = Math.round(surfaceNmdars(values, '2B'))
      trap(nmdar2AKind, numbers.nmdars2A, spine)
      trap(nmdar2BKind, numbers.nmdars2B, spine)
      holdApv(1 - glutamateSiteFree(values))
      for (let row = 0; row < table.count; row++) {
        const slot = table.slot[row]!
        const kind = table.kind[row]!
        const isNmdar = kind === nmdar2AKind || kind === nmdar2BKind
        table.poreDrug[row] =
          !isNmdar || taken[slot] === 0 ? 0 : ketamineTaken[slot] === 1 ? ketamine : memantine
        const free = 2 - heldGlutamate[table.state[row]!]!
        table.apv[row] = isNmdar ? Math.min(free, apv[slot]!) : 0
      }
    },
  }
}
