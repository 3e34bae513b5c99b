import { type ReactNode, useId, useMemo, useState } from 'react'
import type { Parameter } from '#src/parameters/parameter.ts'
import { readTyped, typeable } from '#src/ui/format-quantity.ts'
import { createSliderScale } from '#src/ui/slider-scale.ts'
import { unitSymbols } from '#src/ui/unit-symbols.ts'
import { useBench, useSessionState } from '#src/ui/use-interface.ts'
import { useTableTexts } from '#src/ui/use-table-texts.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

interface ParameterControlProps {
  readonly id: string
  readonly row: Parameter
  readonly name: string
  /** Also offers the way back to the table's value, and names the source. */
  readonly source?: string
}

/**
 * One parameter as a slider and a number, for mouse, touch, keys and screen readers. The worker decides whether a value
 * is taken: until it has, the control shows what is wanted, afterwards what holds.
 */
export function ParameterControl({ id, row, name, source }: ParameterControlProps) {
  const { t, i18n } = useTranslation()
  const bench = useBench()
  const value = useSessionState((state) => state.parameters[id] ?? row.value)
  const [slid, setSlid] = useState<number | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const labelId = useId()
  const scale = useMemo(() => createSliderScale(row), [row])
  const unit = unitSymbols[row.unit]
  const meaning = useTableTexts().parameters[id]
  const shown = slid ?? value
  const number = (each: number) => typeable(each, i18n.language)
  const position = scale.toPosition(shown)
  const isChanged = value !== row.value
  const range = t('parameters.range', {
    min: number(row.min),
    max: number(row.max),
    unit: unit && ` ${unit}`,
  })

  const slide = async (to: number) => {
    setSlid(to)
    await bench.setParameter(id, to)
    setSlid(null)
  }
  const commit = async (text: string) => {
    await bench.setParameter(id, readTyped(text))
    setTyped(null)
  }
  return (
    <div className={isChanged ? 'parameter changed' : 'parameter'} title={meaning}>
      <span id={labelId} className="parameter-name">
        {atHumps(name)}
        <span className="visually-hidden">
          {meaning && `: ${meaning}`}
          {isChanged && ` (${t('parameters.changed')})`}
        </span>
      </span>
      <input
        type="range"
        aria-labelledby={labelId}
        aria-valuetext={`${number(shown)} ${unit}`}
        min={0}
        max={1}
        step={row.integer && row.max - row.min < 200 ? 1 / (row.max - row.min) : 0.005}
        value={position}
        style={{ '--filled': `${100 * position}%` }}
        onChange={(event) => void slide(scale.toValue(Number(event.target.value)))}
      />
      <span className="parameter-value">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="number"
          aria-labelledby={labelId}
          aria-description={range}
          value={typed ?? number(shown)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => typed !== null && void commit(typed)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typed !== null) void commit(typed)
            if (event.key === 'Escape') setTyped(null)
          }}
        />
        <span className="unit">{unit}</span>
      </span>
      {source !== undefined && (
        <>
          <button
            type="button"
            className="mini"
            disabled={!isChanged}
            aria-label={t('parameters.reset', { name })}
            onClick={() => void bench.setParameter(id, row.value)}
          >
            ↺
          </button>
          <span className="parameter-source">
            {meaning && `${meaning}. `}
            {range}. {t('parameters.source', { source })}
          </span>
        </>
      )}
    </div>
  )
}

/** A name such as `vesicleReleaseProbability` may go on in another line at each of its words. */
function atHumps(name: string): ReactNode[] {
  return name
    .split(/(?<=[a-z])(?=[A-Z])/)
    .flatMap((word, i) => (i === 0 ? [word] : [<wbr key={word} />, word]))
}
