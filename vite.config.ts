import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { contentSecurityPolicy } from './src/cli/content-security-policy.ts'
import { leanLeva } from './src/cli/lean-leva.ts'
import { leanThree } from './src/cli/lean-three.ts'
import { offlineFiles, serviceWorkerFile } from './src/cli/offline-files.ts'
import { shortenShader } from './src/cli/shorten-shader.ts'
import { meanings } from './src/parameters/meanings.ts'

/** Writes the policy into the built page. Development needs inline scripts for hot reloading and goes without. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/** Shaders travel without what only their readers need. */
const shadersInShort: Plugin = {
  name: 'shaders-in-short',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    const [path = '', query] = id.split('?')
    if (query !== 'raw' || !path.endsWith('.glsl')) return null
    return `export default ${JSON.stringify(shortenShader(readFileSync(path, 'utf8')))}`
  },
}

/** Rewrites the text of a module on its way into the build. Where nothing is left to rewrite, the build stops: the module changed. */
const rewrite = (name: string, where: RegExp, from: RegExp, to: (...found: string[]) => string): Plugin => ({
  name,
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!where.test(id)) return null
    const rewritten = code.replace(from, to)
    if (rewritten === code) this.error(`${id} has nothing that ${name} could rewrite: adapt vite.config.ts.`)
    return { code: rewritten, map: null }
  },
})

/** The worker computes with the table's numbers: what they mean, from where they are and where they are shown stays on the page. */
const numbersOnly = rewrite(
  'numbers-only',
  /\/src\/parameters\/groups\//,
  /\b(?:(?:meaning|source|group):\s*(?:'(?:[^'\\]|\\.)*'|"[^"]*")|featured: true),/g,
  () => '',
)

/** Nor has the page what rows mean, until somebody asks: those words are a part of their own, `meaningsApart`. */
const numbersAndSources = rewrite(
  'numbers-and-sources',
  /\/src\/parameters\/(?:groups\/|exaggerations\.ts)/,
  /\bmeaning:\s*(?:'(?:[^'\\]|\\.)*'|"[^"]*"),/g,
  () => '',
)

const meaningsApart: Plugin = {
  name: 'meanings-apart',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/src/parameters/meanings.ts') ? `export const meanings = ${JSON.stringify(meanings)}` : null,
}

/**
 * The page names a source by its first author or both, year and journal. Titles, identifiers and who else wrote it are for readers
 * of the table: of more than two authors the others are left empty.
 */
const sourcesByName = rewrite(
  'sources-by-name',
  /\/src\/parameters\/citations\.ts/,
  /(\bauthors: '[^',]+, )[^',]+, [^']+'|\b(?:title|doi|checked):\s*(?:'(?:[^'\\]|\\.)*'|"[^"]*"|true),/g,
  (_, first?: string) => (first ? `${first}, '` : ''),
)

/**
 * Plots as small as ours are drawn in a tenth of a millisecond without the graphics context. With one they cost a twelfth of a
 * picture where no graphics card draws; where one does, it was not measured. uPlot cannot be told.
 */
const plotsBesideCard = rewrite(
  'plots-beside-card',
  /\/uplot\/dist\/uPlot\.esm\.js/,
  /getContext\("2d"\)/,
  () => 'getContext("2d", { willReadFrequently: true })',
)

// biome-ignore lint/style/noDefaultExport: Vite asks for it
export default defineConfig({
  define: {
    'import.meta.env.SPINESCOPE_VERSION': JSON.stringify(process.env.npm_package_version ?? '0.1.0'),
  },
  plugins: [
    react(),
    policyInPage,
    leanThree(),
    leanLeva(),
    shadersInShort,
    numbersAndSources,
    meaningsApart,
    sourcesByName,
    plotsBesideCard,
    offlineFiles(),
  ],
  publicDir: 'assets',
  worker: { format: 'es', plugins: () => [numbersOnly] },
  build: {
    target: 'es2022',
    license: { fileName: 'third-party-licences.md' },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: { index: 'index.html', 'service-worker': 'src/kiosk/service-worker.ts' },
      output: {
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? serviceWorkerFile : 'assets/[name]-[hash].js',
      },
    },
  },
})
