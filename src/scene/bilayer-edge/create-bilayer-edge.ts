import { Color, Group } from 'three'
import { resamplePolyline, traceContour } from '#src/numerics/contour.ts'
import { exaggerations } from '#src/parameters/exaggerations.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { bendEdge, createEdgeBend, mostBendBeads } from '#src/scene/bilayer-edge/bend-edge.ts'
import { bead, headOffset, tailPlaces } from '#src/scene/bilayer-edge/edge-beads.ts'
import { boutonEdge, type EdgePlan, edgeGrid, spineEdge } from '#src/scene/bilayer-edge/edge-plans.ts'
import { createImpostorSpheres, type ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { presynapticShift } from '#src/scene/membranes/create-bouton.ts'
import { outsideFade } from '#src/scene/membranes/fade-membranes.ts'
import { wholeShare } from '#src/scene/stage/shot-groups.ts'
import { createFusionCourse, updateFusions } from '#src/scene/vesicles/fusion-course.ts'

/** Spacing of the beads along the edge, µm. */
const pitch = 0.0125

/** The cut edges of the two membranes as double rows of lipids: what makes the section look made and not clipped. */
export const createBilayerEdge: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const spine = createEdge(spineEdge, isLow)
  const bouton = createEdge(boutonEdge, isLow)
  const bend = createEdgeBend(bouton.spheres, bouton.count, boutonEdge)
  const course = createFusionCourse()
  const edges = [spine, bouton]
  const object = new Group()
  object.add(spine.spheres.object, bouton.spheres.object)
  return {
    object,
    update(moment) {
      // The edge is there when the section has reached the middle, and goes with the coarse membranes.
      const open = Math.min(1, Math.max(0, (1 - wholeShare(moment) - 0.82) / 0.15))
      const fade = open * outsideFade(moment)
      object.visible = fade > 0.01
      const scale = moment.exaggeration.membrane / exaggerations.membrane.factor.synapse
      for (const edge of edges) {
        edge.spheres.setFade(fade)
        edge.spheres.setScale(scale)
        thin(edge, scale)
      }
      bouton.spheres.object.position.y = presynapticShift(moment)
      updateFusions(course, moment)
      bendEdge(bend, course, moment, scale)
    },
    dispose() {
      spine.spheres.dispose()
      bouton.spheres.dispose()
    },
  }
}

/** The beads of one cut membrane. */
interface Edge {
  readonly spheres: ImpostorSpheres
  readonly count: number
  /** For each bead its place on the mid-plane and its way from there, x and y, µm. */
  readonly middles: Float32Array
  readonly offsets: Float32Array
  /** What its thickness was last drawn as, of the drawn one in the synapse's view. */
  scale: number
}

/** Draws a membrane thinner or thicker: true to scale its two rows of heads lie close together. */
function thin(edge: Edge, scale: number): void {
  if (Math.abs(scale - edge.scale) < 1e-4) return
  edge.scale = scale
  const { spheres } = edge.spheres
  for (let i = 0; i < edge.count; i++) {
    spheres[4 * i] = edge.middles[2 * i]! + edge.offsets[2 * i]! * scale
    spheres[4 * i + 1] = edge.middles[2 * i + 1]! + edge.offsets[2 * i + 1]! * scale
  }
  edge.spheres.commit(edge.count)
}

function createEdge(plan: EdgePlan, isLow: boolean): Edge {
  const flat = (x: number, y: number) => plan.field(x, y, 0)
  const points = traceContour(flat, plan.area, edgeGrid.pitch, edgeGrid.steepest).flatMap((line) =>
    resamplePolyline(line, pitch),
  )
  const colors = [new Color(plan.outside), new Color(plan.inside), new Color(plan.tails)] as const
  const edge = createImpostorSpheres(points.length * 5 + mostBendBeads, {
    specular: 0.5,
    rim: 0.45,
    scatter: 0.6,
    growth: plan.growth,
    roundDepth: !isLow,
    lite: isLow,
  })
  const middles = new Float32Array(points.length * 10)
  const offsets = new Float32Array(points.length * 10)
  let index = 0
  const add = (x: number, y: number, dx: number, dy: number, radius: number, color: Color) => {
    middles.set([x, y], 2 * index)
    offsets.set([dx, dy], 2 * index)
    edge.spheres.set([x + dx, y + dy, 0, radius], 4 * index)
    edge.shades.set([color.r, color.g, color.b, 0], 4 * index)
    index++
  }
  for (const [x, y] of points) {
    const probe = 0.004
    const gx = flat(x + probe, y) - flat(x - probe, y)
    const gy = flat(x, y + probe) - flat(x, y - probe)
    const length = Math.hypot(gx, gy) || 1
    const nx = gx / length
    const ny = gy / length
    add(x, y, nx * headOffset, ny * headOffset, bead.head, colors[0])
    add(x, y, -nx * headOffset, -ny * headOffset, bead.head, colors[1])
    for (const t of tailPlaces) add(x, y, nx * headOffset * t, ny * headOffset * t, bead.tail, colors[2])
  }
  edge.commit(index, true)
  return { spheres: edge, count: index, middles, offsets, scale: 1 }
}
