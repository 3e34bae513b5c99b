import { shots } from '#src/story/shots.ts'

type Point = readonly [x: number, y: number, z: number]

const eye: Point = shots.inside.position
/** Nothing may stand nearer to the lens of the view from inside, µm. */
const nearest = 0.14
/** Where the endosome waits: it is to be seen whole. */
const endosome: Point = [0.21, 0.045, 0.075]
const endosomeRoom = 0.1

/** Clear tunnels from the eye: where to, and their radius at the eye and at their end, µm. */
const tunnels = [
  createTunnel(shots.inside.target, 0.11, 0),
  createTunnel(endosome, 0.03, 0.1),
  // The nearest of the flowers, and the two at its left.
  createTunnel([-0.136, 0.029, 0.069], 0.05, 0.035),
  createTunnel([-0.22, 0.082, -0.046], 0.03, 0.02),
  createTunnel([-0.184, -0.05, -0.039], 0.02, 0.01),
]

/**
 * How far a point is outside what the view from inside keeps clear (µm; below 0 it would stand right before the lens or
 * before what the picture is about): a ball around the eye, one around the endosome, tunnels along lines of sight.
 */
export function insideClearance(x: number, y: number, z: number): number {
  const dx = x - eye[0]
  const dy = y - eye[1]
  const dz = z - eye[2]
  const distance = Math.hypot(dx, dy, dz)
  let clearance = Math.min(
    distance - nearest,
    Math.hypot(x - endosome[0], y - endosome[1], z - endosome[2]) - endosomeRoom,
  )
  for (const tunnel of tunnels) {
    const along = dx * tunnel.x + dy * tunnel.y + dz * tunnel.z
    if (along < 0 || along > tunnel.length) continue
    const aside = Math.sqrt(Math.max(0, distance * distance - along * along))
    const radius = tunnel.atEye + (tunnel.atEnd - tunnel.atEye) * (along / tunnel.length)
    clearance = Math.min(clearance, aside - radius)
  }
  return clearance
}

function createTunnel([x, y, z]: Point, atEye: number, atEnd: number) {
  const way = [x - eye[0], y - eye[1], z - eye[2]] as const
  const length = Math.hypot(...way)
  return { x: way[0] / length, y: way[1] / length, z: way[2] / length, length, atEye, atEnd }
}
