/** Something to label: where it is, in pixels of the area that labels may use. */
export interface Anchor {
  readonly x: number
  readonly y: number
}

export interface LabelArea {
  readonly width: number
  readonly height: number
  /** Height of a label with the room that it needs around it. */
  readonly rowHeight: number
}

/** Where a label stands: which column, and the middle of its row. */
export interface LabelPlace {
  readonly side: 'left' | 'right'
  readonly y: number
}

/**
 * Gives each anchor a row in the left or the right column, so that no two labels meet and no two leaders of a column
 * cross: a column holds its anchors in the order of the angles under which they are seen from it. Anchors that have no room left
 * get null. The same input gives the same places.
 */
export function arrangeLabels(anchors: readonly Anchor[], area: LabelArea): (LabelPlace | null)[] {
  const capacity = Math.max(0, Math.floor(area.height / area.rowHeight))
  const order = anchors.map((_, i) => i).sort((a, b) => anchors[a]!.x - anchors[b]!.x || a - b)
  const half = Math.ceil(order.length / 2)
  // The middle decides, but neither column may hold more than the other by much.
  const middle = order.filter((i) => anchors[i]!.x < area.width / 2).length
  const onLeft = Math.min(Math.max(middle, order.length - half - 1), half + 1)
  const places: (LabelPlace | null)[] = anchors.map(() => null)
  fillColumn(order.slice(0, onLeft).slice(0, capacity), 'left')
  fillColumn(order.slice(onLeft).toReversed().slice(0, capacity), 'right')
  return places

  function fillColumn(members: readonly number[], side: LabelPlace['side']): void {
    if (members.length === 0) return
    const rows = spread(
      members.map((i) => anchors[i]!.y).sort((a, b) => a - b),
      area,
    )
    const edge = side === 'left' ? 0 : area.width
    // Row by row from the top: who of those left has the highest line of sight gets the row.
    const left = new Set(members)
    for (const y of rows) {
      let best = -1
      for (const i of left) if (best < 0 || isAbove(anchors[i]!, anchors[best]!, edge, y)) best = i
      places[best] = { side, y }
      left.delete(best)
    }
  }
}

/** Whether, seen from a point of the column's edge, one anchor lies above another. */
function isAbove(a: Anchor, b: Anchor, edge: number, y: number): boolean {
  const slope = ({ x, y: height }: Anchor) => (height - y) / Math.max(1, Math.abs(x - edge))
  return slope(a) < slope(b)
}

/** Rows at the wanted heights as far as they fit: pushed apart, then back into the area. */
function spread(wanted: readonly number[], { height, rowHeight }: LabelArea): number[] {
  const rows = [...wanted]
  const half = rowHeight / 2
  for (let i = 0; i < rows.length; i++) {
    rows[i] = Math.max(rows[i]!, i === 0 ? half : rows[i - 1]! + rowHeight)
  }
  for (let i = rows.length - 1; i >= 0; i--) {
    rows[i] = Math.min(rows[i]!, i === rows.length - 1 ? height - half : rows[i + 1]! - rowHeight)
  }
  return rows
}
