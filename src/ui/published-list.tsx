import type { PlotPoint } from '#src/ui/lay-plot.ts'
import { useDurations } from '#src/ui/use-durations.ts'
import { useBench } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

interface PublishedListProps {
  readonly points: readonly PlotPoint[]
  readonly unit: string
  readonly say: (value: number) => string
}

/** What was published, point by point, for who cannot see or point at them: value, time, source. Focus marks the moment. */
export function PublishedList({ points, unit, say }: PublishedListProps) {
  const { t } = useTranslation()
  const { clock } = useDurations()
  const bench = useBench()
  if (points.length === 0) return null
  return (
    <ul className="published-list" aria-label={t('plots.published')}>
      {points.map(({ seconds, low, high, label }) => (
        <li key={seconds}>
          <button
            type="button"
            className="plain"
            onFocus={() => bench.point(seconds)}
            onBlur={() => bench.point(null)}
            onPointerEnter={() => bench.point(seconds)}
            onPointerLeave={() => bench.point(null)}
            // What lies beyond what has been computed is only marked: hours would pass unasked.
            onClick={() => seconds <= bench.store.getState().reached && bench.seek(seconds)}
          >
            <span aria-hidden="true">■ </span>
            {t('plots.point', {
              value: `${low === high ? say(low) : `${say(low)}–${say(high)}`}${unit && ` ${unit}`}`,
              time: clock(seconds),
              source: label,
            })}
          </button>
        </li>
      ))}
    </ul>
  )
}
