import { describe, expect, it } from 'vitest'
import { createObservation } from '#src/model/create-observation.ts'
import { createMolecularLevel, type MolecularEntry, type MolecularLevel } from '#src/model/molecular-level.ts'
import { createMolecularState } from '#src/model/molecules/molecular-state.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { vesicleContent } from '#src/model/processes/fill-vesicle.ts'
import { amparScheme } from '#src/model/processes/gate-ampa-receptors.ts'
import { nmdarScheme } from '#src/model/processes/gate-nmda-receptors.ts'
import { glutamatePulse } from '#src/model/processes/pulse-glutamate.ts'
import { kindOfSlot } from '#src/model/receptor-roster.ts'
import { createOccupancyStepper, restingOccupancies } from '#src/model/step-occupancies.ts'
import { maxReceptors, receptorKinds, receptorStates } from '#src/parameters/observables.ts'

const values = readParameterValues()
const schemes = [amparScheme(values), nmdarScheme(values, '2A'), nmdarScheme(values, '2B')]
const rest = schemes.map(restingOccupancies)
const boundSites = schemes.map((scheme) => scheme.states.map((state) => state.glutamate))

const resting: MolecularEntry = {
  stay: 0,
  occupancies: rest,
  ampars: values.amparCount,
  phosphorylatedFraction: 0,
  occupiedFraction: 0,
  voltage: -68,
  releases: [],
}

function createEntered(seed: number, entry: MolecularEntry = resting): MolecularLevel {
  const level = createMolecularLevel(seed, values)
  level.enter(entry)
  return level
}

/** Identities of all molecules that are free or bound. */
function identitiesIn(level: MolecularLevel): number[] {
  const { state } = level
  const identities = Array.from(state.glutamate.identity.subarray(0, state.glutamate.count))
  for (let slot = 0; slot < maxReceptors; slot++) {
    const isThere =
      kindOfSlot(slot) === 0
        ? slot - 40 < state.ampars
        : slot >> 1 < (slot % 2 === 0 ? state.nmdars2A : state.nmdars2B)
    if (!isThere) continue
    const sites = boundSites[kindOfSlot(slot)]![state.receptors.state[slot]!]!
    for (let site = 0; site < sites; site++) identities.push(state.receptors.bound[2 * slot + site]!)
  }
  return identities
}

function bytesOf(level: MolecularLevel): string {
  return JSON.stringify(level.save(), (_, value) =>
    ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value,
  )
}

describe('glutamate molecules', () => {
  it('are conserved: each is free, on a receptor, or lost, and never two of these', () => {
    const level = createEntered(3)
    level.release(0)
    let sawBound = false
    for (let k = 0; k < 60; k++) {
      if (k === 30) level.release(1)
      level.advance(0.05, -60)
      const identities = identitiesIn(level)
      expect(new Set(identities).size).toBe(identities.length)
      expect(identities.length + level.state.glutamateLost).toBe(level.state.nextIdentity)
      sawBound ||= identities.length > level.state.glutamate.count
    }
    expect(sawBound).toBe(true)
    expect(level.state.nextIdentity).toBe(vesicleContent(values, 3, 0) + vesicleContent(values, 3, 1))
  })

  it('come back into the cleft when a receptor that holds them is taken out of the PSD', () => {
    const level = createEntered(3)
    level.release(0)
    level.advance(0.3, -60)
    const before = identitiesIn(level)
    const free = level.state.glutamate.count
    level.setReceptors(20, 0, 0)
    expect(identitiesIn(level).sort()).toEqual(before.sort())
    expect(level.state.glutamate.count).toBeGreaterThan(free)
  })

  it('stay within the cleft, or outside it within reach', () => {
    const level = createEntered(11)
    level.release(0)
    level.advance(0.2, -60)
    const { glutamate } = level.state
    let outside = 0
    for (let i = 0; i < glutamate.count; i++) {
      const radius = Math.hypot(glutamate.x[i]!, glutamate.z[i]!)
      expect(radius).toBeLessThan(0.72)
      if (radius >= 0.22) outside++
      else {
        expect(glutamate.height[i]).toBeGreaterThanOrEqual(0)
        expect(glutamate.height[i]).toBeLessThanOrEqual(0.02)
      }
    }
    expect(outside).toBeGreaterThan(100)
  })
})

describe('a run of the molecular level', () => {
  it('gives the same bytes however it is cut', () => {
    const whole = createEntered(5)
    const cut = createEntered(5)
    whole.release(0)
    cut.release(0)
    whole.advance(12, -55)
    for (let k = 0; k < 240; k++) cut.advance(0.05, -55)
    expect(cut.state.ticks).toBe(12_000)
    expect(bytesOf(cut)).toBe(bytesOf(whole))
  })

  it('differs with the seed and with the stay', () => {
    const bytes = [createEntered(5), createEntered(6), createEntered(5, { ...resting, stay: 1 })].map(
      (level) => {
        level.release(0)
        level.advance(0.5, -55)
        return bytesOf(level)
      },
    )
    expect(new Set(bytes).size).toBe(3)
  })

  it('goes on from a snapshot exactly, in the same run and in another', () => {
    const level = createEntered(5)
    level.release(0)
    level.advance(0.4, -50)
    const snapshot = level.save()
    level.advance(3, -50)
    const goneOn = bytesOf(level)
    const { ...readings } = level.readings
    const other = createMolecularLevel(5, values)
    for (const restored of [level, other]) {
      restored.restore(snapshot)
      restored.advance(3, -50)
      expect(bytesOf(restored)).toBe(goneOn)
      expect(restored.readings).toEqual(readings)
    }
  })

  it('is not touched by a snapshot taken from it', () => {
    const level = createEntered(5)
    level.release(0)
    level.advance(0.2, -50)
    const snapshot = level.save()
    const kept = JSON.stringify(snapshot.glutamate.x.slice(0, 50))
    level.advance(0.2, -50)
    expect(JSON.stringify(snapshot.glutamate.x.slice(0, 50))).toBe(kept)
  })

  it('draws new receptors only for slots that the change of AMPARs fills', () => {
    const level = createEntered(5)
    level.release(0)
    level.advance(0.4, -50)
    const before = level.state.receptors.state.slice()
    level.setReceptors(130, 0.5, 0)
    expect(level.state.receptors.state.slice(0, 40 + 80)).toEqual(before.slice(0, 40 + 80))
    expect(level.state.receptors.state.slice(40 + 80, 40 + 130).every((state) => state === 0)).toBe(true)
  })
})

describe('handing over', () => {
  /** Occupancies in the middle of a response. */
  function occupiedAt(age: number, content: number): Float64Array[] {
    const occupancies = schemes.map(restingOccupancies)
    const steppers = schemes.map(createOccupancyStepper)
    for (let t = 0; t < age - 1e-9; t += 0.01) {
      const glutamate = glutamatePulse(values, content, t + 0.005)
      steppers.forEach((stepper, kind) => {
        stepper.step(occupancies[kind]!, glutamate, 0.01)
      })
    }
    return occupancies
  }

  it('draws receptors whose mean is the occupancies, and counts them back', () => {
    const occupancies = occupiedAt(1, 3000)
    const level = createMolecularLevel(2, values)
    const sum = schemes.map((scheme) => new Float64Array(scheme.states.length))
    const stays = 400
    for (let stay = 0; stay < stays; stay++) {
      level.enter({ ...resting, stay, occupancies })
      level.leave().occupancies.forEach((counted, kind) => {
        counted.forEach((share, state) => {
          sum[kind]![state]! += share / stays
        })
      })
    }
    sum.forEach((mean, kind) => {
      mean.forEach((share, state) => {
        expect(Math.abs(share - occupancies[kind]![state]!)).toBeLessThan(kind === 0 ? 0.01 : 0.04)
      })
    })
  })

  it('brings back the glutamate of a vesicle that fused before, and receptors hold some of it', () => {
    const content = vesicleContent(values, 2, 9)
    const stays = 12
    let glutamate = 0
    const level = createMolecularLevel(2, values)
    for (let stay = 0; stay < stays; stay++) {
      const releases = [{ release: 9, age: 0.1 }]
      level.enter({ ...resting, stay, occupancies: occupiedAt(0.1, content), releases })
      glutamate += level.readings.glutamate / stays
      const identities = identitiesIn(level)
      expect(new Set(identities).size).toBe(identities.length)
      expect(identities.length + level.state.glutamateLost).toBe(level.state.nextIdentity)
      expect(level.state.nextIdentity).toBe(content)
    }
    expect(Math.abs(glutamate / glutamatePulse(values, content, 0.1) - 1)).toBeLessThan(0.15)
  })

  it('puts Mg²⁺ into nearly all pores at rest', () => {
    const level = createMolecularLevel(4, values)
    let blocked = 0
    for (let stay = 0; stay < 100; stay++) {
      level.enter({ ...resting, stay, voltage: -70 })
      blocked += level.readings.nmdarsBlocked / 1000
    }
    expect(Math.abs(blocked - 0.9555)).toBeLessThan(0.02)
  })
})

describe('a synaptic response in single molecules', { timeout: 60_000 }, () => {
  const runs = 60
  const steps = 100
  const open = new Float64Array(steps)
  const expected = new Float64Array(steps)
  const level = createMolecularLevel(8, values)
  for (let run = 0; run < runs; run++) {
    level.enter({ ...resting, stay: run })
    level.release(run)
    const occupancies = restingOccupancies(schemes[0]!)
    const stepper = createOccupancyStepper(schemes[0]!)
    const content = vesicleContent(values, 8, run)
    for (let k = 0; k < steps; k++) {
      level.advance(0.02, -68)
      open[k]! += level.readings.amparsOpen / runs
      for (let half = 0; half < 2; half++) {
        stepper.step(occupancies, glutamatePulse(values, content, 0.02 * k + 0.01 * half + 0.005), 0.01)
      }
      expected[k]! += (occupancies[schemes[0]!.openState]! * values.amparCount) / runs
    }
  }

  it('opens as many AMPARs as the mean-field level expects, within 12 %', () => {
    expect(Math.abs(Math.max(...open) / Math.max(...expected) - 1)).toBeLessThan(0.12)
    const sum = (course: Float64Array) => course.reduce((a, b) => a + b, 0)
    expect(Math.abs(sum(open) / sum(expected) - 1)).toBeLessThan(0.12)
  })

  it('opens larger conductance levels with the phosphate of CaMKII', () => {
    const conductanceWith = (fraction: number) => {
      let conductance = 0
      let count = 0
      for (let stay = 0; stay < 12; stay++) {
        level.enter({ ...resting, stay, phosphorylatedFraction: fraction })
        level.release(0)
        for (let k = 0; k < 10; k++) {
          level.advance(0.1, -68)
          conductance += level.readings.ampaConductance
          count += level.readings.amparsOpen
        }
      }
      return conductance / count
    }
    const gain = conductanceWith(1) / conductanceWith(0)
    expect(gain).toBeGreaterThan(1.3)
    expect(gain).toBeLessThan(1.5)
  })

  it('lets Mg²⁺ out of open pores when the spine is depolarized, and not when it is not', () => {
    const conductingAt = (voltage: number) => {
      let conducting = 0
      for (let stay = 0; stay < 8; stay++) {
        level.enter({ ...resting, stay, voltage: -70 })
        level.release(0)
        for (let k = 0; k < 60; k++) {
          level.advance(0.1, voltage)
          conducting += level.readings.nmdaConductance
        }
      }
      return conducting
    }
    expect(conductingAt(0)).toBeGreaterThan(6 * conductingAt(-70))
  })
})

describe('the picture of single molecules', () => {
  it('shows each receptor and molecule where and as it is', () => {
    const level = createEntered(12, { ...resting, phosphorylatedFraction: 0.25 })
    level.release(0)
    level.advance(0.3, -60)
    const observation = createObservation()
    level.show(observation)
    const { receptors, glutamate } = observation
    expect(receptors.count).toBe(90)
    const kinds = Array.from(receptors.kind.subarray(0, receptors.count), (kind) => receptorKinds[kind])
    expect(kinds.filter((kind) => kind === 'ampar').length).toBe(80)
    expect(kinds.filter((kind) => kind === 'nmdar-2b').length).toBe(6)
    const open = receptorStates.indexOf('open')
    const openAmpars = kinds.filter((kind, row) => kind === 'ampar' && receptors.state[row] === open).length
    expect(openAmpars).toBe(level.readings.amparsOpen)
    expect(receptors.phosphorylated.subarray(0, receptors.count).reduce((a, b) => a + b, 0)).toBe(20)
    expect(glutamate.count).toBe(identitiesIn(level).length)
    const bound = glutamate.bound.subarray(0, glutamate.count).reduce((a, b) => a + b, 0)
    expect(glutamate.count - bound).toBe(level.state.glutamate.count)
    for (let row = 0; row < glutamate.count; row++) {
      expect(Math.hypot(glutamate.position[3 * row]!, glutamate.position[3 * row + 2]!)).toBeLessThan(725)
    }
  })

  it('of a fresh state is empty', () => {
    expect(createMolecularState(0).glutamate.count).toBe(0)
  })
})
