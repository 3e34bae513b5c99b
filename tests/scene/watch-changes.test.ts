import { BufferAttribute, type DataTexture } from 'three'
import { describe, expect, test } from 'vitest'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { watchChanges, watchUploads } from '#src/scene/materials/watch-changes.ts'

test('numbers have changed once, until they change again', () => {
  const values = new Float32Array([1, 2, 3])
  const hasChanged = watchChanges(values)
  expect([hasChanged(2), hasChanged(2), hasChanged(3)]).toEqual([true, false, false])
  values[2] = 4
  expect([hasChanged(2), hasChanged(3), hasChanged(3)]).toEqual([false, true, false])
})

describe('an attribute', () => {
  function watched() {
    const attribute = new BufferAttribute(new Float32Array([1, 2, 3, 4, 5, 6]), 2)
    return { attribute, upload: watchUploads(attribute), array: attribute.array }
  }
  const rangesOf = ({ updateRanges }: BufferAttribute) =>
    updateRanges.map(({ start, count }) => [start, count])
  /** As three does when it draws. */
  const handOver = (attribute: BufferAttribute) => attribute.clearUpdateRanges()

  test('is handed over as far as it is drawn, and only where it changed', () => {
    const { attribute, upload, array } = watched()
    upload(2)
    expect([attribute.version, rangesOf(attribute)]).toEqual([1, [[0, 4]]])
    handOver(attribute)
    upload(2)
    upload(1)
    expect(attribute.version).toBe(1)
    array[0] = 9
    upload(1)
    expect([attribute.version, rangesOf(attribute)]).toEqual([2, [[0, 2]]])
  })

  test('is handed over for those that come back, which nobody handed over before', () => {
    const { attribute, upload } = watched()
    upload(1)
    handOver(attribute)
    upload(3)
    expect([attribute.version, rangesOf(attribute)]).toEqual([2, [[0, 6]]])
  })

  test('still hands over what waited while it was not seen', () => {
    const { attribute, upload, array } = watched()
    upload(3)
    array[1] = 7
    upload(1)
    expect(rangesOf(attribute)).toEqual([[0, 6]])
  })
})

test('spheres that stand still are handed over once', () => {
  const spheres = createImpostorSpheres(10)
  const { tFirst, tSecond } = (
    spheres.object.material as { uniforms?: Record<string, { value: DataTexture }> }
  ).uniforms!
  const versions = () => [tFirst!.value.version, tSecond!.value.version]
  spheres.spheres.fill(1)
  spheres.commit(5, true)
  const first = versions()
  for (let i = 0; i < 3; i++) spheres.commit(5, true)
  expect(versions()).toEqual(first)
  spheres.spheres[19] = 2
  spheres.commit(5, true)
  expect(versions()).toEqual([first[0]! + 1, first[1]])
  spheres.dispose()
})
