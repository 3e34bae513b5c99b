import { PerspectiveCamera, type Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { poreDrugs, receptorKinds, receptorStates } from '#src/parameters/observables.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { drugLooks, drugNames } from '#src/scene/drugs/drug-bodies.ts'
import { placeOligomers } from '#src/scene/drugs/place-oligomers.ts'
import { updateDrugs } from '#src/scene/drugs/update-drugs.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, scalarIndex, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

const oligomers = placeOligomers(1)

/** Two NMDARs, the left one at (−20, −30) nm, and an AMPAR. */
function moment(surface = 100, agents: Record<string, number> = {}): SceneMoment {
  const frame = viewFrame(createFrameBuffer())
  frame.header[headerWord.receptors] = 3
  frame.hero[scalarIndex.nmdarSurfacePercent] = surface
  frame.receptorSlot.set([0, 1, 40])
  frame.receptorKind.set([
    receptorKinds.indexOf('nmdar-2a'),
    receptorKinds.indexOf('nmdar-2b'),
    receptorKinds.indexOf('ampar'),
  ])
  frame.receptorX.set([-20, 20, 0])
  frame.receptorZ.set([-30, -30, -10])
  const made = createMoment(
    { shown: frame, previous: frame, blend: 1, simTime: 0 },
    new PerspectiveCamera(),
    shotWeights({ cleft: 1 }),
  )
  updateExaggeration(made, 0)
  made.agents = agents
  return made
}

function drawn(made: SceneMoment) {
  const bodies: { name: string; at: Vector3; to?: Vector3 }[] = []
  const pen = {
    body: (name: string, at: Vector3) => void bodies.push({ name, at: at.clone() }),
    antibody: (from: Vector3, to: Vector3) =>
      void bodies.push({ name: 'antibody', at: from.clone(), to: to.clone() }),
  }
  updateDrugs(pen, oligomers, made)
  return bodies
}

describe('bodies of drugs', () => {
  test('are none where the frame tells of none, whatever agents are said to act', () => {
    expect(drawn(moment(100, { apv: 50, ketamine: 10, 'anti-nmdar-igg': 1, 'amyloid-beta': 200 }))).toEqual(
      [],
    )
  })

  test('sit in the pore or on the glutamate sites of the receptor that the frame names', () => {
    const made = moment()
    made.frame.receptorPoreDrug[0] = poreDrugs.indexOf('ketamine')
    made.frame.receptorPoreDrug[1] = poreDrugs.indexOf('memantine')
    made.frame.receptorApv[1] = 2
    const bodies = drawn(made)
    expect(bodies.map(({ name }) => name).sort()).toEqual(['apv', 'apv', 'ketamine', 'memantine'])
    const ketamine = bodies.find(({ name }) => name === 'ketamine')!
    expect(ketamine.at.x).toBeCloseTo(-0.02, 6)
    expect(ketamine.at.z).toBeCloseTo(-0.03, 6)
    for (const { name, at } of bodies) {
      if (name === 'apv') expect(Math.hypot(at.x - 0.02, at.z + 0.03)).toBeCloseTo(0.0045, 5)
    }
  })

  test('leave the site alone that glutamate holds', () => {
    const made = moment()
    made.frame.receptorApv[0] = 1
    const [alone] = drawn(made)
    made.frame.receptorState[0] = receptorStates.indexOf('bound-once')
    const [beside] = drawn(made)
    expect(alone!.at.distanceTo(beside!.at)).toBeCloseTo(0.009, 4)
  })

  test('of antibodies and amyloid are the more the more receptors they have taken', () => {
    const holding = (surface: number, agent: string) =>
      drawn(moment(surface, { [agent]: 1 })).filter(({ to }) => to).length
    const drifting = (surface: number, agent: string) =>
      drawn(moment(surface, { [agent]: 1 })).length - holding(surface, agent)
    expect(holding(100, 'anti-nmdar-igg')).toBe(0)
    expect(holding(60, 'anti-nmdar-igg')).toBe(1)
    expect(holding(45, 'anti-nmdar-igg')).toBe(2)
    // Others drift in the cleft, where few receptors are left for them.
    expect(drifting(100, 'anti-nmdar-igg')).toBe(0)
    expect(drifting(45, 'anti-nmdar-igg')).toBeGreaterThan(drifting(80, 'anti-nmdar-igg'))
    // From outside, oligomers lie beside the synapse.
    const beside = (surface: number) => {
      const made = moment(surface, { 'amyloid-beta': 200 })
      made.shots.cleft = 0
      made.shots.synapse = 1
      return drawn(made).filter(({ name }) => name === 'oligomer').length
    }
    expect(beside(100)).toBe(0)
    expect(beside(64)).toBeGreaterThan(beside(90))
    expect(drawn(moment(45)).length).toBe(0)
  })

  test('of antibodies tie two receptors together that stand near each other, and each only to one', () => {
    const made = moment(45, { 'anti-nmdar-igg': 1 })
    made.frame.receptorX.set([-12, 12, 0])
    const holding = () => drawn(made).filter(({ to }) => to)
    const [bridge, ...others] = holding()
    expect(others).toEqual([])
    expect([bridge!.at.x, bridge!.to!.x]).toEqual([expect.closeTo(-0.012, 6), expect.closeTo(0.012, 6)])
    // Farther apart than arms are drawn, each has its own.
    made.frame.receptorX.set([-20, 20, 0])
    const apart = holding()
    expect(apart.map(({ name }) => name)).toEqual(['antibody', 'antibody'])
    for (const { at, to } of apart) expect(at.distanceTo(to!)).toBeLessThan(0.012)
  })

  test('grow in on a flight into the cleft, while those beside the synapse shrink away', () => {
    const sizesAt = (cleft: number) => {
      const made = moment(45, { 'amyloid-beta': 200 })
      Object.assign(made.shots, { cleft, synapse: 1 - cleft })
      const sizes = { beside: 0, within: 0 }
      const body = (_: string, at: Vector3, __: number, scale: number) => {
        const where = Math.hypot(at.x, at.z) > 0.25 ? 'beside' : 'within'
        sizes[where] = Math.max(sizes[where], scale)
      }
      updateDrugs({ body, antibody() {} }, oligomers, made)
      return sizes
    }
    const whole = { beside: sizesAt(0).beside, within: sizesAt(1).within }
    expect(sizesAt(0).within).toBe(0)
    expect(sizesAt(1).beside).toBe(0)
    expect(sizesAt(0.26).within / whole.within).toBeLessThan(0.05)
    expect(sizesAt(0.5).within / whole.within).toBeCloseTo(0.5, 5)
    expect(sizesAt(0.25).beside / whole.beside).toBeCloseTo(0.5, 5)
    expect(sizesAt(0.49).beside / whole.beside).toBeLessThan(0.05)
  })

  test('of amyloid lie among the receptors of the cleft, in none of them, and go where the shot goes', () => {
    const made = moment(60, { 'amyloid-beta': 200 })
    const near = drawn(made)
    expect(near.length).toBeGreaterThan(2)
    expect(drawn(moment(90, { 'amyloid-beta': 200 })).length).toBeLessThan(near.length)
    // A receptor right where one lay.
    made.frame.receptorX[2] = near[0]!.at.x * 1000 + 1
    made.frame.receptorZ[2] = near[0]!.at.z * 1000
    const beside = drawn(made)[0]!.at
    expect(Math.hypot(beside.x - near[0]!.at.x - 0.001, beside.z - near[0]!.at.z)).toBeGreaterThan(0.012)
    const moved = moment(60, { 'amyloid-beta': 200 })
    moved.cleftStage.offset.set(0.1, 0, 0)
    expect(drawn(moved)[0]!.at.x - near[0]!.at.x).toBeCloseTo(0.1, 6)
  })

  test('lie on the spine’s membrane beside the receptors', () => {
    for (const { x, y, z } of oligomers) {
      expect(Math.abs(heroSpineBody(x, y, z))).toBeLessThan(0.002)
      expect(Math.hypot(x, z)).toBeGreaterThan(0.28)
    }
  })

  test('differ in outline, not in colour alone', () => {
    const outlines = drugNames.map((name) => {
      const { body } = drugLooks[name]
      const spread = (axis: 0 | 1 | 2) => {
        const values = body.map((sphere) => sphere[axis])
        return Math.max(...values) - Math.min(...values)
      }
      return [body.length, spread(0) / spread(1), spread(2) / spread(1)]
        .map((value) => value.toFixed(1))
        .join(' ')
    })
    expect(new Set(outlines).size).toBe(drugNames.length)
  })
})
