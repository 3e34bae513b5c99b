/** Figures that are read across and down: one line a thing, one column a measure. */
export interface BenchTable {
  readonly name: string
  readonly head: readonly string[]
  readonly lines: readonly (readonly (string | number)[])[]
}

/** A table for a terminal. */
export function printTable({ name, head, lines }: BenchTable): string {
  const cells = [head, ...lines.map((line) => line.map(written))]
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)))
  const rows = cells.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))),
  )
  return [name, ...rows.map((cells) => cells.join('  '))].join('\n')
}

/** The same for a README. */
export function printMarkdown({ name, head, lines }: BenchTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `${name}:`,
    '',
    line(head),
    line(head.map((_, column) => (column === 0 ? '---' : '---:'))),
    ...lines.map((cells) => line(cells.map(written))),
  ].join('\n')
}

function written(cell: string | number): string {
  return typeof cell === 'string' ? cell : rounded(cell)
}

/** A number to three digits. */
export function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 })
}
