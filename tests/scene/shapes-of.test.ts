import { BufferGeometry, Group, Mesh } from 'three'
import { expect, test } from 'vitest'
import { offerShapes, shapesOf } from '#src/scene/stage/shapes-of.ts'

test('the shapes of a scene are those of its bodies, and those that a body is drawn with at other times', () => {
  const [near, afar, other, lost] = [1, 2, 3, 4].map(() => new BufferGeometry()) as BufferGeometry[]
  const body = new Mesh(near)
  offerShapes(body, [near!, afar!])
  const scene = new Group().add(new Group().add(body), new Mesh(other), new Mesh(other))
  expect(shapesOf(scene)).toEqual(new Set([near, afar, other]))
  body.geometry = afar!
  expect(shapesOf(scene).size).toBe(3)
  expect(shapesOf(scene).has(lost!)).toBe(false)
})
