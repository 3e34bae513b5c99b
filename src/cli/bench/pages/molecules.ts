import { PerspectiveCamera, WebGLRenderer } from 'three'
import { waitForPixels } from '#src/cli/bench/pages/wait-for-pixels.ts'
import {
  drawBarePoints,
  drawImpostors,
  drawInstances,
  type WayToDraw,
} from '#src/cli/bench/pages/ways-to-draw.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import { createSky } from '#src/scene/materials/create-sky.ts'
import { lightUniforms, updateLightRig } from '#src/scene/materials/light-rig.ts'
import { wallNow } from '#src/session/wall-clock.ts'

/** ms of one picture. */
export interface PictureTime {
  /** Of script: moving the balls, and telling the graphics context what to draw. */
  readonly script: number
  /** Until every pixel was there. */
  readonly whole: number
}

/** What was measured of one number of balls, picture by picture: the ways took turns. */
export type WayTimes = Readonly<Record<WayName, readonly PictureTime[]>>
export type WayName = 'low' | 'others' | 'instances' | 'points'

declare global {
  interface Window {
    measureMolecules?: (count: number, pictures: number) => WayTimes
  }
}

/** Pixels of a ball's radius in the middle of the picture: a molecule of the view of the synapse has two to three. */
const radiusInPixels = 3
/** Pictures that are drawn and not counted: programs are compiled, textures get their place. */
const firstPictures = 2

const width = window.innerWidth
const height = window.innerHeight
const renderer = new WebGLRenderer({ antialias: false })
renderer.setPixelRatio(1)
renderer.setSize(width, height)
document.body.append(renderer.domElement)
const distance = 3
const camera = new PerspectiveCamera(45, width / height, 0.1, 10)
camera.position.z = distance
const pixelsPerUnit = height / 2 / Math.tan((22.5 * Math.PI) / 180)
const radius = (radiusInPixels * distance) / pixelsPerUnit

const weights: Record<ShotName, number> = {
  overview: 0,
  synapse: 1,
  cleft: 0,
  pore: 0,
  inside: 0,
  growth: 0,
  nucleus: 0,
}
updateLightRig(weights)
lightUniforms.uResolution.value.set(width, height)
createSky().paint(renderer)

window.measureMolecules = (count, pictures) => {
  const ways: Record<WayName, WayToDraw> = {
    low: drawImpostors(count, radius, true),
    others: drawImpostors(count, radius, false),
    instances: drawInstances(count, radius),
    points: drawBarePoints(count, radius, pixelsPerUnit),
  }
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as PictureTime[]]))
  const cloud = createCloud(count)
  for (let picture = -firstPictures; picture < pictures; picture++) {
    const places = cloud(picture)
    for (const [name, { scene, move }] of Object.entries(ways)) {
      const start = wallNow()
      move(places)
      renderer.render(scene, camera)
      const script = 1000 * (wallNow() - start)
      waitForPixels(renderer.getContext() as WebGL2RenderingContext)
      if (picture >= 0) times[name]!.push({ script, whole: 1000 * (wallNow() - start) })
    }
  }
  for (const { dispose } of Object.values(ways)) dispose()
  return times as Record<WayName, PictureTime[]>
}
document.documentElement.dataset.status = 'ready'

/** Balls all over the picture, each of which trembles from picture to picture. */
function createCloud(count: number): (picture: number) => Float32Array {
  const random = createStream(1, count)
  const tall = 2 * distance * Math.tan((20 * Math.PI) / 180)
  const home = new Float32Array(3 * count)
  for (let i = 0; i < home.length; i++) {
    const extent = i % 3 === 0 ? (tall * width) / height : i % 3 === 1 ? tall : 0.8
    home[i] = extent * (random() - 0.5)
  }
  const places = new Float32Array(home.length)
  return (picture) => {
    for (let i = 0; i < home.length; i++) places[i] = home[i]! + 0.01 * Math.sin(i + picture)
    return places
  }
}
