import { describe, expect, it } from 'vitest'
import { createObservation } from '#src/model/create-observation.ts'
import type { ReceptorTable } from '#src/model/observation.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { amparSlots, nmdarSlots, placeReceptors } from '#src/model/place-receptors.ts'
import { amparScheme } from '#src/model/processes/gate-ampa-receptors.ts'
import { nmdarScheme } from '#src/model/processes/gate-nmda-receptors.ts'
import { createExpectedReceptorDisplay, type ExpectedReceptors } from '#src/model/show-expected-receptors.ts'
import { restingOccupancies } from '#src/model/step-occupancies.ts'
import { maxReceptors, receptorStates } from '#src/parameters/observables.ts'

const values = readParameterValues()
const schemes = [amparScheme(values), nmdarScheme(values, '2A'), nmdarScheme(values, '2B')]

function createTable(): ReceptorTable {
  return createObservation().receptors
}

/** 80 AMPARs of which a share is open, the rest at rest. */
function expectOpen(share: number, ampars = 80): ExpectedReceptors {
  const occupancies = schemes.map(restingOccupancies)
  occupancies[0]![0] = 1 - share
  occupancies[0]![schemes[0]!.openState] = share
  return {
    numbers: { ampars, nmdars2A: 4, nmdars2B: 6 },
    occupancies,
    phosphorylatedFraction: 0.3,
    unblockedFraction: 0.2,
  }
}

const open = receptorStates.indexOf('open')
const openRows = (table: ReceptorTable) =>
  Array.from(table.state.subarray(0, table.count), (state, row) => (state === open ? row : -1)).filter(
    (row) => row >= 0,
  )

describe('expected numbers shown as single receptors', () => {
  const display = createExpectedReceptorDisplay(3, values.psdRadius, schemes)

  it('are as many as expected, to the nearest whole one', () => {
    const table = createTable()
    display.write(table, expectOpen(0.27))
    expect(table.count).toBe(90)
    expect(openRows(table).length).toBe(22)
    expect(table.magnesium.subarray(0, table.count).reduce((a, b) => a + b, 0)).toBe(8)
    expect(table.phosphorylated.subarray(0, table.count).reduce((a, b) => a + b, 0)).toBe(24)
  })

  it('keep who is who while the number stays, and do not depend on what was shown before', () => {
    const table = createTable()
    display.write(table, expectOpen(0.27))
    const first = openRows(table)
    display.write(table, expectOpen(0.9))
    display.write(table, expectOpen(0.272))
    expect(openRows(table)).toEqual(first)
    display.write(table, expectOpen(0.3))
    expect(openRows(table)).toEqual(expect.arrayContaining(first))
  })

  it('keep their places when AMPARs come', () => {
    const before = createTable()
    const after = createTable()
    display.write(before, expectOpen(0))
    display.write(after, expectOpen(0, 140))
    expect(after.count).toBe(150)
    expect(after.x.slice(0, 90)).toEqual(before.x.slice(0, 90))
    expect(after.kind.slice(0, 90)).toEqual(before.kind.slice(0, 90))
  })
})

describe('places of receptors', () => {
  const { x, z } = placeReceptors(1, 0.16)

  it('lie in the PSD, none on top of another', () => {
    let farthest = 0
    let nearest = 1
    for (let slot = 0; slot < maxReceptors; slot++) {
      farthest = Math.max(farthest, Math.hypot(x[slot]!, z[slot]!))
      for (let other = 0; other < slot; other++) {
        nearest = Math.min(nearest, Math.hypot(x[slot]! - x[other]!, z[slot]! - z[other]!))
      }
    }
    expect(farthest).toBeLessThan(0.16)
    expect(nearest).toBeGreaterThan(0.006)
  })

  it.each([40, 80, 160])('spread %d AMPARs evenly over the PSD', (count) => {
    // A disc that is filled evenly has a mean square radius of half its square.
    let square = 0
    for (let i = 0; i < count; i++) square += (x[nmdarSlots + i]! ** 2 + z[nmdarSlots + i]! ** 2) / count
    expect(square / 0.16 ** 2).toBeGreaterThan(0.43)
    expect(square / 0.16 ** 2).toBeLessThan(0.57)
    let nearest = 1
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < i; j++) {
        const distance = Math.hypot(x[40 + i]! - x[40 + j]!, z[40 + i]! - z[40 + j]!)
        nearest = Math.min(nearest, distance)
      }
    }
    expect(nearest).toBeGreaterThan(0.5 * Math.sqrt((Math.PI * 0.16 ** 2) / count))
  })

  it('are enough for every AMPAR that potentiation can bring', () => {
    expect(amparSlots).toBeGreaterThanOrEqual(3 * 150)
  })

  it('follow the seed', () => {
    expect(placeReceptors(2, 0.16).x).not.toEqual(x)
    expect(placeReceptors(1, 0.16).x).toEqual(x)
  })
})
