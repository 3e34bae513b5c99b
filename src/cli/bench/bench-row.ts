/** A line of the bench: what was measured and, where there is one, how it stands to its goal. */
export interface BenchRow {
  readonly name: string
  readonly measured: number
  readonly unit: string
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number }
}

/** Null where a row has no goal. */
export function isMet({ measured, goal }: BenchRow): boolean | null {
  if (!goal) return null
  return 'atLeast' in goal ? measured >= goal.atLeast : measured <= goal.atMost
}

/** Rows as a table for a terminal. */
export function printRows(rows: readonly BenchRow[]): string {
  const cells = [
    ['', 'measured', 'goal', ''],
    ...rows.map((row) => [row.name, `${rounded(row.measured)} ${row.unit}`, goalOf(row), verdictOf(row)]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]!.length)))
  return cells
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}

function goalOf({ goal }: BenchRow): string {
  if (!goal) return ''
  return 'atLeast' in goal ? `≥ ${rounded(goal.atLeast)}` : `≤ ${rounded(goal.atMost)}`
}

function verdictOf(row: BenchRow): string {
  const met = isMet(row)
  return met === null ? '' : met ? 'met' : 'NOT met'
}

function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 })
}
