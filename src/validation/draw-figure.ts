/** A figure: curves of the model, points of publications, and ranges that are accepted. */
export interface Figure {
  readonly name: string
  readonly title: string
  readonly x: Axis
  readonly y: Axis
  readonly curves: readonly Series[]
  readonly published: readonly Series[]
}

export interface Axis {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
  readonly isLogarithmic?: boolean
}

export interface Series {
  readonly label: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

const width = 720
const height = 460
const frame = { left: 72, right: 20, top: 52, bottom: 62 }
/** Okabe–Ito: told apart by readers with any colour vision; the dashes tell them apart in grey. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7']
const dashes = ['none', '7 4', '2 4', '9 3 2 3']

/** One figure as an SVG document that stands alone. */
export function drawFigure({ title, x, y, curves, published }: Figure): string {
  const toX = scale(x, frame.left, width - frame.right)
  const toY = scale(y, height - frame.bottom, frame.top)
  const path = (points: Series['points']) =>
    points.map(([a, b], i) => `${i === 0 ? 'M' : 'L'}${round(toX(a))} ${round(toY(b))}`).join('')
  const parts = [
    `<title id="title">${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(frame.left, 26, title, 'font-size="17" font-weight="600"'),
    ...x.ticks.map((tick) => line(toX(tick), frame.top, toX(tick), height - frame.bottom)),
    ...y.ticks.map((tick) => line(frame.left, toY(tick), width - frame.right, toY(tick))),
    ...x.ticks.map((tick) => text(toX(tick), height - frame.bottom + 18, `${tick}`, 'text-anchor="middle"')),
    ...y.ticks.map((tick) => text(frame.left - 8, toY(tick) + 4, `${tick}`, 'text-anchor="end"')),
    text((frame.left + width - frame.right) / 2, height - 18, x.label, 'text-anchor="middle"'),
    `<g transform="translate(18 ${(frame.top + height - frame.bottom) / 2}) rotate(-90)">${text(0, 0, y.label, 'text-anchor="middle"')}</g>`,
    ...curves.map(
      ({ points }, i) =>
        `<path d="${path(points)}" fill="none" stroke="${colours[i % 4]}" stroke-width="2.2" stroke-dasharray="${dashes[i % 4]}"/>`,
    ),
    ...published.flatMap(({ points }, i) =>
      points.map(
        ([a, b]) =>
          `<circle cx="${round(toX(a))}" cy="${round(toY(b))}" r="5" fill="#fff" stroke="${colours[i % 4]}" stroke-width="2"/>`,
      ),
    ),
    ...legend(curves, published),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Inter, sans-serif" font-size="13" fill="#1a1a2e" role="img" aria-labelledby="title">${parts.join('\n')}</svg>\n`
}

function legend(curves: readonly Series[], published: readonly Series[]): string[] {
  const all = [
    ...curves.map(({ label }, i) => ({ label, i, isModel: true })),
    ...published.map(({ label }, i) => ({ label, i, isModel: false })),
  ]
  const x = width - frame.right - 290
  return all.flatMap(({ label, i, isModel }, row) => {
    const y = frame.top + 16 + 18 * row
    const mark = isModel
      ? `<path d="M${x} ${y - 4}h26" stroke="${colours[i % 4]}" stroke-width="2.2" stroke-dasharray="${dashes[i % 4]}"/>`
      : `<circle cx="${x + 13}" cy="${y - 4}" r="5" fill="#fff" stroke="${colours[i % 4]}" stroke-width="2"/>`
    return [mark, text(x + 34, y, label)]
  })
}

function scale({ min, max, isLogarithmic }: Axis, from: number, to: number): (value: number) => number {
  const place = isLogarithmic ? Math.log : (value: number) => value
  return (value) => {
    const share = (place(value) - place(min)) / (place(max) - place(min))
    return from + Math.min(1.02, Math.max(-0.02, share)) * (to - from)
  }
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="#dde3ea"/>`
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" ${more}>${escaped(words)}</text>`
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
