import { type BenchTable, rounded } from '#src/cli/bench/bench-table.ts'

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
  const { head, lines } = tableOfRows(rows)
  const cells = [head, ...lines] as readonly (readonly string[])[]
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)))
  return cells
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}

/** The same as a table among others. */
export function tableOfRows(rows: readonly BenchRow[]): BenchTable {
  return {
    name: 'What, measured against its goal',
    head: ['', 'measured', 'goal', ''],
    lines: rows.map((row) => [
      row.name,
      `${rounded(row.measured)} ${row.unit}`.trimEnd(),
      goalOf(row),
      verdictOf(row),
    ]),
  }
}

function goalOf({ goal }: BenchRow): string {
  if (!goal) return ''
  return 'atLeast' in goal ? `≥ ${rounded(goal.atLeast)}` : `≤ ${rounded(goal.atMost)}`
}

function verdictOf(row: BenchRow): string {
  const met = isMet(row)
  return met === null ? '' : met ? 'met' : 'NOT met'
}
