import type { Plugin } from 'vite'

const absent = (thing: string) =>
  `() => { throw new Error('This build of leva has no ${thing}: no row used it. src/cli/lean-leva.ts says what is left out.') }`

/** What leva's own inputs stand on. Our rows bring a control of their own, so of these only the names are needed. */
const absentees: Readonly<Record<string, string>> = {
  colord: `export const extend = () => {}; export const getFormat = ${absent('colours')}; export const colord = getFormat`,
  'colord/plugins/names': 'export default {}',
  'react-colorful': `export const RgbColorPicker = ${absent('colours')}; export const RgbaColorPicker = RgbColorPicker`,
  'react-dropzone': `export const useDropzone = ${absent('pictures')}`,
  // Rules of what a value of its own inputs is: they are put together at once, and asked when such an input comes.
  v8n: `
    const rule = new Proxy(() => rule, {
      get(_, name) { return name === 'test' ? (${absent('inputs of its own')}) : rule },
    })
    export default rule`,
  // The title bar asks for it, and lies still.
  '@use-gesture/react': 'export const useDrag = () => () => ({})',
  '@radix-ui/react-portal': `export const Root = ${absent('overlays')}`,
  '@radix-ui/react-tooltip': `
    export const Provider = ({ children }) => children
    export const Root = ${absent('hints')}
    export const Trigger = Root, Content = Root, Arrow = Root`,
}

/**
 * Builds leva without the colour picker, the drop zone, the tooltips and the gestures of inputs that the lab has none of:
 * more than half of what it weighs. Whoever uses one of them is told by an error; development has all of leva.
 */
export function leanLeva(): Plugin {
  const mark = '\0lean-leva:'
  return {
    name: 'lean-leva',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer?.includes('/node_modules/leva/') && id in absentees ? mark + id : null,
    load: (id) => (id.startsWith(mark) ? absentees[id.slice(mark.length)] : null),
  }
}
