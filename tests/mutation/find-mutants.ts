import { parseAst } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** One change to a source that turns a law around. */
export interface Mutant {
  readonly line: number
  /** `a + b → a - b`. */
  readonly what: string
  /** The whole file with the change in it. */
  readonly text: string
}

const swapped: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
}

/**
 * Every place of a TypeScript file where a sign can be flipped, a comparison or a logical word turned around, a factor made a
 * divisor, a bound made the other one, or the last term of a sum dropped: one mutant each, in the order of the file.
 */
export function findMutants(source: string): Mutant[] {
  const mutants: Mutant[] = []
  const add = (node: Node, from: number, to: number, put: string) => {
    const text = source.slice(0, from) + put + source.slice(to)
    const was = source.slice(node.start, node.end)
    const is = text.slice(node.start, node.end + put.length - (to - from))
    const line = source.slice(0, from).split('\n').length
    mutants.push({ line, what: `${onOneLine(was)} → ${onOneLine(is)}`, text })
  }
  walk(parseAst(source, { lang: 'ts' }) as unknown as Node, (node) => {
    const { left, right, argument, callee } = node as { [key: string]: unknown } as Record<string, Node>
    const operator = String(node.operator)
    if (left && right && swapped[operator] && node.type !== 'VariableDeclarator') {
      const at = source.indexOf(operator, left.end)
      if (at < right.start) add(node, at, at + operator.length, swapped[operator])
      const isSum = node.type === 'BinaryExpression' && (operator === '+' || operator === '-')
      if (isSum) add(node, left.end, node.end, '')
    }
    if (node.type === 'UnaryExpression' && operator === '-' && argument)
      add(node, node.start, argument.start, '')
    if (node.type === 'CallExpression' && callee) {
      const name = source.slice(callee.start, callee.end)
      if (name === 'Math.min' || name === 'Math.max') {
        add(node, callee.start, callee.end, name === 'Math.min' ? 'Math.max' : 'Math.min')
      }
    }
  })
  return mutants
}

function walk(node: Node, enter: (node: Node) => void): void {
  // Types are no code.
  if (node.type.startsWith('TS') && !/^TS(NonNull|As|Satisfies)Expression$/.test(node.type)) return
  enter(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof (child as Node).type === 'string') walk(child as Node, enter)
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 90)
}
