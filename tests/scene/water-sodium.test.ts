import { BoxGeometry, type InstancedMesh, Matrix4, PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { cleftHeight, membraneThickness, psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { exaggerations, type ShotName } from '#src/parameters/exaggerations.ts'
import { createSodium } from '#src/scene/sodium/create-sodium.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

/** Where Na⁺ is drawn at a time in a view whose stage stands at (20, −30) nm, with no receptor that conducts. */
function drawnSodium(shot: ShotName, stageTime: number, reducedMotion = false): Vector3[] {
  const frame = viewFrame(createFrameBuffer())
  const source = { shown: frame, previous: frame, blend: 1, simTime: 0 }
  const moment = createMoment(source, new PerspectiveCamera(), shotWeights({ [shot]: 1 }))
  moment.cleftStage.offset.set(0.02, psdHeight(0.02, -0.03), -0.03)
  Object.assign(moment, { synapseDistance: 0.08, stageTime, reducedMotion })
  updateExaggeration(moment, 0)
  const actor = createSodium({ quality: 'high', seed: 1, meshes: new Map([['sodium', new BoxGeometry()]]) })
  actor.update(moment)
  const ions = actor.object.children[0] as InstancedMesh
  const matrix = new Matrix4()
  const places = Array.from({ length: ions.count }, (_, i) => {
    ions.getMatrixAt(i, matrix)
    return new Vector3().setFromMatrixPosition(matrix)
  })
  actor.dispose()
  return places
}

describe('Na⁺ in the water of the cleft', () => {
  test('is one for as many as the page says: 145 mM of the box in which it drifts', () => {
    const perCubicNm = 0.145 * 6.022e23 * 1e-24
    const ions = 100 * 15 * 55 * perCubicNm
    const drawn = drawnSodium('cleft', 0).length
    expect(Math.abs((drawn * exaggerations.waterSodium.factor.cleft) / ions - 1)).toBeLessThan(0.05)
    expect(drawnSodium('pore', 0)).toEqual([])
  })

  test('drifts between the membranes, around where the shot has been taken, and stands where motion is reduced', () => {
    const places = drawnSodium('cleft', 4)
    for (const { x, y, z } of places) {
      const above = y - psdCentreY - psdHeight(x, z) - membraneThickness / 2
      expect(above).toBeGreaterThan(0)
      expect(above).toBeLessThan(cleftHeight)
      expect(Math.hypot(x - 0.02, z + 0.03)).toBeLessThan(0.1)
    }
    expect(drawnSodium('cleft', 9)).not.toEqual(places)
    expect(drawnSodium('cleft', 9, true)).toEqual(drawnSodium('cleft', 4, true))
  })
})
