import type { LabelId } from '#src/story/labels.ts'
import { decimals } from '#src/ui/format-quantity.ts'
import { labelFacts } from '#src/ui/label-facts.ts'
import { useSessionState } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** The living number of a thing in the picture, in words; null where it has none. */
export function useFact(id: LabelId): string | null {
  const { t, i18n } = useTranslation()
  const fact = labelFacts[id]
  const value = useSessionState(({ readout }) => {
    return fact ? decimals(readout[fact.scalar] * fact.times, fact.decimals, i18n.language) : ''
  })
  const more = useSessionState(({ readout }) => {
    const other = fact?.more
    return other ? decimals(readout[other.scalar] * other.times, other.decimals, i18n.language) : ''
  })
  return fact ? t(`label.${id as 'heroSpine'}.fact`, { value, more }) : null
}
