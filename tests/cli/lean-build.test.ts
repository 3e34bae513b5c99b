import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { expect, test } from 'vitest'
import { leanLeva } from '#src/cli/lean-leva.ts'
import { leanThree, unusedMethods } from '#src/cli/lean-three.ts'
import { shortenShader } from '#src/cli/shorten-shader.ts'
import { readSources } from '#tests/architecture/read-sources.ts'

const three = join(process.cwd(), 'node_modules/three/src')
const run = (plugin: Plugin, hook: 'load' | 'transform' | 'resolveId', ...given: string[]): unknown =>
  (plugin[hook] as unknown as (...all: string[]) => unknown).call({}, ...given)

test('a shortened shader keeps what the compiler reads, and each line that the preprocessor does', () => {
  const text =
    '/* of\nmany lines */\n#define WIDE (2.0) // a value, no macro\n  vec3 a = vec3( 1.0, - 2.0 , 3.0 ) ; // end\n\n  if ( x < y ) a += b - -c;\n'
  expect(shortenShader(text)).toBe('#define WIDE (2.0)\nvec3 a=vec3(1.0,- 2.0,3.0);\nif(x < y)a +=b - -c;\n')
})

test('every piece that a shader of ours includes is in the lean build of three, with all that it includes', () => {
  const module = run(leanThree(), 'load', `${three}/renderers/shaders/ShaderChunk.js`) as string
  const chunks: Record<string, string> = JSON.parse(module.slice(module.indexOf('{')))
  const shaders = readdirSync('src/scene', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(glsl|tsx?)$/.test(name))
    .map((name) => readFileSync(join('src/scene', name), 'utf8'))
  const wanted = [...Object.values(chunks), ...shaders].flatMap((text) =>
    [...text.matchAll(/#include <(\w+)>/g)].map(([, name = '']) => name),
  )
  expect(wanted).toContain('colorspace_fragment')
  expect(wanted.filter((name) => !chunks[name])).toEqual([])
  // A chunk of the materials that nothing here has.
  expect(chunks).not.toHaveProperty('lights_physical_pars_fragment')
})

test('a class of three loses what nobody calls, and nothing else', () => {
  const code = readFileSync(`${three}/core/Object3D.js`, 'utf8')
  const { code: lean } = run(leanThree(), 'transform', code, `${three}/core/Object3D.js`) as { code: string }
  const methods = (text: string) =>
    [...text.matchAll(/^\t(?:static )?(\w+)\([^)]*\) \{$/gm)].map(([, name]) => name)
  expect(methods(code)).toContain('toJSON')
  expect(methods(lean)).toEqual(methods(code).filter((name) => !unusedMethods.has(name!)))
})

test('nobody calls what the build leaves out of the classes of three', () => {
  const callers = readSources('src').filter(({ path }) => !path.startsWith('src/cli/'))
  expect(callers.length).toBeGreaterThan(400)
  const called = callers.flatMap(({ path, text }) =>
    [...text.matchAll(/\.(\w+)\(/g)]
      .filter(([, name = '']) => unusedMethods.has(name))
      .map(([call]) => `${path}: ${call}`),
  )
  expect(called).toEqual([])
})

test('nothing in the scene asks three for what the build leaves out', () => {
  const left =
    /\b(Mesh(?!\b)\w+Material|(?:Line|Points|Sprite|Shadow)\w*Material|\w*Light|Fog\w*|PMREM\w*)\b/g
  const asked = readSources('src')
    .filter(({ path }) => !path.startsWith('src/cli/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/import \{([^}]*)\} from 'three'/g)].flatMap(([, names = '']) =>
        [...names.matchAll(left)].map(([name]) => `${path}: ${name}`),
      ),
    )
  expect(asked).toEqual([])
})

test('only leva does without what leva leaves unused', () => {
  const from = (importer: string) => run(leanLeva(), 'resolveId', 'colord', importer)
  expect(from('/x/node_modules/leva/dist/leva.esm.js')).toMatch('colord')
  expect(from('/x/src/ui/lab-panel.tsx')).toBeNull()
})

test('neither the model nor the worker reads what the built worker goes without', () => {
  const rooms = ['model', 'worker', 'wire', 'numerics', 'anatomy'].map((room) => `src/${room}`)
  const readers = rooms.flatMap((room) =>
    readSources(room)
      .filter(({ text }) => /\.(meaning|source)\b/.test(text))
      .map(({ path }) => path),
  )
  expect(readers).toEqual([])
})
