import type { Figure, Series } from '#src/validation/draw-figure.ts'

const percent = { label: 'EPSP slope, % of baseline', min: 50, max: 250, ticks: [50, 100, 150, 200, 250] }

/** The model's mean curves with published points in one picture each. */
export function figuresOf(curves: ReadonlyMap<string, Series['points']>): Figure[] {
  const model = (name: string, label: string): Series => ({ label, points: curves.get(name) ?? [] })
  return [
    {
      name: 'tetani',
      title: 'Tetani of 100 Hz; published: middle of the range',
      x: { label: 'hours after the last tetanus', min: 0, max: 8, ticks: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
      y: percent,
      curves: [
        inHours(model('one', 'model: one')),
        inHours(model('four', 'model: four, 5 min apart')),
        inHours(model('anisomycin', 'model: four with anisomycin')),
      ],
      published: [
        {
          label: 'one (Frey & Morris 1997)',
          points: [
            [0.5, 175],
            [1, 145],
            [3, 115],
          ],
        },
        {
          label: 'three or four (Frey 1988)',
          points: [
            [0.5, 200],
            [8, 165],
          ],
        },
        { label: 'with anisomycin (Frey 1988)', points: [[8, 100]] },
      ],
    },
    {
      name: 'frequencies',
      title: '900 pulses: from depression to potentiation',
      x: {
        label: 'frequency, Hz',
        min: 0.4,
        max: 60,
        ticks: [0.5, 1, 3, 5, 10, 20, 50],
        isLogarithmic: true,
      },
      y: { label: 'EPSP slope after 60 min, %', min: 50, max: 160, ticks: [50, 75, 100, 125, 150] },
      curves: [model('frequencies', 'model')],
      published: [
        {
          label: 'Dudek & Bear 1992, recalled',
          points: [
            [0.5, 92],
            [1, 78],
            [3, 70],
            [5, 87],
            [10, 100],
            [50, 124],
          ],
        },
      ],
    },
    {
      name: 'uncaging',
      title: 'Glutamate uncaged at one spine: volume of its head',
      x: { label: 'minutes after the last pulse', min: 0, max: 60, ticks: [0, 10, 20, 30, 40, 50, 60] },
      y: { label: 'volume, relative', min: 0.5, max: 4.5, ticks: [1, 2, 3, 4] },
      curves: [model('volume', 'model')],
      published: [
        {
          label: 'Matsuzaki 2004, recalled',
          points: [
            [2, 3.5],
            [45, 1.75],
          ],
        },
      ],
    },
    {
      name: 'camkii',
      title: 'CaMKII after 30 pulses of uncaging at 0.5 Hz, room temperature',
      x: { label: 'seconds after the last pulse', min: 0, max: 60, ticks: [0, 10, 20, 30, 40, 50, 60] },
      y: { label: 'activity beyond rest, relative', min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] },
      curves: [model('camkii', 'model')],
      published: [
        {
          label: 'model of Chang 2019',
          points: [
            [2, 0.85],
            [4, 0.71],
            [8, 0.5],
            [14, 0.32],
            [30, 0.16],
            [60, 0.06],
          ],
        },
      ],
    },
    {
      name: 'tagging',
      title: 'Synaptic tagging: a weak input helped by a strong one',
      x: {
        label: 'minutes from the weak to the strong',
        min: -40,
        max: 250,
        ticks: [-30, 0, 60, 120, 180, 240],
      },
      y: {
        label: 'weight of the weak input after 8 h, %',
        min: 80,
        max: 200,
        ticks: [100, 125, 150, 175, 200],
      },
      curves: [model('tagging', 'model')],
      published: [],
    },
    {
      name: 'timing',
      title: 'Spike timing in culture: 60 pairs at 1 Hz',
      x: { label: 'spike after input, ms', min: -90, max: 90, ticks: [-80, -40, 0, 40, 80] },
      y: {
        label: 'weight after 30 min, %',
        min: 60,
        max: 200,
        ticks: [60, 80, 100, 120, 140, 160, 180, 200],
      },
      curves: [model('timing', 'model')],
      published: [{ label: 'Bi & Poo 1998, fit, recalled', points: biPoo() }],
    },
    {
      name: 'magnesium',
      title: 'NMDA pores that are free of Mg²⁺',
      x: { label: 'voltage, mV', min: -100, max: 50, ticks: [-100, -70, -40, 0, 40] },
      y: { label: 'fraction', min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] },
      curves: [model('unblocked', 'model')],
      published: [
        {
          label: 'Jahr & Stevens 1990',
          points: [
            [-70, 0.0445],
            [-40, 0.23],
            [0, 0.781],
            [40, 0.977],
          ],
        },
      ],
    },
  ]
}

function inHours({ label, points }: Series): Series {
  return { label, points: points.map(([minutes, value]) => [minutes / 60, value] as const) }
}

/** The exponentials through their points: +78 % falling within 16.8 ms, −27 % within 33.7 ms. */
function biPoo(): Series['points'] {
  return [-80, -40, -20, -10, -5, 5, 10, 20, 40, 80].map((delay) => {
    const change = delay > 0 ? 78 * Math.exp(-delay / 16.8) : -27 * Math.exp(delay / 33.7)
    return [delay, 100 + change] as const
  })
}
