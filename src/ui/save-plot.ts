import type { PlotCurve, PlotPicture } from '#src/ui/lay-plot.ts'

const colors = {
  ground: '#0b1430',
  text: '#eef6f9',
  muted: '#a9c0cc',
  grid: 'rgb(255 255 255 / 14%)',
  now: '#f5e04a',
}
const font = 'Inter, system-ui, sans-serif'
const fontSize = 12

/** A plot as an SVG file: lines and text, no picture of them. */
export function plotToSvg(picture: PlotPicture): string {
  const { width, height, frame, xTicks, yTicks, curves, points, now, title } = picture
  const bottom = frame.y + frame.height
  const right = frame.x + frame.width
  const text = (x: number, y: number, anchor: string, words: string, color = colors.muted) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${color}">${inXml(words)}</text>`
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}"/>`
  const legend = legendOf(picture)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + legend.height}" viewBox="0 0 ${width} ${height + legend.height}" font-family="${font}" font-size="${fontSize}">`,
    `<title>${inXml(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colors.ground}"/>`,
    text(frame.x, 18, 'start', title, colors.text),
    ...yTicks.flatMap(({ at, label }) => [
      line(frame.x, at, right, at, colors.grid),
      text(frame.x - 6, at + 4, 'end', label),
    ]),
    ...xTicks.flatMap(({ at, middle, label }) => [
      line(at, bottom, at, bottom + 4, colors.muted),
      text(middle, bottom + 18, 'middle', label),
    ]),
    `<clipPath id="frame"><rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}"/></clipPath>`,
    `<g clip-path="url(#frame)" fill="none" stroke-linejoin="round">`,
    ...(now === null ? [] : [line(now, frame.y, now, bottom, colors.now)]),
    ...curves.map(
      ({ path, color, dash, width: thickness }) =>
        `<path d="${path}" stroke="${color}" stroke-width="${thickness}"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`,
    ),
    '</g>',
    ...points.map(
      ({ x, low, high, label }) =>
        `<g stroke="${colors.text}" fill="${colors.text}"><title>${inXml(label)}</title><path d="M${x} ${low}V${high}M${x - 4} ${low}h8M${x - 4} ${high}h8" fill="none"/><rect x="${x - 3}" y="${(low + high) / 2 - 3}" width="6" height="6"/></g>`,
    ),
    ...legend.entries.flatMap(({ y, label, color, dash }) => [
      `<path d="M${frame.x} ${y - 4}h24" stroke="${color}" stroke-width="2" fill="none"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`,
      text(frame.x + 32, y, 'start', label, colors.text),
    ]),
    '</svg>',
  ].join('\n')
}

/** A plot as a PNG of `scale` times its pixels. */
export async function plotToPng(picture: PlotPicture, scale: number): Promise<Blob> {
  const { width, height, frame, xTicks, yTicks, curves, points, now, title } = picture
  const legend = legendOf(picture)
  const canvas = new OffscreenCanvas(width * scale, (height + legend.height) * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw the plot on.')
  context.scale(scale, scale)
  context.fillStyle = colors.ground
  context.fillRect(0, 0, width, height + legend.height)
  context.font = `${fontSize}px ${font}`
  const bottom = frame.y + frame.height
  const text = (x: number, y: number, align: CanvasTextAlign, words: string, color = colors.muted) => {
    context.textAlign = align
    context.fillStyle = color
    context.fillText(words, x, y)
  }
  const stroke = (path: string, color: string, thickness: number, dash: readonly number[] = []) => {
    context.strokeStyle = color
    context.lineWidth = thickness
    context.setLineDash([...dash])
    context.stroke(new Path2D(path))
  }
  text(frame.x, 18, 'left', title, colors.text)
  for (const { at, label } of yTicks) {
    stroke(`M${frame.x} ${at}h${frame.width}`, colors.grid, 1)
    text(frame.x - 6, at + 4, 'right', label)
  }
  for (const { at, middle, label } of xTicks) {
    stroke(`M${at} ${bottom}v4`, colors.muted, 1)
    text(middle, bottom + 18, 'center', label)
  }
  context.save()
  context.beginPath()
  context.rect(frame.x, frame.y, frame.width, frame.height)
  context.clip()
  if (now !== null) stroke(`M${now} ${frame.y}V${bottom}`, colors.now, 1)
  for (const { path, color, dash, width: thickness } of curves) stroke(path, color, thickness, dash)
  context.restore()
  for (const { x, low, high } of points) {
    stroke(`M${x} ${low}V${high}M${x - 4} ${low}h8M${x - 4} ${high}h8`, colors.text, 1)
    context.fillStyle = colors.text
    context.fillRect(x - 3, (low + high) / 2 - 3, 6, 6)
  }
  for (const { y, label, color, dash } of legend.entries) {
    stroke(`M${frame.x} ${y - 4}h24`, color, 2, dash)
    text(frame.x + 32, y, 'left', label, colors.text)
  }
  return canvas.convertToBlob({ type: 'image/png' })
}

/** All curves as rows of curve, seconds and value: full numbers, a point as decimal sign, quoted where a name needs it. */
export function plotToCsv(column: string, curves: readonly PlotCurve[]): string {
  const rows = [`curve,time_s,${column}`]
  for (const { label, time, value } of curves) {
    const name = /[",\n]/.test(label) ? `"${label.replaceAll('"', '""')}"` : label
    for (let i = 0; i < time.length; i++) rows.push(`${name},${time[i]},${value[i]}`)
  }
  return `${rows.join('\n')}\n`
}

function legendOf({ curves, points, height }: PlotPicture) {
  const rowHeight = 18
  const named = curves.filter(({ label }) => label !== '')
  const seen = [...new Set(points.map(({ label }) => label))]
  const entries = [
    ...named.map(({ label, color, dash }) => ({ label, color, dash })),
    ...seen.map((label) => ({ label: `■ ${label}`, color: 'none', dash: [] as readonly number[] })),
  ].map((entry, i) => ({ ...entry, y: height + 14 + i * rowHeight }))
  return { entries, height: entries.length * rowHeight + (entries.length > 0 ? 6 : 0) }
}

function inXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
