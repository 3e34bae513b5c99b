/** What is needed of a heap snapshot as Chromium writes it: a flat list of numbers, so many fields a node. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[]]
    }
  }
  readonly nodes: readonly number[]
}

/**
 * MB of everything in a heap snapshot but compiled code. An engine goes on compiling for as long as it finds what is worth
 * it, hundreds of kB an hour on end, and throws that away when it needs room: only what a program keeps can be its leak.
 */
export function weighObjects(snapshot: string): number {
  const { nodes, snapshot: head } = JSON.parse(snapshot) as HeapSnapshot
  const { node_fields: fields, node_types: types } = head.meta
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const code = types[0].indexOf('code')
  let bytes = 0
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + typeAt] !== code) bytes += nodes[node + sizeAt]!
  return bytes / 1e6
}
