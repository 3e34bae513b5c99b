import { Color, Group } from 'three'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { createImpostorSpheres, type ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { presynapticShift } from '#src/scene/membranes/create-bouton.ts'
import { coarseMembraneFade, presynapticFade } from '#src/scene/membranes/fade-membranes.ts'
import { createRoof } from '#src/scene/scaffold/create-roof.ts'
import { isFarAway } from '#src/scene/stage/shot-groups.ts'

const density = ['#7c6a92', '#63537f', '#8d7890', '#6f6478'].map((hex) => new Color(hex))
const activeZone = ['#3f97a0', '#5fa88f', '#4d7fa8'].map((hex) => new Color(hex))
const tether = new Color('#6d87a6')

/** At the low tier, farther than this, µm, only one bead of so many is drawn. */
const thinBeyond = 2.6
const thinnedBy = 3
/** Beads that make up one tether. */
const tetherBeads = 12

/** Height of the presynaptic face above the PSD with the drawn cleft, µm. */
const faceHeight = 0.062

/** The proteins that hold the synapse: PSD scaffold, active zone, and the tethers across the cleft. */
export const createScaffold: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const random = createStream(context.seed, 3301)
  const pick = (colors: readonly Color[]) => colors[Math.floor(random() * colors.length)] ?? tether
  const options = { cut: true, specular: 0.28, rim: 0.35, lite: isLow, roundDepth: !isLow }

  const psd = createCluster(
    isLow ? 900 : 2600,
    (add) => {
      const [x, z] = inDisc(random, 0.285)
      const depth = 0.022 + 0.042 * random() ** 1.25
      const y = psdCentreY + psdHeight(x, z) - depth
      // A protein is a lump of three.
      const radius = 0.006 + 0.006 * random()
      const color = pick(density)
      for (let k = 0; k < 3; k++)
        add(
          x + jitter(random, 0.008),
          y + jitter(random, 0.006),
          z + jitter(random, 0.008),
          radius * (0.6 + 0.5 * random()),
          color,
        )
    },
    { ...options, growth: true },
  )

  const pre = createCluster(
    isLow ? 240 : 620,
    (add) => {
      const [x, z] = inDisc(random, 0.26)
      const y = psdCentreY + psdHeight(x, z) + faceHeight + 0.014 + 0.012 * random()
      if (Math.hypot(x - 0.075, z) < 0.05) return
      const color = pick(activeZone)
      for (let k = 0; k < 3; k++)
        add(
          x + jitter(random, 0.008),
          y + jitter(random, 0.004),
          z + jitter(random, 0.008),
          0.004 + 0.005 * random(),
          color,
        )
    },
    options,
  )

  const across = createCluster(
    isLow ? 30 : 64,
    (add) => {
      const angle = 2 * Math.PI * random()
      const radius = 0.235 + 0.075 * random()
      const x = Math.cos(angle) * radius
      const z = Math.sin(angle) * radius
      const y = psdCentreY + psdHeight(x, z)
      for (let k = 0; k < tetherBeads; k++) {
        const t = k / (tetherBeads - 1)
        const bend = 0.005 * Math.sin(t * 5)
        add(x + bend, y + t * faceHeight, z, 0.0042 + 0.0022 * Math.cos(2 * Math.PI * t), tether)
      }
    },
    options,
  )

  const thinned = [psd, pre]
  let isThinned = false
  const object = new Group()
  object.add(psd.object, pre.object, across.object)
  // The low tier sees the coarse density from below as well.
  const { quality } = context
  const roof = quality === 'low' ? null : createRoof({ ...context, quality })
  if (roof) object.add(roof.object)
  return {
    object,
    update(moment) {
      const fade = coarseMembraneFade(moment)
      object.visible = fade > 0.01 && !isFarAway(moment)
      pre.setFade(presynapticFade(moment))
      across.setFade(presynapticFade(moment))
      // Gone a little after the roof has come.
      psd.setFade(roof ? fade * Math.min(1, Math.max(0, (0.98 - moment.shots.inside) / 0.2)) : fade)
      roof?.update(moment, fade)
      if (isLow) thin(moment.synapseDistance > thinBeyond)
      pre.object.position.y = presynapticShift(moment)
      // The tethers span whatever cleft is drawn.
      const stretch = moment.exaggeration.cleft / 3
      across.object.scale.y = stretch
      across.object.position.y = psdCentreY * (1 - stretch)
    },
    dispose() {
      for (const cluster of [psd, pre, across]) cluster.dispose()
      roof?.dispose()
    },
  }

  /** From afar a bead is a pixel or two: fewer and larger ones are as dense. Beads stand in no order. */
  function thin(isThin: boolean): void {
    if (isThin === isThinned) return
    isThinned = isThin
    for (const cluster of thinned) {
      cluster.commit(isThin ? Math.round(cluster.count / thinnedBy) : cluster.count)
      cluster.setScale(isThin ? Math.sqrt(thinnedBy) : 1)
    }
  }
}

type Add = (x: number, y: number, z: number, radius: number, color: Color) => void

/** Fills impostor spheres by calling `place` so many times; each call may add up to `tetherBeads`. */
function createCluster(
  calls: number,
  place: (add: Add) => void,
  options: Parameters<typeof createImpostorSpheres>[1],
): ImpostorSpheres & { readonly count: number } {
  const cluster = createImpostorSpheres(calls * tetherBeads, options)
  let index = 0
  for (let i = 0; i < calls; i++) {
    place((x, y, z, radius, color) => {
      cluster.spheres.set([x, y, z, radius], 4 * index)
      cluster.shades.set([color.r, color.g, color.b, 0], 4 * index)
      index++
    })
  }
  cluster.commit(index, true)
  return { ...cluster, count: index }
}

function inDisc(random: () => number, radius: number): [number, number] {
  const angle = 2 * Math.PI * random()
  const r = Math.sqrt(random()) * radius
  return [Math.cos(angle) * r, Math.sin(angle) * r]
}

function jitter(random: () => number, by: number): number {
  return (random() - 0.5) * 2 * by
}
