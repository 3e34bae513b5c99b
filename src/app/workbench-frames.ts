import { domeRadius } from '#src/anatomy/landmarks.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { poreDrugs, receptorKinds, receptorStates, type ScalarName } from '#src/parameters/observables.ts'
import type { FrameSource } from '#src/scene/stage/scene-moment.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import {
  counterIndex,
  createFrameBuffer,
  type FrameView,
  scalarIndex,
  viewFrame,
} from '#src/wire/frame-view.ts'

export const workbenchMoments = [
  'rest',
  'release',
  'calcium',
  'late',
  'drugs',
  'shrunk',
  'signal',
  'capture',
] as const
export type WorkbenchMoment = (typeof workbenchMoments)[number]

const atRest: Readonly<Partial<Record<ScalarName, number>>> = {
  epspSlopePercent: 100,
  vmMV: -70,
  dendriteMV: -70,
  caUM: 0.07,
  amparSynaptic: 70,
  spineVolumePercent: 100,
  weightPercent: 100,
  nmdarMgBlocked: 0.96,
  nmdarSurfacePercent: 100,
  dockedVesicles: 8,
}

/** Hand-made numbers for building and looking at actors. No simulation made them, and none will look quite so. */
const overrides: Readonly<Record<WorkbenchMoment, Readonly<Partial<Record<ScalarName, number>>>>> = {
  rest: {},
  release: { glutamateMM: 1.4, amparOpen: 24, nmdarOpen: 1, vmMV: -48, naCurrentPA: 22, dockedVesicles: 7 },
  calcium: {
    glutamateMM: 0.1,
    nmdarOpen: 9,
    nmdarMgBlocked: 0.25,
    caUM: 6.5,
    vmMV: -22,
    caCurrentPA: 9,
    camkiiActive: 0.55,
    camkiiT286: 0.35,
  },
  drugs: { nmdarSurfacePercent: 55, apvBound: 0.5, ketamineTrapped: 0.33, memantineTrapped: 0.33 },
  late: {
    amparSynaptic: 112,
    amparPhosphoFraction: 0.6,
    spineVolumePercent: 165,
    weightPercent: 175,
    epspSlopePercent: 170,
    camkiiBound: 0.4,
    factin: 0.6,
    lateFraction: 0.5,
  },
  shrunk: { amparSynaptic: 48, spineVolumePercent: 74, weightPercent: 65, epspSlopePercent: 66 },
  signal: {
    amparSynaptic: 140,
    spineVolumePercent: 230,
    factin: 0.4,
    camkiiBound: 0.95,
    pkaActive: 0.8,
    proteinSynthesis: 0.75,
    plasticityProteins: 0.3,
    lateFraction: 0.05,
  },
  capture: {
    amparSynaptic: 140,
    spineVolumePercent: 175,
    camkiiBound: 0.8,
    proteinSynthesis: 0.25,
    plasticityProteins: 0.68,
    lateFraction: 0.45,
  },
}

/** One still frame of a moment, in place of a session's frame stream. */
export function workbenchSource(moment: WorkbenchMoment): FrameSource {
  const frame = makeFrame(moment)
  return { shown: frame, previous: frame, blend: 1, simTime: frame.time[0]! }
}

function makeFrame(moment: WorkbenchMoment): FrameView {
  const frame = viewFrame(createFrameBuffer())
  frame.header[headerWord.level] = 1
  frame.time[0] = 1
  frame.fusionTime.fill(Number.NEGATIVE_INFINITY)
  frame.fusionTime[0] = Number.POSITIVE_INFINITY
  for (const [name, value] of Object.entries({ ...atRest, ...overrides[moment] })) {
    frame.hero[scalarIndex[name as ScalarName]] = value
  }
  for (const [name, value] of Object.entries(atRest)) {
    frame.neighbour[scalarIndex[name as ScalarName]] = value
  }
  placeReceptors(frame, moment)
  if (moment === 'release') placeGlutamate(frame)
  return frame
}

/** Receptors on a sunflower spiral with a little disorder, NMDA receptors towards the middle. */
function placeReceptors(frame: FrameView, moment: WorkbenchMoment): void {
  const random = createStream(5, 1)
  const amparCount = frame.hero[scalarIndex.amparSynaptic]!
  const count = Math.round(amparCount) + 20
  const radiusNm = (domeRadius - 0.03) * 1000
  frame.header[headerWord.receptors] = count
  for (let i = 0; i < count; i++) {
    const isNmdar = i % Math.floor(count / 20) === 0 && i / Math.floor(count / 20) < 20
    const reach = Math.sqrt((i + 0.5) / count) * radiusNm * (isNmdar ? 0.75 : 1)
    const angle = i * 2.39996 + (random() - 0.5) * 0.3
    frame.receptorSlot[i] = i
    frame.receptorX[i] = Math.cos(angle) * reach
    frame.receptorZ[i] = Math.sin(angle) * reach
    frame.receptorKind[i] = isNmdar
      ? receptorKinds.indexOf(random() < 0.6 ? 'nmdar-2a' : 'nmdar-2b')
      : receptorKinds.indexOf('ampar')
    const isMgGone = moment === 'calcium' && random() < 0.7
    frame.receptorMagnesium[i] = isNmdar && !isMgGone ? 1 : 0
    if (moment === 'drugs' && isNmdar) {
      frame.receptorPoreDrug[i] = Math.floor(random() * poreDrugs.length)
      frame.receptorApv[i] = Math.floor(random() * 3)
    }
    frame.receptorPhosphorylated[i] = !isNmdar && moment === 'late' && random() < 0.6 ? 1 : 0
    frame.receptorState[i] = receptorStates.indexOf(stateOf(moment, isNmdar, isMgGone, random()))
  }
}

function stateOf(moment: WorkbenchMoment, isNmdar: boolean, isMgGone: boolean, draw: number) {
  if (moment === 'release' && !isNmdar) return draw < 0.35 ? 'open' : draw < 0.7 ? 'bound-twice' : 'unbound'
  if (moment === 'calcium' && isNmdar) return isMgGone ? 'open' : 'bound-twice'
  return 'unbound'
}

/** A cloud that spreads from a vesicle that has just fused a little right of the middle. */
function placeGlutamate(frame: FrameView): void {
  const random = createStream(5, 2)
  const count = 700
  frame.counters[counterIndex.vesiclesFused] = 1
  frame.fusionTime[1] = frame.time[0]! - 0.0003
  frame.fusionX[1] = 40
  frame.fusionZ[1] = -20
  frame.header[headerWord.molecules] = count
  for (let i = 0; i < count; i++) {
    const reach = 150 * random() ** 0.8
    const angle = random() * 2 * Math.PI
    frame.moleculePosition[3 * i] = 40 + Math.cos(angle) * reach
    frame.moleculePosition[3 * i + 1] = 2 + random() * 16
    frame.moleculePosition[3 * i + 2] = -20 + Math.sin(angle) * reach
    frame.moleculeIdentity[i] = i + 1
    frame.moleculeBound[i] = random() < 0.1 ? 1 : 0
  }
}
