import { parseAst } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** Methods of an actor or of a part of it that run for each picture, wherever they stand. */
const perPicture = new Set(['update', 'show', 'showAt', 'setFade', 'setScale', 'commit'])
/** Methods that hand out something new each time they are called. */
const givesNew = new Set([
  'clone',
  'map',
  'filter',
  'flatMap',
  'slice',
  'concat',
  'toSorted',
  'toReversed',
  'split',
  'entries',
  'keys',
  'values',
  'subarray',
])

/**
 * Finds what takes memory in the code of one file that runs for each picture: what an `update-*` file exports, the
 * methods of actors that the frame loop calls, and the functions of the same file that these call. Factories
 * (`create…`) run once and are left out.
 *
 * @returns a sentence for each finding: the line and what stands there.
 */
export function findAllocations(path: string, source: string): string[] {
  const program = parseAst(source, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }) as unknown as Node
  const functions = new Map<string, Node>()
  const roots: Node[] = []
  const isUpdateFile = /\/update-[^/]*$/.test(path)
  walk(program, (node) => {
    if (node.type === 'FunctionDeclaration') {
      const name = nameOf(node.id)
      functions.set(name, node)
      if (isUpdateFile && !name.startsWith('create')) roots.push(node)
    }
    if (node.type === 'VariableDeclarator' && isFunction(node.init))
      functions.set(nameOf(node.id), node.init as Node)
    if (node.type === 'Property' && perPicture.has(nameOf(node.key)) && isFunction(node.value))
      roots.push(node.value as Node)
    return true
  })

  const found = new Set<string>()
  const seen = new Set<Node>()
  const visit = (body: Node) => {
    if (seen.has(body)) return
    seen.add(body)
    walk(body, (node) => {
      if (node === body) return true
      const what = allocationOf(node)
      if (what) found.add(`${path}:${lineOf(source, node.start)} ${what}: ${excerpt(source, node)}`)
      // What is thrown ends the picture anyway.
      if (node.type === 'ThrowStatement') return false
      if (node.type === 'CallExpression') {
        const called = functions.get(nameOf(node.callee))
        if (called && !nameOf(node.callee).startsWith('create')) visit(called)
      }
      return true
    })
  }
  for (const root of roots) visit(root)
  return [...found]
}

function allocationOf(node: Node): string | null {
  switch (node.type) {
    case 'NewExpression':
      return 'a new object'
    case 'ObjectExpression':
      return 'an object'
    case 'ArrayExpression':
      return 'an array'
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return 'a function'
    case 'SpreadElement':
      return 'a spread'
    case 'TemplateLiteral':
      return (node.expressions as unknown[]).length > 0 ? 'a text' : null
    case 'CallExpression': {
      const callee = node.callee as Node
      if (callee.type !== 'MemberExpression') return null
      const method = nameOf(callee.property)
      if (givesNew.has(method)) return `what ${method} gives`
      // Without a target `toArray` makes one.
      return method === 'toArray' && (node.arguments as unknown[]).length === 0 ? 'what toArray gives' : null
    }
    default:
      return null
  }
}

function isFunction(value: unknown): boolean {
  const type = (value as Node | null)?.type
  return type === 'FunctionExpression' || type === 'ArrowFunctionExpression'
}

function nameOf(value: unknown): string {
  const node = value as { name?: string; value?: string } | null
  return node?.name ?? String(node?.value ?? '')
}

/** Visits a node and, where `enter` says so, all below it. Types are no code. */
function walk(node: Node, enter: (node: Node) => boolean): void {
  if (node.type.startsWith('TS') && node.type !== 'TSNonNullExpression' && node.type !== 'TSAsExpression') {
    if (node.type !== 'TSSatisfiesExpression') return
  }
  if (!enter(node)) return
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof (child as Node).type === 'string') walk(child as Node, enter)
  }
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length
}

function excerpt(source: string, { start, end }: Node): string {
  return source.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ')
}
