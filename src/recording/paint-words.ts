/** A name in the picture; places in parts of its width and height. */
export interface NameInPicture {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Two courses over each other: places in parts of the plot, x to the right and y up. */
export interface ComparedCourses {
  readonly before: readonly (readonly [x: number, y: number])[]
  readonly now: readonly (readonly [x: number, y: number])[]
  readonly beforeName: string
  readonly nowName: string
}

/** What is written over a frame. */
export interface FilmWords {
  readonly caption: readonly string[] | null
  readonly title: string | null
  /** How time runs: "1 s here = …". */
  readonly lens: string
  readonly gauge: { readonly name: string; readonly value: string } | null
  readonly names: readonly NameInPicture[]
  readonly courses: ComparedCourses | null
  /** How far title and names have come in: 0…1. */
  readonly presence: number
}

const font = '"Inter Variable", system-ui, sans-serif'
const text = '#eef6f9'
const muted = '#a9c0cc'
const accent = '#8fdbe4'
/** What is happening now, as everywhere on the page. */
const signal = '#f5e04a'
const shade = '6 10 32'

/** Loads the face that `paintWords` writes in: before it is there a browser would write in another. */
export async function loadFilmFont(): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 20px ${font}`)))
}

/** Writes over a frame: caption below, time at the top left, a number at the top right, names beside their things. */
export function paintWords(context: CanvasRenderingContext2D, words: FilmWords): void {
  const { width, height } = context.canvas
  // Forty-two characters must fit into nine tenths of the width, whatever the shape of the picture.
  const size = Math.min(0.046 * height, 0.04 * width)
  const edge = 1.1 * size
  context.save()
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  paintTop(context, words, size, edge)
  context.globalAlpha = words.presence
  for (const name of words.names) paintName(context, name, size)
  if (words.title) paintTitle(context, words.title, size)
  context.globalAlpha = 1
  if (words.courses) paintCourses(context, words.courses, size, edge)
  if (words.caption) paintCaption(context, words.caption, size, edge)
  context.restore()
}

function paintTop(
  context: CanvasRenderingContext2D,
  { lens, gauge }: FilmWords,
  size: number,
  edge: number,
): void {
  const { width } = context.canvas
  const small = 0.7 * size
  context.textAlign = 'left'
  write(context, lens, edge, edge + small, small, 400, muted)
  if (!gauge) return
  context.textAlign = 'right'
  write(context, gauge.name, width - edge, edge + small, small, 400, muted)
  write(context, gauge.value, width - edge, edge + small + 1.45 * size, 1.35 * size, 600, text)
}

function paintName(
  context: CanvasRenderingContext2D,
  { text: name, x, y }: NameInPicture,
  size: number,
): void {
  const { width, height } = context.canvas
  const small = 0.78 * size
  context.font = `600 ${small}px ${font}`
  const atX = x * width
  // Outwards, unless the words would leave the picture.
  const room = 2.15 * size + context.measureText(name).width + 0.5 * size
  const isLeft = x < 0.5 ? atX > room : atX + room > width
  const atY = y * height
  // Away from the middle of the picture, and a little up: the leader crosses as little as it can.
  const toX = atX + (isLeft ? -1 : 1) * 1.9 * size
  const toY = atY - 1.1 * size
  context.strokeStyle = accent
  context.lineWidth = Math.max(1, 0.05 * size)
  context.beginPath()
  context.moveTo(atX, atY)
  context.lineTo(toX, toY)
  context.stroke()
  context.fillStyle = accent
  context.beginPath()
  context.arc(atX, atY, 0.12 * size, 0, 2 * Math.PI)
  context.fill()
  context.textAlign = isLeft ? 'right' : 'left'
  write(context, name, toX + (isLeft ? -0.25 : 0.25) * size, toY + 0.25 * small, small, 600, text)
}

function paintTitle(context: CanvasRenderingContext2D, title: string, size: number): void {
  const { width, height } = context.canvas
  context.textAlign = 'center'
  let large = 1.7 * size
  context.font = `600 ${large}px ${font}`
  large *= Math.min(1, (0.88 * width) / context.measureText(title).width)
  write(context, title, width / 2, 0.2 * height, large, 600, text)
}

/** Under the number at the top right: how the spine answered before, and how it answers now. */
function paintCourses(
  context: CanvasRenderingContext2D,
  { before, now, beforeName, nowName }: ComparedCourses,
  size: number,
  edge: number,
): void {
  const { width } = context.canvas
  const plotWidth = 6.4 * size
  const plotHeight = 3.6 * size
  const left = width - edge - plotWidth
  const top = edge + 3.1 * size
  context.fillStyle = `rgb(${shade} / 55%)`
  context.beginPath()
  context.roundRect(
    left - 0.4 * size,
    top - 0.5 * size,
    plotWidth + 0.8 * size,
    plotHeight + 1.8 * size,
    0.35 * size,
  )
  context.fill()
  const draw = (course: ComparedCourses['now'], colour: string, thickness: number) => {
    context.strokeStyle = colour
    context.lineWidth = thickness * size
    context.beginPath()
    for (const [x, y] of course) context.lineTo(left + x * plotWidth, top + (1 - y) * plotHeight)
    context.stroke()
  }
  draw(before, muted, 0.08)
  draw(now, signal, 0.13)
  context.textAlign = 'left'
  write(context, beforeName, left, top + plotHeight + 0.95 * size, 0.62 * size, 600, muted)
  context.textAlign = 'right'
  write(context, nowName, left + plotWidth, top + plotHeight + 0.95 * size, 0.62 * size, 600, signal)
}

function paintCaption(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  size: number,
  edge: number,
): void {
  const { width, height } = context.canvas
  const leading = 1.32 * size
  context.font = `600 ${size}px ${font}`
  context.textAlign = 'center'
  const widest = Math.max(...lines.map((line) => context.measureText(line).width))
  const boxWidth = widest + 1.3 * size
  const boxHeight = lines.length * leading + 0.55 * size
  const top = height - edge - boxHeight
  context.fillStyle = `rgb(${shade} / 68%)`
  context.beginPath()
  context.roundRect((width - boxWidth) / 2, top, boxWidth, boxHeight, 0.35 * size)
  context.fill()
  context.fillStyle = text
  lines.forEach((line, i) => {
    context.fillText(line, width / 2, top + 0.3 * size + (i + 0.78) * leading)
  })
}

/** Bright words over a dark rim: they can be read over anything. */
function write(
  context: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  colour: string,
): void {
  context.font = `${weight} ${size}px ${font}`
  context.strokeStyle = `rgb(${shade} / 70%)`
  context.lineWidth = 0.22 * size
  context.strokeText(words, x, y)
  context.fillStyle = colour
  context.fillText(words, x, y)
}
