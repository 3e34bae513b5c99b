import { describe, expect, test } from 'vitest'
import { type BakedMesh, bakedMeshes } from '#src/anatomy/baked-meshes.ts'
import { camkiiJoint } from '#src/anatomy/camkii-subunits.ts'
import { amparField, nmdarField } from '#src/anatomy/receptor-fields.ts'
import { receptorHeights } from '#src/anatomy/receptor-heights.ts'
import type { Field } from '#src/numerics/field.ts'
import { type FieldMesh, meshField } from '#src/numerics/mesh-field.ts'

/**
 * Heights that the drawn receptors were agreed to have, nm, from the top to where the helices end: the stumps of the
 * C-terminal tails below do not count.
 */
const agreed = [
  { name: 'ampar', height: 18 },
  { name: 'nmdar', height: 16 },
] as const

/** Where the transmembrane helices end below; what is lower is a tail's stump. nm. */
const helixEnd = -3.4

interface Body {
  readonly plan: BakedMesh
  readonly mesh: FieldMesh
  readonly low: readonly number[]
  readonly high: readonly number[]
}
const bodies = new Map<string, Body>()

describe.each(['ampar', 'nmdar', 'camkii-lobe'] as const)('%s', (name) => {
  const body = meshOf(name)

  // Where two folds touch, four triangles may share an edge: closed means that no way along an edge lacks its way back.
  test('is closed: each edge is walked as often one way as the other', () => {
    const balance = new Map<string, number>()
    const { indices } = body.mesh
    for (let t = 0; t < indices.length; t += 3) {
      for (let k = 0; k < 3; k++) {
        const [a, b] = [indices[t + k]!, indices[t + ((k + 1) % 3)]!]
        const edge = a < b ? `${a}-${b}` : `${b}-${a}`
        balance.set(edge, (balance.get(edge) ?? 0) + (a < b ? 1 : -1))
      }
    }
    expect(balance.size).toBeGreaterThan(1000)
    expect([...balance.values()].filter((sum) => sum !== 0)).toEqual([])
  })

  test('lies inside its box, with room for a cell of the grid', () => {
    for (let axis = 0; axis < 3; axis++) {
      expect(body.low[axis]!).toBeGreaterThan(body.plan.box.min[axis]! + body.plan.pitch)
      expect(body.high[axis]!).toBeLessThan(body.plan.box.max[axis]! - body.plan.pitch)
    }
  })

  test('shows two tones', () => {
    expect(Math.min(...body.mesh.tint)).toBeLessThan(-0.5)
    expect(Math.max(...body.mesh.tint)).toBeGreaterThan(0.5)
  })
})

test.each(agreed)('$name is as tall as agreed, within an eighth', ({ name, height }) => {
  const drawn = meshOf(name).high[1]! - helixEnd
  expect(Math.abs(drawn / height - 1)).toBeLessThan(0.125)
})

test('CaMKII is about 20 nm across and wider when its lobes stand out', () => {
  const { high } = meshOf('camkii-lobe')
  // A lobe's tip leans aside where it is docked.
  const acrossOf = ({ radius, lean }: { radius: number; lean: number }) =>
    2 * Math.hypot(radius + Math.cos(lean) * high[0]!, Math.sin(lean) * high[0]!)
  const docked = acrossOf(camkiiJoint.docked)
  expect(Math.abs(docked / 20 - 1)).toBeLessThan(0.125)
  const open = acrossOf(camkiiJoint.open)
  expect(open / docked).toBeGreaterThan(1.25)
  // Extended holoenzymes are 15–35 nm across: Myers et al. 2017, Nat Commun 8:15742.
  expect(open).toBeLessThan(35)
})

test('the stalk of a docked CaMKII lobe is hidden in the hub, and an open one still reaches it', () => {
  const hub = planOf('camkii-hub').field
  const foot = planOf('camkii-lobe').box.min[0] + 1
  for (const [{ radius, height }, depth] of [
    [camkiiJoint.docked, 0.6],
    [camkiiJoint.open, 0.4],
  ] as const)
    expect(hub(radius + foot, Math.min(height, 1.8), 0)).toBeLessThan(depth)
})

test('AMPARs splay in two pairs and NMDARs stay closed: near the top only AMPARs are open along the axis', () => {
  const top = 12
  expect(planOf('ampar').field(0, top, 0)).toBeGreaterThan(1)
  const ampar = meshOf('ampar')
  const nmdar = meshOf('nmdar')
  // A Y is much wider than deep, a balloon is round.
  expect(widthAt(ampar, 0) / widthAt(ampar, 2)).toBeGreaterThan(1.5)
  expect(widthAt(nmdar, 0) / widthAt(nmdar, 2)).toBeLessThan(1.2)
})

function planOf(name: string) {
  const plan = bakedMeshes.find((each) => each.name === name)
  if (!plan) throw new Error(`No mesh "${name}" is baked.`)
  return plan
}

function meshOf(name: string): Body {
  const known = bodies.get(name)
  if (known) return known
  const plan = planOf(name)
  // How bodies shade themselves does not matter here and takes long.
  const mesh = meshField(plan.field, { ...plan, occlusionReach: plan.pitch })
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  mesh.positions.forEach((value, i) => {
    low[i % 3] = Math.min(low[i % 3]!, value)
    high[i % 3] = Math.max(high[i % 3]!, value)
  })
  const body = { plan, mesh, low, high }
  bodies.set(name, body)
  return body
}

function widthAt(body: Body, axis: number): number {
  return body.high[axis]! - body.low[axis]!
}

test('antibodies grip an NMDA receptor at its tips, and ions come in between an AMPA receptor’s arms', () => {
  const highest = (field: Field) => {
    for (let y = 18; y > 0; y -= 0.05)
      for (let x = -9; x <= 9; x += 0.3) for (let z = -7; z <= 7; z += 0.3) if (field(x, y, z) < 0) return y
    return 0
  }
  expect(Math.abs(highest(nmdarField) - receptorHeights.nmdarTip)).toBeLessThan(1.5)
  expect(Math.abs(highest(amparField) - receptorHeights.amparMouth)).toBeLessThan(1.5)
  expect(amparField(0, receptorHeights.amparMouth - 2, 0)).toBeGreaterThan(0)
})
