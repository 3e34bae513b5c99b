import { expect, test } from 'vitest'
import type { Parameter } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { createSliderScale } from '#src/ui/slider-scale.ts'

const rows = Object.entries(parameters) as [string, Parameter][]

test('every parameter’s slider reaches both ends, and the table’s value exactly where it stands', () => {
  for (const [id, row] of rows) {
    const scale = createSliderScale(row)
    expect(scale.toValue(0), id).toBe(row.min)
    expect(scale.toValue(1), id).toBe(row.max)
    expect(scale.toValue(scale.toPosition(row.value)), id).toBe(row.value)
  }
})

test('a slider never asks for what the worker would refuse', () => {
  for (const [id, row] of rows) {
    const scale = createSliderScale(row)
    for (let position = 0; position <= 1; position += 0.005) {
      const value = scale.toValue(position)
      expect(value >= row.min && value <= row.max, id).toBe(true)
      if (row.integer) expect(Number.isInteger(value), id).toBe(true)
    }
  }
})

test('a usual value in the corner of its range moves to where a hand can be precise', () => {
  const scale = createSliderScale({ value: 90, min: 1, max: 10_000 })
  expect(scale.toPosition(90)).toBeGreaterThan(0.3)
  expect(scale.toPosition(500)).toBeLessThan(scale.toPosition(5000))
})
