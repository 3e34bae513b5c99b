import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath, type Plugin, parseAst } from 'vite'
import { shortenShader } from '#src/cli/shorten-shader.ts'

const three = normalizePath(join(import.meta.dirname, '../../node_modules/three/src'))

/** Whose shaders may include pieces of three's. */
const authors = [
  join(import.meta.dirname, '../scene'),
  join(three, '../../postprocessing/build/index.js'),
  join(three, 'renderers/webgl/WebGLProgram.js'),
]

const noSuch = (thing: string) =>
  `throw new Error('This build of three has no ${thing}: nothing used it. src/cli/lean-three.ts says what is left out.')`

/**
 * What the renderer asks of parts that it carries for everybody and that nothing here uses: every body has a shader of its own
 * and lights of its own, is cut by its own plane, throws no shadow that three would draw, and no headset looks at it.
 */
const absentees: Readonly<Record<string, string>> = {
  'renderers/shaders/ShaderLib.js': `export const ShaderLib = new Proxy({}, { get() { ${noSuch('material of its own')} } })`,
  'renderers/shaders/DFGLUTData.js': `export function getDFGLUT() { ${noSuch('physical material')} }`,
  'renderers/webgl/WebGLEnvironments.js': `
    export class WebGLEnvironments {
      get(surroundings) { if (surroundings) ${noSuch('surroundings')}; return null }
      dispose() {}
    }`,
  'renderers/webgl/WebGLLights.js': `
    const none = []
    const kinds = ['sun', 'directional', 'point', 'spot', 'rectArea', 'hemi', 'spotLightMap']
    const maps = ['sun', 'directional', 'point', 'spot'].map((kind) => kind + 'ShadowMap')
    export class WebGLLights {
      state = Object.fromEntries([
        ...[...kinds, ...maps].map((name) => [name, none]),
        ...['version', 'numLightProbes', 'numSpotLightShadowsWithMaps'].map((name) => [name, 0]),
      ])
      setup(lights) { if (lights.length > 0) ${noSuch('lights')} }
      setupView() {}
    }`,
  'renderers/webgl/WebGLMaterials.js': `
    export class WebGLMaterials {
      refreshFogUniforms() { ${noSuch('fog')} }
      refreshMaterialUniforms(uniforms, material) { material.uniformsNeedUpdate = false }
    }`,
  'renderers/webgl/WebGLMorphtargets.js': `
    export class WebGLMorphtargets { update() { ${noSuch('bodies that morph')} } }`,
  'renderers/webgl/WebGLBackground.js': `
    import { Color } from "../../math/Color.js"
    import { getUnlitUniformColorSpace } from "../shaders/UniformsUtils.js"
    const rgb = { r: 0, g: 0, b: 0 }
    export function WebGLBackground(renderer, environments, state, objects, hasAlpha, isPremultiplied) {
      const color = new Color(0)
      let alpha = hasAlpha === true ? 0 : 1
      const apply = () => {
        color.getRGB(rgb, getUnlitUniformColorSpace(renderer))
        state.buffers.color.setClear(rgb.r, rgb.g, rgb.b, alpha, isPremultiplied)
      }
      return {
        getClearColor: () => color,
        setClearColor(next, nextAlpha = 1) {
          color.set(next)
          alpha = nextAlpha
          apply()
        },
        getClearAlpha: () => alpha,
        setClearAlpha(next) {
          alpha = next
          apply()
        },
        render(scene) {
          if (scene.background) ${noSuch('background')}
          apply()
          if (!renderer.autoClear) return
          state.buffers.depth.setTest(true)
          state.buffers.depth.setMask(true)
          state.buffers.color.setMask(true)
          renderer.clear(renderer.autoClearColor, renderer.autoClearDepth, renderer.autoClearStencil)
        },
        addToRenderList() {},
        dispose() {},
      }
    }`,
  'renderers/webgl/WebGLClipping.js': `
    export class WebGLClipping {
      uniform = { value: null, needsUpdate: false }
      numPlanes = 0
      numIntersection = 0
      init(planes, isLocal) {
        if (planes.length > 0 || isLocal) ${noSuch('clipping planes')}
        return false
      }
    }`,
  'renderers/webgl/WebGLOutput.js': `export class WebGLOutput { constructor() { ${noSuch('output in high range')} } }`,
  'renderers/webgl/WebGLUtils.js': `
    import * as of from "../../constants.js"
    export function WebGLUtils(gl) {
      const known = new Map([
        [of.UnsignedByteType, gl.UNSIGNED_BYTE], [of.UnsignedShortType, gl.UNSIGNED_SHORT],
        [of.UnsignedIntType, gl.UNSIGNED_INT], [of.UnsignedInt248Type, gl.UNSIGNED_INT_24_8],
        [of.FloatType, gl.FLOAT], [of.HalfFloatType, gl.HALF_FLOAT],
        [of.RedFormat, gl.RED], [of.RGFormat, gl.RG], [of.RGBFormat, gl.RGB], [of.RGBAFormat, gl.RGBA],
        [of.DepthFormat, gl.DEPTH_COMPONENT], [of.DepthStencilFormat, gl.DEPTH_STENCIL],
      ])
      return { convert(kind) { if (!known.has(kind)) ${noSuch('such pixels')}; return known.get(kind) } }
    }`,
  'renderers/webgl/WebGLUniformsGroups.js': `
    export class WebGLUniformsGroups {
      update() { ${noSuch('groups of uniforms')} }
      dispose() {}
    }`,
  'renderers/webgl/WebGLShadowMap.js': `
    import { PCFShadowMap } from "../../constants.js"
    export class WebGLShadowMap {
      enabled = false
      autoUpdate = true
      needsUpdate = false
      type = PCFShadowMap
      render(lights) { if (lights.length > 0) ${noSuch('shadows')} }
    }`,
  'renderers/webxr/WebXRManager.js': `
    import { EventDispatcher } from "../../core/EventDispatcher.js"
    export class WebXRManager extends EventDispatcher {
      enabled = false
      isPresenting = false
      setAnimationLoop() {}
      getEnvironmentBlendMode() {}
      dispose() {}
    }`,
}

/**
 * Builds three from its single modules, without what nothing here draws with: shaders of its own materials, headsets, shadows,
 * surroundings. It is a fifth of what three weighs. Whoever uses one of them is told by an error; development has all of three.
 */
export function leanThree(): Plugin {
  return {
    name: 'lean-three',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^three$/, replacement: join(three, 'Three.js') }] } }),
    buildStart() {
      for (const name of Object.keys(absentees))
        if (!existsSync(join(three, name)))
          throw new Error(`three has no ${name} any more: adapt src/cli/lean-three.ts.`)
    },
    load(id) {
      if (!id.startsWith(three)) return null
      const name = id.slice(three.length + 1)
      return name === 'renderers/shaders/ShaderChunk.js' ? writeChunks() : (absentees[name] ?? null)
    },
    transform(code, id) {
      if (!id.startsWith(three)) return null
      return { code: leaveOutMethods(code), map: null }
    },
  }
}

/** The pieces of shaders that somebody includes, and those that they include. */
function writeChunks(): string {
  const chunks = new Map<string, string>()
  const add = (text: string) => {
    for (const [, included, named = ''] of text.matchAll(/#include <(\w+)>|ShaderChunk\[ '(\w+)' \]/g)) {
      const name = included ?? named
      if (chunks.has(name)) continue
      const chunk = readChunk(name)
      chunks.set(name, shortenShader(chunk))
      add(chunk)
    }
  }
  for (const author of authors) for (const text of readAll(author)) add(text)
  return `export const ShaderChunk = ${JSON.stringify(Object.fromEntries(chunks))}`
}

/**
 * Nothing here is written into files of three's, or read from them, no ray of three's feels for bodies, and what else nobody
 * calls, neither here nor in three or the libraries on it.
 */
export const unusedMethods: ReadonlySet<string> = new Set([
  ...['toJSON', 'fromJSON', 'raycast'],
  ...['intersectTriangle', 'intersectPlane', 'intersectSphere', 'intersectLine', 'intersectsTriangle'],
  ...[
    'distanceSqToSegment',
    'closestPointToPoint',
    'projectOnPlane',
    'setFromVector3s',
    'setFromCylindrical',
  ],
  ...['computeTangents', 'toNonIndexed', 'makeShear', 'setRotationFromMatrix', 'rotateOnWorldAxis'],
  ...['scaleAndTranslate', 'lerpHSL', 'offsetHSL', 'getStyle'],
])

function leaveOutMethods(code: string): string {
  let left = code
  for (const statement of parseAst(code).body.toReversed()) {
    const declared = 'declaration' in statement && statement.declaration ? statement.declaration : statement
    if (declared.type !== 'ClassDeclaration') continue
    for (const member of declared.body.body.toReversed()) {
      const { key } = member as { key?: { name?: string } }
      if (member.type === 'MethodDefinition' && unusedMethods.has(key?.name ?? ''))
        left = left.slice(0, member.start) + left.slice(member.end)
    }
  }
  return left
}

function readChunk(name: string): string {
  const file = readFileSync(join(three, `renderers/shaders/ShaderChunk/${name}.glsl.js`), 'utf8')
  const text = /`([\s\S]*)`/.exec(file)?.[1]
  if (text === undefined || text.includes('${'))
    throw new Error(`The shader piece ${name} of three is not one text: adapt src/cli/lean-three.ts.`)
  return text
}

function readAll(path: string): string[] {
  if (path.endsWith('.js')) return [readFileSync(path, 'utf8')]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|glsl)$/.test(name))
    .map((name) => readFileSync(join(path, name), 'utf8'))
}
