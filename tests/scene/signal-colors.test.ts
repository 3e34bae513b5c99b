import { Color } from 'three'
import { describe, expect, test } from 'vitest'
import {
  type SignalColor,
  type SignalName,
  signalColors as table,
} from '#src/scene/materials/signal-colors.ts'

/**
 * Full dichromacy on linear RGB: Machado, Oliveira & Fernandes 2009, IEEE Trans Vis Comput Graph 15:1291–1298, table 1
 * at severity 1.0.
 */
const eyes = {
  trichromat: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanope: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranope: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanope: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const
type Eye = keyof typeof eyes

/**
 * Distance in OKLab (Ottosson 2020) at which two colours are told apart at a glance and not only side by side: about
 * five just noticeable differences of 0.02.
 */
const glance = 0.1
const signalColors: Readonly<Record<SignalName, SignalColor>> = table

/**
 * Pairs that some eye cannot tell by colour at a glance, and what tells them. Whoever changes a colour reads here what
 * it costs.
 */
const toldByShape: readonly (readonly [SignalName, SignalName])[] = [
  // Twelve lobes, two forms and one place each, against a ball with a halo that moves.
  ['calcium', 'camkii'],
  // An ion under way, a mark on a protein.
  ['sodium', 'phosphate'],
  ['sodium', 'actin'],
  // A ball on a protein, chains of beads.
  ['phosphate', 'actin'],
  // To a tritanope yellow and bone are one. A bean in the cleft, chains of beads in the spine.
  ['glutamate', 'actin'],
]

function labOf(hex: string, eye: Eye): [L: number, a: number, b: number] {
  const { r, g, b } = new Color(hex)
  const m = eyes[eye]
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  const red = clip(m[0] * r + m[1] * g + m[2] * b)
  const green = clip(m[3] * r + m[4] * g + m[5] * b)
  const blue = clip(m[6] * r + m[7] * g + m[8] * b)
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const mm = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * mm - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * mm + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * mm - 0.808675766 * s,
  ]
}

/** Distance of two signals to an eye: that of their main tones. */
function distance(a: SignalName, b: SignalName, eye: Eye): number {
  const [p, q] = [labOf(signalColors[a].color, eye), labOf(signalColors[b].color, eye)]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

/** Lightness of a signal without any colour, the mean of its two tones. */
function grey({ color, second }: SignalColor): number {
  return (labOf(color, 'trichromat')[0] + labOf(second, 'trichromat')[0]) / 2
}

const names = Object.keys(signalColors) as SignalName[]
const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const))
const isToldByShape = (a: SignalName, b: SignalName) =>
  toldByShape.some(([p, q]) => (p === a && q === b) || (p === b && q === a))

describe.each(Object.keys(eyes) as Eye[])('the eye of a %s', (eye) => {
  test.each(pairs.filter(([a, b]) => !isToldByShape(a, b)))('tells %s from %s by colour', (a, b) => {
    expect(distance(a, b, eye)).toBeGreaterThanOrEqual(glance)
  })
})

test('no two signals share a form, and only Ca²⁺ has a halo', () => {
  const shapes = names.map((name) => signalColors[name].shape)
  expect(new Set(shapes).size).toBe(shapes.length)
  expect(names.filter((name) => signalColors[name].hasHalo)).toEqual(['calcium'])
})

test('no pair is called hard to tell that every eye tells by colour', () => {
  const easy = toldByShape.filter(([a, b]) =>
    (Object.keys(eyes) as Eye[]).every((eye) => distance(a, b, eye) >= glance),
  )
  expect(easy).toEqual([])
})

test('without colour NMDA receptors are darker than AMPA receptors, and Mg²⁺ differs from Ca²⁺ or only one shines', () => {
  expect(grey(signalColors.ampar) - grey(signalColors.nmdar)).toBeGreaterThan(0.1)
  const ions = Math.abs(grey(signalColors.magnesium) - grey(signalColors.calcium))
  expect(ions > 0.06 || signalColors.calcium.hasHalo !== signalColors.magnesium.hasHalo).toBe(true)
})

test('the matrices are the published ones: a protanope sees no red, white stays white', () => {
  for (const eye of Object.keys(eyes) as Eye[]) {
    const [L, a, b] = labOf('#ffffff', eye)
    expect(L).toBeCloseTo(1, 2)
    expect(Math.hypot(a, b)).toBeLessThan(0.01)
  }
  expect(labOf('#ff0000', 'protanope')[0]).toBeLessThan(labOf('#ff0000', 'trichromat')[0] - 0.1)
})
