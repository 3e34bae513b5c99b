import { DynamicDrawUsage, Euler, Group, InstancedMesh, Matrix4, Quaternion, Vector3 } from 'three'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
import { hash3 } from '#src/numerics/random-streams.ts'
import { amparKind, openState } from '#src/parameters/observables.ts'
import type { CreateActor, SceneMoment } from '#src/scene/actor.ts'
import { createIonArrows } from '#src/scene/calcium/ion-arrows.ts'
import { advanceStream, createIonStreams, hasIon, shownRate } from '#src/scene/calcium/ion-stream.ts'
import { anchorPoint } from '#src/scene/camera/shot-anchor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { signalColors } from '#src/scene/materials/signal-colors.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { isCutAway } from '#src/scene/pore-section/section-hiding.ts'
import { standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { lastHop, sodiumPath, sodiumPresence } from '#src/scene/sodium/sodium-path.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

/** Drawn µm of one unit of the mesh at a factor of 1. */
const meshUnit = 0.00036
const mostSodium = 400
/** Ions that drift in the water of the cleft shot, as many as the exaggeration `waterSodium` says of this box around its stage, µm. */
const inWater = 9
const waterBox = [0.1, 0.015, 0.055] as const
const waterFrom = [-0.055, psdCentreY + 0.004, -0.025] as const
/** An arrow through a receptor, nm: how far below the membrane it points, and its length. */
const arrowTip = 11
const arrowLength = 16
/** Current of one open AMPA receptor at which as many ions pass as the eye can follow, pA. */
const fullCurrentPA = 0.5
/** Na⁺ is only drawn where it can be seen to be Na⁺: this near, µm. */
const visibleWithinOf = { low: 0.11, medium: 0.25, high: 0.25 } as const

const matrix = new Matrix4()
const turn = new Quaternion()
const angles = new Euler()
const place = new Vector3()
const foot = new Vector3()
const size = new Vector3()

/** Na⁺: pale soft tetrahedra that hop through open AMPA receptors, as often as the Na⁺ current says. */
export const createSodium: CreateActor = (context) => {
  const material = createTissueMaterial({
    color: signalColors.sodium.color,
    emission: '#bfe4ff',
    emissionIntensity: 0.28,
    specular: 0.8,
    gloss: 50,
    rim: 0.8,
    scatter: 0.9,
    lite: true,
  })
  const ions = new InstancedMesh(requireMesh(context.meshes, 'sodium'), material, mostSodium)
  ions.instanceMatrix.setUsage(DynamicDrawUsage)
  ions.frustumCulled = false
  const visibleWithin = visibleWithinOf[context.quality]
  const streams = createIonStreams()
  const arrows = createIonArrows('#d8eefb')
  const object = new Group()
  object.add(ions, arrows.object)

  return {
    object,
    update(moment) {
      const { frame } = moment
      const count = frame.header[headerWord.receptors]!
      const open = countOpen(moment)
      const each = open === 0 ? 0 : frame.hero[scalarIndex.naCurrentPA]! / open
      const rate = shownRate(each, fullCurrentPA)
      ions.count = 0
      arrows.clear()
      if (moment.shots.cleft > 0.1) drift(moment)
      if (moment.synapseDistance < 2 * visibleWithin) {
        const hero = heroReceptorRow(frame)
        for (let row = 0; row < count; row++) {
          if (frame.receptorKind[row] !== amparKind || isCutAway(moment, row, hero)) continue
          pass(moment, row, isOpen(moment, row) ? rate : 0)
        }
      }
      arrows.commit()
      ions.visible = ions.count > 0
      ions.instanceMatrix.needsUpdate = true
    },
    dispose() {
      material.dispose()
      ions.dispose()
      arrows.dispose()
    },
  }

  function drift({ shots, cleftStage, exaggeration, reducedMotion, stageTime }: SceneMoment): void {
    const seconds = reducedMotion ? 0 : stageTime
    size.setScalar(meshUnit * exaggeration.ion * shots.cleft)
    for (let i = 0; i < inWater; i++) {
      for (let axis = 0; axis < 3; axis++) {
        const share = hash3(247, axis, i) / 4294967296
        const wander = 0.001 * Math.sin(seconds * (0.3 + 0.3 * share) + 9 * share)
        place.setComponent(axis, waterFrom[axis]! + waterBox[axis]! * share + wander)
      }
      angles.set(i, 0.4 * seconds + 2 * i, 0)
      ions.setMatrixAt(
        ions.count++,
        matrix.compose(anchorPoint(cleftStage, place), turn.setFromEuler(angles), size),
      )
    }
  }

  function pass(moment: SceneMoment, row: number, rate: number): void {
    const slot = moment.frame.receptorSlot[row]!
    // Without motion ions stand along their way, and an arrow says where it leads.
    if (moment.reducedMotion && rate === 0) return
    advanceStream(streams, slot, rate, moment.reducedMotion ? 0 : moment.stageDelta)
    standReceptor(moment, row, foot)
    if (foot.distanceTo(moment.camera.position) > visibleWithin) return
    const scale = moment.exaggeration.receptor / 1000
    if (moment.reducedMotion && moment.stageDelta > 0) {
      arrows.add(foot.x, foot.y - arrowTip * scale, foot.z, arrowLength * scale)
    }
    const unit = meshUnit * moment.exaggeration.ion
    const phase = streams.phase[slot]! - Math.floor(streams.phase[slot]!)
    for (let age = 0; age + phase < lastHop && ions.count < mostSodium; age++) {
      if (!hasIon(streams, slot, age)) continue
      const draw = hash3(19, slot, streams.newest[slot]! - age)
      sodiumPath(age + phase, (draw / 4294967296) * 2 * Math.PI, place)
        .multiplyScalar(scale)
        .add(foot)
      angles.set((draw & 255) / 40, (age + phase) * 0.8, ((draw >>> 8) & 255) / 40)
      size.setScalar(unit * sodiumPresence(age + phase))
      ions.setMatrixAt(ions.count++, matrix.compose(place, turn.setFromEuler(angles), size))
    }
  }
}

function countOpen(moment: SceneMoment): number {
  let open = 0
  const count = moment.frame.header[headerWord.receptors]!
  for (let row = 0; row < count; row++) if (isOpen(moment, row)) open++
  return open
}

function isOpen(moment: SceneMoment, row: number): boolean {
  return moment.frame.receptorKind[row] === amparKind && moment.frame.receptorState[row] === openState
}
