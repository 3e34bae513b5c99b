import { useId } from 'react'
import type { PlotPicture } from '#src/ui/lay-plot.ts'

interface PlotDrawingProps {
  readonly picture: PlotPicture
  /** What a screen reader says of it. */
  readonly label: string
}

/** A plot on the page. What was published is listed beside it in words. */
export function PlotDrawing({ picture, label }: PlotDrawingProps) {
  const clip = useId()
  const { width, height, frame, xTicks, yTicks, curves, points, now, pointed } = picture
  const bottom = frame.y + frame.height
  return (
    <svg className="plot-drawing" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{label}</title>
      <clipPath id={clip}>
        <rect {...frame} />
      </clipPath>
      {yTicks.map(({ at, label: words }) => (
        <g key={at}>
          <path className="plot-grid" d={`M${frame.x} ${at}h${frame.width}`} />
          <text className="plot-side" x={frame.x - 6} y={at + 4}>
            {words}
          </text>
        </g>
      ))}
      {xTicks.map(({ at, middle, label: words }) => (
        <g key={at}>
          <path className="plot-tick" d={`M${at} ${bottom}v4`} />
          <text className="plot-foot" x={middle} y={bottom + 18}>
            {words}
          </text>
        </g>
      ))}
      <g clipPath={`url(#${CSS.escape(clip)})`}>
        {now !== null && <path className="plot-now" d={`M${now} ${frame.y}V${bottom}`} />}
        {pointed !== null && <path className="plot-pointed" d={`M${pointed} ${frame.y}V${bottom}`} />}
        {curves.map(({ path, color, dash, width: thickness, label: name }, i) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: curves keep their places
            key={`${name} ${i}`}
            className="plot-curve"
            d={path}
            stroke={color}
            strokeWidth={thickness}
            strokeDasharray={dash.join(' ') || undefined}
          />
        ))}
      </g>
      {points.map(({ x, low, high, label: words }) => (
        <g key={x} className="plot-point">
          <title>{words}</title>
          <path d={`M${x} ${low}V${high}M${x - 4} ${low}h8M${x - 4} ${high}h8`} />
          <rect x={x - 3.5} y={(low + high) / 2 - 3.5} width={7} height={7} />
          <rect
            className="plot-touch"
            x={x - 12}
            y={Math.min(low, high) - 12}
            width={24}
            height={Math.abs(low - high) + 24}
          />
        </g>
      ))}
    </svg>
  )
}
