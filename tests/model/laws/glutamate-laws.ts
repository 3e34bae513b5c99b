import assert from 'node:assert/strict'
import { cleftHeight } from '#src/anatomy/landmarks.ts'
import { type CleftCells, cellAt, countCells, createCleftCells } from '#src/model/molecules/cleft-cells.ts'
import { addMolecule, createGlutamatePool, type GlutamatePool } from '#src/model/molecules/glutamate-pool.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { createStream, hash3 } from '#src/numerics/random-streams.ts'
import { type Law, near, values } from '#tests/model/laws/law.ts'

type Binding = typeof import('#src/model/processes/bind-glutamate.ts')
type Walking = typeof import('#src/model/processes/diffuse-glutamate.ts')

const rim = values.appositionRadius
const newCells = (of: ParameterValues = values) => createCleftCells(of.psdRadius, of.appositionRadius)

/** Who is in the pool, in order. */
const identitiesOf = (pool: GlutamatePool) => [...pool.identity.subarray(0, pool.count)].sort((a, b) => a - b)
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const within = (pool: GlutamatePool, row: number, radius: number) =>
  Math.hypot(pool.x[row]!, pool.z[row]!) < radius

/** Molecules all over a disc; those within the rim come first, as a step of the walk leaves them. */
function scatter(count: number, reach: number, seed: number): GlutamatePool {
  const random = createStream(seed, 1)
  const pool = createGlutamatePool(count)
  const places = upTo(count).map(() => {
    const [radius, angle] = [reach * Math.sqrt(random()), 2 * Math.PI * random()]
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const
  })
  places.sort((a, b) => Number(Math.hypot(...a) >= rim) - Number(Math.hypot(...b) >= rim))
  places.forEach(([x, z], i) => {
    addMolecule(pool, i, x, cleftHeight / 2, z)
  })
  pool.inside = places.filter((place) => Math.hypot(...place) < rim).length
  return pool
}

function agree(pool: GlutamatePool, cells: CleftCells): void {
  const counted = { ...cells, counts: new Int32Array(cells.counts.length) }
  countCells(pool, counted)
  assert.deepEqual(cells.counts, counted.counts, 'cells hold other numbers than the pool')
}

export const glutamateBindingLaws: Law<Binding>[] = [
  {
    says: 'who is bound is gone from pool and cell, who is let go is back, and nobody is made or lost',
    holds({ takeFromCell, returnToCell, nobody }) {
      const pool = scatter(400, 1.5 * rim, 3)
      const cells = newCells()
      countCells(pool, cells)
      const random = createStream(3, 2)
      const bound: { identity: number; x: number; z: number }[] = []
      for (let i = 0; i < 600; i++) {
        const [x, z] = [0.9 * rim * (random() - 0.5), 0.9 * rim * (random() - 0.5)]
        const cell = cellAt(cells, x, z)
        const before = cells.counts[cell]!
        const here = upTo(pool.count).filter(
          (row) => within(pool, row, rim) && cellAt(cells, pool.x[row]!, pool.z[row]!) === cell,
        )
        const candidates = here.map((row) => pool.identity[row]!)
        const identity = takeFromCell(pool, cells, cell, random())
        if (before === 0) assert.equal(identity, nobody)
        else {
          assert.ok(candidates.includes(identity), 'it was not in the cell')
          bound.push({ identity, x, z })
        }
        agree(pool, cells)
        const freed = bound.length > 20 ? bound.shift() : undefined
        if (freed) assert.equal(returnToCell(pool, cells, freed.identity, freed.x, freed.z), true)
        agree(pool, cells)
        for (let row = 0; row < pool.inside; row++) assert.ok(within(pool, row, rim))
      }
      assert.ok(bound.length > 10)
      for (const { identity, x, z } of bound) returnToCell(pool, cells, identity, x, z)
      assert.deepEqual(identitiesOf(pool), upTo(400))
    },
  },
  {
    says: 'each free molecule of a cell can be the one, wherever it stands in the pool',
    holds({ takeFromCell }) {
      const taken = new Set<number>()
      for (let draw = 0; draw < 40; draw++) {
        const pool = createGlutamatePool(40)
        const cells = newCells()
        // Every other one is in the cell; the last ten came back since the walk and are not sorted yet.
        for (let i = 0; i < 40; i++) addMolecule(pool, i, i % 2 === 0 ? 0.001 : 0.1, 0, 0.001)
        pool.inside = 30
        countCells(pool, cells)
        taken.add(takeFromCell(pool, cells, cellAt(cells, 0, 0), (draw + 0.5) / 40))
      }
      // Those that came back are met on the way from the last sorted one, or by wrapping round.
      assert.ok([...taken].every((identity) => identity % 2 === 0))
      for (let i = 0; i < 30; i += 2) assert.ok(taken.has(i), `${i} is never taken`)
      const late = createGlutamatePool(8)
      const cells = newCells()
      for (let i = 0; i < 8; i++) addMolecule(late, i, i === 0 || i > 4 ? 0.001 : 0.1, 0, 0.001)
      late.inside = 5
      countCells(late, cells)
      const cell = cellAt(cells, 0, 0)
      const order = [0.5, 0.5, 0.5, 0.99].map((uniform) => takeFromCell(late, cells, cell, uniform))
      assert.deepEqual(order.sort(), [0, 5, 6, 7])
      assert.equal(takeFromCell(late, cells, cell, 0.5), -1)
    },
  },
  {
    says: 'what lies beyond the rim is not bound, though the square of cells covers it',
    holds({ takeFromCell, returnToCell, nobody }) {
      const pool = createGlutamatePool(4)
      const cells = newCells()
      // In the rim's own cell, but on its far side.
      const [x, z] = [Math.SQRT1_2 * rim, Math.SQRT1_2 * rim]
      const cell = cellAt(cells, x, z)
      returnToCell(pool, cells, 7, x + 1e-6, z)
      assert.equal(cells.counts[cell], 0)
      returnToCell(pool, cells, 8, x - 1e-6, z)
      assert.equal(cells.counts[cell], 1)
      assert.equal(takeFromCell(pool, cells, cell, 0.1), 8)
      assert.equal(takeFromCell(pool, cells, cell, 0.1), nobody)
      assert.deepEqual(identitiesOf(pool), [7])
      assert.deepEqual([pool.x[0], pool.height[0], pool.z[0]], [x + 1e-6, 0, z])
    },
  },
  {
    says: 'a full pool says that the molecule is lost, and counts nothing',
    holds({ returnToCell }) {
      const pool = createGlutamatePool(1)
      const cells = newCells()
      assert.equal(returnToCell(pool, cells, 1, 0, 0), true)
      assert.equal(returnToCell(pool, cells, 2, 0, 0), false)
      agree(pool, cells)
      assert.deepEqual(identitiesOf(pool), [1])
    },
  },
  {
    says: 'binding by the cell’s number and letting go settle where detailed balance puts them',
    holds({ takeFromCell, returnToCell }) {
      const [molecules, receptors, dissociation] = [12, 8, 5]
      // States by the number that is bound: so many ways, each molecule less likely by the constant.
      let [weight, sum, expected] = [1, 1, 0]
      for (let bound = 1; bound <= receptors; bound++) {
        weight *= ((receptors - bound + 1) * (molecules - bound + 1)) / (bound * dissociation)
        sum += weight
        expected += bound * weight
      }
      const pool = createGlutamatePool(molecules + 20)
      const cells = newCells()
      for (let i = 0; i < molecules; i++) addMolecule(pool, i, 0.001, 0, 0.001)
      // Neighbours that must not be counted in.
      for (let i = 0; i < 20; i++) addMolecule(pool, 100 + i, 0.05, 0, 0.001)
      countCells(pool, cells)
      const cell = cellAt(cells, 0, 0)
      const random = createStream(9, 4)
      const held: number[] = []
      let [time, heldTime] = [0, 0]
      for (let event = 0; event < 40_000; event++) {
        const binding = (receptors - held.length) * cells.counts[cell]!
        const leaving = dissociation * held.length
        const stay = 1 / (binding + leaving)
        time += stay
        heldTime += stay * held.length
        if (random() < binding * stay) held.push(takeFromCell(pool, cells, cell, random()))
        else returnToCell(pool, cells, held.shift()!, 0.001, 0.001)
      }
      near(heldTime / time, expected / sum, 0.02)
    },
  },
]

/** Steps of the walk with keys of their own. */
function walk(
  { diffuseGlutamate, createCleftWalk, longestWalkStep }: Walking,
  of: ParameterValues,
  pool: GlutamatePool,
  steps: number,
  look: (step: number, cells: CleftCells) => void = () => undefined,
): void {
  const cells = newCells(of)
  const cleft = createCleftWalk(of, longestWalkStep)
  for (let step = 0; step < steps; step++) {
    diffuseGlutamate(pool, cleft, cells, hash3(11, 3, step))
    look(step, cells)
  }
}

/** So many molecules at one place, height in heights of the cleft. */
function crowdAt(count: number, x: number, z: number, height = 0.5): GlutamatePool {
  const pool = createGlutamatePool(count)
  for (let i = 0; i < count; i++) addMolecule(pool, i, x, height * cleftHeight, z)
  return pool
}

function momentsOf(numbers: ArrayLike<number>, around: number): { mean: number; square: number } {
  let [sum, squares] = [0, 0]
  for (let i = 0; i < numbers.length; i++) {
    sum += numbers[i]! - around
    squares += (numbers[i]! - around) ** 2
  }
  return { mean: sum / numbers.length, square: squares / numbers.length }
}

const kept = { ...values, glutamateUptake: 1e-12, extracellularReach: 1e3 }
/** Mean square of a step in one direction, µm². */
const stepSquare = 2 * values.glutamateDiffusion * 1e-3

export const glutamateWalkLaws: Law<Walking>[] = [
  {
    says: 'a step is 1 µs long at most, and its lengths follow from the table',
    holds({ createCleftWalk, longestWalkStep }) {
      assert.equal(longestWalkStep, 1e-3)
      const walk = createCleftWalk(values, 0.25e-3)
      near(walk.step ** 2, 0.5e-3 * values.glutamateDiffusion)
      near(walk.rim, rim)
      near(walk.reach - rim, values.extracellularReach)
      near(2 * walk.halfOpening, values.extracellularOpening)
      near(walk.uptakeHazard, 0.25e-3 * values.glutamateUptake)
    },
  },
  {
    says: 'in the cleft a step is normal, alike in both directions, and each height is as likely as another',
    holds(module) {
      const wide = { ...kept, appositionRadius: 5 }
      // As a vesicle leaves them, and as a step before has sorted them.
      for (const sorted of [0, 20_000]) {
        const pool = crowdAt(20_000, 0.3, -0.2)
        pool.inside = sorted
        walk(module, wide, pool, 1)
        const [x, z] = [momentsOf(pool.x, 0.3), momentsOf(pool.z, -0.2)]
        for (const { mean, square } of [x, z]) {
          near(square, stepSquare, 0.03)
          assert.ok(Math.abs(mean) < 0.03 * Math.sqrt(stepSquare), `${mean} drifts`)
        }
        let together = 0
        for (let i = 0; i < pool.count; i++) together += (pool.x[i]! - 0.3) * (pool.z[i]! + 0.2)
        assert.ok(Math.abs(together / pool.count) < 0.03 * stepSquare, 'the directions know of each other')
        const height = momentsOf(pool.height, cleftHeight / 2)
        assert.ok(Math.abs(height.mean) < 0.01 * cleftHeight)
        near(height.square, cleftHeight ** 2 / 12, 0.03)
        assert.ok(pool.height.every((each) => each > 0 && each < cleftHeight))
      }
    },
  },
  {
    says: 'the walk loses nobody by itself, sorts all by the rim and counts each in its cell',
    holds(module) {
      const pool = scatter(1500, 2 * rim, 5)
      let [left, came] = [0, 0]
      let before = new Set(pool.identity.subarray(0, pool.inside))
      walk(module, kept, pool, 25, (_, cells) => {
        assert.deepEqual(identitiesOf(pool), upTo(1500))
        for (let row = 0; row < pool.count; row++) assert.equal(within(pool, row, rim), row < pool.inside)
        agree(pool, cells)
        const now = new Set(pool.identity.subarray(0, pool.inside))
        for (const each of before) if (!now.has(each)) left++
        for (const each of now) if (!before.has(each)) came++
        before = now
      })
      assert.ok(left > 100 && came > 100, 'the rim is a wall')
    },
  },
  {
    says: 'each keeps its own place: who changes rows takes along where it is',
    holds(module) {
      // Far apart in z, so that a place says whose it is.
      const pool = createGlutamatePool(60)
      const radii = upTo(60).map((i) => rim + (i % 2 === 0 ? -0.004 : 0.004))
      const angle = (i: number) => (2 * Math.PI * i) / 60
      for (const i of upTo(60)) {
        addMolecule(pool, i, radii[i]! * Math.cos(angle(i)), cleftHeight / 2, radii[i]! * Math.sin(angle(i)))
      }
      walk(module, kept, pool, 1)
      for (let row = 0; row < pool.count; row++) {
        const i = pool.identity[row]!
        const moved = Math.hypot(
          pool.x[row]! - radii[i]! * Math.cos(angle(i)),
          pool.z[row]! - radii[i]! * Math.sin(angle(i)),
        )
        assert.ok(moved < 6 * Math.sqrt(stepSquare), `${i} leapt ${moved} µm`)
      }
    },
  },
  {
    says: 'beyond the rim a step is the same, and the height goes on from where it was',
    holds(module) {
      const open = { ...kept, extracellularOpening: 200 }
      const from = rim + 2
      const pool = crowdAt(20_000, from, 0, 0.8)
      walk(module, open, pool, 1)
      const [x, z] = [momentsOf(pool.x, from), momentsOf(pool.z, 0)]
      const height = momentsOf(pool.height, 0.8 * cleftHeight)
      for (const { mean, square } of [x, z, height]) {
        near(square, stepSquare, 0.03)
        assert.ok(Math.abs(mean) < 0.03 * Math.sqrt(stepSquare), `${mean} drifts`)
      }
    },
  },
  {
    says: 'walls beyond the rim throw back: a height stays between them, and becomes uniform',
    holds(module) {
      const open = { ...kept, extracellularOpening: 0.1 }
      const pool = crowdAt(4000, rim + 1, 0, 0.9)
      walk(module, open, pool, 40)
      const room = cleftHeight + 0.1
      const height = momentsOf(pool.height, cleftHeight / 2)
      assert.ok(Math.abs(height.mean) < 0.04 * room, `${height.mean} from the middle`)
      near(height.square, room ** 2 / 12, 0.1)
      for (let row = 0; row < pool.count; row++) {
        const margin = 0.05 * (Math.hypot(pool.x[row]!, pool.z[row]!) - rim)
        assert.ok(pool.height[row]! >= -margin - 1e-12 && pool.height[row]! <= cleftHeight + margin + 1e-12)
      }
    },
  },
  {
    says: 'detailed balance across the rim: equal concentrations on both sides stay equal',
    holds(module) {
      const flat = { ...kept, extracellularOpening: 0 }
      const pool = scatter(30_000, 3 * rim, 8)
      const inside = () => pool.inside / 30_000
      const [before] = [inside()]
      near(before, 1 / 9, 0.05)
      let mean = 0
      walk(module, flat, pool, 24, () => {
        mean += inside() / 24
      })
      near(mean, before, 0.02)
    },
  },
  {
    says: 'who comes in above or below the cleft runs against a membrane’s edge and stays where it was',
    holds(module) {
      const open = { ...kept, extracellularOpening: 400 }
      for (const height of [6, -5]) {
        const pool = crowdAt(400, rim + 0.004, 0, height)
        walk(module, open, pool, 1)
        assert.equal(pool.inside, 0)
        let stayed = 0
        for (let row = 0; row < 400; row++) if (pool.x[row] === rim + 0.004 && pool.z[row] === 0) stayed++
        // Those that would have stepped over the rim, and no others.
        assert.ok(stayed > 120 && stayed < 220, `${stayed} stayed`)
      }
      // Where the space does not widen nobody is above or below, but for rounding; where it does, a step's own height decides.
      for (const [opening, least, most] of [
        [0, 0.98, 1],
        [400, 0.2, 0.4],
      ] as const) {
        const level = crowdAt(1000, rim + 0.004, 0)
        walk(module, { ...kept, extracellularOpening: opening }, level, 1)
        const stayed = [...level.x].filter((x) => x === rim + 0.004).length
        const came = level.inside / (level.inside + stayed)
        assert.ok(came >= least && came <= most, `${came} came in with an opening of ${opening}`)
      }
    },
  },
  {
    says: 'who comes in keeps its height but for a step; who goes out comes out at any',
    holds({ diffuseGlutamate, createCleftWalk }) {
      // Steps of 2.6 nm, an eighth of the cleft.
      const walkOnce = (pool: GlutamatePool, opening: number) => {
        const cleft = createCleftWalk({ ...kept, extracellularOpening: opening }, 1e-5)
        diffuseGlutamate(pool, cleft, newCells(), 77)
      }
      for (const opening of [0.1, 400]) {
        const coming = crowdAt(4000, rim + 0.0004, 0, 0.9)
        walkOnce(coming, opening)
        const stayed = [...coming.x].filter((x) => x === rim + 0.0004).length
        const came = coming.inside / (coming.inside + stayed)
        // With much room beside the cleft a fifth of the steps lead above it; with hardly any they are thrown back.
        assert.ok(coming.inside > 1000)
        assert.ok(opening < 1 ? came > 0.97 : came > 0.7 && came < 0.87, `${came} came in`)
        const { mean } = momentsOf(coming.height.subarray(0, coming.inside), 0.9 * cleftHeight)
        assert.ok(Math.abs(mean) < 0.08 * cleftHeight, `${mean} up`)
      }
      const going = crowdAt(8000, rim - 0.0004, 0, 0.05)
      walkOnce(going, 0)
      const outside = momentsOf(going.height.subarray(going.inside), cleftHeight / 2)
      assert.ok(going.count - going.inside > 2000)
      assert.ok(Math.abs(outside.mean) < 0.03 * cleftHeight)
      near(outside.square, cleftHeight ** 2 / 12, 0.05)
    },
  },
  {
    says: 'transporters take those beyond the rim at their rate and nobody from the cleft',
    holds(module) {
      const of = { ...kept, glutamateUptake: 40 }
      const outside = crowdAt(8000, 0, rim + 20)
      walk(module, of, outside, 20)
      near(outside.count / 8000, Math.exp(-40 * 20e-3), 0.03)
      const inside = crowdAt(2000, 0, 0)
      walk(module, { ...of, appositionRadius: 5 }, inside, 20)
      assert.equal(inside.count, 2000)
      // The same near the rim, where each step asks on which side one is.
      const nearRim = crowdAt(3000, rim + 0.1, 0)
      let expected = 0
      walk(module, of, nearRim, 12, () => {
        expected += nearRim.count - nearRim.inside
      })
      const lost = 3000 - nearRim.count
      near(lost, 40e-3 * expected, 0.12)
      assert.equal(new Set(identitiesOf(nearRim)).size, nearRim.count)
    },
  },
  {
    says: 'who goes beyond the reach is no longer followed, and nobody else is left out',
    holds(module) {
      const short = { ...kept, extracellularReach: 0.1 }
      const pool = crowdAt(4000, rim + 0.1 - 1e-9, 0)
      walk(module, short, pool, 1)
      assert.ok(pool.count > 1800 && pool.count < 2100, `${pool.count} are left`)
      for (let row = 0; row < pool.count; row++) assert.ok(within(pool, row, rim + 0.1))
      assert.equal(new Set(identitiesOf(pool)).size, pool.count)
    },
  },
  {
    says: 'the same key gives the same walk, another key another',
    holds({ diffuseGlutamate, createCleftWalk }) {
      const walked = [1, 1, 2].map((key) => {
        const pool = crowdAt(50, 0, 0)
        diffuseGlutamate(pool, createCleftWalk(values, 1e-3), newCells(), key)
        return [...pool.x]
      })
      assert.deepEqual(walked[0], walked[1])
      assert.notDeepEqual(walked[0], walked[2])
    },
  },
]
