import { expect, test } from 'vitest'
import { astrocyteBox, astrocyteField } from '#src/anatomy/astrocyte-field.ts'
import { boutonBody } from '#src/anatomy/bouton-field.ts'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'

const step = 0.03

/** Places inside the astrocyte's process, µm. */
function placesWithin(): [number, number, number][] {
  const { min, max } = astrocyteBox
  const found: [number, number, number][] = []
  for (let x = min[0]; x < max[0]; x += step)
    for (let y = min[1]; y < max[1]; y += step)
      for (let z = min[2]; z < max[2]; z += step) if (astrocyteField(x, y, z) < 0) found.push([x, y, z])
  return found
}

const within = placesWithin()

test('the process hugs the synapse and leaves water between the membranes', () => {
  const gaps = within.map(([x, y, z]) => Math.min(heroSpineBody(x, y, z), boutonBody(x, y, z)))
  expect(Math.min(...gaps)).toBeGreaterThan(0.004)
  expect(Math.min(...gaps)).toBeLessThan(0.06)
})

test('the process stands behind and beside the synapse: the side of the viewer stays open', () => {
  const around = within
    .filter(([x, y, z]) => Math.abs(y - psdCentreY) < 0.12 && Math.hypot(x, z) < 0.7)
    .map(([x, , z]) => Math.atan2(z, x))
  expect(around.length).toBeGreaterThan(50)
  // From the right, a little towards the viewer, around the back.
  expect(Math.max(...around)).toBeLessThan(1.45)
  expect(Math.min(...around)).toBeGreaterThan(-2.8)
  expect(around.some((angle) => angle < -Math.PI / 2)).toBe(true)
})

test('the process stays within what its mesh covers', () => {
  const { min, max } = astrocyteBox
  const outside = within.filter((place) =>
    place.some((value, axis) => value < min[axis]! + 0.01 || value > max[axis]! - 0.01),
  )
  expect(outside).toEqual([])
})
