import { expect, test } from 'vitest'
import { gatherBytes } from '#src/ui/gather-bytes.ts'

test('bytes are gathered wherever they are written, also far beyond what was there', () => {
  const gathered = gatherBytes()
  gathered.write(new Uint8Array([1, 2, 3]), 0)
  gathered.write(new Uint8Array([9]), 3_000_000)
  gathered.write(new Uint8Array([7]), 1)
  const whole = gathered.take()
  expect(whole.length).toBe(3_000_001)
  expect([...whole.subarray(0, 4), whole[3_000_000]]).toEqual([1, 7, 3, 0, 9])
})
