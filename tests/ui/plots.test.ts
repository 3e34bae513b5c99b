import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeRun } from '#src/ui/describe-run.ts'
import { layPlot, type PlotCurve, type PlotInput, secondsUnder, timeTicks } from '#src/ui/lay-plot.ts'
import type { ValidationRow } from '#src/ui/load-validation.ts'
import { createOverlayChoice, inductionOf, listOverlays, type PlotOverlay } from '#src/ui/plot-overlays.ts'
import { publishedExperiments, publishedFor, publishedRange } from '#src/ui/published-points.ts'
import { plotToCsv, plotToSvg } from '#src/ui/save-plot.ts'
import type { LoggedCommand, StimulusMessage } from '#src/wire/messages.ts'
import { createFakeSession } from '#tests/fixtures/fake-session.ts'

const given = (stimulus: StimulusMessage): LoggedCommand => ({ kind: 'stimulate', at: 0, stimulus })
const train = (at: number, frequency: number, pulses: number, test = false) =>
  given({ kind: 'train', at, frequency, pulses, test })
const drug = (cause: string): LoggedCommand => ({
  kind: 'follow',
  at: 0,
  course: { parameter: 'x', becomes: { times: 0 }, from: 0, to: null, onset: 0, recovery: 0, cause },
})
const table: ValidationRow[] = JSON.parse(readFileSync('assets/validation/table.json', 'utf8'))

const curve: PlotCurve = {
  label: 'Run 1: <b>',
  time: [0, 5, 10],
  value: [100, 180, 150],
  color: '#fff',
  dash: [],
  width: 2,
}
const input: PlotInput = {
  title: 'Test response',
  unit: '%',
  width: 600,
  height: 300,
  from: 0,
  to: 10,
  atLeast: [80, 130],
  isLogarithmic: false,
  curves: [curve],
  points: [{ seconds: 5, low: 150, high: 200, label: 'Frey 1997' }],
  now: 4,
  pointed: 12,
  sayTime: (seconds) => `${seconds} s`,
  sayValue: String,
}

describe('a plot', () => {
  test('cuts off the words of no time, be they at the very end', () => {
    const { xTicks, width } = layPlot({ ...input, sayTime: (seconds) => `${seconds} minutes` })
    const last = xTicks.at(-1)!
    expect(last.at).toBeGreaterThan(width - 20)
    expect(last.middle + 3.3 * last.label.length).toBeLessThan(width)
    expect(xTicks[1]!.middle).toBe(xTicks[1]!.at)
  })

  test('puts values, points and hairlines where they belong', () => {
    const { frame, curves, points, now, pointed, yTicks } = layPlot(input)
    const ends = [...(curves[0]?.path ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    expect(ends.map(([x]) => x)).toEqual([frame.x, frame.x + frame.width / 2, frame.x + frame.width])
    expect(ends[1]![1]).toBeLessThan(ends[2]![1]!)
    expect(points[0]!.x).toBe(ends[1]![0])
    expect(points[0]!.high).toBeLessThan(points[0]!.low)
    expect(now).toBeCloseTo(frame.x + 0.4 * frame.width, 0)
    expect(pointed).toBe(null)
    for (const { at } of yTicks) expect(at).toBeGreaterThanOrEqual(frame.y)
    // What was published is never cut off.
    expect(points[0]!.high).toBeGreaterThanOrEqual(frame.y)
  })

  test('says which second is under a pixel', () => {
    const picture = layPlot(input)
    expect(secondsUnder(picture, picture.frame.x, 0, 10)).toBe(0)
    expect(secondsUnder(picture, 9999, 0, 10)).toBe(10)
    expect(secondsUnder(picture, picture.frame.x + picture.frame.width / 4, 0, 10)).toBeCloseTo(2.5)
  })

  test('has ticks that clocks have', () => {
    expect(timeTicks(0, 3 * 3600, 7)).toEqual([0, 1800, 3600, 5400, 7200, 9000, 10800])
    expect(timeTicks(0.001, 0.004, 3)).toHaveLength(4)
    expect(timeTicks(0, 5 * 86400, 5)).toHaveLength(6)
  })

  test('shows calcium at rest and at its peak on a logarithmic side', () => {
    const value = [0.06, 20, 0.06]
    const { yTicks } = layPlot({
      ...input,
      isLogarithmic: true,
      atLeast: [0.03, 3],
      points: [],
      curves: [{ ...curve, value }],
    })
    expect(yTicks.map(({ label }) => Number(label))).toEqual([0.1, 1, 10])
  })
})

describe('a plot as a file', () => {
  test('is drawn as lines and text, with names as text only', () => {
    const svg = plotToSvg(layPlot(input))
    expect(svg).toContain('<path d="M52 ')
    expect(svg).toContain('Run 1: &lt;b&gt;')
    expect(svg).not.toContain('<b>')
    expect(svg).not.toMatch(/<image|foreignObject/)
    expect(svg).toContain('Frey 1997')
  })

  test('is a table of all numbers', () => {
    const csv = plotToCsv('epsp_slope_percent', [
      curve,
      { ...curve, label: 'a, "b"', time: [1e-6], value: [0.1] },
    ])
    expect(csv.split('\n')).toEqual([
      'curve,time_s,epsp_slope_percent',
      'Run 1: <b>,0,100',
      'Run 1: <b>,5,180',
      'Run 1: <b>,10,150',
      '"a, ""b""",0.000001,0.1',
      '',
    ])
  })
})

describe('runs', () => {
  test('are called by what was done in them', () => {
    const tests = [train(0, 1, 1, true), train(60, 1, 1, true)]
    expect(describeRun(1, tests).parts).toEqual([{ key: 'stimulate.test', times: 1 }])
    expect(
      describeRun(2, [...tests, train(90, 100, 100), train(300, 100, 100), drug('apv'), drug('apv')]).parts,
    ).toEqual([
      { key: 'stimulate.tetanus', times: 2 },
      { key: 'agent.apv', times: 1 },
    ])
  })

  test('begin their experiment with what is no test', () => {
    expect(inductionOf([train(0, 1, 1, true)])).toBe(null)
    expect(inductionOf([train(0, 1, 1, true), train(90, 100, 101), train(300, 100, 101)])).toEqual({
      from: 90,
      to: 301,
    })
  })

  test('lie under what lives beside them', () => {
    const session = createFakeSession()
    const { traces } = session
    const earlier = { list: [{ number: 3, commands: [train(5, 100, 100)], traces }], present: 4 }
    const twin: PlotOverlay = {
      id: 'b',
      description: { number: 0, parts: [] },
      traces,
      inducedAt: 1,
      color: '',
      dash: [],
    }
    const choice = createOverlayChoice()
    choice.getState().setLive([twin])
    const listed = listOverlays({ ...session, earlier }, choice.getState().live)
    expect(listed.map(({ id, inducedAt }) => [id, inducedAt])).toEqual([
      ['b', 1],
      ['run-3', 5],
    ])
    const second = { frames: session.frames, traces }
    const [beside] = listOverlays({ ...session, second }, [])
    expect(beside).toMatchObject({ id: 'second', description: { parts: [{ key: 'compare.second' }] } })
    choice.getState().toggle('run-3')
    expect(choice.getState().hidden).toEqual(['run-3'])
  })
})

describe('published points', () => {
  test('stand so long after the end of the experiment that was published', () => {
    const points = publishedFor('epspSlopePercent', [train(100, 100, 101 - 1)], table)
    expect(points.map(({ seconds }) => Math.round(seconds - 100.99))).toEqual([300, 1800, 3600, 10800])
    expect(points[0]).toMatchObject({ low: 150, high: 200 })
    expect(publishedFor('spineVolumePercent', [train(0, 1, 900)], table)[0]).toMatchObject({
      low: 70,
      high: 80,
    })
  })

  test('stand beside no other experiment', () => {
    const slope = (commands: LoggedCommand[]) => publishedFor('epspSlopePercent', commands, table)
    expect(slope([train(0, 100, 50)])).toEqual([])
    expect(slope([train(0, 100, 100), drug('ketamine')])).toEqual([])
    expect(slope([train(0, 100, 100), { kind: 'set-parameter', at: 0, parameter: 'x', value: 1 }])).toEqual(
      [],
    )
    expect(slope([train(0, 1, 1, true)])).toEqual([])
  })

  test('are rows that the table has, of the time that it names', () => {
    for (const { id, after } of publishedExperiments.flatMap(({ rows }) => rows)) {
      const row = table.find((each) => each.id === id)
      expect(row, id).toBeDefined()
      // "The same" goes on with what the first row of its group says.
      const group = table.filter((each) => each.id.replace(/[a-z]$/, '') === id.replace(/[a-z]$/, ''))
      const words = row!.what.includes('after') ? row!.what : group[0]!.what
      const named = [after / 3600, after / 60].filter(Number.isInteger)
      expect(
        named.some((time) => words.includes(`after ${time} `)),
        `${id} ${words}`,
      ).toBe(true)
    }
  })

  test('have the published range where it is a number, the accepted one where it is words', () => {
    const range = (published: string) => publishedRange({ published, low: 1, high: 2 })
    expect(range('150–200')).toEqual([150, 200])
    expect(range('≈ 78')).toEqual([78, 78])
    expect(range('below 120')).toEqual([1, 2])
    expect(range('late LTP')).toEqual([1, 2])
  })
})
