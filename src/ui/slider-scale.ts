import type { Parameter } from '#src/parameters/parameter.ts'

/** How a slider's way from 0 to 1 maps onto a parameter's range. */
export interface SliderScale {
  toPosition(value: number): number
  /** Rounded to three figures, or whole; the table's own value exactly where the slider meets it. */
  toValue(position: number): number
}

/** Where the table's value comes to stand when its range reaches far beyond it. */
const comfortable = 0.35
/** Half a step of the slider: this close, the table's value is meant. */
const catchWithin = 0.004

/**
 * Ranges reach from zero to many times the usual value, so that an even slider would leave the usual value in a corner.
 * A power law bends the way until it stands comfortably.
 */
export function createSliderScale({
  value,
  min,
  max,
  integer,
}: Pick<Parameter, 'value' | 'min' | 'max' | 'integer'>): SliderScale {
  const usual = (value - min) / (max - min)
  const isCornered = usual > 0 && usual < 0.15
  const power = isCornered ? Math.log(usual) / Math.log(comfortable) : 1
  const toPosition = (at: number) => Math.min(1, Math.max(0, (at - min) / (max - min))) ** (1 / power)
  const usualPosition = toPosition(value)
  return {
    toPosition,
    toValue(position) {
      if (position <= 0) return min
      if (position >= 1) return max
      if (Math.abs(position - usualPosition) < catchWithin) return value
      const exact = min + (max - min) * position ** power
      const rounded = integer ? Math.round(exact) : Number(exact.toPrecision(3))
      return Math.min(max, Math.max(min, rounded))
    },
  }
}
