import {
  BoxGeometry,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  PerspectiveCamera,
  Vector3,
} from 'three'
import { describe, expect, test } from 'vitest'
import { camkiiSubunits } from '#src/anatomy/camkii-subunits.ts'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import type { ScalarName } from '#src/parameters/observables.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { createHolocamkii, type DrawnCamkii, stagedCount } from '#src/scene/camkii/place-camkii.ts'
import { type CamkiiLayer, type CamkiiParts, updateCamkii } from '#src/scene/camkii/update-camkii.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { labels } from '#src/story/labels.ts'
import { createFrameBuffer, scalarIndex, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

const seed = 7
const behind = 20
const all = behind + stagedCount
const subunits = all * camkiiSubunits.length

function momentOf(
  hero: Partial<Record<ScalarName, number>>,
  shot: 'synapse' | 'inside' | 'growth' = 'inside',
): SceneMoment {
  const frame = viewFrame(createFrameBuffer())
  for (const [name, value] of Object.entries(hero)) frame.hero[scalarIndex[name as ScalarName]] = value
  const source = { shown: frame, previous: frame, blend: 1, simTime: 0 }
  const moment = createMoment(source, new PerspectiveCamera(), shotWeights({ [shot]: 1 }))
  updateExaggeration(moment, 0)
  return moment
}

function createParts(): CamkiiParts {
  const createLayer = (count: number): CamkiiLayer => ({
    mesh: new InstancedMesh(new BoxGeometry(), undefined, count),
    glow: new InstancedBufferAttribute(new Float32Array(count), 1),
    uploads: [],
  })
  return {
    hubs: createLayer(all),
    lobes: createLayer(subunits),
    balls: null,
    phosphates: createImpostorSpheres(subunits),
    halos: createGlowPoints(all),
  }
}

function show(moment: SceneMoment, enzymes = createHolocamkii(seed, behind)) {
  const parts = createParts()
  updateCamkii(enzymes, parts, moment)
  return { enzymes, parts }
}

const sumOf = (enzymes: readonly DrawnCamkii[], what: 'openness' | 'phosphate') =>
  enzymes.reduce((sum, enzyme) => sum + enzyme[what].reduce((a, b) => a + b, 0), 0)

describe('CaMKII', () => {
  test('stands whole and apart inside the spine', () => {
    const enzymes = createHolocamkii(seed, behind)
    expect(enzymes).toHaveLength(all)
    for (const [i, { free, isStaged }] of enzymes.entries()) {
      expect(heroSpineBody(free.x, free.y, free.z)).toBeLessThan(-0.03)
      // No view shows staged ones and others at once.
      for (const other of enzymes.slice(i + 1))
        if (other.isStaged === isStaged) expect(other.free.distanceTo(free)).toBeGreaterThan(0.05)
    }
  })

  test.each([0, 0.07, 0.25, 0.3, 0.55, 1])(
    'has a share of %d of its drawn lobes open when so much is active, also of those that the view from inside shows',
    (active) => {
      const { enzymes } = show(momentOf({ camkiiActive: active }))
      const staged = enzymes.filter(({ isStaged }) => isStaged)
      for (const group of [staged, enzymes.filter(({ isStaged }) => !isStaged)]) {
        const lobes = group.length * camkiiSubunits.length
        expect(Math.abs(sumOf(group, 'openness') / lobes - active)).toBeLessThan(1 / lobes)
      }
    },
  )

  test('keeps open what was open when more is active, from the same seed always the same', () => {
    const few = show(momentOf({ camkiiActive: 0.2 })).enzymes
    const many = show(momentOf({ camkiiActive: 0.5 })).enzymes
    few.forEach((enzyme, e) => {
      enzyme.openness.forEach((open, i) => {
        expect(many[e]!.openness[i]!).toBeGreaterThanOrEqual(open)
      })
    })
  })

  test('opens neighbours one after another: open lobes of a holoenzyme are the first of its order', () => {
    for (const { openness } of show(momentOf({ camkiiActive: 0.4 })).enzymes)
      expect([...openness]).toEqual([...openness].sort((a, b) => b - a))
  })

  test('carries phosphates that stay, and stays open with them, when Ca²⁺ and what it activated have gone', () => {
    const { enzymes, parts } = show(momentOf({ camkiiActive: 0.02, camkiiT286: 0.25 }))
    expect(Math.abs(sumOf(enzymes, 'phosphate') / subunits - 0.25)).toBeLessThan(2 / subunits)
    expect(sumOf(enzymes, 'openness')).toBe(sumOf(enzymes, 'phosphate'))
    expect(parts.phosphates.object.visible).toBe(true)
    expect(show(momentOf({ camkiiActive: 0.25 })).parts.phosphates.object.visible).toBe(false)
  })

  test('stands before the skeleton where the head is seen through its skin: the staged ones, bound ones below the density', () => {
    const feet = (camkiiBound: number) => {
      const { parts } = show(momentOf({ camkiiBound }, 'growth'))
      const { mesh } = parts.hubs
      const matrix = new Matrix4()
      return Array.from({ length: mesh.count }, (_, i) => {
        mesh.getMatrixAt(i, matrix)
        return new Vector3().setFromMatrixPosition(matrix)
      })
    }
    const staged = show(momentOf({})).enzymes.filter(({ isStaged }) => isStaged).length
    const free = feet(0)
    expect(free.length).toBe(staged)
    for (const { z } of free) expect(z).toBeGreaterThan(0)
    const mean = (all: readonly Vector3[]) => all.reduce((sum, { y }) => sum + y, 0) / all.length
    expect(mean(feet(1))).toBeGreaterThan(mean(free) + 0.02)
    for (const { y } of feet(1)) expect(y).toBeLessThan(psdCentreY - 0.1)
  })

  test('draws a hub and twelve lobes each: from inside the staged ones, in the section those that gather behind it', () => {
    const inside = show(momentOf({ camkiiActive: 0.3 }))
    const staged = inside.enzymes.filter(({ isStaged }) => isStaged).length
    expect([inside.parts.hubs.mesh.count, inside.parts.lobes.mesh.count]).toEqual([staged, 12 * staged])
    const { enzymes, parts } = show(momentOf({ camkiiActive: 0.3 }, 'synapse'))
    const gathered = enzymes.filter(({ isStaged }) => !isStaged)
    for (const { free } of gathered) {
      expect(free.z).toBeLessThan(-0.02)
      expect(free.y).toBeGreaterThan(0)
    }
    const shown = gathered.length
    expect(shown).toBe(all - staged)
    expect([parts.hubs.mesh.count, parts.lobes.mesh.count]).toEqual([shown, 12 * shown])
  })

  test.each([0.1, 0.35, 0.64, 0.9])(
    'has a share of %d of those drawn at the PSD when so much is bound',
    (bound) => {
      for (const isStaged of [true, false]) {
        const group = createHolocamkii(seed, behind).filter((each) => each.isStaged === isStaged)
        const there = group.filter(({ boundAbove }) => bound > boundAbove).length
        expect(Math.abs(there / group.length - bound)).toBeLessThan(1 / group.length)
      }
    },
  )

  test.each([1, 5, 7])('has one where the section names it, from seed %d as well', (each) => {
    const [x, y, z] = labels.synapse.find(({ id }) => id === 'camkii')!.at
    const gathered = createHolocamkii(each, behind).filter(({ isStaged }) => !isStaged)
    expect(Math.min(...gathered.map(({ free }) => free.distanceTo(new Vector3(x, y, z))))).toBeLessThan(0.005)
  })

  test('goes up to the PSD where it is bound', () => {
    const height = (camkiiBound: number) => {
      const { hubs } = show(momentOf({ camkiiBound })).parts
      const matrix = new Matrix4()
      let sum = 0
      for (let i = 0; i < hubs.mesh.count; i++) {
        hubs.mesh.getMatrixAt(i, matrix)
        sum += new Vector3().setFromMatrixPosition(matrix).y
      }
      return sum / hubs.mesh.count
    }
    expect(height(1)).toBeGreaterThan(height(0.4))
    expect(height(0.4)).toBeGreaterThan(height(0))
  })

  test('unfolds over presentation time and not at once', () => {
    const moment = momentOf({ camkiiActive: 1 })
    moment.stageDelta = 0.1
    const { enzymes } = show(moment)
    const first = sumOf(enzymes, 'openness') / subunits
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(0.3)
    for (let i = 0; i < 10; i++) show(moment, enzymes)
    expect(sumOf(enzymes, 'openness')).toBe(subunits)
  })
})
