import type { Unit } from '#src/parameters/units.ts'

/** Units of the parameter table as they are written for readers. Symbols are the same in every language. */
export const unitSymbols: Readonly<Record<Unit, string>> = {
  '': '',
  '%': '%',
  us: 'µs',
  ms: 'ms',
  s: 's',
  min: 'min',
  h: 'h',
  '1/s': 's⁻¹',
  '1/ms': 'ms⁻¹',
  mV: 'mV',
  '1/mV': 'mV⁻¹',
  pS: 'pS',
  nS: 'nS',
  pA: 'pA',
  pF: 'pF',
  MOhm: 'MΩ',
  nM: 'nM',
  uM: 'µM',
  mM: 'mM',
  nm: 'nm',
  um: 'µm',
  um3: 'µm³',
  'um2/ms': 'µm²/ms',
  '1/(uM s)': 'µM⁻¹ s⁻¹',
  '1/(mM ms)': 'mM⁻¹ ms⁻¹',
  '1/(M s)': 'M⁻¹ s⁻¹',
  '1/um2': 'µm⁻²',
  degC: '°C',
  Hz: 'Hz',
}

/** The symbol of a unit that came over the wire as text. */
export function unitSymbol(unit: string): string {
  return Object.hasOwn(unitSymbols, unit) ? unitSymbols[unit as Unit] : unit
}
