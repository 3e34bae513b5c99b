import type { Translate } from '#src/messages/create-translator.ts'
import type { ProtocolFault } from '#src/protocols/read-protocol.ts'
import { unitSymbol } from '#src/ui/unit-symbols.ts'
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

/** How a fault is said in the page's language. */
export interface FaultText {
  /** In a field: what belongs there, or what it contradicts. */
  readonly inField: (fault: ProtocolFault | undefined, field: FieldName) => string | null
  /** In a file: where, what stands there, what belongs there. */
  readonly inFile: (fault: ProtocolFault) => string
}

export function useFaultText(): FaultText {
  return faultText(useTranslation().t)
}

export function faultText(t: Translate): FaultText {
  function needs({ code, values }: ProtocolFault, field: FieldName | undefined): string {
    if (code === 'form') return field ? t(`editor.needs.${field}`) : t('editor.needs.other')
    if (code !== 'range') return t(`editor.fault.${code}`, { ...values })
    const unit = values.unit ? ` ${unitSymbol(values.unit)}` : ''
    return t('editor.fault.range', { ...values, unit })
  }

  return {
    inField: (fault, field) => (fault ? needs(fault, field) : null),
    inFile(fault) {
      const { path, values, code } = fault
      const needed = needs(fault, fieldAt(path))
      if (path === '') return needed
      if (code === 'unknown') return t('editor.fault.at', { path, needed })
      return values.value === undefined
        ? t('editor.fault.missing', { path, needed })
        : t('editor.fault.is', { path, value: values.value, needed })
    },
  }
}

/** The field that stands at a place of a file, where the editor has one for it. */
export function fieldAt(path: string): FieldName | undefined {
  const key = /\w*$/.exec(path)?.[0]
  if (key === 'sample') return 'for'
  return path.startsWith('conditions') && key === 'to' ? 'until' : fieldNames.find((name) => name === key)
}
