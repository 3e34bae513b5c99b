import { describe, expect, test, vi } from 'vitest'
import { citations } from '#src/parameters/citations.ts'
import { drawFigure } from '#src/validation/draw-figure.ts'
import type { Curve, Findings } from '#src/validation/experiment.ts'
import { experiments } from '#src/validation/experiments.ts'
import { figuresOf } from '#src/validation/figures.ts'
import { judge, meanCurves } from '#src/validation/judge.ts'
import { nameOfSource, paperOf, validationSources } from '#src/validation/sources.ts'
import type { Target } from '#src/validation/target.ts'
import { targets } from '#src/validation/targets.ts'
import { timeConstant } from '#src/validation/time-constant.ts'

vi.setConfig({ testTimeout: 120_000 })

const target: Target = {
  id: 'X',
  what: 'a thing',
  unit: '%',
  published: '100',
  low: 90,
  high: 110,
  source: 'internal',
  confidence: 'read',
}
const found = (value: number): Findings => ({ numbers: { X: value } })

describe('a verdict', () => {
  test('comes from the mean of all seeds, with its standard error', () => {
    const judged = judge(target, [found(80), found(100), found(120), { numbers: { Y: 7 } }])
    expect(judged).toMatchObject({ mean: 100, runs: 3, verdict: 'pass' })
    expect(judged.error).toBeCloseTo(20 / Math.sqrt(3), 9)
  })

  test.each([
    [89.9, 'read', 'fail'],
    [110.1, 'read', 'fail'],
    [90, 'read', 'pass'],
    [110.1, 'recalled', 'warning'],
  ] as const)('%f from a source that was %s: %s', (value, confidence, verdict) => {
    expect(judge({ ...target, confidence }, [found(value)]).verdict).toBe(verdict)
  })

  test('is never a pass where nothing was measured', () => {
    expect(judge(target, []).verdict).toBe('missing')
    expect(judge(target, [found(Number.NaN)]).verdict).toBe('missing')
  })
})

describe('a row that is read off a curve', () => {
  const falling = (size: number, time: number): Findings => ({
    numbers: {},
    curves: { fall: [5, 10, 20, 40].map((x) => [-x, size * Math.exp(-x / time)] as const) },
  })
  const row = { ...target, ofCurve: { name: 'fall', read: timeConstant } }

  test('gets the time constant of an exponential, of either sign', () => {
    for (const size of [3, -3]) expect(judge(row, [falling(size, 34)]).mean / 34).toBeCloseTo(1, 2)
  })

  test('is read off the mean over seeds: one seed that shows next to nothing does not decide it', () => {
    const flat: Findings = { numbers: {}, curves: { fall: [5, 10, 20, 40].map((x) => [-x, 1e-3] as const) } }
    const judged = judge(row, [falling(8, 20), falling(8, 20), flat, { numbers: { Y: 1 } }])
    expect(judged.runs).toBe(3)
    expect(judged.mean / 20).toBeCloseTo(1, 1)
    expect(judged.error).toBeLessThan(1)
  })

  test('has the error that leaving out one seed after the other gives', () => {
    const first = { name: 'fall', read: (points: Curve) => points[0]![1] }
    const seeds = [1, 2, 6].map((size): Findings => ({ numbers: {}, curves: { fall: [[0, size]] } }))
    const judged = judge({ ...target, ofCurve: first }, seeds)
    // Of a mean that is the standard error.
    expect(judged).toMatchObject({ mean: 3, runs: 3 })
    expect(judged.error).toBeCloseTo(Math.sqrt(7 / 3), 9)
  })

  test('counts points of the other sign: they make the fall quicker', () => {
    const curve = [5, 10, 20, 40].map((x) => [x, Math.exp(-x / 15)] as const)
    const turned = [...curve.slice(0, 2), [20, -0.1], [40, -0.1]] as const
    expect(timeConstant(turned)).toBeLessThan(0.8 * timeConstant(curve))
  })

  test('is missing where nothing was drawn', () => {
    expect(judge(row, [{ numbers: { Y: 1 } }]).verdict).toBe('missing')
  })
})

describe('a source', () => {
  test('of the product keeps its id, which the page looks up', () => {
    expect(nameOfSource('matsuzaki-2004')).toBe('matsuzaki-2004')
    expect(nameOfSource('assumption')).toBe('assumption')
  })

  test('of rows alone is called what the page would call it', () => {
    expect(nameOfSource('larson-1986')).toBe('Larson 1986, Brain Res 368:347–350')
    expect(nameOfSource('kramar-2012')).toMatch(/^Kramár 2012, Proc/)
  })

  test('has one id', () => {
    expect(Object.keys(validationSources).filter((id) => Object.hasOwn(citations, id))).toEqual([])
  })
})

describe('the table', () => {
  test('has one row an id, each with a range and a source that is known', () => {
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length)
    for (const { id, low, high, source } of targets) {
      expect(low, id).toBeLessThan(high)
      const isKnown = ['analytic', 'internal', 'assumption'].includes(source) || paperOf(source) !== undefined
      expect(isKnown, `${id}: ${source}`).toBe(true)
    }
  })

  test('calls no row read whose paper only the rows lean on and nobody has seen in a record', () => {
    const unseen = targets.filter(({ source, confidence }) => {
      const paper = validationSources[source as keyof typeof validationSources]
      return confidence === 'read' && paper !== undefined && !('checked' in paper)
    })
    expect(unseen.map(({ id }) => id)).toEqual([])
  })

  test('ends what is called little or no LTP below where LTP begins', () => {
    const range = (id: string) => targets.find((row) => row.id === id)!
    for (const none of ['H37', 'H42']) {
      for (const some of ['H38', 'H43', 'H44', 'H74']) {
        expect(range(none).high, `${none}, ${some}`).toBeLessThan(range(some).low)
      }
    }
  })

  // What chance has no part in runs here in full; what it has a part in is for the command.
  const findings = experiments.filter(({ isStochastic }) => !isStochastic).map(({ run }) => run(1))
  const rows = targets.filter(({ id }) => findings.some(({ numbers }) => id in numbers))

  test('measures each number that an experiment gives', () => {
    const known = new Set(targets.map(({ id }) => id))
    expect(findings.flatMap(({ numbers }) => Object.keys(numbers)).filter((id) => !known.has(id))).toEqual([])
    expect(rows.length).toBeGreaterThan(25)
  })

  test.each(rows.map((row) => [row.id, row] as const))('%s is in its range', (_, row) => {
    expect(judge(row, findings)).toMatchObject({ verdict: 'pass' })
  })
})

test('figures hold every curve and published point, and are well-formed', () => {
  const curve = [
    [0, 1],
    [10, 2],
  ] as const
  const curves = meanCurves([
    { numbers: {}, curves: { one: curve } },
    { numbers: {}, curves: { one: curve } },
  ])
  expect(curves.get('one')).toEqual(curve.map((point) => [...point]))
  for (const figure of figuresOf(curves)) {
    const svg = drawFigure(figure)
    const marks = svg.match(/<circle/g)?.length ?? 0
    const points = figure.published.reduce((sum, { points: list }) => sum + list.length, 0)
    expect(marks).toBe(points + figure.published.length)
    expect(svg).toContain(figure.title.replace('&', '&amp;'))
    expect(svg).not.toMatch(/NaN|undefined/)
  }
})
