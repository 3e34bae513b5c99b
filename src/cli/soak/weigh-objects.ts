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

/** What a heap snapshot holds, MB. */
export interface HeapWeight {
  /** What the program keeps: objects, functions, strings, but no compiled code. */
  readonly objects: number
  /** What the browser keeps for it: elements, styles, fonts, the memory of arrays of numbers. */
  readonly natives: number
}

/**
 * Weighs a heap snapshot without its compiled code. An engine goes on compiling for as long as it finds what is worth it,
 * hundreds of kB an hour on end, and throws that away when it needs room: only what a program keeps can be its leak.
 */
export function weighObjects(snapshot: string): HeapWeight {
  const { nodes, snapshot: head } = JSON.parse(snapshot) as HeapSnapshot
  const { node_fields: fields, node_types: types } = head.meta
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const [code, native] = [types[0].indexOf('code'), types[0].indexOf('native')]
  let objects = 0
  let natives = 0
  for (let node = 0; node < nodes.length; node += fields.length) {
    const type = nodes[node + typeAt]
    if (type === native) natives += nodes[node + sizeAt]!
    else if (type !== code) objects += nodes[node + sizeAt]!
  }
  return { objects: objects / 1e6, natives: natives / 1e6 }
}
