import type { ProtocolFault } from '#src/protocols/read-protocol.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** What can stand in the fields of a protocol. */
export const fieldNames = [
  'name',
  'duration',
  'seed',
  'at',
  'every',
  'count',
  'frequency',
  'pulses',
  'delay',
  'to',
  'for',
  'magnesium',
  'dose',
  'from',
  'until',
] as const
export type FieldName = (typeof fieldNames)[number]

/** Says what is wrong in a field, in the page's language: what belongs there, or what it contradicts. */
export function useFaultText(): (fault: ProtocolFault | undefined, field: FieldName) => string | null {
  const { t } = useTranslation()
  return (fault, field) => {
    if (!fault) return null
    return fault.code === 'form' ? t(`editor.needs.${field}`) : t(`editor.fault.${fault.code}`)
  }
}
